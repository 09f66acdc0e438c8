import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as shared from '../../shared/browser.ts';
import type { RunningServer } from './server.ts';
import { startTestServer } from './testing.ts';

describe.skipIf(shared.noBrowser)('the console in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    browser = await shared.launchBrowser();
    page = await browser.newPage({ viewport: shared.desk, locale: 'en-GB' });
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const see = (text: string): Promise<void> => page.locator('main').getByText(text).first().waitFor();
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

  const look = (name: string): Promise<void> => shared.look(page, name);

  async function commit(template: string, version: string): Promise<void> {
    await page.getByLabel('Template').selectOption(template);
    await page.getByLabel('Version', { exact: true }).fill(version);
    await press('Commit');
    await see('Next: wait for the scan');
    await press('Wait for the scan');
    await see('WeChat is scanning the code…');
    await press('+ 10 min');
    await see('Next: submit for audit');
  }

  async function submit(): Promise<void> {
    await press('Submit for audit');
    await see('In audit: waiting for the reviewer');
  }

  it('goes from an authorization to a release and back, by clicking', async () => {
    await page.goto(server.url);
    await see('Harbour Tea');
    await look('1-dashboard');

    await press('Authorize a merchant');
    await page.getByLabel(/Corner Bakery/).check();
    await look('2-consent');
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('heading', { name: /Corner Bakery/ }).waitFor();
    await see('Next: commit a version');
    await look('3-authorized');

    await commit('3', '1.0.0');
    await look('4-scanned');
    await submit();
    await look('5-in-audit');

    await page.getByLabel('Reason').fill('The contact page is empty.');
    await press('Reject');
    await see('The audit was rejected');
    await see('The contact page is empty.');
    await look('6-rejected');

    await commit('3', '1.0.1');
    await submit();
    await press('Approve');
    await see('Approved. Next: release');
    await see('WeChat’s push brought the news.');
    await look('7-approved');
    await press('Release');
    await see('Users get this version now.');

    await commit('4', '1.1.0');
    await submit();
    await press('Approve');
    await see('Approved. Next: release');
    await press('Release');
    await see('Users get this version now.');
    await page.getByText('QR code', { exact: true }).click();
    const picture = page.getByAltText('QR code of the trial version');
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    await look('8-released');

    await press('Roll back');
    await see('The version before is online again.');
    const online = page.locator('#versions .card', { hasText: 'Online' });
    await online.getByText('1.0.1', { exact: true }).waitFor();
    await look('9-rolled-back');

    expect(server.platform()?.fake.violations()).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows what WeChat refused, and what to do about it', async () => {
    await page.goto(`${server.url}/programs/wx51a7e000000000a1`);
    await page.getByText('Every step, in any order').click();
    await press('Submit');
    await see('Submit for audit: did not work');
    await see('What to do:');
    await look('10-failure');

    await commit('1', '3.0.0');
    await see('wx.getLocation');
    await press('Submit for audit');
    await see('Submit for audit: did not work');
    await see('61040');
    await look('11-privacy');
    await page.goto(`${server.url}/programs/wx51a7e000000000a1?lang=zh`);
    await see('怎么办：');
    await look('11-privacy-chinese');
    await page.goto(`${server.url}/?lang=en`);
    expect(errors).toEqual([]);
  });

  it('keeps a push whose handler fails as a dead letter, and handles it again when asked', async () => {
    await page.goto(`${server.url}/pushes`);
    await page.getByText('Make trouble').click();
    await look('12-trouble');
    await press('Break our push handler');
    await page.getByRole('button', { name: 'Mend our push handler' }).waitFor();
    await press('Push a ticket now');
    // The log is not part of a page's refresh: this line came as a server-sent event.
    await page.locator('#log').getByText('our handler fails').first().waitFor();
    await press('+ 10 min');
    await page.getByRole('link', { name: 'Dead letters' }).click();
    await see('The handler fails, as the panel asked.');
    await look('13-dead-letters');

    await page.getByText('Make trouble').click();
    await press('Mend our push handler');
    await page.getByRole('button', { name: 'Break our push handler' }).waitFor();
    const oldest = page.locator('.push').last();
    const id = await oldest.locator('details').getAttribute('id');
    await oldest.getByRole('button', { name: 'Handle again' }).click();
    await page.locator(`[id="${id}"]`).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'All' }).click();
    await page
      .locator('.push', { has: page.locator(`[id="${id}"]`) })
      .getByText('handled', { exact: true })
      .waitFor();
    await look('14-pushes');
    expect(errors).toEqual([]);
  });
});
