import { type ForwardEvent, memoryStore, parseJson, type Store, verifyWebhook } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { targetServer } from '../../../../scripts/test-support/target-server.js';
import { connect, type Harness, harness, merchant, receiver } from '../client/__fixtures__/harness.js';
import { healthProblems } from '../client/health-answer.js';
import { fullNetworkAccounts } from '../push/full-network.js';
import { stagingKey, startStaging } from './__fixtures__/staging.js';
import type { PushForwarder } from './forwarders.js';
import type { ForwardedPush } from './json-delivery.js';
import type { ForwardRule } from './rule.js';

const sign = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const delay = { Reason: '小程序 <busy>', DelayTime: 1 };
const json = { name: 'orders', as: 'json', sign, allowPrivate: ['127.0.0.1'] } as const;
const original = { name: 'staging', as: 'original', key: stagingKey, allowPrivate: ['127.0.0.1'] } as const;

async function live(options?: Parameters<typeof harness>[0]) {
  const observed = await harness(options);
  const { wx, fake } = observed;
  onTestFinished(() => wx.push.stop());
  return {
    ...observed,
    forward: (rule: ForwardRule): PushForwarder => wx.forward(rule),
    /** Handles what came, then delivers what is due. */
    async settle(...forwarders: PushForwarder[]) {
      await wx.push.drain();
      for (const forwarder of forwarders) await forwarder.drain();
    },
    audit: (more: object = {}) => fake.push('weapp_audit_delay', { ...delay, ...more }, { appId: merchant }),
  };
}
/** All that a queue holds, as text. */
const queued = async ({ store, fake }: Pick<Harness, 'store' | 'fake'>, name: string): Promise<string> =>
  JSON.stringify(await store.items(`wechat-open/${fake.component.appId}/forward/${name}`));

