import { describe, expect, it } from 'vitest';
import { sealEnvelope } from '../push/envelope.js';
import { createCaller, program } from './__fixtures__/caller.js';
import { createReceiver, element, type ReceivedPush } from './__fixtures__/receiver.js';
import { createWechatOpenFake, type WechatOpenFake } from './index.js';

function received(answer?: (push: ReceivedPush) => Response | Promise<Response>): {
  fake: WechatOpenFake;
  pushes: ReceivedPush[];
} {
  const receiver = createReceiver(() => fake, answer);
  const fake = createWechatOpenFake({ pushTo: receiver.handle });
  return { fake, pushes: receiver.received };
}

describe('envelopes', () => {
  it('encrypts and signs ticket pushes with the component outside, every ten minutes', async () => {
    const { fake, pushes } = received();
    await fake.clock.advance('30m');
    expect(pushes).toHaveLength(3);
    expect(pushes[0]).toMatchObject({
      path: '/wx',
      outer: `<xml><AppId><![CDATA[${fake.component.appId}]]></AppId></xml>`,
    });
    const last = pushes[2]?.plaintext ?? '';
    expect(element(last, 'InfoType')).toBe('component_verify_ticket');
    expect(element(last, 'AppId')).toBe(fake.component.appId);
    expect(element(last, 'CreateTime')).toBe(String(1767225600 + 1800));
    expect(element(last, 'ComponentVerifyTicket')).toBe(fake.tickets.current());
    expect(fake.pushes.deliveries()[2]?.plaintext).not.toContain(fake.tickets.current());
  });

  it('sends account events to the message URL with the original id outside', async () => {
    const { fake, pushes } = received();
    const { userName } = fake.authorizers.get(program);
    await fake.push('weapp_audit_delay', { Reason: 'a ]]> b', DelayTime: 5 }, { appId: program });
    expect(pushes[0]).toMatchObject({
      path: `/wx/${program}`,
      outer: `<xml><ToUserName><![CDATA[${userName}]]></ToUserName></xml>`,
    });
    expect(pushes[0]?.plaintext).toContain(
      '<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[weapp_audit_delay]]></Event>',
    );
    expect(pushes[0]?.plaintext).toContain('<Reason><![CDATA[a ]]]]><![CDATA[> b]]></Reason><DelayTime>5</DelayTime>');
  });

  it('writes messages, groups, repeated elements and raw documents', async () => {
    const { fake, pushes } = received();
    await fake.push('text', { MsgType: 'text', Content: 'hi', MsgId: 1 }, { appId: program });
    await fake.push('x', { info: { a: 1 }, list: [{ b: 'c' }, { b: 'd' }] });
    await fake.pushRaw('<xml><InfoType>odd</InfoType></xml>');
    expect(pushes[0]?.plaintext).not.toContain('<Event>');
    expect(pushes[1]?.plaintext).toContain(
      '<info><a>1</a></info><list><b><![CDATA[c]]></b></list><list><b><![CDATA[d]]></b></list>',
    );
    expect(pushes[2]?.plaintext).toBe('<xml><InfoType>odd</InfoType></xml>');
    await expect(fake.push('x', { 'a><b': 1 })).rejects.toThrow('name of an XML element');
  });

  it('rotates keys: pushes with the new or the previous one', async () => {
    const { fake, pushes } = received();
    const before = fake.component.pushKeys[0];
    await expect(fake.push('x', {}, { key: 'previous' })).rejects.toThrow('no previous key');
    expect(() => fake.pushes.useKey('previous')).toThrow('no previous key');
    const key = fake.pushes.rotateKeys();
    expect(fake.component.pushKeys).toEqual([key, before]);
    await fake.push('x');
    await fake.push('x', {}, { key: 'previous' });
    fake.pushes.useKey('previous');
    await fake.push('x');
    expect(pushes.map(({ secretIndex }) => secretIndex)).toEqual([0, 1, 1]);
    fake.reset();
    expect(fake.component.pushKeys).toEqual([before]);
  });

  it('can tamper with the ciphertext, which the receiver refuses', async () => {
    const { fake, pushes } = received();
    expect(await fake.push('x', {}, { tamper: true })).toMatchObject({ state: 'failed' });
    expect(pushes).toHaveLength(0);
  });

  it('logs pushes without a target', async () => {
    const fake = createWechatOpenFake();
    expect(await fake.tickets.pushNow()).toMatchObject({ state: 'unsent', attempts: [] });
  });
});

