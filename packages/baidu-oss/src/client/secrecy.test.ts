import { MinigateError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { harness, keys, type Sent, tokenOf } from './__fixtures__/wire.js';

// The harness looks for every secret of options, requests and answers in logs, hooks, spans and errors when a test ends.

describe.each(['POST', 'GET'] as const)('nothing tells a secret, tokens bought with %s', (tokenMethod) => {
  const sessionKey = '981ce8b151c0599acf7ad1a673c6ff5e';
  const session = `"openid":"o","session_key":"${sessionKey}"`;
  const everything = ({ url, body }: Sent): string => `${url} ${body} ${keys.sk} ${keys.hsk} ${tokenOf(1)}`;

  it.each<[string, (request: Sent) => { status?: number; body: string }]>([
    ['a refusal', (request) => ({ body: JSON.stringify({ errno: 1, msg: everything(request) }) })],
    ['a refusal with members', () => ({ body: `{"errno":1,"msg":"","data":{${session}}}` })],
    ['a refusal by a name', (request) => ({ status: 400, body: JSON.stringify({ error: everything(request) }) })],
    ['a refused token', (request) => ({ body: JSON.stringify({ error_code: 110, error_msg: everything(request) }) })],
    ['a page', (request) => ({ status: 502, body: `<html>${everything(request)}` })],
    ['no JSON', (request) => ({ body: `{${everything(request)}` })],
    ['another form than documented', () => ({ body: `{"errno":0,"openid":7,${session.slice(13)}}` })],
  ])('when the answer is %s', async (_, answer) => {
    const { baidu, caught, output } = harness(answer, { tokenMethod, strict: true });
    const calls = [
      () => baidu.server.login.getSessionKey({ code: 'code-1@iqiyi/x' }),
      () => baidu.packages.list(1),
      () => baidu.swanId.sign({ swanId: 'HIQIYI1', clientId: 'c' }),
      () => baidu.raw({ method: 'POST', path: '/x', form: { sk: keys.sk } }),
    ];
    for (const call of calls) await caught(call());
    expect(output().length).toBeGreaterThan(10);
  });

  it('when the network fails, and says where', async () => {
    const seen: string[] = [];
    const { baidu, caught } = harness(() => ({ body: {} }), {
      tokenMethod,
      retry: { retries: 0 },
      fetch: async (input, init) => {
        const request = new Request(input, init);
        seen.push(request.url);
        throw new TypeError(`fetch failed: ${request.url}`, { cause: new Error(await request.text()) });
      },
    });
    const errors = [
      await caught(baidu.packages.list(1)),
      await caught(baidu.server.login.getSessionKey({ code: 'x' })),
    ];
    expect(errors.map((error) => MinigateError.is(error) && error.kind)).toEqual(['transport', 'transport']);
    expect(seen).toHaveLength(2);
  });

  it('when all is well', async () => {
    const { baidu, output } = harness(() => ({ body: { errno: 0, data: [] } }), { tokenMethod });
    await baidu.packages.list(1);
    expect(JSON.stringify(await baidu.health())).not.toContain(tokenOf(1));
    expect(output().join('')).not.toContain('client_secret');
  });
});
