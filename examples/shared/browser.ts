import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const executablePath = spawnSync(
  'sh',
  ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'],
  { encoding: 'utf8' },
).stdout.trim();
const screenshots = process.env['SCREENSHOTS'];

/** Without a browser: skipped on a developer's machine, red in CI. */
export const noBrowser = executablePath === '' && process.env['CI'] !== 'true';

const phone = { width: 390, height: 844 };
/** Where pages are tried first. */
export const desk = { width: 1280, height: 900 };

/** Starts the Chromium of this machine. @throws Error when there is none. */
export async function launchBrowser(): Promise<Browser> {
  if (executablePath === '')
    throw new Error('There is no Chromium. Install it, for example with: apt-get install chromium');
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const args = ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args });
}

/** Looks at a page on a desk and on a phone, where nothing may stick out. `SCREENSHOTS` names a folder for pictures. */
export async function look(page: Page, name: string): Promise<void> {
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, `${name} at ${viewport.width} px`).toBeLessThanOrEqual(viewport.width);
    if (screenshots === undefined) continue;
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}-${viewport.width}.png`), fullPage: true });
  }
}
