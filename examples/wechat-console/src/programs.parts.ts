import { memoryStore } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { createWechatOpenFake } from '@minigate/wechat-open/testing';
import { afterEach, expect, it } from 'vitest';
import { type Console, openConsole } from './console.ts';
import { authorizers, templates } from './platform/seed.ts';

const appId = 'wx51a7e000000000a1';
const fake = createWechatOpenFake({ clock: fakeClock(), authorizers, templates });
const opened: Console[] = [];
afterEach(async () => {
  fake.reset();
  for (const parts of opened.splice(0)) await parts.stop();
});

/** A console on a store; a second one on the same store is the console after a restart. */
function open(store = memoryStore()): Console {
  const desk = openConsole({
    component: fake.component,
    store,
    clock: fake.clock,
    publicUrl: 'http://localhost:3000',
    consentOrigin: fake.origin,
    password: undefined,
    platform: undefined,
    client: { fetch: fake.fetch },
    report(error) {
      throw error;
    },
  });
  opened.push(desk);
  fake.pushTo((request) => receive(desk, request));
  return desk;
}

async function receive({ wx }: Console, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const { status, body } = await wx.push.handle({
    method: request.method,
    query: Object.fromEntries(url.searchParams),
    body: await request.text(),
  });
  return new Response(body, { status });
}

/** Moves the time on until the program's audit has the status. */
async function untilAudit({ programs }: Console, status: string): Promise<void> {
  for (;;) {
    const program = await programs.get(appId);
    if (program?.progress.audit?.status === status) return;
    await fake.clock.advance('1s');
  }
}

async function submitted(store = memoryStore()): Promise<Console> {
  const desk = open(store);
  await fake.tickets.pushNow();
  await desk.wx.recover();
  await desk.programs.commit(appId, { templateId: 3, version: '1.0.0', description: 'First', ext: {} });
  await desk.programs.scan(appId);
  await fake.clock.advance('1m');
  await desk.programs.submit(appId, { privacyApiNotUsed: false });
  return desk;
}

it('goes on waiting for an audit after a restart', async () => {
  const store = memoryStore();
  const before = await submitted(store);
  await before.stop();
  await fake.audits.approve(appId);

  await untilAudit(open(store), 'approved');
});

it('learns of a decision although its push was lost', async () => {
  const desk = await submitted();
  fake.pushes.trouble({ drop: ['weapp_audit_fail'] });
  await fake.audits.reject(appId, { reason: 'The page is empty.<br>Fill it.' });
  fake.pushes.trouble({});

  await untilAudit(desk, 'rejected');
  expect((await desk.programs.get(appId))?.progress.audit).toMatchObject({
    via: 'poll',
    reason: 'The page is empty.\nFill it.',
  });
});

it('finds the open audit of a program that another console submitted', async () => {
  await submitted();
  const other = open();
  await fake.tickets.pushNow();
  await other.wx.recover();
  expect((await other.programs.get(appId))?.progress.audit?.status).toBe('in-review');

  await fake.audits.approve(appId);
  await untilAudit(other, 'approved');
});

it('is not misled by an order that was withdrawn before', async () => {
  const desk = await submitted();
  await desk.programs.withdraw(appId);
  await desk.programs.submit(appId, { privacyApiNotUsed: false });
  await fake.audits.approve(appId);
  await untilAudit(desk, 'approved');
});

it('notices a release whose answer was lost', async () => {
  const desk = await submitted();
  await fake.audits.approve(appId);
  await untilAudit(desk, 'approved');
  fake.faults.next('release', { kind: 'cut' });
  await expect(desk.programs.release(appId)).rejects.toThrow();

  desk.programs.forget(appId);
  expect((await desk.programs.get(appId))?.progress.online).toBe('released');
});
