// Pictures of every page at three widths in both themes: npm run screenshots, with a server that has the seeds at ADDRESS (http://localhost:5080).
// Needs `npm install --no-save playwright-core` and a Chromium. ONLY=trace takes those whose name has it.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, open, pages } from './browser.mjs';

const folder = resolve(import.meta.dirname, '../../../artifacts/screenshots');
const widths = [360, 768, 1280];
const themes = ['light', 'dark'];
mkdirSync(folder, { recursive: true });
const browser = await launch();
let wide = 0;
try {
    for (const width of widths) {
        for (const colorScheme of themes) {
            const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
            for (const page of pages.filter(({ name }) => name.includes(process.env.ONLY ?? ''))) {
                const tab = await context.newPage();
                tab.setDefaultTimeout(60_000);
                await open(tab, page);
                const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
                if (overflow > 0) {
                    wide++;
                    console.log(`${page.name}: ${overflow} px wider than ${width}`);
                }

                await tab.screenshot({ path: resolve(folder, `${page.name}-${width}-${colorScheme}.png`), fullPage: !page.press });
                await tab.close();
            }

            await context.close();
        }
    }
} finally {
    await browser.close();
}

console.log(`${folder}: ${pages.length} pages, ${widths.length} widths, ${themes.length} themes`);
process.exitCode = wide > 0 ? 1 : 0;
