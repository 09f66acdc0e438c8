import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { createPaas } from '@minigate/paas-openapi';
import { createPaasFake } from '@minigate/paas-openapi/testing';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as shared from '../../shared/browser.ts';
import { startTestServer } from './testing.ts';

describe.skipIf(shared.noBrowser)('the back office in a browser', () => {
  let browser: Browser;
  let page: Page;
  /** All that a browser was told or told. */
  const seen: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await shared.launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    seen.length = 0;
    errors.length = 0;
  });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    page = await browser.newPage({ viewport: shared.desk, locale: 'en-GB', ...options });
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      seen.push(message.text());
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
  }
  const text = (shown: string | RegExp): Locator =>
    page.locator('main').getByText(shown).filter({ visible: true }).first();
  const see = (shown: string | RegExp): Promise<void> => text(shown).waitFor();
  /** A coloured word. */
  const chip = (text: string): Locator => page.locator('main .chip').getByText(text, { exact: true }).first();
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
  const visit = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
  const look = async (name: string): Promise<void> => {
    seen.push(await page.content());
    await shared.look(page, name);
  };

  it('goes from an empty account to tenants on a new version, by clicking', async () => {
    const server = await startTestServer();
    const platform = server.platform();
    if (platform === undefined) throw new Error('there is no fake');
    const { fake } = platform;
    const secrets = [fake.team.appSecret, 'secret-of-the-storage'];
    try {
      await open();
      await page.goto(server.url);
      await see('Team credentials');
      await look('1-team');

      await visit('Onboarding');
      await press('Make the plan');
      await see(/^\d+ to create$/);
      await press('Close the repository');
      await page.locator('#platform-notice').getByText('✓').waitFor();
      await look('2-plan');
      await press('Carry it out');
      await see('Onboarding: did not work');
      await see('grant read to reader@paas.fake');
      await look('3-repository-closed');
      await press('Open the repository');
      await press('Carry it out');
      await page.locator('#works progress').waitFor();
      await until(text('The platform has all that is wished.'));
      await look('5-onboarded');

      await visit('Versions');
      await page.getByLabel('Version', { exact: true }).fill('1.1.0');
      await page.getByLabel('Notes').fill('Coupons');
      await press('Create');
      await chip('draft').waitFor();
      await page.getByLabel('Breaks off half-way').selectOption('version.publish');
      await press('Let it fail');
      await publish('1.1.0', 'prod');
      await until(text('Publish 1.1.0 to prod: did not work'));
      await publish('1.1.0', 'prod');
      await until(page.getByRole('button', { name: 'Back to 1.0.0' }));
      await look('7-published');
      await press('Back to 1.0.0');
      await until(page.getByRole('button', { name: 'Back to 1.1.0' }));

      await visit('Tenants');
      const one = page.locator('form[action="/tenants/open"]');
      await one.getByLabel('Code').fill('t-1');
      await one.getByLabel('Name').fill('Corner Bakery <b>街角面包</b>');
      await one.getByRole('button').click();
      await until(chip('opened'));
      await press('5 % of openings fail');
      await page.getByLabel('How many').fill('30');
      await press('Open all');
      await chip('running').waitFor();
      await press('Pause');
      await until(chip('paused'));
      await look('8-paused');
      await page.locator('#platform-server summary').click();
      const restarted = page.waitForResponse((response) => response.url().endsWith('/platform/restart'));
      await press('Start it again');
      await restarted;
      await page.reload();
      expect(server.platform()).toBe(platform);
      await page.locator('.report').getByRole('button', { name: 'Go on' }).click();
      await until(chip('ended'));
      await look('9-tenants');

      await visit('Upgrades');
      await page.getByLabel('To version').selectOption('1.1.0');
      await press('Make the plan');
      await see('Begin the upgrade');
      await look('10-upgrade-plan');
      await press('Users complain');
      await press('Begin the upgrade');
      await until(chip('stopped'));
      await look('11-upgrade-stopped');
      await press('Users are content');
      await press('Go on');
      await until(chip('ended'));

      await visit('Team');
      await page.getByText('Secret and clocks').click();
      await press('20 min behind');
      await see('The platform refuses this team.');
      await look('13-wrong-clock');
      await press('Correct it from now on');
      await see(/corrected: (19|20) min/);
      await press('Right again');
      // Answers tell the time in whole seconds.
      await see(/not corrected|corrected: 1 s/);
      await press('Make a new secret');
      await until(text('The platform has a new secret since'));
      secrets.push(fake.team.appSecret);
      await page.getByLabel('New secret').fill('not-the-secret');
      await press('Check and use');
      await see('Use the new secret: did not work');
      await press('Enter it in the back office');
      await page.locator('main').getByText('The platform has a new secret since').waitFor({ state: 'detached' });

      await visit('Events');
      await see('team.secretRotated');
      await look('15-events');
      await page.goto(`${server.url}/onboarding?lang=zh`);
      await press('生成计划');
      await see('平台已符合全部期望');
      await look('16-chinese');

      // The secret that was typed wrongly.
      expect(fake.violations().map(({ kind }) => kind)).toEqual(['wrong-signature']);
      for (const one of seen) for (const secret of secrets) expect(one).not.toContain(secret);
      expect(secrets).toHaveLength(3);
      expect(errors).toEqual([]);
    } finally {
      await page.close();
      await server.close();
    }

    /** Lets time pass until the page shows it. */
    async function until(shown: Locator): Promise<void> {
      for (let turn = 0; turn < 300 && !(await shown.isVisible()); turn++) {
        await fake.clock.advance('5s');
        await page.waitForTimeout(40);
      }
      await shown.waitFor();
    }
    async function publish(version: string, envCode: string): Promise<void> {
      const row = page.locator('.version-row', { hasText: version }).first();
      await row.getByLabel('To').selectOption(envCode);
      await row.getByRole('button', { name: 'Publish' }).click();
    }
  });

  it('ends right when its process is killed in the middle of a bulk opening', async () => {
    const fake = createPaasFake({ clock: flowingClock(systemRuntime().clock), limits: { requestsPerMinute: 100_000 } });
    const platform = await fake.listen({ host: '127.0.0.1' });
    const folder = mkdtempSync(join(tmpdir(), 'paas-onboarding-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      MINIGATE_DATA: folder,
      PAAS_BASE_URL: platform.url,
      PAAS_APP_ID: fake.team.appId,
      PAAS_APP_SECRET: fake.team.appSecret,
      STORAGE_SECRET: 'secret-of-the-storage',
      OFFICE_PASSWORD: 'open sesame',
      STORE_KEY: Buffer.alloc(32, 7).toString('base64'),
    };
    const start = async (laterMs = 0): Promise<ChildProcess> => {
      const clock = `data:text/javascript,const now = Date.now; Date.now = () => now() + ${laterMs}`;
      const child = spawn(process.execPath, ['--import', clock, join(import.meta.dirname, 'main.ts')], { env });
      for (const output of [child.stdout, child.stderr]) output.on('data', (text: Buffer) => seen.push(String(text)));
      await once(child.stdout, 'data');
      return child;
    };
    let child: ChildProcess | undefined;
    try {
      for (const type of ['component.sync', 'version.publish', 'tenantApp.open']) fake.tasks.take(type, 0);
      child = await start();
      await open({ httpCredentials: { username: 'me', password: 'open sesame' } });
      await page.goto(`${url}/onboarding`);
      await press('Make the plan');
      await press('Carry it out');
      await see('The platform has all that is wished.');
      fake.tasks.failShare('tenantApp.open', 0.05);
      await page.goto(`${url}/tenants`);
      await press('Open all');
      while (fake.calls('paas.tenantApp.open') < 80) await page.waitForTimeout(5);
      await page.goto('about:blank');
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(fake.calls('paas.tenantApp.open')).toBeLessThan(200);

      // The dead process holds its turn for a while yet.
      child = await start(60_000);
      await page.goto(`${url}/tenants`);
      await chip('ended').waitFor();
      await look('17-after-the-kill');

      const paas = createPaas({ baseUrl: platform.url, team: fake.team });
      const states: string[] = [];
      for await (const { status } of paas.tenantApp.list.items({})) states.push(status);
      const tasks = await paas.task.list({ type: 'tenantApp.open' });
      const opened = states.filter((status) => status === 'opened').length;
      const failed = states.filter((status) => status === 'openFailed').length;
      expect({ all: states.length, ended: opened + failed, tasks: tasks.total }).toEqual({
        all: 200,
        ended: 200,
        tasks: 200,
      });
      await see(`${opened} opened`);
      await see(`${failed} failed`);
      expect(failed).toBeGreaterThan(0);
      expect(fake.violations()).toEqual([]);
      for (const one of seen)
        for (const secret of [fake.team.appSecret, env.STORAGE_SECRET, env.STORE_KEY])
          expect(one).not.toContain(secret);
      expect(errors).toEqual([]);
    } finally {
      child?.kill('SIGKILL');
      await page.close();
      await platform.close();
      rmSync(folder, { recursive: true });
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}
