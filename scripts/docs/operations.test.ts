// The blocks of docs/operations.md, taken from the page and run against the fake.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BaiduOss, createBaiduOss, type Mirror, type MirrorStore } from '@minigate/baidu-oss';
import { consumeNotices, type NoticeConsumer } from '@minigate/baidu-oss/kafka';
import { sqliteMirror } from '@minigate/baidu-oss/mirror-sqlite';
import { createBaiduOssFake } from '@minigate/baidu-oss/testing';
import { memoryStore, type Store } from '@minigate/core';
import type {
  ComponentOptions,
  GrantDifference,
  Health,
  Nightly,
  PushKey,
  RecoveryReport,
  WechatOpen,
  WechatOpenOptions,
} from '@minigate/wechat-open';
import { createWechatOpen } from '@minigate/wechat-open';
import { createWechatOpenFake, type WechatOpenFake } from '@minigate/wechat-open/testing';
import { fetchHandler } from '@minigate/wechat-open/webhook';
import express, { type Express } from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '../lib/workspaces.mjs';
import { snippetsOf } from './snippets.mjs';

interface Page {
  healthRoute(app: Express, wx: WechatOpen): void;
  healthResponse(wx: WechatOpen): Promise<Response>;
  observed(options: WechatOpenOptions): WechatOpen;
  replayDead(wx: WechatOpen): Promise<number>;
  shutDown(server: Server, wx: WechatOpen, store: Store, noticeMs?: number): Promise<void>;
  rebuild(wx: WechatOpen): Promise<RecoveryReport>;
  useNewSecret(wx: WechatOpen, next: string): Promise<void>;
  withManagedSecret(
    component: ComponentOptions,
    read: (options: { readonly fresh: boolean }) => Promise<string>,
  ): ComponentOptions;
  keysToDrop(wx: WechatOpen): Promise<string[]>;
  compareNightly(wx: WechatOpen, tell: (difference: GrantDifference) => Promise<void>): Nightly;
  whileKeysChange(options: WechatOpenOptions, next: PushKey): WechatOpen;
  catchUp(wx: WechatOpen): Promise<void>;
  baiduHealthRoute(app: Express, baidu: BaiduOss, mirror: Mirror): void;
  endHost(
    server: Server,
    host: { baidu: BaiduOss; store: Store; mirror: Mirror; mirrorStore: MirrorStore; notices: NoticeConsumer },
  ): Promise<void>;
}

