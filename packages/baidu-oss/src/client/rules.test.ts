import { HttpError, PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { type Answer, harness, keys, tokenOf } from './__fixtures__/wire.js';

const refusalOf = async (answer: Answer, changes = {}): Promise<unknown> => {
  const { baidu, caught } = harness(() => answer, { retry: { retries: 0 }, ...changes });
  return caught(baidu.packages.list(1));
};

describe('refusals', () => {
  it.each<[string, unknown, object]>([
    ['the gateway', { error_code: 6, error_msg: 'No permission' }, { code: 6, layer: 'gateway', class: 'permission' }],
    ['the gateway, as text', { error_code: '17', error_msg: 'Limit' }, { code: 17, layer: 'gateway', class: 'quota' }],
    ['the gateway before the API', { error_code: 18, errno: 40001 }, { code: 18, layer: 'gateway', retryable: true }],
    ['the API: msg', { errno: 40001, msg: 'bad' }, { code: 40001, layer: 'business', platformMessage: 'bad' }],
    ['the API: errmsg', { errno: '40001', errmsg: 'bad' }, { code: 40001, layer: 'business', platformMessage: 'bad' }],
    [
      'the API: errMsg',
      { errno: 1, errMsg: 'bad' },
      { code: 1, layer: 'business', class: expect.not.stringMatching('busy') },
    ],
    [
      'the API: error_description',
      { errno: 2, error: 'x', error_description: 'y' },
      { layer: 'business', platformMessage: 'y' },
    ],
    [
      'the token service',
      { error: 'invalid_scope', error_description: 'no' },
      { code: 'invalid_scope', layer: 'oauth' },
    ],
    ['an unknown name', { error: 'constructor' }, { code: 'constructor', layer: 'oauth', class: 'unknown' }],
    ['a text for a number', { errno: 'E17', msg: '' }, { code: 'E17', layer: 'business', class: 'unknown' }],
  ])('of %s', async (_, body, expected) => {
    for (const status of [200, 400]) {
      const error = await refusalOf({ status, body });
      expect(PlatformError.is(error) && error).toMatchObject({ platform: 'baidu', status, ...expected });
    }
  });

  it.each([
    ['"request_id":"a-1"', 'a-1'],
    ['"request_id":16123456789012345678', '16123456789012345678'],
    ['"requestId":7', '7'],
    ['"requeset_id":"2564900132"', '2564900132'],
  ])('name the request: %s', async (member, requestId) => {
    expect(await refusalOf({ body: `{"errno":40001,"msg":"",${member}}` })).toMatchObject({ requestId });
  });

  it('hold no secret, even where Baidu repeats one', async () => {
    const error = await refusalOf({ body: { errno: 1, msg: `sk ${keys.sk}, hsk ${keys.hsk}, token ${tokenOf(1)}` } });
    expect(String(error)).toContain('sk ***, hsk ***, token ***');
  });

  it.each<[number, string]>([
    [502, '<html>Bad Gateway</html>'],
    [503, ''],
    [404, '{"errno":0}'],
  ])('without an answer of Baidu are failures of HTTP: %i %s', async (status, body) => {
    expect(await refusalOf({ status, body })).toMatchObject({ kind: 'http', status, reason: 'status' });
  });

  it('come in JSON where bytes were expected', async () => {
    const { baidu, caught } = harness(() => ({ body: { errno: 400, errmsg: 'no such path' } }));
    const error = await caught(baidu.server.qrcode.getQrCode({ path: 'pages/index' }));
    expect(PlatformError.is(error) && error).toMatchObject({ code: 400, layer: 'business' });
  });

  it('with HTTP 200 that are no JSON are unreadable', async () => {
    const error = await refusalOf({ body: '<html>' });
    expect(HttpError.is(error) && error.reason).toBe('unreadable');
  });
});

it.each([{ errno: 0 }, { errno: '0', error_code: 0 }, {}, { errno: 0, error: 'of the data' }])(
  'takes %j for a success',
  async (envelope) => {
    const { baidu } = harness(() => ({ body: { ...envelope, data: [] } }));
    await expect(baidu.packages.list(1)).resolves.toEqual([]);
  },
);

describe('places', () => {
  const hostOf = async (changes: object): Promise<string | undefined> => {
    const { baidu, sent } = harness(() => ({ body: { openid: 'o', session_key: '0'.repeat(32) } }), changes);
    await baidu.server.login.getSessionKey({ code: 'x@iqiyi/y' });
    const [request] = sent;
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      code: 'x@iqiyi/y',
      client_id: keys.ak,
      sk: keys.sk,
    });
    return request?.url.origin;
  };

  it('calls the other host for its endpoints, but not past a fake or a proxy', async () => {
    expect(await hostOf({})).toBe('https://spapi.baidu.com');
    expect(await hostOf({ baseUrl: 'https://proxy.example.com/' })).toBe('https://proxy.example.com');
    expect(await hostOf({ baseUrl: 'https://a.example.com', spapiUrl: 'https://b.example.com' })).toBe(
      'https://b.example.com',
    );
  });
});
