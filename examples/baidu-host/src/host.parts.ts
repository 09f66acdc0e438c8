import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as shared from '../../shared/browser.ts';
import { startTestServer } from './testing.ts';

describe.skipIf(shared.noBrowser)('the host server in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await shared.launchBrowser();
  });
  afterAll(() => browser?.close());

  const main = (selector: string, hasText: string | RegExp): Locator =>
    page.locator(`main ${selector}`, { hasText }).filter({ visible: true }).first();
  const see = (selector: string, text: string | RegExp): Promise<void> => main(selector, text).waitFor();
  const visit = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
  /** Presses a button of a page's part, and waits until it is said how that ended. */
  const press = async (part: string, name: string): Promise<void> => {
    const done = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.status() === 303,
    );
    await page.locator(part).getByRole('button', { name, exact: true }).first().click();
    await done;
  };

  it('follows the platform, and goes on without it', async () => {
    const server = await startTestServer();
    const platform = server.platform();
    if (platform === undefined) throw new Error('there is no fake');
    const { fake } = platform;
    const seen: string[] = [];
    const errors: string[] = [];
    const look = async (name: string): Promise<void> => {
      await page.waitForLoadState();
      seen.push(await page.content());
      await shared.look(page, name);
    };
    /** Lets time of the platform pass until the page shows it. */
    const until = async (shown: Locator): Promise<void> => {
      for (let turn = 0; turn < 200 && !(await shown.isVisible()); turn++) {
        await fake.clock.advance('500ms');
        await page.waitForTimeout(40);
      }
      await shown.waitFor();
    };
    const figure = async (name: string): Promise<number> => {
      const term = page.locator('#metrics').getByText(name, { exact: true });
      return Number.parseInt(await term.locator('xpath=following-sibling::dd').innerText(), 10);
    };
    try {
      page = await browser.newPage({ viewport: shared.desk, locale: 'en-GB' });
      page.setDefaultTimeout(15_000);
      page.on('console', (message) => {
        seen.push(message.text());
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));

      await page.goto(server.url);
      await see('.program', '港口外卖');
      await visit('Next →');
      await page.waitForURL(/after=\d+$/);
      await visit('← To the beginning');
      await page.waitForURL(/\/\?$/);
      await look('1-catalogue');
      await page.getByLabel('Name or id').fill('天气');
      await page.getByLabel('State').selectOption('in_review');
      await page.getByRole('button', { name: 'Search' }).click();
      await see('.program', '山茶天气');
      expect(await page.locator('.program').count()).toBe(1);

      await page.locator('.program').click();
      await press('main', 'Verify');
      await see('#verification', 'The mirror is as the platform says');
      await page.locator('#platform-change').getByLabel('New name').fill('Tea <b>山茶</b>');
      await press('#platform-change', 'Change the name');
      await until(main('#history ins', 'Tea <b>山茶</b>'));
      await press('#platform-change', 'Ban');
      await until(main('#basics .chip', 'banned'));
      await press('#platform-change', 'Upload');
      await until(main('#packages .chip', 'in development'));
      for (const button of ['Submit', 'Approve', 'Publish']) await press('#platform-change', button);
      await until(main('#packages li', /1\.0\.1.*published/s));
      await press('#platform-change', 'Roll back');
      await until(main('#history .change', /1\.0\.1.*gone/));
      await see('#packages b', '1.1.0');
      await look('2-program');

      await visit('Live');
      await page.locator('#changes-state.on').waitFor();
      const before = { notices: await figure('Notices'), reads: await figure('Reads') };
      await press('#platform-trouble', 'Make 1000 changes');
      await until(main('#changes ins', '· 1000'));
      await expect.poll(() => figure('Notices')).toBeGreaterThanOrEqual(before.notices + 1_000);
      await expect.poll(() => figure('Lag')).toBe(0);
      expect((await figure('Reads')) - before.reads).toBeLessThan(200);

      await page.getByLabel('are lost').check();
      await press('#platform-trouble', 'From now on');
      await page.locator('#platform-change').getByLabel('New name').fill('Nobody was told');
      await press('#platform-change', 'Change the name');
      await press('main', 'Reconcile');
      await see('#difference', '48 mini programs: 1 differences mended, 0 taken away');
      await see('#changes ins', 'Nobody was told');
      await page.getByLabel('are lost').uncheck();
      await page.getByLabel('have broken bytes').check();
      await page.getByLabel('have unknown codes').check();
      await press('#platform-trouble', 'From now on');
      await press('#platform-change', 'Pause');
      await until(main('#letters li', 'Handle again'));
      await until(main('#changes li', 'Unknown notice'));
      await press('#letters', 'Handle again');
      await see('#notice', 'It is as broken as before');
      await look('3-live');
      await press('#letters', 'Drop');
      await page.locator('#letters li').waitFor({ state: 'detached' });

      const after = Number(await page.locator('#changes li').nth(2).getAttribute('data-seq'));
      const again = await fetch(`${server.url}/live/changes?after=0`, { headers: { 'last-event-id': String(after) } });
      const reader = again.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (reader && !text.includes('id: ')) text += (await reader.read()).value ?? '';
      await reader?.cancel();
      expect(/id: (\d+)/.exec(text)?.[1]).toBe(String(after + 1));

      await press('#platform-power', 'End all tokens');
      await press('main', 'Reconcile');
      await see('#difference', '48 mini programs are as the platform says');
      await page.locator('#platform-console summary').click();
      await page.getByLabel('Name of the host app').fill('Lighthouse');
      await press('#platform-members', 'Register');
      await page.locator('#platform-members code', { hasText: platform.members[0]?.ak ?? 'no member' }).waitFor();
      await press('#platform-power', 'Stop the platform');
      await press('main', 'Reconcile');
      await until(main('#notice', 'Reconcile: did not work'));
      await visit('Catalogue');
      await page.getByLabel('Name or id').fill('nobody WAS');
      await page.getByRole('button', { name: 'Search' }).click();
      await see('.program', 'Nobody was told');
      await look('4-without-the-platform');
      await press('#platform-power', 'Start the platform');

      await visit('Sign-in');
      await press('main', 'Make a code');
      await press('#codes', 'Baidu asks');
      await see('#requests .chip', 'verified');
      await press('#codes', 'Baidu asks');
      await see('#requests .chip', 'the code was used');
      await press('#codes', 'Somebody forges');
      await see('#requests .chip', 'not-authentic');
      await press('#codes', 'Somebody repeats it an hour later');
      await see('#requests .chip', 'stale');
      await press('main', 'Have it signed');
      await see('#device', /HHARBOUR[0-9A-F]{32}/);
      await look('5-sign-in');
      await page.goto(`${server.url}/live?lang=zh`);
      await see('h1', '实时变更');
      await look('6-chinese');

      expect(fake.violations()).toEqual([]);
      const secrets = [fake.member.sk, fake.member.hsk, platform.members[0]?.sk ?? 'no member'];
      for (const one of seen) for (const secret of secrets) expect(one).not.toContain(secret);
      expect(errors).toEqual([]);
    } finally {
      await page.close();
      await server.close();
    }
  });
});