let page: Page;
let folder: string;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'minigate-operations-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const file = 'docs/operations.md';
  const blocks = await Promise.all(
    snippetsOf(file, readFileSync(join(root, file), 'utf8')).map(async ({ code }, index) => {
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

const merchant = 'wx1000000000000001';

function platform() {
  const fake = createWechatOpenFake({ authorizers: [{ appId: merchant, granted: true }] });
  const options = (store: Store, changes: Partial<WechatOpenOptions> = {}): WechatOpenOptions => ({
    component: fake.component,
    store,
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
    ...changes,
  });
  return { fake, options, store: memoryStore({ clock: fake.clock }) };
}

function receive(fake: WechatOpenFake, wx: WechatOpen): void {
  fake.pushTo(fetchHandler(wx));
}

/** Moves time until the work ends. */
async function during<T>(fake: WechatOpenFake, work: Promise<T>): Promise<T> {
  let done = false;
  const ended = work.finally(() => {
    done = true;
  });
  ended.catch(() => undefined);
  for (let i = 0; i < 60 && !done; i++) await fake.clock.advance('10s');
  return ended;
}

describe('docs/operations.md', () => {
  it('answers a health address, in Express and as a Response', async () => {
    const { fake, options, store } = platform();
    const wx = createWechatOpen(options(store));
    receive(fake, wx);
    await fake.tickets.pushNow();
    const app = express();
    page.healthRoute(app, wx);
    const server = app.listen(0);
    try {
      const { port } = server.address() as { port: number };
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
      const own = await page.healthResponse(wx);
      for (const each of [answer, own]) {
        expect([each.status, each.headers.get('content-type')]).toEqual([
          200,
          expect.stringContaining('application/json'),
        ]);
        const { status, health } = (await each.json()) as { status: string; health: Health };
        expect([status, health.ready, health.ticketAgeSec]).toEqual(['degraded', true, 0]);
      }
    } finally {
      server.close();
    }
  });

  it('makes an observed client that works', async () => {
    const { fake, options, store } = platform();
    const wx = page.observed(options(store));
    receive(fake, wx);
    await fake.tickets.pushNow();
    expect(await wx.component.templateLibrary.getTemplateList()).toBeDefined();
  });

  it('replays dead letters', async () => {
    const { fake, options, store } = platform();
    const wx = createWechatOpen(options(store, { push: { maxAttempts: 1 } }));
    receive(fake, wx);
    let broken = true;
    let handled = 0;
    wx.on('weapp_audit_delay', () => {
      if (broken) throw new Error('the database is down');
      handled++;
    });
    await fake.tickets.pushNow();
    await wx.recover();
    await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId: merchant });
    await wx.push.drain();
    broken = false;
    expect(await page.replayDead(wx)).toBe(1);
    expect(handled).toBe(1);
    expect((await wx.health()).inbox).toMatchObject({ dead: 0, pending: 0 });
  });

  it('ends a process after its server', async () => {
    const { options, store } = platform();
    const wx = createWechatOpen(options(store));
    const server = createServer().listen(0);
    const closed = vi.spyOn(store, 'close');
    const ending = page.shutDown(server, wx, store, 0);
    expect((await wx.health()).stopping).toBe(true);
    await ending;
    expect(server.listening).toBe(false);
    expect(closed).toHaveBeenCalledOnce();
  });

  it('rebuilds a lost store', async () => {
    const { fake, options, store } = platform();
    const wx = createWechatOpen(options(store));
    receive(fake, wx);
    expect(await during(fake, page.rebuild(wx))).toMatchObject({ added: [merchant], restored: [merchant] });
    expect(await wx.authorizers.get(merchant)).toMatchObject({ userName: expect.stringMatching(/^gh_/) });
    expect(await wx.authorizer(merchant).codeManagement.getVersionInfo()).toBeDefined();
  });

  it('goes on with a new secret on the same store', async () => {
    const { fake, options, store } = platform();
    const component = { ...fake.component, secret: 'the one before the reset' };
    const old = createWechatOpen(options(store, { component }));
    receive(fake, old);
    await fake.tickets.pushNow();
    await expect(old.component.templateLibrary.getTemplateList()).rejects.toMatchObject({ code: 40125 });
    const wx = createWechatOpen(options(store));
    expect(await wx.component.templateLibrary.getTemplateList()).toBeDefined();
    // Bought by the other process, and shared.
    expect(await old.component.templateLibrary.getTemplateList()).toBeDefined();
  });

  it('takes a new secret into use without a restart, or reads it from a secret manager', async () => {
    const { fake, options, store } = platform();
    const safe = { ...store, durable: true, encrypted: true };
    const [wx, other] = [createWechatOpen(options(safe)), createWechatOpen(options(safe))];
    receive(fake, wx);
    await fake.tickets.pushNow();
    const next = fake.platform.resetSecret();
    await page.useNewSecret(wx, next);
    expect(await other.component.templateLibrary.getTemplateList()).toBeDefined();
    expect((await other.health()).componentSecret?.source).toBe('store');
    expect(await wx.rotate.clearSecret()).toBe(true);
    const read = async ({ fresh }: { fresh: boolean }): Promise<string> => (fresh ? next : fake.component.secret);
    const managed = createWechatOpen(options(safe, { component: page.withManagedSecret(fake.component, read) }));
    await expect(managed.ticket.request()).resolves.toBeUndefined();
  });

  it('compares the grants each night', async () => {
    const { fake, options, store } = platform();
    const wx = createWechatOpen(options(store));
    receive(fake, wx);
    await fake.tickets.pushNow();
    const told: GrantDifference[] = [];
    const nightly = page.compareNightly(wx, async (difference) => void told.push(difference));
    await fake.clock.advance('1h');
    await nightly.stop();
    expect(told.map(({ kind }) => kind)).toEqual(['added', 'restored']);
    expect((await wx.health()).nightly).toMatchObject({ state: 'done', differences: 2 });
  });

  it('takes pushes of both keys while they change', async () => {
    const { fake, options, store } = platform();
    const before = options(store, { component: { ...fake.component, pushKeys: [...fake.component.pushKeys] } });
    const wx = page.whileKeysChange(before, fake.pushes.rotateKeys());
    fake.pushes.useKey('previous');
    receive(fake, wx);
    await fake.tickets.pushNow();
    expect((await wx.health()).pushKeyUses).toMatchObject({ next: 0, current: expect.any(Number) });
    fake.pushes.useKey('current');
    await fake.clock.advance('10m');
    expect((await wx.health()).pushKeyUses['next']).toBeGreaterThan(0);
    expect((await wx.health()).refusedPushes.count).toBe(0);
    expect(await page.keysToDrop(wx)).toEqual([]);
    await fake.clock.advance('1h');
    expect(await page.keysToDrop(wx)).toEqual(['current']);
  });

  it('catches up after an outage', async () => {
    const { fake, options, store } = platform();
    const wx = createWechatOpen(options(store));
    receive(fake, wx);
    await fake.tickets.pushNow();
    fake.pushTo(undefined);
    fake.faults.on('*', { kind: 'status', status: 502 });
    await during(
      fake,
      wx.component.templateLibrary.getTemplateList().catch(() => undefined),
    );
    await fake.clock.advance('40m');
    expect(await wx.health()).toMatchObject({ ticketLate: true, tokens: { component: { lastFailure: '502' } } });
    fake.faults.clear();
    receive(fake, wx);
    await during(fake, page.catchUp(wx));
    await fake.tickets.pushNow();
    expect(await wx.authorizers.get(merchant)).toMatchObject({ status: 'authorized' });
    expect(await wx.health()).toMatchObject({ ready: true, ticketLate: false });
  });

  it('tells of a Baidu host, and ends it', async () => {
    const fake = createBaiduOssFake();
    const store = memoryStore({ clock: fake.clock });
    const mirrorStore = sqliteMirror(':memory:');
    const baidu = createBaiduOss({ ...fake.member, store, fetch: fake.fetch, runtime: { clock: fake.clock } });
    const mirror = baidu.mirror({ store: mirrorStore });
    const client = { run: async () => undefined, stop: vi.fn(async () => undefined) };
    const notices = await consumeNotices(mirror, { client, clock: fake.clock });
    const app = express();
    page.baiduHealthRoute(app, baidu, mirror);
    const server = app.listen(0);
    const ask = async () => {
      const { port } = server.address() as { port: number };
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } });
      const body = (await answer.json()) as { health: { ready: boolean }; mirror?: { deadLetters: number } };
      return [answer.status, body.health.ready, body.mirror?.deadLetters];
    };
    expect(await ask()).toEqual([200, false, 0]);
    await baidu.apps.get([fake.apps.list()[0]?.appId ?? '']);
    await mirror.handle('no notice');
    expect(await ask()).toEqual([200, true, 1]);
    await mirrorStore.close();
    expect(await ask()).toEqual([503, true, undefined]);
    await page.endHost(server, { baidu, store, mirror, mirrorStore, notices });
    expect([client.stop.mock.calls.length, server.listening]).toEqual([1, false]);
  });
});