describe('redelivery', () => {
  it.each([
    ['ticket URL', undefined, 'success', 'delivered', 1],
    ['ticket URL', undefined, '', 'failed', 3],
    ['ticket URL', undefined, '{"ok":true}', 'failed', 3],
    ['message URL', program, '', 'delivered', 1],
    ['message URL', program, '{"ErrCode":0,"ErrMsg":"success"}', 'delivered', 1],
    ['message URL', program, '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>', 'delivered', 1],
    ['message URL', program, '{"result_code":1,"result_info":"used","evidence":"e"}', 'delivered', 1],
    ['message URL', program, '<xml><result_code>0</result_code></xml>', 'delivered', 1],
    ['message URL', program, '{"ErrCode":1,"ErrMsg":"busy"}', 'failed', 3],
    ['message URL', program, '<xml><ErrCode>1</ErrCode></xml>', 'failed', 3],
    ['ticket URL', undefined, '{"ErrCode":0,"ErrMsg":"success"}', 'failed', 3],
    ['message URL', program, '<xml><Encrypt><![CDATA[x]]></Encrypt></xml>', 'failed', 3],
    ['message URL', program, 'ok', 'failed', 3],
  ])('takes on the %s (%s) the answer %j as %s after %i attempts', async (_url, appId, body, state, attempts) => {
    const { fake, pushes } = received(() => new Response(body));
    expect(await fake.push('x', {}, { appId })).toMatchObject({ state });
    expect(pushes).toHaveLength(attempts);
    expect(new Set(pushes.map(({ plaintext }) => plaintext)).size).toBe(1);
  });

  it.each(['xml', 'json'] as const)(
    'opens passive replies in %s that are sealed with the right key',
    async (format) => {
      const { fake } = received(() => {
        const { appId, pushKeys } = fake.component;
        const [key] = pushKeys as [(typeof pushKeys)[number]];
        return new Response(sealEnvelope('<xml>hi</xml>', { appId, ...key }, { timestamp: 1, nonce: '2', format }));
      });
      const text = { type: 'message.text', Content: 'hi' } as const;
      const { state, attempts } = await fake.pushEvent(text, { appId: program, format });
      expect(state).toBe('delivered');
      expect(attempts).toMatchObject([{ answer: 'reply', reply: '<xml>hi</xml>' }]);
      expect(await fake.tickets.pushNow()).toMatchObject({ state: 'failed' });
    },
  );

  it('repeats after a status other than 200 and after a broken connection', async () => {
    let count = 0;
    const { fake } = received(() => {
      count += 1;
      if (count === 1) return new Response('success', { status: 500 });
      if (count === 2) throw new TypeError('connection reset');
      return new Response('success');
    });
    const delivery = await fake.tickets.pushNow();
    expect(delivery.state).toBe('delivered');
    expect(delivery.attempts.map(({ answer, status }) => [answer, status])).toEqual([
      ['unexpected', 500],
      ['transport-error', undefined],
      ['success', 200],
    ]);
  });

  it('drops the connection after five seconds without an answer', async () => {
    const aborted: boolean[] = [];
    const fake = createWechatOpenFake({
      pushTo: (request) =>
        new Promise(() => {
          request.signal.addEventListener('abort', () => aborted.push(true));
        }),
    });
    const push = fake.tickets.pushNow();
    await fake.clock.advance(15_000);
    const { state, attempts } = await push;
    expect(state).toBe('failed');
    expect(attempts.map(({ at, answer }) => [at - 1767225600000, answer])).toEqual([
      [0, 'timeout'],
      [5000, 'timeout'],
      [10_000, 'timeout'],
    ]);
    expect(aborted).toHaveLength(3);
  });

  it('takes an answer that is late by the clock but within five seconds', async () => {
    const fake = createWechatOpenFake({
      pushTo: async () => {
        await fake.clock.sleep(4999);
        return new Response('success');
      },
    });
    await fake.clock.advance('11m');
    await fake.settled();
    expect(fake.pushes.deliveries()).toMatchObject([{ state: 'delivered', attempts: [{ answer: 'success' }] }]);
  });
});

describe('settled()', () => {
  it('waits for pushes whose answer is still to come', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const fake = createWechatOpenFake({ pushTo: () => promise });
    void fake.tickets.pushNow();
    let settled = false;
    const waiting = fake.settled().then(() => {
      settled = true;
    });
    await fake.clock.advance('1s');
    expect(settled).toBe(false);
    resolve(new Response('success'));
    await waiting;
    expect(fake.pushes.deliveries()).toMatchObject([{ state: 'delivered' }]);
  });
});