describe('the host server', () => {
  it('takes notices without a broker, keeps its pages, and refuses what other sites send', async () => {
    const server = await startTestServer({ KAFKA: 'off', HOST_PASSWORD: 'open sesame' });
    try {
      const fake = server.platform()?.fake;
      const [app] = fake?.apps.list() ?? [];
      if (fake === undefined || app === undefined) throw new Error('there is no fake');
      const authorization = `Basic ${Buffer.from('me:open sesame').toString('base64')}`;
      const read = async (path: string): Promise<string> =>
        (await fetch(`${server.url}${path}`, { headers: { authorization } })).text();
      await expect.poll(() => read(`/programs/${app.appId}`)).toContain(app.name);
      fake.apps.update(app.appId, { name: 'Without a broker' });
      await expect.poll(() => read('/live')).toContain('Without a broker');
      expect(await read('/live')).toContain('without a broker');

      expect((await fetch(server.url)).status).toBe(401);
      expect((await fetch(`${server.url}/baidu/session?code=x`)).status).toBe(400);
      const cross = await fetch(`${server.url}/live/reconcile`, {
        method: 'POST',
        headers: { authorization, origin: 'https://elsewhere.example' },
      });
      expect(cross.status).toBe(403);
      expect((await fetch(`${server.url}/programs/1%27`, { headers: { authorization } })).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
