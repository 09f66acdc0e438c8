import { once } from 'node:events';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { WebhookError } from '@minigate/core';
import express from 'express';
import fastify, { type FastifyInstance } from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PushAnswer, PushRequest, PushTarget } from '../../client/types.js';
import { expressHandler } from './express.js';
import { fastifyHandler } from './fastify.js';
import { fetchHandler } from './fetch.js';
import { koaHandler } from './koa.js';
import { nodeHandler } from './node.js';

let received: PushRequest[];
let errors: unknown[];
let handle: (request: PushRequest) => Promise<PushAnswer>;
let closers: (() => void)[];

const target: PushTarget = {
  push: {
    maxBytes: 1000,
    handle(request) {
      received.push(request);
      return handle(request);
    },
  },
};
const onError = (error: unknown): void => {
  errors.push(error);
};
const reasons = (): unknown[] => errors.map((error) => (WebhookError.is(error) ? error.reason : error));

beforeEach(() => {
  received = [];
  errors = [];
  closers = [];
  handle = async () => ({ status: 200, contentType: 'text/plain', body: 'success' });
});

afterEach(() => {
  for (const close of closers) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  closers.push(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, body: string | Uint8Array<ArrayBuffer>, contentType = 'text/xml'): Promise<Response> =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': contentType } });

async function listenFastify(app: FastifyInstance): Promise<string> {
  closers.push(() => void app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** Every handler, mounted as users do. */
const mounts: readonly [string, () => Promise<(path: string, init?: RequestInit) => Promise<Response>>][] = [
  [
    'express',
    async () => {
      const app = express();
      app.use('/wx', expressHandler(target, { onError }));
      const base = await serve(app);
      return (path, init) => fetch(base + path, init);
    },
  ],
  [
    'koa',
    async () => {
      const app = new Koa();
      app.use(koaHandler(target, { onError }));
      const base = await serve(app.callback());
      return (path, init) => fetch(base + path, init);
    },
  ],
  [
    'fastify',
    async () => {
      const app = fastify({ forceCloseConnections: true });
      app.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
      const base = await listenFastify(app);
      return (path, init) => fetch(base + path, init);
    },
  ],
  [
    'hono',
    async () => {
      const app = new Hono();
      const listener = fetchHandler(target, { onError });
      app.all('/wx', (context) => listener(context.req.raw));
      return async (path, init) => app.request(`http://localhost${path}`, init);
    },
  ],
  [
    'node',
    async () => {
      const listener = nodeHandler(target, { onError });
      const base = await serve((request, response) => void listener(request, response));
      return (path, init) => fetch(base + path, init);
    },
  ],
  [
    'fetch',
    async () => {
      const listener = fetchHandler(target, { onError });
      return (path, init) => listener(new Request(`http://localhost${path}`, init));
    },
  ],
];

describe.each(mounts)('%s', (_name, mount) => {
  const bytes = new Uint8Array([0x3c, 0x78, 0x3e, 0xff, 0x00, 0xe4, 0xb8, 0xad]);

  it('hands over raw bytes and decoded query, and answers what the client says', async () => {
    handle = async () => ({ status: 202, contentType: 'text/xml', body: '<xml>回复</xml>' });
    const send = await mount();
    const response = await send('/wx?msg_signature=ab&timestamp=17&nonce=a%20b&nonce=c', {
      method: 'POST',
      body: bytes,
    });
    expect(response.status).toBe(202);
    expect(response.headers.get('content-type')).toBe('text/xml');
    expect(await response.text()).toBe('<xml>回复</xml>');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'POST', appId: undefined });
    expect({ ...received[0]?.query }).toEqual({ msg_signature: 'ab', timestamp: '17', nonce: ['a b', 'c'] });
    expect(Buffer.from(received[0]?.body as Uint8Array)).toEqual(Buffer.from(bytes));
  });

  it('takes a body of exactly the limit and refuses one byte more', async () => {
    const send = await mount();
    expect((await send('/wx', { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(200);
    const response = await send('/wx', { method: 'POST', body: 'x'.repeat(1001) });
    expect([response.status, await response.text()]).toEqual([413, '']);
    expect(received).toHaveLength(1);
    expect(reasons()).toEqual(['too-large']);
  });

  it('counts a body that comes without its length', async () => {
    const send = await mount();
    const chunks = (count: number): ReadableStream<Uint8Array> => {
      let left = count;
      return new ReadableStream({
        pull(controller) {
          if (left-- > 0) controller.enqueue(new Uint8Array(100).fill(0x78));
          else controller.close();
        },
      });
    };
    const stream = (count: number): RequestInit =>
      ({ method: 'POST', body: chunks(count), duplex: 'half' }) as RequestInit;
    expect((await send('/wx', stream(10))).status).toBe(200);
    expect(received[0]?.body).toHaveLength(1000);
    expect((await send('/wx', stream(11))).status).toBe(413);
    expect(received).toHaveLength(1);
  });

  it('hands over a GET with its query', async () => {
    handle = async ({ query }) => ({ status: 200, contentType: 'text/plain', body: String(query['echostr']) });
    const send = await mount();
    expect(await (await send('/wx?echostr=123')).text()).toBe('123');
    expect(received[0]).toMatchObject({ method: 'GET', body: '' });
  });

  it.each([
    ['not-authentic', 401],
    ['stale', 401],
    ['malformed', 400],
  ] as const)('answers %s without a word', async (reason, status) => {
    handle = async () => {
      throw new WebhookError(reason, 'private words');
    };
    const response = await (await mount())('/wx', { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(reasons()).toEqual([reason]);
  });

  it('answers 500 without a word when the client fails', async () => {
    const failure = new Error('private words');
    handle = async () => {
      throw failure;
    };
    const response = await (await mount())('/wx', { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(errors).toEqual([failure]);
  });
});

describe('expressHandler', () => {
  it.each(['appId', 'appid', 'authorizerAppId'])('takes the app id from :%s', async (name) => {
    const app = express();
    app.post(`/wx/:${name}/callback`, expressHandler(target));
    await post(`${await serve(app)}/wx/wxa/callback`, 'x');
    expect(received[0]?.appId).toBe('wxa');
  });

  it('takes the app id from where the option says', async () => {
    const app = express();
    app.post(
      '/wx/:account',
      expressHandler(target, { appId: (request) => new URL(request.url ?? '', 'x:/').pathname.slice(4) }),
    );
    await post(`${await serve(app)}/wx/wxb`, 'x');
    expect(received[0]?.appId).toBe('wxb');
  });

  it('takes what express.raw read', async () => {
    const app = express();
    app.post('/wx', express.raw({ type: '*/*', limit: 5000 }), expressHandler(target, { onError }));
    const url = `${await serve(app)}/wx`;
    await post(url, 'raw');
    expect(Buffer.from(received[0]?.body as Uint8Array).toString()).toBe('raw');
    expect((await post(url, 'x'.repeat(1001))).status).toBe(413);
  });

  it('takes what express.text read', async () => {
    const app = express();
    app.post('/wx', express.text({ type: '*/*', limit: 5000 }), expressHandler(target, { onError }));
    const url = `${await serve(app)}/wx`;
    await post(url, 'text');
    expect(received[0]?.body).toBe('text');
    expect((await post(url, '中'.repeat(334))).status).toBe(413);
  });

  it.each(['json', 'text'] as const)('takes the rawBody that a verify hook of express.%s kept', async (parser) => {
    const app = express();
    const keep = (request: object, _response: unknown, body: Buffer): void => {
      Object.assign(request, { rawBody: body });
    };
    app.post('/wx', express[parser]({ type: '*/*', verify: keep }), expressHandler(target));
    await post(`${await serve(app)}/wx`, '{"a": 1}');
    expect(received[0]?.body).toEqual(Buffer.from('{"a": 1}'));
  });

  it('says what to do when another parser took the body', async () => {
    const app = express();
    app.use(express.json());
    app.post('/wx', expressHandler(target, { onError }));
    const response = await post(`${await serve(app)}/wx`, '{"a":1}', 'application/json');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before.*express\.raw/s);
    expect(reasons()).toEqual(['body-consumed']);
    expect(received).toEqual([]);
  });

  it('does not mind a parser that had nothing to read', async () => {
    const app = express();
    app.use(express.json(), express.urlencoded());
    app.use('/wx', expressHandler(target));
    const url = `${await serve(app)}/wx`;
    expect((await post(url, 'x')).status).toBe(200);
    expect((await fetch(`${url}?echostr=1`)).status).toBe(200);
  });
});

describe('nodeHandler', () => {
  it('refuses a body that is announced too large before it comes', async () => {
    const listener = nodeHandler(target, { onError });
    const url = await serve((request, response) => void listener(request, response));
    const outgoing = httpRequest(url, { method: 'POST', headers: { 'content-length': 1_000_000 } });
    outgoing.on('error', () => undefined);
    outgoing.write('x');
    const [response] = await once(outgoing, 'response');
    outgoing.destroy();
    expect(response.statusCode).toBe(413);
    expect(response.headers.connection).toBe('close');
  });

  it('survives a sender who hangs up', async () => {
    let settled = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      settled = resolve;
    });
    const listener = nodeHandler(target, { onError });
    const url = await serve((request, response) => void listener(request, response).then(settled));
    const outgoing = httpRequest(url, { method: 'POST', headers: { 'content-length': 100 } });
    outgoing.on('error', () => undefined);
    await new Promise((resolve) => outgoing.write('x', resolve));
    outgoing.destroy();
    await done;
    expect(received).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});

/** Begins a body, hangs up, and resolves when the handler has noticed. */
async function hangUp(url: string, noticed: Promise<unknown>): Promise<void> {
  const outgoing = httpRequest(url, { method: 'POST', headers: { 'content-length': 100, 'content-type': 'text/xml' } });
  outgoing.on('error', () => undefined);
  await new Promise((resolve) => outgoing.write('x', resolve));
  outgoing.destroy();
  await noticed;
}

describe('koaHandler', () => {
  const params = new Map([['/wx/wxa', { appId: 'wxa' }]]);

  it('takes the app id from the route parameter, or from where the option says', async () => {
    const app = new Koa();
    app.use(async (context, next) => {
      Object.assign(context, { params: params.get(context.path) });
      await next();
    });
    app.use(koaHandler(target));
    await post(`${await serve(app.callback())}/wx/wxa`, 'x');
    const other = new Koa().use(koaHandler(target, { appId: ({ req }) => req.url?.slice(4) }));
    await post(`${await serve(other.callback())}/wx/wxb`, 'x');
    expect(received.map(({ appId }) => appId)).toEqual(['wxa', 'wxb']);
  });

  it.each([
    ['rawBody', { body: { a: 1 }, rawBody: '{"a": 1}' }],
    ['a text', { body: '{"a": 1}' }],
    ['bytes', { body: Buffer.from('{"a": 1}') }],
  ])('takes %s that a parser left', async (_what, left) => {
    const app = new Koa();
    app.use(async ({ req, request }, next) => {
      for await (const _chunk of req);
      Object.assign(request, left);
      await next();
    });
    app.use(koaHandler(target, { onError }));
    const url = await serve(app.callback());
    expect((await post(url, '{"a": 1}')).status).toBe(200);
    expect(Buffer.from(received[0]?.body ?? '').toString()).toBe('{"a": 1}');
  });

  it('says what to do when a parser took the body', async () => {
    const app = new Koa();
    app.use(async ({ req, request }, next) => {
      for await (const _chunk of req);
      Object.assign(request, { body: { a: 1 } });
      await next();
    });
    app.use(koaHandler(target, { onError }));
    const response = await post(await serve(app.callback()), '{"a":1}', 'application/json');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before.*koaHandler\(\) before.*ctx\.request\.rawBody/s);
    expect(reasons()).toEqual(['body-consumed']);
    expect(received).toEqual([]);
  });

  it('does not mind a parser that had nothing to read, nor calls what comes later', async () => {
    const app = new Koa();
    app.use(async ({ request }, next) => {
      Object.assign(request, { body: {} });
      await next();
    });
    app.use(koaHandler(target));
    app.use(() => {
      throw new Error('called');
    });
    expect((await post(await serve(app.callback()), 'x')).status).toBe(200);
    expect(Buffer.from(received[0]?.body ?? '').toString()).toBe('x');
  });

  it('survives a sender who hangs up', async () => {
    const noticed = Promise.withResolvers<unknown>();
    const app = new Koa().use(koaHandler(target, { onError: noticed.resolve }));
    // Koa itself would print the broken connection.
    app.silent = true;
    const url = await serve(app.callback());
    await hangUp(url, noticed.promise);
    expect(received).toEqual([]);
    expect((await post(url, 'x')).status).toBe(200);
  });
});

describe('fastifyHandler', () => {
  const app = (options = {}): FastifyInstance => fastify({ forceCloseConnections: true, ...options });

  it.each(['appId', 'appid', 'authorizerAppId'])('takes the app id from :%s', async (name) => {
    const server = app();
    server.register(fastifyHandler(target), { prefix: `/wx/:${name}/callback` });
    await post(`${await listenFastify(server)}/wx/wxa/callback`, 'x');
    expect(received[0]?.appId).toBe('wxa');
  });

  it('takes the app id from where the option says', async () => {
    const server = app();
    server.register(fastifyHandler(target, { appId: ({ raw }) => raw.url?.slice(4) }), { prefix: '/wx/:account' });
    await post(`${await listenFastify(server)}/wx/wxb`, 'x');
    expect(received[0]?.appId).toBe('wxb');
  });

  it.each([
    'text/xml',
    'application/json',
    'text/plain',
    'application/octet-stream',
    'multipart/form-data; boundary=x',
  ])('takes the raw bytes of %s, whatever the application parses and however little it allows', async (contentType) => {
    const server = app({ bodyLimit: 4 });
    server.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, _body, done) => done(null, 'parsed'));
    server.post('/other', async ({ body }) => ({ body }));
    server.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
    const url = await listenFastify(server);
    expect((await post(`${url}/wx`, '{"not json"', contentType)).status).toBe(200);
    expect(Buffer.from(received[0]?.body ?? '').toString()).toBe('{"not json"');
    const other = await post(`${url}/other`, '{}', 'application/json');
    expect(await other.json()).toEqual({ body: {} });
  });

  it('says what to do when a hook took the body', async () => {
    const server = app();
    server.addHook('preParsing', async (_request, _reply, payload) => {
      for await (const _chunk of payload);
      return payload;
    });
    server.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
    const response = await post(`${await listenFastify(server)}/wx`, 'x');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before.*a hook.*fastifyHandler\(\)/s);
    expect(reasons()).toEqual(['body-consumed']);
    expect(received).toEqual([]);
  });

  it('reads what a hook puts in the place of the body', async () => {
    const server = app();
    server.addHook('preParsing', async (_request, _reply, payload) => payload.pipe(new PassThrough()));
    server.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
    expect((await post(`${await listenFastify(server)}/wx`, 'abc')).status).toBe(200);
    expect(Buffer.from(received[0]?.body ?? '').toString()).toBe('abc');
  });

  it('survives a sender who hangs up', async () => {
    const noticed = Promise.withResolvers<unknown>();
    const server = app();
    server.register(fastifyHandler(target, { onError: noticed.resolve }), { prefix: '/wx' });
    const url = `${await listenFastify(server)}/wx`;
    await hangUp(url, noticed.promise);
    expect(received).toEqual([]);
    expect((await post(url, 'x')).status).toBe(200);
  });
});

describe('fetchHandler in Hono', () => {
  it('takes the app id from the route', async () => {
    const app = new Hono();
    app.all('/wx/:appId', (context) =>
      fetchHandler(target, { appId: () => context.req.param('appId') })(context.req.raw),
    );
    expect((await app.request('/wx/wxa', { method: 'POST', body: 'x' })).status).toBe(200);
    expect(received[0]?.appId).toBe('wxa');
  });

  it('says what to do when middleware read the body', async () => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.text();
      await next();
    });
    app.all('/wx', (context) => fetchHandler(target, { onError })(context.req.raw));
    const response = await app.request('/wx', { method: 'POST', body: 'x' });
    expect([response.status, reasons()]).toEqual([500, ['body-consumed']]);
    expect(await response.text()).toMatch(/body was read before/);
  });
});

describe('fetchHandler', () => {
  it('says what to do when the body was read before', async () => {
    const request = new Request('http://localhost/wx', { method: 'POST', body: 'x' });
    await request.text();
    const response = await fetchHandler(target, { onError })(request);
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before/);
    expect(reasons()).toEqual(['body-consumed']);
  });

  it('takes the app id from where the option says', async () => {
    const appId = (request: Request): string => new URL(request.url).pathname.slice(1);
    await fetchHandler(target, { appId })(new Request('http://localhost/wxa', { method: 'POST', body: 'x' }));
    expect(received[0]?.appId).toBe('wxa');
  });
});
