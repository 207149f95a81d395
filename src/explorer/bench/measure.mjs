// Draws 5 000 nodes and 10 000 edges in a real Chromium, pans by mouse, wheel-zooms and pans by keys, and tells from a trace how much work the main
// thread had in each step. Needs `npm install --no-save playwright-core` and a Chromium: CHROMIUM=/usr/bin/chromium npm run bench
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const { chromium } = await import('playwright-core').catch(() => {
    console.error('npm install --no-save playwright-core');
    process.exit(3);
});
const [nodes, edges, steps] = [Number(process.env.NODES ?? 5000), Number(process.env.EDGES ?? 10_000), 100];
// As it is shipped: built, not served from sources.
const outDir = mkdtempSync(join(tmpdir(), 'canvas-bench-'));
const site = { root: resolve(import.meta.dirname, '..'), configFile: false, logLevel: 'error' };
await build({ ...site, build: { outDir, target: 'es2023', rolldownOptions: { input: resolve(import.meta.dirname, 'index.html') } } });
const server = await preview({ ...site, build: { outDir }, preview: { port: Number(process.env.PORT ?? 4599) } });
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...(process.env.FLAGS ?? '').split(' ').filter(Boolean)],
});
try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', error => console.error(error));
    const opened = Date.now();
    await page.goto(`${server.resolvedUrls.local[0]}bench/index.html?nodes=${nodes}&edges=${edges}`);
    await page.waitForSelector('[data-detail] canvas');
    await page.waitForTimeout(3000);
    console.log(`${nodes} nodes, ${edges} edges, 1280 x 900, detail: ${await page.locator('[data-detail]').getAttribute('data-detail')}`);
    console.log(`drawn and quiet after ${Date.now() - opened} ms (with 3000 ms of waiting)`);
    console.log(`browser: ${browser.version()}; WebGL renderer: ${await page.evaluate(rendererName)}; the canvas is drawn in 2D`);
    if (process.env.SHOT) {
        await page.screenshot({ path: process.env.SHOT });
    }

    const box = await page.locator('[data-detail]').boundingBox();
    const centre = { x: box.x + box.width / 2 + 7, y: box.y + box.height / 2 + 7 };
    const step = i => ({ x: centre.x + 300 * Math.sin((i / steps) * 2 * Math.PI), y: centre.y + 200 * Math.sin((i / steps) * 4 * Math.PI) });
    await measure(page, 'pan by mouse, whole graph', async frame => {
        await page.mouse.move(box.x + 3, box.y + 3);
        await page.mouse.down();
        for (let i = 0; i <= steps; i++) {
            const at = step(i);
            await page.mouse.move(at.x - centre.x + box.x + 3, at.y - centre.y + box.y + 3);
            await frame();
        }

        await page.mouse.up();
    });
    await page.locator('[data-detail]').focus();
    await measure(page, 'pan by keys, whole graph', async frame => {
        for (let i = 0; i < steps; i++) {
            await page.keyboard.press(i % 20 < 10 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
            await frame();
        }
    });
    await page.mouse.move(centre.x, centre.y);
    await measure(page, 'zoom by wheel', async frame => {
        for (let i = 0; i < 30; i++) {
            await page.mouse.wheel(0, -60);
            await frame();
        }
    });
    await page.waitForTimeout(500);
    await page.locator('[data-detail]').focus();
    await measure(page, 'pan by keys, near', async frame => {
        for (let i = 0; i < steps; i++) {
            await page.keyboard.press(i % 20 < 10 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
            await frame();
        }
    });
} finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
}

/** Runs steps under a trace; a step is what lies between two marks, its work the tasks of the page's main thread in it. */
async function measure(page, name, run) {
    const client = await page.context().newCDPSession(page);
    const events = [];
    client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await client.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] },
    });
    let frames = 0;
    const begun = performance.now();
    await run(async () => {
        frames++;
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(() => (performance.mark('step'), done())))));
    });
    const seconds = (performance.now() - begun) / 1000;
    await page.waitForTimeout(600);
    const complete = new Promise(done => client.once('Tracing.tracingComplete', done));
    await client.send('Tracing.end');
    await complete;
    const marks = events.filter(e => e.name === 'step' && e.cat.includes('user_timing')).sort((a, b) => a.ts - b.ts);
    const [{ pid, tid }] = marks;
    const tasks = events.filter(e => e.pid === pid && e.tid === tid && e.ph === 'X' && (e.name === 'RunTask' || e.name === 'ThreadControllerImpl::RunTask'));
    const outer = tasks.filter(task => task.name === 'RunTask').length > 0 ? tasks.filter(task => task.name === 'RunTask') : tasks;
    const work = marks.slice(1).map((mark, i) => outer.reduce((sum, t) => sum + Math.max(0, Math.min(t.ts + t.dur, mark.ts) - Math.max(t.ts, marks[i].ts)), 0) / 1000);
    const first = outer.reduce((sum, t) => sum + (t.ts < marks[0].ts ? Math.min(t.dur, marks[0].ts - t.ts) : 0), 0) / 1000;
    const last = outer.filter(t => t.ts > marks.at(-1).ts).reduce((most, t) => Math.max(most, t.dur), 0) / 1000;
    const drawn = events.filter(e => e.name === 'DrawFrame' || e.name === 'Commit').length;
    work.sort((a, b) => a - b);
    const at = share => work[Math.min(work.length - 1, Math.ceil(work.length * share) - 1)].toFixed(1);
    console.log(
        `${name}: ${work.length} steps; main-thread work a step p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms; before the first ${first.toFixed(0)} ms, ` +
            `longest task after the last ${last.toFixed(0)} ms; ${(frames / seconds).toFixed(0)} steps a second, each with a frame of its own (${drawn} frame events)`,
    );
    await client.detach();
}

function rendererName() {
    const gl = document.createElement('canvas').getContext('webgl');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl ? String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'none (software)';
}
