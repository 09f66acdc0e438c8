// The blocks of docs/forwarding.md, taken from the page and run: a push goes through the fake, a forwarder and the page's receiver.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore, verifyWebhook } from '@minigate/core';
import { createWechatOpen, type ForwardedPush, type ForwardRule, type WechatOpen } from '@minigate/wechat-open';
import { createWechatOpenFake } from '@minigate/wechat-open/testing';
import { fetchHandler } from '@minigate/wechat-open/webhook';
import express, { type Express } from 'express';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { root } from '../lib/workspaces.mjs';
import { snippetsOf } from './snippets.mjs';

interface Page {
  forwardPushes(wx: WechatOpen, secret: string): void;
  receiveForwarded(app: Express, secrets: string[], handle: (id: string, push: ForwardedPush) => Promise<void>): void;
  mendedTarget(wx: WechatOpen, name: string): Promise<number>;
  internal(secret: string): ForwardRule;
}

const text = readFileSync(join(root, 'docs/forwarding.md'), 'utf8');
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const merchant = 'wx1000000000000001';
let page: Page;
let folder: string;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'minigate-forwarding-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const blocks = await Promise.all(
    snippetsOf('docs/forwarding.md', text).map(async ({ code }, index) => {
      const path = join(folder, `${index}.ts`);
      writeFileSync(path, code);
      return (await import(path)) as object;
    }),
  );
  page = Object.assign({}, ...blocks);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function platform() {
  // The receiver of the page lives in real time.
  const fake = createWechatOpenFake({ authorizers: [{ appId: merchant, granted: true }] });
  fake.clock.reset(Date.now());
  const wx = createWechatOpen({
    component: fake.component,
    store: memoryStore({ clock: fake.clock }),
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
  });
  onTestFinished(() => wx.push.stop());
  fake.pushTo(fetchHandler(wx, { appId: () => merchant }));
  return { fake, wx };
}

it('registers the rules of the page', () => {
  const { wx } = platform();
  page.forwardPushes(wx, secret);
  expect(wx.forwarders().map(({ name }) => name)).toEqual(['orders', 'staging-tickets', 'staging-messages']);
});

it('delivers to the receiver of the page, which refuses forgeries, and replays what it could not take', async () => {
  const { fake, wx } = platform();
  const seen: [id: string, type: string][] = [];
  let broken = true;
  const app = express();
  page.receiveForwarded(app, [secret], async (id, { type }) => {
    if (broken) throw new Error('no database');
    seen.push([id, type]);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wx`;
  const forwarder = wx.forward({ ...page.internal(secret), to, allowPrivate: ['127.0.0.1'], maxAttempts: 1 });
  await fake.push('weapp_audit_success', { SuccTime: 1 }, { appId: merchant });
  await wx.push.drain();
  await forwarder.drain();
  expect(await forwarder.stats()).toMatchObject({ dead: 1, lastFailure: { message: 'answered with 500' } });
  broken = false;
  expect(await page.mendedTarget(wx, forwarder.name)).toBe(1);
  await forwarder.drain();
  expect(seen).toEqual([[(await forwarder.list())[0]?.id, 'weapp_audit_success']]);
  const forged = await fetch(to, { method: 'POST', body: '{}', headers: { 'webhook-id': 'a' } });
  expect(forged.status).toBe(400);
});

it('shows a vector that is right', () => {
  const row = (name: string): string => new RegExp(`^\\| ${name} \\| \`(.*)\` \\|$`, 'm').exec(text)?.[1] ?? '';
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  const headers = Object.fromEntries(names.map((name) => [name, row(`\`${name}\``)]));
  const now = Number(headers['webhook-timestamp']) * 1000;
  expect(verifyWebhook({ headers, body: row('body') }, row('secret'), { now }).payload).toMatchObject({
    appId: merchant,
  });
});
