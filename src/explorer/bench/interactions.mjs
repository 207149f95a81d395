// How long readers wait for what they press: typing in the search box, opening a source, narrowing a trace, turning to a table. From the browser's own
// event timing (up to the next picture, in steps of 8 ms), with the work of the main thread beside it. Needs a server with the seeds at ADDRESS
// (http://localhost:5080), `npm install --no-save playwright-core` and a Chromium: npm run measure
import { launch, origin } from './browser.mjs';

const mark = 100;
const browser = await launch();
let late = 0;
try {
    await measure('a letter in the search box', '/about', async page => {
        const box = page.getByRole('combobox', { name: 'Search', exact: true });
        await box.focus();
        return [...'bytedance', ...'nexperia', ...'export catalogue'].map(letter => () => page.keyboard.press(letter === ' ' ? 'Space' : letter));
    });
    await measure('opening a source', '/entity/bytedance', async page => {
        const markers = page.locator('main').getByRole('button', { name: /^Source \d+: / });
        await markers.first().waitFor();
        return Array.from({ length: 20 }, (_, i) => async () => {
            await markers.nth(i).click();
            await page.keyboard.press('Escape');
        });
    });
    await measure('narrowing a trace', '/trace/tiktok-us-sale-2020', async page => {
        const choices = page.getByRole('form', { name: 'Narrow the answers' }).getByRole('checkbox');
        await choices.first().waitFor();
        return Array.from({ length: 20 }, (_, i) => () => choices.nth((i >> 1) % 2).click());
    });
    await measure('table of a trace and back', '/trace/tiktok-us-sale-2020', async page => {
        await page.getByRole('button', { name: 'Table' }).waitFor();
        return Array.from({ length: 20 }, (_, i) => () => page.getByRole('button', { name: i % 2 === 0 ? 'Table' : 'Sentences' }).click());
    });
    await measure('filter of connections, a letter', '/entity/bytedance', async page => {
        await page.getByLabel('Filter these connections').focus();
        return [...'tiktok oracle'].map(letter => () => page.keyboard.press(letter === ' ' ? 'Space' : letter));
    });
    await measure('choosing on the canvas', '/canvas?ids=tiktok,bytedance,oracle', async page => {
        const places = page.locator('section[aria-labelledby=places] li button');
        await places.nth(2).waitFor();
        return Array.from({ length: 12 }, (_, i) => () => places.nth(i % 3).click());
    });
} finally {
    await browser.close();
}

process.exitCode = late > 0 ? 1 : 0;

/** Opens a page, does the steps and prints what each took. */
async function measure(name, address, stepsOf) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
    await page.goto(origin + address);
    const steps = await stepsOf(page);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
        window.waits = new Map();
        window.tasks = [];
        new PerformanceObserver(list => {
            for (const { interactionId, duration } of list.getEntries()) {
                if (interactionId) {
                    waits.set(interactionId, Math.max(waits.get(interactionId) ?? 0, duration));
                }
            }
        }).observe({ type: 'event', durationThreshold: 16 });
        new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => (await client.send('Performance.getMetrics')).metrics.find(metric => metric.name === 'ThreadTime').value * 1000;
    const work = [];
    for (const step of steps) {
        const before = await worked();
        await step();
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 60))));
        work.push((await worked()) - before);
    }

    const { waits, tasks } = await page.evaluate(() => ({ waits: [...window.waits.values()], tasks: window.tasks }));
    // What took less than 16 ms is told by nobody.
    const all = [...waits, ...Array(Math.max(0, steps.length - waits.length)).fill(16)];
    const [p50, p95] = [at(all, 0.5), at(all, 0.95)];
    late += p95 > mark ? 1 : 0;
    console.log(
        `${name}: ${steps.length} steps; wait p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms${p95 > mark ? ` (over ${mark})` : ''}; ` +
            `work of the main thread p50 ${at(work, 0.5).toFixed(0)} ms, p95 ${at(work, 0.95).toFixed(0)} ms; long tasks ${tasks.length}, ${tasks.reduce((sum, d) => sum + d, 0).toFixed(0)} ms in all`,
    );
    await page.close();
}

function at(values, share) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}
