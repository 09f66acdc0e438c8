import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { describe, expect, it } from 'vitest';
import { WebhookError } from '../../errors/errors.js';
import { createRecorder, post, reasonsOf, serve, serveFastify } from './__fixtures__/servers.js';
import { expressHandler } from './express.js';
import { fastifyHandler } from './fastify.js';
import { fetchHandler } from './fetch.js';
import { koaHandler } from './koa.js';
import { nodeHandler } from './node.js';

const target = createRecorder();
const onError = (error: unknown): void => {
  target.errors.push(error);
};

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
      const base = await serveFastify(app);
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
    target.answer = async () => ({ status: 202, contentType: 'text/xml', body: '<xml>回复</xml>' });
    const send = await mount();
    const response = await send('/wx?msg_signature=ab&timestamp=17&nonce=a%20b&nonce=c', {
      method: 'POST',
      body: bytes,
    });
    expect(response.status).toBe(202);
    expect(response.headers.get('content-type')).toBe('text/xml');
    expect(await response.text()).toBe('<xml>回复</xml>');
    expect(target.received).toHaveLength(1);
    expect(target.received[0]).toMatchObject({ method: 'POST', appId: undefined });
    expect({ ...target.received[0]?.query }).toEqual({ msg_signature: 'ab', timestamp: '17', nonce: ['a b', 'c'] });
    expect(Buffer.from(target.received[0]?.body as Uint8Array)).toEqual(Buffer.from(bytes));
  });

  it('takes a body of exactly the limit and refuses one byte more', async () => {
    const send = await mount();
    expect((await send('/wx', { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(200);
    const response = await send('/wx', { method: 'POST', body: 'x'.repeat(1001) });
    expect([response.status, await response.text()]).toEqual([413, '']);
    expect(target.received).toHaveLength(1);
    expect(reasonsOf(target)).toEqual(['too-large']);
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
    expect(target.received[0]?.body).toHaveLength(1000);
    expect((await send('/wx', stream(11))).status).toBe(413);
    expect(target.received).toHaveLength(1);
  });

  it('hands over a GET with its query', async () => {
    target.answer = async ({ query }) => ({ status: 200, contentType: 'text/plain', body: String(query['echostr']) });
    const send = await mount();
    expect(await (await send('/wx?echostr=123')).text()).toBe('123');
    expect(target.received[0]).toMatchObject({ method: 'GET', body: '' });
  });

  it.each([
    ['not-authentic', 401],
    ['stale', 401],
    ['malformed', 400],
  ] as const)('answers %s without a word', async (reason, status) => {
    target.answer = async () => {
      throw new WebhookError(reason, 'private words');
    };
    const response = await (await mount())('/wx', { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(reasonsOf(target)).toEqual([reason]);
  });

  it('answers 500 without a word when the client fails', async () => {
    const failure = new Error('private words');
    target.answer = async () => {
      throw failure;
    };
    const response = await (await mount())('/wx', { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(target.errors).toEqual([failure]);
  });
});

describe('expressHandler', () => {
  it.each(['appId', 'appid', 'authorizerAppId'])('takes the app id from :%s', async (name) => {
    const app = express();
    app.post(`/wx/:${name}/callback`, expressHandler(target));
    await post(`${await serve(app)}/wx/wxa/callback`, 'x');
    expect(target.received[0]?.appId).toBe('wxa');
  });

  it('takes the app id from where the option says', async () => {
    const app = express();
    app.post(
      '/wx/:account',
      expressHandler(target, { appId: (request) => new URL(request.url ?? '', 'x:/').pathname.slice(4) }),
    );
    await post(`${await serve(app)}/wx/wxb`, 'x');
    expect(target.received[0]?.appId).toBe('wxb');
  });

  it('takes what express.raw read', async () => {
    const app = express();
    app.post('/wx', express.raw({ type: '*/*', limit: 5000 }), expressHandler(target, { onError }));
    const url = `${await serve(app)}/wx`;
    await post(url, 'raw');
    expect(Buffer.from(target.received[0]?.body as Uint8Array).toString()).toBe('raw');
    expect((await post(url, 'x'.repeat(1001))).status).toBe(413);
  });

  it('takes what express.text read', async () => {
    const app = express();
    app.post('/wx', express.text({ type: '*/*', limit: 5000 }), expressHandler(target, { onError }));
    const url = `${await serve(app)}/wx`;
    await post(url, 'text');
    expect(String(target.received[0]?.body)).toBe('text');
    expect((await post(url, '中'.repeat(334))).status).toBe(413);
  });

  it.each(['json', 'text'] as const)('takes the rawBody that a verify hook of express.%s kept', async (parser) => {
    const app = express();
    const keep = (request: object, _response: unknown, body: Buffer): void => {
      Object.assign(request, { rawBody: body });
    };
    app.post('/wx', express[parser]({ type: '*/*', verify: keep }), expressHandler(target));
    await post(`${await serve(app)}/wx`, '{"a": 1}');
    expect(target.received[0]?.body).toEqual(Buffer.from('{"a": 1}'));
  });

  it('says what to do when another parser took the body', async () => {
    const app = express();
    app.use(express.json());
    app.post('/wx', expressHandler(target, { onError }));
    const response = await post(`${await serve(app)}/wx`, '{"a":1}', 'application/json');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before.*express\.raw/s);
    expect(reasonsOf(target)).toEqual(['body-consumed']);
    expect(target.received).toEqual([]);
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
    expect(target.received).toEqual([]);
    expect(target.errors).toHaveLength(1);
  });
});

describe('fetchHandler in Hono', () => {
  it('takes the app id from the route', async () => {
    const app = new Hono();
    app.all('/wx/:appId', (context) =>
      fetchHandler(target, { appId: () => context.req.param('appId') })(context.req.raw),
    );
    expect((await app.request('/wx/wxa', { method: 'POST', body: 'x' })).status).toBe(200);
    expect(target.received[0]?.appId).toBe('wxa');
  });

  it('says what to do when middleware read the body', async () => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.text();
      await next();
    });
    app.all('/wx', (context) => fetchHandler(target, { onError })(context.req.raw));
    const response = await app.request('/wx', { method: 'POST', body: 'x' });
    expect([response.status, reasonsOf(target)]).toEqual([500, ['body-consumed']]);
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
    expect(reasonsOf(target)).toEqual(['body-consumed']);
  });

  it('takes the app id from where the option says', async () => {
    const appId = (request: Request): string => new URL(request.url).pathname.slice(1);
    await fetchHandler(target, { appId })(new Request('http://localhost/wxa', { method: 'POST', body: 'x' }));
    expect(target.received[0]?.appId).toBe('wxa');
  });
});

it.each([
  () => {
    throw new Error('the listener fails');
  },
  async () => {
    throw new Error('the listener fails later');
  },
])('answers although onError fails', async (failing) => {
  target.answer = async () => {
    throw new Error('the store is gone');
  };
  const origin = await serve(nodeHandler(target, { onError: failing }));
  expect((await post(origin, 'x')).status).toBe(500);
});
