import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ROOT } from './project';

/** Chromium drops its connections when a network interface comes or goes, as one does with every pod. */
const ATTEMPTS = 3;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a page in headless Chromium, has `look` look at it, and keeps a screenshot in test-results/. */
export async function withPage(url: string, name: string, look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
  try {
    for (let attempt = 1; ; attempt++) {
      const page = await browser.newPage({ viewport: { width: 1300, height: 1500 } });
      try {
        await page.goto(url);
        await look(page);
        return;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      } finally {
        mkdirSync(join(ROOT, 'test-results'), { recursive: true });
        await page.screenshot({ path: join(ROOT, 'test-results', `${name}.png`) });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}
