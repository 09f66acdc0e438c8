import { expect, it, vi } from 'vitest';
import { targetServer } from '../../../../scripts/test-support/target-server.js';
import { connect, harness, merchant } from './__fixtures__/harness.js';
import { healthAnswer } from './health-answer.js';

it('tells the load balancer at once, takes pushes further, and leaves them to others', async () => {
  const { fake, wx } = await harness();
  expect((await wx.health()).stopping).toBe(false);
  await wx.close();
  const answer = healthAnswer(await wx.health());
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.body)).toMatchObject({ status: 'stopping' });
  const push = { MsgType: 'text', FromUserName: 'oVisitor', Content: 'late' };
  expect(await fake.push('text', push, { appId: merchant })).toMatchObject({ state: 'delivered' });
  await fake.clock.advance(0);
  expect(await wx.push.stats()).toMatchObject({ pending: 1 });
});

it('ends the nightly comparison and the forwarders, before a start and twice, too', async () => {
  const { fake, wx } = await harness();
  await Promise.all([wx.close(), wx.close()]);
  wx.push.start();
  wx.authorizers.nightly.start();
  await wx.close();
  const before = fake.calls('getAuthorizerList');
  await fake.clock.advance('48h');
  expect(fake.calls('getAuthorizerList')).toBe(before);
  await wx.close();
});

it('gives the deliveries of forwarders the same time as handlers', async () => {
  const { fake, wx } = await harness();
  const hold = Promise.withResolvers<void>();
  const target = await targetServer((response) => void hold.promise.then(() => response.writeHead(204).end()));
  const forwarder = wx.forward({
    name: 'orders',
    as: 'json',
    sign: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    allowPrivate: ['127.0.0.1'],
    when: { type: 'weapp_audit_delay' },
    to: target.url,
  });
  await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId: merchant });
  await wx.push.drain();
  await vi.waitFor(() => expect(target.received).toHaveLength(1));
  const closed = wx.close({ graceMs: 60_000 });
  await fake.clock.advance(5_000);
  hold.resolve();
  await closed;
  expect(await forwarder.stats()).toMatchObject({ delivered: 1, failed: 0, waiting: 0 });
  expect(target.received).toHaveLength(1);
});

it('waits for everything else, and counts the last pushes, when the end of the server fails', async () => {
  const { fake, wx, store } = await harness();
  const server = Promise.withResolvers<void>();
  const closed = wx.close({ after: server.promise });
  await fake.clock.advance(0);
  await fake.push('weapp_audit_delay', { Reason: 'late', DelayTime: 1 }, { appId: merchant });
  let settled = false;
  fake.tokens.expire(merchant);
  fake.faults.next('getAuthorizerAccessToken', { kind: 'slow', ms: 5_000 });
  const called = wx
    .authorizer(merchant)
    .basicInfo.getAccountBasicInfo()
    .then(() => {
      settled = true;
    });
  await fake.clock.advance(0);
  const refused = expect(closed).rejects.toThrow('the server is not running');
  server.reject(new Error('the server is not running'));
  await fake.clock.advance(10_000);
  await refused;
  expect(settled).toBe(true);
  await called;
  expect((await connect(fake, store).rotate.pushKeys())[0]?.accepted).toBe(2);
});

it('waits for handlers, for the server, for a push that is being taken, and for a renewal', async () => {
  const { fake, wx, store } = await harness();
  const ended: string[] = [];
  const handler = Promise.withResolvers<void>();
  wx.on('weapp_audit_delay', () => handler.promise);
  await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId: merchant });
  await fake.clock.advance(0);
  const server = Promise.withResolvers<void>();
  const closing = wx.close({ graceMs: 60_000, after: server.promise }).then(() => ended.push('closed'));

  await fake.clock.advance(1_000);
  handler.resolve();
  await fake.clock.advance(0);
  expect(ended).toEqual([]);

  // The last request: its push is stored slowly, and its call begins a renewal that goes on without it.
  const enqueue = Promise.withResolvers<void>();
  const { enqueue: original } = store;
  Object.assign(store, {
    async enqueue(...input: Parameters<typeof original>) {
      await enqueue.promise;
      ended.push('push');
      return original(...input);
    },
  });
  const pushed = fake.push('weapp_audit_delay', { Reason: 'again', DelayTime: 1 }, { appId: merchant });
  await fake.clock.advance(0);
  fake.tokens.expire(merchant);
  fake.faults.next('getAuthorizerAccessToken', { kind: 'slow', ms: 5_000 });
  const called = wx
    .authorizer(merchant)
    .basicInfo.getAccountBasicInfo()
    .then(() => ended.push('call'));
  await fake.clock.advance(0);
  server.resolve();
  await fake.clock.advance(1_000);
  enqueue.resolve();
  await fake.clock.advance(1_000);
  expect(ended).toEqual(['push']);
  await fake.clock.advance(5_000);
  await Promise.all([closing, called, pushed]);
  expect(ended.toSorted()).toEqual(['call', 'closed', 'push']);
});
