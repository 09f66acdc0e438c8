import { memoryStore, type Store } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { createWechatOpenFake } from '../testing/index.js';
import { connect, harness, merchant, receiver } from './__fixtures__/harness.js';
import type { Health } from './health.js';
import { healthAnswer, healthProblems } from './health-answer.js';

const names = (health: Health): string[] => healthProblems(health).map(({ name }) => name);
const durable = (store: Store): Store => ({ ...store, durable: true });

async function durableHarness() {
  const fake = createWechatOpenFake({ authorizers: [{ appId: merchant, granted: true }] });
  const store = durable(memoryStore({ clock: fake.clock }));
  const wx = connect(fake, store);
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  await wx.recover();
  return { fake, store, wx };
}

describe('health', () => {
  it('is complete and without a problem when all is well', async () => {
    const { fake, wx } = await durableHarness();
    await wx.authorizer(merchant).codeManagement.getVersionInfo();
    await fake.clock.advance('30s');
    const renewed = { lastRenewedAt: fake.clock.now() - 30_000, lastFailedAt: undefined, lastFailure: undefined };
    const health = await wx.health();
    expect(health).toEqual({
      at: fake.clock.now(),
      ready: true,
      ticketAgeSec: 30,
      ticketLate: false,
      componentTokenExpiresInSec: 7_170,
      componentSecret: { source: 'options', storedAt: undefined },
      tokens: { component: renewed, authorizer: renewed },
      inbox: { pending: 0, claimed: 0, done: expect.any(Number), dead: 0, oldestPendingAt: undefined },
      inboxLagSec: 0,
      lastPushAgeSec: 30,
      forwarders: [],
      pushKeyUses: { current: expect.any(Number) },
      pushKeys: [
        { id: 'current', accepted: expect.any(Number), lastUsedAt: fake.clock.now() - 30_000, droppable: false },
      ],
      nightly: undefined,
      refusedPushes: { count: 0, lastReason: undefined, lastAt: undefined },
      clockSkewSec: 0,
      stopping: false,
      store: { kind: 'memory', durable: true, reachable: true, failure: undefined },
    });
    const { status, contentType, body } = healthAnswer(health);
    expect([status, contentType]).toEqual([200, 'application/json']);
    expect(JSON.parse(body)).toMatchObject({ status: 'ok', problems: [], health: { ready: true } });
  });

  it('before the first ticket is a problem, but no reason to keep pushes away', async () => {
    const fake = createWechatOpenFake();
    const wx = connect(fake, memoryStore({ clock: fake.clock }));
    const health = await wx.health();
    expect(health).toMatchObject({ ready: false, ticketAgeSec: undefined, lastPushAgeSec: undefined });
    expect(names(health)).toEqual(['store-not-durable', 'not-ready']);
    expect(healthAnswer(health).status).toBe(200);
    expect(JSON.parse(healthAnswer(health).body)).toMatchObject({ status: 'degraded' });
  });

  it('tells of a late ticket from half an hour on', async () => {
    const { fake, wx } = await durableHarness();
    fake.tickets.stop();
    await fake.clock.advance('29m');
    expect(names(await wx.health())).toEqual([]);
    await fake.clock.advance('1m');
    const health = await wx.health();
    expect(health).toMatchObject({ ready: true, ticketLate: true, ticketAgeSec: 1_800, lastPushAgeSec: 1_800 });
    expect(names(health)).toEqual(['ticket-late']);
  });

  it('tells why the component token could not be renewed, until it is', async () => {
    const { fake, wx } = await durableHarness();
    fake.faults.on('getComponentAccessToken', { kind: 'answer', body: { errcode: 40125, errmsg: 'bad secret' } });
    fake.tokens.revokeAll();
    await expect(wx.component.templateLibrary.getTemplateList()).rejects.toMatchObject({ code: 40125 });
    const health = await wx.health();
    expect(health.tokens.component).toMatchObject({ lastFailure: '40125', lastFailedAt: fake.clock.now() });
    expect(names(health)).toEqual(['component-token-failing']);
    fake.faults.clear();
    await fake.clock.advance('1s');
    await wx.component.templateLibrary.getTemplateList();
    expect(names(await wx.health())).toEqual([]);
  });

  it('tells of pushes that wait and of dead letters', async () => {
    const { fake, wx } = await harness({ client: { push: { maxAttempts: 2, autoHandle: false } } });
    await wx.push.drain();
    wx.on('weapp_audit_delay', () => {
      throw new Error('broken');
    });
    await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId: merchant });
    await wx.push.drain();
    fake.tickets.stop();
    await fake.clock.advance('601s');
    const lagging = await wx.health();
    expect(lagging).toMatchObject({ inboxLagSec: 601, inbox: { pending: 1 } });
    expect(names(lagging)).toEqual(['store-not-durable', 'inbox-lag']);
    await wx.push.drain();
    const health = await wx.health();
    expect(health.inbox).toMatchObject({ dead: 1 });
    expect(names(health)).toEqual(['store-not-durable', 'dead-letters']);
  });

  it('tells how far the clock is off', async () => {
    const fake = createWechatOpenFake();
    const clock = { now: () => fake.clock.now() + 200_000, sleep: fake.clock.sleep };
    const wx = connect(fake, durable(memoryStore({ clock })), { runtime: { clock } });
    fake.pushTo(receiver(wx));
    await fake.tickets.pushNow();
    const health = await wx.health();
    expect(health.clockSkewSec).toBe(200);
    expect(names(health)).toEqual(['clock-off']);
  });

  it.each<[string, () => Promise<never>, failure: string]>([
    ['throws', () => Promise.reject(new RangeError('redis://user:secret@host')), 'RangeError'],
    ['does not answer within 5 s', () => new Promise(() => undefined), 'timeout'],
  ])('does not throw when the store %s, and answers 503', async (_, get, failure) => {
    const { fake, store, wx } = await durableHarness();
    expect((await wx.health()).store.reachable).toBe(true);
    const other = connect(fake, { ...store, get });
    const reading = other.health();
    await fake.clock.advance('5s');
    const health = await reading;
    expect(health).toMatchObject({
      ready: false,
      inbox: undefined,
      inboxLagSec: undefined,
      store: { kind: 'memory', reachable: false, failure },
    });
    expect(names(health)).toEqual(['store-unreachable']);
    const { status, body } = healthAnswer(health);
    expect(status).toBe(503);
    expect(JSON.parse(body)).toMatchObject({ status: 'down' });
    expect(body).not.toContain('secret');
  });
});
