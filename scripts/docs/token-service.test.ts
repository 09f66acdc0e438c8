// The blocks of docs/token-service.md, taken from the page and run: its Express app, Koa and Fastify, and the example for curl.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { memoryStore } from '@minigate/core';
import { type ServiceHandler, sha256, signatureHeaders, signRequest } from '@minigate/core/service';
import { createWechatOpen, type WechatOpen } from '@minigate/wechat-open';
import { createWechatOpenFake } from '@minigate/wechat-open/testing';
import { tokenServer } from '@minigate/wechat-open/token-service';
import { fetchHandler } from '@minigate/wechat-open/webhook';
import express, { type Express } from 'express';
import type { FastifyInstance } from 'fastify';
import type Koa from 'koa';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { root } from '../lib/workspaces.mjs';
import { available } from '../test-support/programs.js';
import { snippetsOf } from './snippets.mjs';

interface Page {
  serveTokens(app: Express, wx: WechatOpen, key: string): ServiceHandler;
  inKoa(app: Koa, tokens: ServiceHandler): void;
  inFastify(app: FastifyInstance, tokens: ServiceHandler): void;
}

const text = readFileSync(join(root, 'docs/token-service.md'), 'utf8');
const key = 'a key with "quotes", $dollars & 漢字 for shells';
const merchant = 'wx1000000000000001';
const target = `/internal/wx/tokens/${merchant}`;
let page: Page;
let folder: string;

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'minigate-token-service-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const blocks = await Promise.all(
    snippetsOf('docs/token-service.md', text)
      .filter(({ code }) => code.includes('export function'))
      .map(async ({ code }, index) => {
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

async function platform() {
  // Callers live in real time.
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
  await fake.tickets.pushNow();
  await wx.recover();
  return { fake, wx };
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What an honest caller gets. */
async function call(base: string, body = ''): Promise<{ status: number; answer: Record<string, unknown> }> {
  const method = body === '' ? 'GET' : 'POST';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = crypto.randomUUID();
  const headers = signRequest({ method, target, client: 'cron', timestamp, nonce, payload: sha256(body) }, key);
  const response = await fetch(base + target, {
    method,
    body: body || null,
    headers: { ...headers, 'content-type': 'application/json' },
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

it('shows a vector that is right', () => {
  const [, vectorKey = '', method = '', path = '', client = '', timestamp = '', nonce = '', signature] =
    /^Vector: key `(\w+)`, `(\w+) (\S+)`, client `(\w+)`, time `(\d+)`, nonce `(\w+)`, empty body gives `(\w+)`/m.exec(
      text,
    ) ?? [];
  const headers = signRequest({ method, target: path, client, timestamp, nonce, payload: sha256('') }, vectorKey);
  expect(headers[signatureHeaders.signature]).toBe(signature);
});

describe('the app of the page', () => {
  it('hands out tokens, calls WeChat, and refuses what it does not know', async () => {
    const { wx } = await platform();
    const app = express();
    const tokens = page.serveTokens(app, wx, key);
    // A parser behind the services does not disturb them.
    app.use(express.json());
    const base = await listen(app);
    const { value } = await wx.backend.token(merchant);
    expect(await call(base)).toMatchObject({ status: 200, answer: { access_token: value } });
    expect(await call(base, '{"rejected":"an older one"}')).toMatchObject({ answer: { access_token: value } });
    expect(await call(base, JSON.stringify({ rejected: value }))).toMatchObject({
      answer: { error: { code: 'too_soon' } },
    });
    expect(tokens.counts()).toEqual({ served: 2, refused: { too_soon: 1 } });
  });

  it.each(['koa', 'fastify'] as const)('works in %s', async (framework) => {
    const { wx } = await platform();
    const tokens = tokenServer(wx, { clients: [{ id: 'cron', key, apps: '*' }], mount: '/internal/wx' });
    let base: string;
    if (framework === 'koa') {
      const { default: Application } = await import('koa');
      const app = new Application();
      page.inKoa(app, tokens);
      base = await listen(app.callback());
    } else {
      const { default: fastify } = await import('fastify');
      const app = fastify({ forceCloseConnections: true });
      onTestFinished(() => app.close());
      page.inFastify(app, tokens);
      base = await app.listen({ port: 0, host: '127.0.0.1' });
    }
    expect((await call(base)).status).toBe(200);
    expect((await call(base, '{"rejected":"an older one"}')).status).toBe(200);
    expect((await fetch(`${base}/elsewhere`)).status).toBe(404);
  });
});

describe.skipIf(!available('bash', 'curl', 'openssl'))('the example for curl', () => {
  const script = /^```bash\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '';

  async function run(base: string, more: Record<string, string>): Promise<Record<string, unknown>> {
    const child = spawn('bash', ['--norc', '-euc', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], BASE: base, TARGET: target, CLIENT: 'cron', KEY: key, ...more },
    });
    const [out, problems] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    expect(problems).toBe('');
    return JSON.parse(out) as Record<string, unknown>;
  }

  it('gets a token, tells of a refused one, and calls through the proxy', async () => {
    const { wx } = await platform();
    const app = express();
    page.serveTokens(app, wx, key);
    const base = await listen(app);
    const { value } = await wx.backend.token(merchant);
    expect(await run(base, {})).toMatchObject({ access_token: value });
    expect(await run(base, { BODY: '{"rejected":"it\'s 100% \\"an older\\" one\\\\"}' })).toMatchObject({
      access_token: value,
    });
    expect(await run(base, { TARGET: `/internal/proxy/${merchant}/wxa/get_category` })).toMatchObject({
      errcode: 0,
    });
    // The fake knows no such parameters; signed and sent are the same.
    const odd = await run(base, { TARGET: `/internal/proxy/${merchant}/wxa/get_category?a=%20b+c&d[]=1` });
    expect(odd).toMatchObject({ errcode: 47001 });
    const body = '{"template_id":1,"ext_json":"{}","user_version":"1.0","user_desc":"@第一版"}';
    const commit = await run(base, { TARGET: `/internal/proxy/${merchant}/wxa/commit`, BODY: body });
    expect(commit).toMatchObject({ errcode: expect.any(Number) });
    expect(await run(base, { KEY: 'x'.repeat(32) })).toMatchObject({ error: { code: 'unauthenticated' } });
  });
});
