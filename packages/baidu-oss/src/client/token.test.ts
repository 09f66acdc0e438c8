import { AuthError, PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { observed } from '../../../../scripts/test-support/observed.js';
import { type Answer, calls, harness, issued, keys, newYear, tokenOf } from './__fixtures__/wire.js';
import { createBaiduOss } from './create.js';

const days = 86_400_000;
const none: Answer = { body: { errno: 0, msg: 'success', data: [] } };
const gateway = (error_code: number, status = 200): Answer => ({ status, body: { error_code, error_msg: 'refused' } });

/** A client that buys its tokens from a function. */
const buying = (answer: (index: number) => Answer, changes = {}) => {
  let bought = 0;
  const { options, ...rest } = observed(
    ({ url }) => (url.pathname === '/oauth/2.0/token' ? answer(++bought) : none),
    [keys.sk],
    ['access_token'],
  );
  return { ...rest, baidu: createBaiduOss({ ...keys, ...options, ...changes }) };
};

it('buys the token with a form, and sends it in the query', async () => {
  const { baidu, sent } = harness(() => none);
  await baidu.packages.list(1);
  const [first, second] = sent;
  expect([first?.method, first?.url.href]).toEqual(['POST', 'https://openapi.baidu.com/oauth/2.0/token']);
  expect(Object.fromEntries(new URLSearchParams(first?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: keys.ak,
    client_secret: keys.sk,
    scope: 'smartapp_snsapi_base',
  });
  expect(second?.url.searchParams.get('access_token')).toBe(tokenOf(1));
});

it('buys it with GET where that is wanted', async () => {
  const { baidu, sent } = harness(() => none, { tokenMethod: 'GET' });
  await baidu.packages.list(1);
  expect(sent[0]?.method).toBe('GET');
  expect(sent[0]?.body).toBe('');
  expect(sent[0]?.url.searchParams.get('client_secret')).toBe(keys.sk);
});

it('asks once for all calls of all processes', async () => {
  const { baidu, connect, sent } = harness(() => none);
  const clients = [baidu, connect(), connect()];
  await Promise.all(clients.flatMap((client) => Array.from({ length: 100 }, (_, id) => client.packages.list(id))));
  expect(sent).toHaveLength(301);
  expect(new Set(calls(sent).map(({ url }) => url.searchParams.get('access_token')))).toEqual(new Set([tokenOf(1)]));
});

describe('lifetime', () => {
  it.each([
    [30, 1],
    [1, 0.05],
  ])('of %i days: renews in the background %d days before the end', async (lifetime, window) => {
    const { baidu, sent, clock } = buying((index) => issued(index, lifetime * 86_400));
    const bought = (): number => sent.length - calls(sent).length;
    await baidu.packages.list(1);
    clock.time = newYear + (lifetime - window) * days - 1;
    await baidu.packages.list(1);
    await baidu.close();
    expect(bought()).toBe(1);
    clock.time += 1;
    await baidu.packages.list(1);
    await baidu.close();
    expect(bought()).toBe(2);
    expect(await baidu.health()).toMatchObject({ ready: true, tokenExpiresInSec: lifetime * 86_400 });
  });

  it('has its own windows also where options leave them undefined', async () => {
    const { baidu, sent, clock } = buying((index) => issued(index), { tokens: { windows: undefined } });
    await baidu.packages.list(1);
    clock.time = newYear + 29 * days;
    await baidu.packages.list(1);
    await baidu.close();
    expect(sent.length - calls(sent).length).toBe(2);
  });

  it.each([null, '', 0])('that is %j starts no storm', async (expires_in) => {
    const { baidu, sent } = buying((index) => ({ body: { ...(issued(index).body as object), expires_in } }));
    for (let call = 0; call < 5; call++) await baidu.packages.list(1);
    expect(sent.length - calls(sent).length).toBe(1);
  });

  it('is what expires_in says; a token that says another is reported', async () => {
    const { baidu, output } = buying((index) => ({
      body: { ...(issued(index).body as object), expires_in: '86400' },
    }));
    await baidu.packages.list(1);
    expect(await baidu.health()).toMatchObject({ tokenExpiresInSec: 86_400 });
    expect(output().filter((line) => line.includes('expires_in differs'))).toEqual([
      "'expires_in differs from the lifetime that is written in the token' { expiresInSec: 86400, written: 2592000 }",
    ]);
  });

  it('is not reported where the token is of another form', async () => {
    const { baidu, output } = buying(() => ({ body: { access_token: 'opaque-token', expires_in: 60 } }));
    await baidu.packages.list(1);
    expect(output().join('\n')).not.toContain('differs');
  });
});

describe.each([gateway(110), gateway(110, 401), gateway(111), gateway(111, 401)])(
  'after $body.error_code with $status',
  (refusal) => {
    it('buys another token once and repeats the call', async () => {
      const { baidu, sent } = harness(({ url }) =>
        url.searchParams.get('access_token') === tokenOf(1) ? refusal : none,
      );
      await expect(baidu.packages.list(1)).resolves.toEqual([]);
      expect(sent.map(({ url }) => url.searchParams.get('access_token'))).toEqual([null, tokenOf(1), null, tokenOf(2)]);
    });

    it('gives up when the next one is refused as well', async () => {
      const { baidu, sent, caught } = harness(() => refusal);
      const error = await caught(baidu.packages.list(1));
      expect(PlatformError.is(error) && error).toMatchObject({ layer: 'gateway', class: 'token' });
      expect(calls(sent)).toHaveLength(2);
    });
  },
);

it('renews once for a storm of refusals in two processes', async () => {
  const { baidu, connect, sent } = harness(({ url }) =>
    url.searchParams.get('access_token') === tokenOf(1) ? gateway(110) : none,
  );
  const clients = [baidu, connect()];
  await baidu.packages.list(1);
  await Promise.all(clients.flatMap((client) => Array.from({ length: 50 }, (_, id) => client.packages.list(id))));
  expect(sent.length - calls(sent).length).toBe(2);
});

it('says that AK and SK are refused, without them', async () => {
  const { baidu, sent, caught } = buying(() => ({
    status: 400,
    body: { error: 'invalid_client', error_description: `unknown client id, secret ${keys.sk}` },
  }));
  const error = await caught(baidu.packages.list(1));
  expect(AuthError.is(error) && error).toMatchObject({
    reason: 'rejected',
    advice: { en: expect.stringContaining('Compare AK and SK') },
    cause: { code: 'invalid_client', layer: 'oauth', status: 400 },
  });
  expect(sent).toHaveLength(1);
});

it('does not blame the keys for what may be repeated', async () => {
  const { baidu, caught } = buying(() => ({ status: 400, body: { error: 'slow_down' } }));
  const error = await caught(baidu.packages.list(1));
  expect(PlatformError.is(error) && error).toMatchObject({ code: 'slow_down', layer: 'oauth', retryable: true });
});

it('tells hooks of renewals', async () => {
  const outcomes: string[] = [];
  const { baidu } = harness(() => none, { hooks: { tokenRefresh: ({ outcome }) => void outcomes.push(outcome) } });
  await baidu.packages.list(1);
  expect(outcomes).toEqual(['refreshed']);
});

it('does not blame the keys for what the gateway refuses', async () => {
  const { baidu, caught } = buying(() => gateway(5));
  const error = await caught(baidu.packages.list(1));
  expect(PlatformError.is(error) && error).toMatchObject({ code: 5, layer: 'gateway', class: 'permission' });
});