describe('a push forwarded as JSON', () => {
  it('is what a handler gets, signed for the libraries of any language', async () => {
    const { wx, fake, forward, settle, audit } = await live();
    const target = await targetServer((response) => response.writeHead(204).end());
    const orders = forward({ ...json, when: { type: 'weapp_audit_delay', appId: [merchant] }, to: `${target.url}/wx` });
    const ids: string[] = [];
    wx.on('weapp_audit_delay', (_push, { id }) => void ids.push(id));
    await audit();
    await fake.push('weapp_audit_success', { SuccTime: 1 }, { appId: merchant });
    await settle(orders);
    const [request, ...more] = target.received;
    expect(more).toEqual([]);
    if (request === undefined) throw new Error('nothing came');
    const { id, payload } = verifyWebhook(request, sign, { now: fake.clock.now() });
    expect(id).toBe(ids[0]);
    const { data, ...rest } = payload as ForwardedPush;
    expect(rest).toEqual({
      type: 'weapp_audit_delay',
      timestamp: new Date(data.createTime * 1000).toISOString(),
      componentAppId: fake.component.appId,
      appId: merchant,
    });
    expect(data).toMatchObject({ type: 'weapp_audit_delay', channel: 'message', ...delay, raw: { DelayTime: '1' } });
    expect(request.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(await orders.list()).toMatchObject([{ id, type: 'weapp_audit_delay', appId: merchant, state: 'done' }]);
  });

  it('has the same id in every attempt, and a fresh signature', async () => {
    const { fake, forward, settle, audit } = await live();
    const target = await targetServer((response, _, count) => response.writeHead(count === 1 ? 500 : 200).end());
    const orders = forward({ ...json, when: { type: '*' }, to: target.url });
    await audit();
    await settle(orders);
    await fake.clock.advance('1h');
    await settle(orders);
    const [first, second] = target.received.map(({ headers }) => headers);
    expect(first?.['webhook-id']).toBe(second?.['webhook-id']);
    const [, request] = target.received;
    const options = { now: fake.clock.now() };
    expect(request && verifyWebhook(request, sign, { ...options, freshnessMs: 3_600_000 }).id).toBe(
      second?.['webhook-id'],
    );
    expect(Number(second?.['webhook-timestamp'])).toBeGreaterThan(Number(first?.['webhook-timestamp']));
    // The first one, replayed an hour later.
    expect(() => verifyWebhook(target.received[0] as never, sign, options)).toThrow('from now');
  });

  it('keeps all digits, and holds no ticket and no code', async () => {
    const { fake, forward, settle, store } = await live({ granted: false });
    const target = await targetServer();
    const when = { type: ['component_verify_ticket', '*'] } as const;
    const orders = forward({ ...json, when, to: target.url });
    const authorizationCode = (
      await fake.consent({
        url: (await connect(fake, store).authLinks.create({ redirectUri: 'https://saas.example/bound' })).url,
        appId: merchant,
      })
    ).authorizationCode;
    await fake.tickets.pushNow();
    await fake.pushEvent(
      { type: 'message.text', Content: 'hi', MsgId: '9007199254740993' },
      { appId: merchant, fromUserName: 'oUser', format: 'json' },
    );
    await settle(orders);
    const bodies = target.received.map(({ body }) => body);
    const types = bodies.map((body) => (parseJson(body) as ForwardedPush).type);
    expect(types.sort()).toEqual(['authorized', 'component_verify_ticket', 'message.text']);
    expect(bodies.join()).not.toContain(authorizationCode);
    expect(bodies.join()).not.toContain('@@@');
    expect(bodies.join()).toMatch(/"MsgId":"9007199254740993".*"MsgId":"?9007199254740993/);
  });
});

describe('a push forwarded as the original', () => {
  it.each(['xml', 'json'] as const)('in %s is taken for WeChat’s by a second client', async (format) => {
    const { fake, forward, settle } = await live();
    const staging = await startStaging(fake);
    const forwarder = forward({ ...original, when: { type: '*' }, to: `${staging.url}/$APPID$?env=staging` });
    const event = { type: 'weapp_audit_delay', ...delay } as const;
    await fake.pushEvent(event, { appId: merchant, format });
    await settle(forwarder);
    await staging.wx.push.drain();
    expect(staging.seen).toMatchObject([{ appId: merchant, push: { ...event, format } }]);
    expect(staging.wx.push.refusals().count).toBe(0);
    expect(await forwarder.stats()).toMatchObject({ delivered: 1, failed: 0 });
  });

  it('is fresh again after hours of failures', async () => {
    const { fake, forward, settle, audit } = await live();
    const staging = await startStaging(fake);
    staging.up = false;
    const forwarder = forward({ ...original, when: { type: '*' }, to: staging.url });
    await audit();
    await settle(forwarder);
    await fake.clock.advance('3h');
    staging.up = true;
    await fake.clock.advance('1h');
    await settle(forwarder);
    await staging.wx.push.drain();
    expect(staging.seen).toHaveLength(1);
    // The same delivery once more, as after a crash between the answer and its note.
    await forwarder.replay((await forwarder.list())[0]?.id ?? '');
    await settle(forwarder);
    await staging.wx.push.drain();
    expect([await forwarder.stats(), staging.seen.length]).toMatchObject([{ delivered: 2 }, 1]);
  });

  it('of a ticket brings the latest one, which stands in no queue', async () => {
    const observed = await live();
    const { fake, forward, settle } = observed;
    const staging = await startStaging(fake);
    staging.up = false;
    const forwarder = forward({ ...original, when: { type: 'component_verify_ticket' }, to: staging.url });
    await fake.clock.advance('1s');
    await fake.tickets.pushNow();
    const first = fake.tickets.current();
    await settle(forwarder);
    await fake.clock.advance('9m');
    await fake.tickets.pushNow();
    expect(fake.tickets.current()).not.toBe(first);
    staging.up = true;
    await settle(forwarder);
    await staging.wx.push.drain();
    expect(staging.seen.map(({ push }) => push.type)).toContain('component_verify_ticket');
    expect(await staging.wx.ticket.ageMs()).toBeLessThan(60_000);
    // The fake takes only the latest for a component token.
    await staging.wx.component.templateLibrary.getTemplateList();
    const held = await queued(observed, 'staging');
    expect(held).toContain('component_verify_ticket');
    expect(held).not.toContain('@@@');
  });

  it('of a ticket waits while there is no valid one', async () => {
    const { fake, forward, settle, store } = await live();
    const target = await targetServer();
    const forwarder = forward({ ...original, when: { type: 'component_verify_ticket' }, to: target.url });
    await forwarder.pause();
    await fake.clock.advance('1s');
    await fake.tickets.pushNow();
    await settle(forwarder);
    await store.delete(`wechat-open/${fake.component.appId}/ticket`);
    await forwarder.resume();
    await settle(forwarder);
    expect(target.received).toEqual([]);
    expect(await forwarder.stats()).toMatchObject({ waiting: 1, lastFailure: { reason: 'not-ready' } });
  });

  it.each<[string, number, boolean]>([
    ['success', 200, true],
    [' success\n', 201, true],
    ['', 200, true],
    ['<xml><Encrypt><![CDATA[AAAA]]></Encrypt></xml>', 200, true],
    ['success', 500, false],
    ['success', 302, false],
    ['{"ErrCode":0}', 200, false],
    ['<html>Welcome</html>', 200, false],
    ['successful', 200, false],
  ])('and answered %j with %i counts as taken: %s', async (body, status, taken) => {
    const { forward, settle, audit } = await live();
    const target = await targetServer((response) => response.writeHead(status).end(body));
    const forwarder = forward({ ...original, when: { type: '*' }, to: target.url });
    await audit();
    await settle(forwarder);
    expect(await forwarder.stats()).toMatchObject(taken ? { delivered: 1, waiting: 0 } : { failed: 1, waiting: 1 });
  });

  it('of virtual payment is taken with its own ErrCode 0', async () => {
    const { fake, forward, settle } = await live();
    const target = await targetServer((response, { body }, count) =>
      response.end(count === 1 ? '{"ErrCode":1,"ErrMsg":"later"}' : body && '<xml><ErrCode>0</ErrCode></xml>'),
    );
    const forwarder = forward({ ...original, when: { type: '*' }, to: target.url });
    await fake.push('xpay_brand_new', { OpenId: 'o1' }, { appId: merchant });
    await settle(forwarder);
    expect(await forwarder.stats()).toMatchObject({ failed: 1 });
    await fake.clock.advance('10s');
    await settle(forwarder);
    expect(await forwarder.stats()).toMatchObject({ delivered: 1 });
  });

  it('to an address with the account waits when the account is not known', async () => {
    const { fake, wx, forward, settle } = await live();
    const target = await targetServer();
    const forwarder = forward({ ...original, when: { type: '*' }, to: `${target.url}/$APPID$` });
    await fake.clock.advance('1s');
    await fake.push('brand_new_notice', { a: 1 });
    await settle(forwarder);
    expect(target.received).toEqual([]);
    expect(await forwarder.stats()).toMatchObject({
      lastFailure: { reason: 'not-ready', message: expect.stringContaining('account') },
    });
    expect(wx.forwarders().map(({ name }) => name)).toEqual(['staging']);
  });
});

describe('forwarders', () => {
  it('delay neither the answer nor handlers nor each other, and handlers keep nothing from them', async () => {
    const { wx, forward, audit } = await live();
    const slow = await targetServer(() => undefined);
    const fast = await targetServer();
    forward({ ...json, name: 'slow', when: { type: '*' }, to: slow.url });
    const quick = forward({ ...json, name: 'fast', when: { type: '*' }, to: fast.url });
    let handled = 0;
    wx.on('weapp_audit_delay', () => {
      handled++;
      throw new Error('broken');
    });
    expect(await audit()).toMatchObject({ state: 'delivered' });
    await wx.push.drain();
    expect(handled).toBe(1);
    await quick.drain();
    expect(fast.received).toHaveLength(1);
    await expect.poll(() => slow.received.length).toBe(1);
    // Ends the process' work at once, although a target never answers.
    await wx.push.stop();
    await expect.poll(slow.cut).toBe(1);
  });

  it('hold a push back from being handled until it is stored for every target', async () => {
    const clock = fakeClock();
    const store = memoryStore({ clock });
    let broken = true;
    const failing: Store = {
      ...store,
      enqueue: (queue, item) =>
        broken && queue.endsWith('/forward/orders')
          ? Promise.reject(new Error('disk full'))
          : store.enqueue(queue, item),
    };
    const { wx, forward, settle, audit } = await live({
      client: { store: failing },
      fake: { clock, authorizers: [{ appId: merchant }] },
    });
    const target = await targetServer();
    const orders = forward({ ...json, when: { type: '*' }, to: target.url });
    await audit();
    await settle(orders);
    expect(await wx.push.list({ limit: 1 })).toMatchObject([{ state: 'pending', type: 'weapp_audit_delay' }]);
    broken = false;
    await clock.advance('5s');
    await settle(orders);
    expect(await wx.push.list({ limit: 1 })).toMatchObject([{ state: 'done' }]);
    expect(target.received).toHaveLength(1);
    await wx.push.replay((await wx.push.list({ limit: 1 }))[0]?.id ?? '');
    await settle(orders);
    expect(target.received).toHaveLength(1);
  });

  it('pause over all clients of a store, and resume', async () => {
    const { fake, store, forward, settle, audit } = await live();
    const target = await targetServer();
    const rule: ForwardRule = { ...json, when: { type: '*' }, to: target.url };
    const here = forward(rule);
    const other = connect(fake, store);
    onTestFinished(() => other.push.stop());
    const there = other.forward(rule);
    await there.pause();
    await audit();
    await settle(here, there);
    expect(target.received).toEqual([]);
    expect(await here.stats()).toMatchObject({ paused: true, waiting: 1 });
    await here.resume();
    await settle(there, here);
    expect(target.received).toHaveLength(1);
    expect(await there.stats()).toMatchObject({ paused: false, waiting: 0 });
  });

  it('store for others in a process that does not deliver, and no more once removed', async () => {
    const { forward, settle, audit } = await live();
    const target = await targetServer();
    const rule: ForwardRule = { ...json, when: { type: '*' }, to: target.url };
    const quiet = forward({ ...rule, deliver: false });
    expect(() => forward(rule)).toThrow('there is a forwarder orders already');
    await audit();
    await settle();
    expect(target.received).toEqual([]);
    await quiet.remove();
    await audit({ DelayTime: 2 });
    const orders = forward(rule);
    await settle(orders);
    expect(target.received).toHaveLength(1);
    await orders.stop();
    await audit({ DelayTime: 3 });
    await settle();
    expect(await orders.stats()).toMatchObject({ waiting: 1 });
  });

  it('keep the order of an account when asked to', async () => {
    const { fake, forward, settle, audit } = await live();
    const target = await targetServer((response, _, count) => response.writeHead(count === 1 ? 500 : 200).end());
    const orders = forward({ ...json, order: 'authorizer', when: { type: '*' }, to: target.url });
    for (const DelayTime of [1, 2, 3]) {
      await audit({ DelayTime });
      await settle(orders);
    }
    await fake.clock.advance('10s');
    await settle(orders);
    const times = target.received.map(
      ({ body }) => (parseJson(body) as { data: { DelayTime: number } }).data.DelayTime,
    );
    expect(times).toEqual([1, 1, 2, 3]);
  });

  it('show in health, hooks and log, without a secret', async () => {
    const events: ForwardEvent[] = [];
    const { wx, fake, forward, settle, audit, output } = await live({
      client: { hooks: { forward: (event) => void events.push(event) } },
    });
    const target = await targetServer((response) => response.writeHead(403).end('hidden-answer'));
    const orders = forward({ ...json, maxAttempts: 2, when: { type: '*' }, to: `${target.url}/?key=hidden-key` });
    await fake.clock.advance('1s');
    await audit();
    await settle(orders);
    await fake.clock.advance('10s');
    await settle(orders);
    const health = await wx.health();
    expect(health.forwarders).toMatchObject([{ name: 'orders', dead: 1, failed: 2, delivered: 0, lagSec: 0 }]);
    const { forwarders: _, ...without } = health;
    const names = healthProblems(health).map(({ name }) => name);
    expect(names).toEqual(['store-not-durable', 'forward-dead-letters']);
    expect(healthProblems({ ...without, forwarders: undefined })).toHaveLength(1);
    const paused = health.forwarders?.map((state) => ({ ...state, dead: 0, paused: true, lagSec: 601 }));
    expect(healthProblems({ ...health, forwarders: paused }).at(-1)?.message).toContain('it is paused');
    expect(events).toMatchObject([
      { platform: 'wechat-open', forwarder: 'orders', attempt: 1, status: 403, failure: 'status' },
      { attempt: 2, failure: 'status' },
    ]);
    expect(output.some((line) => line.includes('forwarder: dead'))).toBe(true);
    const told = JSON.stringify([output, health, events, await orders.list()]);
    expect(told).not.toContain('hidden');
    expect(told).not.toContain(sign);
  });

  it('leave out the accounts of the release check', async () => {
    const { wx, fake, forward, settle } = await live();
    const target = await targetServer();
    const orders = forward({ ...json, when: { type: '*' }, to: target.url });
    const checker = fullNetworkAccounts[0]?.appId ?? '';
    fake.pushTo(receiver(wx));
    await fake.push('unauthorized', { AuthorizerAppid: checker });
    await settle(orders);
    expect(target.received).toEqual([]);
  });
});
