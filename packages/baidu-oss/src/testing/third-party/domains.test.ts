import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';

const server = 'app/modifydomain';
const webView = 'app/modifywebviewdomain';
const shop = { request_domain: 'https://shop.example', socket_domain: 'wss://live.example' };

it('answers domains only when they are asked for: texts of a mini program, lists of the platform', async () => {
  const { send, platformSend } = await authorizedFake();
  expect(await platformSend('tp/modifydomain', { action: 'add', ...shop })).toEqual({ errno: 0, msg: 'success' });
  expect(await send(server, { action: 'add', request_domain: 'https://shop.example,https://a.shop.example' })).toEqual({
    errno: 0,
    msg: 'success',
  });
  expect((await platformSend('tp/modifydomain', { action: 'get' })).data).toMatchObject({
    request_domain: ['https://shop.example'],
  });
  expect((await send(server, { action: 'get' })).data).toMatchObject({
    request_domain: 'https://shop.example,https://a.shop.example',
  });
  await platformSend('tp/modifywebviewdomain', { action: 'set', web_view_domain: 'https://page.example' });
  await send(webView, { action: 'set', web_view_domain: 'https://page.example' });
  expect(await send(webView, { action: 'get' })).toMatchObject({ data: 'https://page.example' });
});

it('adds all domains of the platform when no action is named', async () => {
  const { send, platformSend } = await authorizedFake();
  await platformSend('tp/modifydomain', { action: 'add', ...shop });
  expect((await send(server)).errno).toBe(0);
  expect((await send(server, { action: 'get' })).data).toMatchObject(shop);
});

it('refuses with the numbers of the documents', async () => {
  const { send, platformSend } = await authorizedFake();
  await platformSend('tp/modifydomain', { action: 'add', ...shop });
  await platformSend('tp/modifywebviewdomain', { action: 'add', web_view_domain: 'https://page.example' });
  const refusals = [
    [{ action: 'add' }, 470013],
    [{ action: 'add', request_domain: '' }, 470015],
    [{ action: 'add', request_domain: 'ftp://shop.example' }, 470014],
    [{ action: 'add', request_domain: 'https://notshop.example' }, 470016],
    // Registered, but for web-views only.
    [{ action: 'add', request_domain: 'https://page.example' }, 470016],
    [{ action: 'delete', request_domain: 'https://shop.example' }, 470017],
  ] as const;
  for (const [fields, errno] of refusals) expect(await send(server, fields)).toMatchObject({ errno });
  expect(
    await platformSend('tp/modifydomain', { action: 'delete', request_domain: 'https://other.example' }),
  ).toMatchObject({ errno: 50040 });
});
