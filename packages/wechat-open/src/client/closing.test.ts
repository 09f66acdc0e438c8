import { expect, it } from 'vitest';
import { harness, merchant } from './__fixtures__/harness.js';
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
