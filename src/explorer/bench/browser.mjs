// What the scripts of this folder share: Chromium, and the pages of the explorer with what tells that they stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { chromium } = await import('playwright-core').catch(() => {
    console.error('npm install --no-save playwright-core');
    process.exit(3);
});

/** The server that is looked at; it needs the seeds. */
export const origin = process.env.ADDRESS ?? 'http://localhost:5080';
export const pages = JSON.parse(readFileSync(join(import.meta.dirname, 'pages.json'), 'utf8'));

export function launch() {
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** Opens one of the pages and does what leads to its state. */
export async function open(page, { address, shows, press = [], then }) {
    await page.goto(origin + address);
    await page.locator('body').getByText(shows).first().waitFor();
    for (const name of press) {
        await page.locator('main, header').getByRole('button', { name }).first().click();
    }

    if (then) {
        await page.getByText(then).locator('visible=true').first().waitFor();
    }

    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
}