describe('troubles', () => {
  const types = (pushes: readonly ReceivedPush[]): (string | undefined)[] =>
    pushes.map(({ plaintext }) => element(plaintext, 'InfoType'));

  it('delivers twice', async () => {
    const { fake, pushes } = received();
    fake.pushes.trouble({ duplicate: 1 });
    await fake.push('a');
    expect(types(pushes)).toEqual(['a', 'a']);
    fake.pushes.trouble({ duplicate: 0.5 });
    for (let count = 0; count < 20; count += 1) await fake.push('b');
    expect(pushes.length - 2).toBeGreaterThan(20);
    expect(pushes.length - 2).toBeLessThan(40);
  });

  it('lets the next push overtake, and settled() sends what is held', async () => {
    const { fake, pushes } = received();
    fake.pushes.trouble({ reorder: 1 });
    expect(await fake.push('a')).toMatchObject({ state: 'held' });
    await fake.push('b');
    await fake.push('c');
    expect(types(pushes)).toEqual(['b', 'a']);
    await fake.settled();
    expect(types(pushes)).toEqual(['b', 'a', 'c']);
    expect(fake.pushes.deliveries().map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
  });

  it('loses the named types', async () => {
    const { fake, pushes } = received();
    fake.pushes.trouble({ drop: ['a'] });
    expect(await fake.push('a')).toMatchObject({ state: 'dropped' });
    fake.pushes.trouble({});
    await fake.push('a');
    expect(pushes).toHaveLength(1);
  });
});

describe('the real way', () => {
  it('posts to both URLs of a server', async () => {
    const seen: string[] = [];
    const target = createWechatOpenFake();
    const server = await target.listen();
    const { fake } = createCaller({
      pushTo: { ticket: `${server.url}/ticket`, message: `${server.url}/message/$APPID$` },
    });
    await fake.tickets.pushNow();
    await fake.push('x', {}, { appId: program });
    for (const entry of target.journal()) seen.push(`${entry.method} ${entry.target.split('?')[0]}`);
    expect(seen).toEqual([...Array(3).fill('POST /ticket'), ...Array(3).fill(`POST /message/${program}`)]);
    await server.close();
    expect((await fake.tickets.pushNow()).attempts[0]).toMatchObject({ answer: 'transport-error' });
  });
});

describe('determinism', () => {
  async function run(seed: number | string): Promise<string> {
    const log: string[] = [];
    const caller = createCaller({
      seed,
      pushTo: async (request) => {
        log.push(`${request.url} ${await request.text()}`);
        return new Response('success');
      },
    });
    await caller.fake.clock.advance('20m');
    log.push(JSON.stringify(await caller.authorize()));
    caller.fake.pushes.trouble({ duplicate: 0.5, reorder: 0.5 });
    await caller.fake.clock.advance('1h');
    await caller.fake.settled();
    log.push(JSON.stringify(caller.fake.pushes.deliveries()), JSON.stringify(caller.fake.component));
    log.push(JSON.stringify(await caller.post('/wxa/release', {}, 'x')));
    return log.join('\n');
  }

  it('gives the same bytes for the same seed, others for another one', async () => {
    expect(await run(7)).toBe(await run(7));
    expect(await run('text')).toBe(await run('text'));
    expect(await run(7)).not.toBe(await run(8));
  });

  it('keeps the target over a reset', async () => {
    const { fake, pushes } = received();
    fake.reset();
    await fake.tickets.pushNow();
    expect(pushes).toHaveLength(1);
    fake.pushTo(undefined);
    fake.reset();
    expect(await fake.tickets.pushNow()).toMatchObject({ state: 'unsent' });
  });

  it('gives the same bytes after reset, and goes back to a snapshot', async () => {
    const caller = createCaller();
    const first = await caller.authorize();
    await caller.fake.clock.advance('3h');
    caller.fake.reset();
    expect(caller.fake.authorizers.get(program).granted).toBe(false);
    expect(await caller.authorize()).toEqual(first);
    const snapshot = caller.fake.snapshot();
    await caller.fake.revoke(program);
    caller.fake.restore(snapshot);
    expect(caller.fake.authorizers.get(program).granted).toBe(true);
    await caller.fake.clock.advance('10m');
    expect(caller.fake.pushes.deliveries().at(-1)?.type).toBe('component_verify_ticket');
  });
});
