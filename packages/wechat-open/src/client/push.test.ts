import { memoryStore, WebhookError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { openEnvelope } from '../push/envelope.js';
import { connect, harness, merchant, receiver } from './__fixtures__/harness.js';

const delay = { Reason: 'busy', DelayTime: 1 };

describe('pushes', () => {
  it('handles a push once that is delivered three times, to two processes', async () => {
    const { fake, store, wx } = await harness();
    const other = connect(fake, store);
    const seen: string[] = [];
    wx.on('weapp_audit_delay', (_push, { id }) => void seen.push(id));
    other.on('weapp_audit_delay', (_push, { id }) => void seen.push(id));
    const targets = [receiver(wx), receiver(other)];
    for (const target of [targets[0], targets[1], targets[0]]) {
      fake.pushTo(target as (request: Request) => Promise<Response>);
      expect(
        await fake.push('weapp_audit_delay', { ...delay, CreateTime: 1767225600 }, { appId: merchant }),
      ).toMatchObject({ state: 'delivered' });
    }
    await Promise.all([wx.push.drain(), other.push.drain()]);
    expect(seen).toHaveLength(1);
  });

  it('answers before the handlers run, repeats a failing handler with back-off, and ends in the dead letters', async () => {
    const { fake, wx, leaks, output } = await harness({ client: { push: { maxAttempts: 3, autoHandle: false } } });
    const attempts: number[] = [];
    wx.on('weapp_audit_delay', (_push, { attempt }) => {
      attempts.push(attempt);
      throw new Error('the database is down: access_token=14_abcdefabcdefabcdef');
    });
    expect(await fake.push('weapp_audit_delay', delay, { appId: merchant })).toMatchObject({ state: 'delivered' });
    expect(attempts).toEqual([]);
    await wx.push.drain();
    expect(attempts).toEqual([1]);
    for (let i = 0; i < 3; i++) {
      await fake.clock.advance('20m');
      await wx.push.drain();
    }
    expect(attempts).toEqual([1, 2, 3]);
    const [dead] = await wx.push.list({ state: 'dead' });
    expect(dead).toMatchObject({
      type: 'weapp_audit_delay',
      appId: merchant,
      attempts: 3,
      lastError: expect.stringContaining('the database is down'),
    });
    expect(JSON.stringify(dead)).not.toContain('14_abcdef');
    expect(output.join('')).not.toContain('14_abcdef');
    expect(leaks()).toEqual([]);
  });

  it('surfaces a type that it does not know', async () => {
    const { fake, wx } = await harness();
    const seen: unknown[] = [];
    wx.on('unknown', ({ rawType, raw }) => void seen.push([rawType, raw['Answer']]));
    await fake.push('weapp_brand_new', { Answer: '42' }, { appId: merchant });
    await wx.push.drain();
    expect(seen).toEqual([['weapp_brand_new', '42']]);
  });

  it('accepts the previous key during a change, counts both, and refuses a third', async () => {
    const { fake, store } = await harness();
    fake.pushes.rotateKeys();
    const [current, previous] = fake.component.pushKeys;
    if (!current || !previous) throw new Error('the fake has two keys');
    const wx = connect(fake, store, {
      component: {
        ...fake.component,
        pushKeys: [
          { ...current, id: 'new' },
          { ...previous, id: 'old' },
        ],
      },
    });
    fake.pushTo(receiver(wx));
    await fake.push('weapp_audit_delay', delay, { appId: merchant, key: 'previous' });
    await fake.push('weapp_audit_success', { SuccTime: 1 }, { appId: merchant });
    expect(wx.push.keyUses()).toEqual({ new: 1, old: 1 });

    const strict = connect(fake, store, { component: { ...fake.component, pushKeys: [current] } });
    fake.pushTo(receiver(strict));
    expect(
      await fake.push('weapp_audit_delay', { ...delay, CreateTime: 5 }, { appId: merchant, key: 'previous' }),
    ).toMatchObject({ state: 'failed', attempts: [{ status: 401 }, { status: 401 }, { status: 401 }] });
  });

  it('refuses tampered, stale and oversized pushes without telling why', async () => {
    const { fake, wx, caught } = await harness({ client: { push: { maxBytes: 2_000 } } });
    expect(await fake.push('weapp_audit_delay', delay, { appId: merchant, tamper: true })).toMatchObject({
      state: 'failed',
      attempts: [{ status: 401 }, { status: 401 }, { status: 401 }],
    });
    const body = `<xml><Encrypt>${'A'.repeat(3_000)}</Encrypt></xml>`;
    expect(await caught(wx.push.handle({ method: 'POST', query: {}, body }))).toMatchObject({
      reason: 'too-large',
      status: 413,
    });
    expect(await caught(wx.push.handle({ method: 'POST', query: {}, body: '<xml></xml>' }))).toMatchObject({
      reason: 'malformed',
      status: 400,
    });
    expect((await wx.push.stats()).pending).toBe(0);
  });

  it('tells the log and the health page, once a minute for each reason, why a push was refused', async () => {
    const { fake, wx, output } = await harness();
    const warnings = (): string[] => output.filter((line) => line.includes('a push was not taken'));
    for (let i = 0; i < 3; i++) await fake.push('weapp_audit_delay', delay, { appId: merchant, tamper: true });
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toMatch(/not-authentic.*EncodingAESKey/s);
    expect((await wx.health()).refusedPushes).toEqual({
      count: 9,
      lastReason: 'not-authentic',
      lastAt: fake.clock.now(),
    });
    await fake.clock.advance('1m');
    await fake.push('weapp_audit_delay', delay, { appId: merchant, tamper: true });
    expect(warnings()).toHaveLength(2);
  });

  it('echoes the address check only when it is signed', async () => {
    const { fake, wx, caught } = await harness();
    const { createHash } = await import('node:crypto');
    const token = fake.component.pushKeys[0]?.token ?? '';
    const signature = createHash('sha1').update([token, '1767225600', 'n1'].sort().join('')).digest('hex');
    const query = { echostr: 'hello', timestamp: '1767225600', nonce: 'n1', signature };
    expect(await wx.push.handle({ method: 'GET', query, body: '' })).toMatchObject({
      status: 200,
      contentType: 'text/plain',
      body: 'hello',
    });
    const forged = await caught(
      wx.push.handle({ method: 'GET', query: { ...query, signature: '0'.repeat(40) }, body: '' }),
    );
    expect(WebhookError.is(forged) && forged.reason).toBe('not-authentic');
  });

  it('keeps the ticket out of the log and of the handlers', async () => {
    const { fake, wx } = await harness();
    const seen: string[] = [];
    wx.on('component_verify_ticket', (push) => void seen.push(JSON.stringify(push)));
    await fake.tickets.pushNow();
    await wx.push.drain();
    const log = JSON.stringify(await wx.push.list());
    expect(log).toContain('component_verify_ticket');
    expect(seen).toHaveLength(1);
    expect(log + seen.join('')).not.toContain('ticket@@@');
  });

  it('tells handlers and log which account an event of the ticket URL is about', async () => {
    const { fake, wx } = await harness();
    const seen: unknown[] = [];
    wx.on('*', ({ type }, { appId }) => void seen.push([type, appId]));
    await fake.push('notify_3rd_wxa_auth', { appid: merchant, taskid: 't', task_status: 0, apply_status: 0 });
    await fake.push('notify_apply_icpfiling_result', { authorizer_appid: merchant, beian_status: 2 });
    await wx.push.drain();
    expect(seen).toEqual([
      ['notify_3rd_wxa_auth', merchant],
      ['notify_apply_icpfiling_result', merchant],
    ]);
    const log = await wx.push.list();
    expect(log.find(({ type }) => type === 'notify_3rd_wxa_auth')).toMatchObject({ appId: merchant });
  });

  it.each([
    ['an account that is not known', { ToUserName: 'gh_stranger' }, [undefined]],
    ['the account', { ToUserName: 'gh_merchant' }, [merchant]],
    ['the release checker', { ToUserName: 'gh_3c884a361561' }, []],
  ])('gives a push that is signed for %s to nobody else, whatever the path says', async (_, fields, expected) => {
    const { fake, wx } = await harness({
      fake: { authorizers: [{ appId: merchant, granted: true, userName: 'gh_merchant' }] },
    });
    await wx.authorizers.refresh(merchant);
    const seen: unknown[] = [];
    wx.on('message.text', (_push, { appId }) => void seen.push(appId));
    await fake.push(
      'text',
      { MsgType: 'text', FromUserName: 'o', Content: 'TESTCOMPONENT_MSG_TYPE_TEXT', MsgId: 1, ...fields },
      { appId: merchant },
    );
    await wx.push.drain();
    expect(seen).toEqual(expected);
  });

  it('answers the full-network release check by itself', async () => {
    const checker = { appId: 'wx570bc396a51b8ff8', userName: 'gh_3c884a361561', kind: 'official-account' } as const;
    const { fake, wx, leaks, sent } = await harness({
      fake: { authorizers: [{ appId: merchant, granted: true }, checker] },
    });
    const seen: string[] = [];
    wx.on('*', ({ type }) => void seen.push(type));
    let answer = '';
    const target = receiver(wx);
    fake.pushTo(async (request) => {
      const response = await target(request);
      answer = await response.clone().text();
      return response;
    });
    await fake.push(
      'text',
      { MsgType: 'text', FromUserName: 'oChecker', Content: 'TESTCOMPONENT_MSG_TYPE_TEXT', MsgId: 1 },
      { appId: checker.appId },
    );
    const field = (name: string): string =>
      new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`).exec(answer)?.[1] ?? '';
    const { plaintext } = openEnvelope(
      {
        body: answer,
        query: { msg_signature: field('MsgSignature'), timestamp: field('TimeStamp'), nonce: field('Nonce') },
      },
      [
        {
          appId: fake.component.appId,
          token: fake.component.pushKeys[0]?.token ?? '',
          encodingAesKey: fake.component.pushKeys[0]?.encodingAesKey ?? '',
        },
      ],
      { now: fake.clock.now() },
    );
    expect(plaintext).toContain('TESTCOMPONENT_MSG_TYPE_TEXT_callback');
    expect(plaintext).toMatch(/<ToUserName><!\[CDATA\[oChecker\]\]>/);
    await wx.push.drain();
    expect(seen).not.toContain('message.text');

    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', show: 'all' });
    fake.pushTo(undefined);
    const { authorizationCode } = await fake.consent({ url: link.url, appId: checker.appId });
    fake.pushTo(target);
    await fake.push(
      'text',
      { MsgType: 'text', FromUserName: 'oChecker', Content: `QUERY_AUTH_CODE:${authorizationCode}`, MsgId: 2 },
      { appId: checker.appId },
    );
    await fake.clock.advance('1s');
    const message = sent.find(({ url }) => url.includes('/cgi-bin/message/custom/send'));
    expect(JSON.parse(message?.body ?? '')).toEqual({
      touser: 'oChecker',
      msgtype: 'text',
      text: { content: `${authorizationCode}_from_api` },
    });
    expect(await wx.authorizers.get(checker.appId)).toBeUndefined();
    expect(leaks()).toEqual([]);
  });

  it('sends the checker its message also when the push of its grant has exchanged the code', async () => {
    const checker = { appId: 'wx570bc396a51b8ff8', userName: 'gh_3c884a361561', kind: 'official-account' } as const;
    const { fake, wx, sent } = await harness({ fake: { authorizers: [{ appId: merchant, granted: true }, checker] } });
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', show: 'all' });
    const { authorizationCode } = await fake.consent({ url: link.url, appId: checker.appId });
    await wx.push.drain();
    await fake.push(
      'text',
      { MsgType: 'text', FromUserName: 'oChecker', Content: `QUERY_AUTH_CODE:${authorizationCode}`, MsgId: 2 },
      { appId: checker.appId },
    );
    await fake.clock.advance('1s');
    const messages = sent.filter(({ url }) => url.includes('/cgi-bin/message/custom/send'));
    expect(messages.map(({ body }) => JSON.parse(body))).toEqual([
      { touser: 'oChecker', msgtype: 'text', text: { content: `${authorizationCode}_from_api` } },
    ]);
  });

  it('lets another process finish what a stopped one left', async () => {
    const { fake, store, wx } = await harness({ client: { push: { autoHandle: false } } });
    await fake.push('weapp_audit_delay', delay, { appId: merchant });
    await wx.push.stop();
    const other = connect(fake, store);
    const seen: string[] = [];
    other.on('*', ({ type }) => void seen.push(type));
    await other.push.drain();
    expect(seen).toContain('weapp_audit_delay');
  });

  it('says so when the inbox cannot be written, so that WeChat comes again', async () => {
    const { fake } = await harness();
    const store = memoryStore({ clock: fake.clock });
    const wx = connect(fake, { ...store, enqueue: () => Promise.reject(new Error('disk full')) });
    fake.pushTo(receiver(wx));
    const delivery = fake.push('weapp_audit_delay', delay, { appId: merchant });
    await fake.clock.advance('1m');
    expect(await delivery).toMatchObject({
      state: 'failed',
      attempts: [{ status: 500 }, { status: 500 }, { status: 500 }],
    });
  });
});
