import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as shared from '../../shared/browser.ts';
import type { RunningServer } from './server.ts';
import { secretsOf, startTestServer } from './testing.ts';

describe.skipIf(shared.noBrowser)('the application in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  /** Another site, and what it was told by who came. */
  let elsewhere: Server;
  let elsewhereUrl: string;
  const visits: IncomingHttpHeaders[] = [];
  const errors: string[] = [];
  /** Everything in which no secret may stand: addresses and referrers of requests, the console, pages. */
  const exposed: string[] = [];

  beforeAll(async () => {
    elsewhere = createServer((request, response) => {
      if (request.url === '/help') visits.push(request.headers);
      response.setHeader('content-type', 'text/html').end('<title>Help</title><h1>Help</h1>');
    });
    elsewhere.listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const { port } = elsewhere.address() as AddressInfo;
    elsewhereUrl = `http://127.0.0.1:${port}`;
    server = await startTestServer({ HELP_URL: `${elsewhereUrl}/help` });
    browser = await shared.launchBrowser();
    page = await browser.newPage({ viewport: shared.desk, locale: 'en-GB' });
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      exposed.push(message.text());
      const own = message.location().url.startsWith(server.url) && !message.text().includes('401');
      if (message.type() === 'error' && own) errors.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => exposed.push(request.headers()['referer'] ?? ''));
    page.on('framenavigated', (frame) => exposed.push(frame.url()));
  });
  afterAll(async () => {
    await browser?.close();
    elsewhere?.close();
    await server?.close();
  });

  const see = (text: string | RegExp): Promise<void> => page.locator('main').getByText(text).first().waitFor();
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
  const open = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
  const rowOf = (name: string) => page.locator('.row-card', { hasText: name });
  const look = async (name: string): Promise<void> => {
    exposed.push(await page.content());
    await shared.look(page, name);
  };
  const fake = () => {
    const platform = server.platform();
    if (platform === undefined) throw new Error('there is no fake');
    return platform.fake;
  };
  /** What the back button of the browser knows. */
  const history = async (): Promise<string[]> => {
    const devTools = await page.context().newCDPSession(page);
    const { entries } = await devTools.send('Page.getNavigationHistory');
    await devTools.detach();
    return entries.map(({ url }) => url);
  };

  it('logs in, stops an instance, and asks for an action that is not ticked', async () => {
    await page.goto(server.url);
    await look('1-start');
    await open('Log in with QingCloud');
    await shared.look(page, '2-login');
    await page.getByRole('button', { name: /Alex/ }).click();
    await see('Hello, Alex Carter');
    expect(page.url()).toBe(`${server.url}/app`);
    await look('3-home');

    await open('Instances');
    await rowOf('shop-web').getByRole('button', { name: 'Stop' }).click();
    await see('stopping');
    await page.locator('#jobs .job').waitFor();
    await look('4-job');
    await press('+ 1 min');
    await page.locator('#jobs .job').waitFor({ state: 'detached' });
    await rowOf('shop-web').getByText('stopped', { exact: true }).waitFor();
    await open('sh1a');
    await rowOf('mirror').waitFor();
    await page.getByLabel('Name').fill('worker-7');
    await page.getByLabel('Password of root').fill('Correct-Horse-7');
    await press('Run');
    await rowOf('worker-7').waitFor();
    await press('+ 1 min');
    await rowOf('worker-7').getByText('running', { exact: true }).waitFor();
    await look('5-other-zone');
    await open('pek3');

    await open('Addresses');
    await rowOf('spare').getByRole('button', { name: 'Release' }).click();
    await see('Release the address: did not work');
    await see('“Play the cloud” → tick ReleaseEips');
    await look('6-denied');
    await press('☐ ReleaseEips');
    await page.getByRole('button', { name: '☑ ReleaseEips' }).waitFor();
    await rowOf('spare').getByRole('button', { name: 'Release' }).click();
    await page.locator('#jobs .job').waitFor();
    await press('+ 1 min');
    await rowOf('spare').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  it('orders once although the answer was lost, and pays once', async () => {
    await open('Orders');
    await page.getByText('Make trouble').click();
    await page.getByLabel('Fault').selectOption('order-cut');
    await press('Inject');
    await page.locator('#platform-notice').getByText('Inject a fault').waitFor();
    await press('Order');
    await see('order unclear');
    await press('Ask the cloud again');
    await see('order unclear');
    await look('7-order-unclear');
    const [order, ...more] = fake().orders();
    expect(more).toEqual([]);
    await page.getByLabel('Order id seen there').fill(order?.id ?? '');
    await press('That is it');
    await see('unpaid');
    await press('Pay');
    await see(/^paid$/);
    await look('8-paid');
    await press('Order');
    await see('120');
    await press('Cancel');
    await see('cancelled');
    expect(
      fake()
        .orders()
        .map(({ status }) => status),
    ).toEqual(['paid', 'canceled']);
    expect(fake().billing.balance('usr-alex0002')).toBe(880);
    expect(errors).toEqual([]);
  });

  it('makes one instance of an order that the platform delivers three times', async () => {
    await open('Home');
    await press('Alex Carter orders');
    await rowOf('standard').getByText('running', { exact: true }).waitFor();
    const deliveries = fake()
      .spi.deliveries()
      .filter(({ action }) => action === 'CreateAppInstance');
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await rowOf('standard').count()).toBe(1);
    await look('9-bought');
    await press('Expire');
    await rowOf('standard').getByText('expired', { exact: true }).waitFor();
    await press('Renew');
    await rowOf('standard').getByText('1 year').waitFor();
    await press('Open it');
    await see('Hello, Alex Carter');
    expect(page.url()).toBe(`${server.url}/app`);
    expect(errors).toEqual([]);
  });

  it('renews a key that ended, and says when a login was revoked', async () => {
    await open('Instances');
    await press('End the keys');
    await see('The temporary key had ended.');
    await look('10-renewed');
    expect(fake().violations()).toEqual([]);

    await page.getByText('Make trouble').click();
    await press('Sign with a wrong key');
    await page.getByText('What the cloud saw').click();
    await page.locator('#platform-seen pre').getByText('DescribeZones').waitFor();
    await look('11-wrong-signature');
    expect(fake().violations()).toMatchObject([{ kind: 'wrong-signature' }]);

    await press('Revoke the logins');
    await see('Please log in again');
    await look('12-session-over');
    await page.getByRole('link', { name: 'Log in' }).click();
    await page.getByRole('button', { name: /Lin Mei/ }).click();
    // Back where the session ended, in the user's language.
    await see('云服务器');
    await look('13-chinese');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('14-dark');
    expect(page.url()).toBe(`${server.url}/instances`);
    expect(errors).toEqual([]);
  });

  it('shows no token to anybody: addresses, history, referrers, pages, console, other sites', async () => {
    await page.goto(fake().login({ flow: 'tokens', userId: 'usr-alex0002' }));
    await see('Alex Carter');
    expect(page.url()).toBe(`${server.url}/app`);
    await page
      .locator('main')
      .getByRole('link', { name: /Help|帮助/ })
      .click();
    await page.getByRole('heading', { name: 'Help' }).waitFor();
    expect(visits).toHaveLength(1);
    expect(visits[0]?.['referer']).toBeUndefined();

    const entries = await history();
    expect(entries.length).toBeGreaterThan(10);
    const secrets = secretsOf(fake());
    expect(secrets.length).toBeGreaterThan(12);
    for (const secret of secrets) expect([...exposed, ...entries].filter((text) => text.includes(secret))).toEqual([]);

    await page.goBack();
    await see('Alex Carter');
    const cookies = await page.context().cookies(server.url);
    const session = cookies.find(({ name }) => name === 'qcs');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    for (const secret of secrets) expect(session?.value).not.toContain(secret);

    await page.context().addCookies([{ name: 'qcs', value: `x${session?.value}`, url: server.url }]);
    await page.reload();
    await see('Please log in again');
  });
});
