import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/random.js';
import { clientOf, endpointOf, exchangeOf } from './__fixtures__/pipeline.js';
import { kySender } from './ky-sender.js';
import { sendOnce, timeIsOver } from './transport.js';
import { undiciSender } from './undici-sender.js';
import { multipart } from './upload.js';
import type { Sender, WireBody, WireRequest } from './wire.js';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer<ArrayBuffer>;
}

let server: Server;
let origin: string;
let received: Received[];
let handle: (request: Received, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url, headers } = request;
    const entry = { method, url, headers, body: Buffer.concat(chunks) };
    received.push(entry);
    handle(entry, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  received = [];
  handle = (_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const senders: { name: string; send: Sender }[] = [
  { name: 'kySender', send: kySender((input, init) => globalThis.fetch(input, init)) },
  { name: 'undiciSender', send: undiciSender() },
];

describe.each(senders)('$name', ({ send }) => {
  const post = (body: WireBody, headers: Record<string, string> = {}) =>
    send({ method: 'POST', url: `${origin}/things?a=1`, headers, body });
  const failed = (request: Partial<WireRequest>, signal = new AbortController().signal) => {
    const wire = { method: 'GET', url: `${origin}/`, headers: {}, ...request };
    return sendOnce(exchangeOf(clientOf(send), { endpoint: endpointOf(), wire, signal })).then(
      () => expect.unreachable('the request should fail'),
      (error: unknown) => error,
    );
  };

  it('sends JSON and reads the answer', async () => {
    const response = await post('{"name":"小程序"}', { 'content-type': 'application/json', 'x-one': '1' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('x-absent')).toBeNull();
    expect(await response.text()).toBe('{"ok":true}');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'POST', url: '/things?a=1' });
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': '20',
      'x-one': '1',
    });
    expect(received[0]?.body.toString()).toBe('{"name":"小程序"}');
  });

  it.each(['GET', 'DELETE'])('sends %s without a body', async (method) => {
    await send({ method, url: `${origin}/things`, headers: {} });
    expect(received[0]).toMatchObject({ method, body: Buffer.alloc(0) });
    expect(received[0]?.headers['content-type']).toBeUndefined();
  });

  it('reads bytes as they are', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    handle = (_, response) => response.end(bytes);
    const response = await send({ method: 'GET', url: `${origin}/image`, headers: {} });
    expect(await new Response(response.body).bytes()).toEqual(bytes);
  });

  it.each<[string, () => WireBody]>([
    ['bytes', () => Uint8Array.of(0, 255, 1)],
    ['a Blob', () => new Blob([Uint8Array.of(0, 255, 1)], { type: 'image/png' })],
  ])('sends %s under the content type that is asked for', async (_, body) => {
    await post(body(), { 'content-type': 'application/octet-stream' });
    expect(received[0]?.body).toEqual(Buffer.of(0, 255, 1));
    expect(received[0]?.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-length': '3' });
  });

  it.each([
    ['its length', 6],
    ['chunks', undefined],
  ])('sends a stream with %s', async (_, length) => {
    const open = () => new Blob(['one', 'two']).stream();
    await post({ length, open, close: () => undefined }, { 'content-type': 'application/octet-stream' });
    expect(received[0]?.body.toString()).toBe('onetwo');
    expect(received[0]?.headers['content-length']).toBe(length?.toString());
    expect(received[0]?.headers['transfer-encoding']).toBe(length === undefined ? 'chunked' : undefined);
  });

  it('sends multipart with its length, which WeChat demands, and its boundary', async () => {
    const options = { random: seededRandom(1) };
    const media = new File(['image'], 'logo.png', { type: 'image/png' });
    const { body, contentType } = multipart({ media, title: '标题' }, options);
    await post(body, { 'content-type': contentType });
    const [request] = received;
    expect(request?.headers['transfer-encoding']).toBeUndefined();
    expect(request?.headers['content-length']).toBe(String(request?.body.length));
    const type = request?.headers['content-type'] ?? '';
    const parsed = await new Response(request?.body ?? null, { headers: { 'content-type': type } }).formData();
    expect((parsed.get('media') as File).name).toBe('logo.png');
    expect(parsed.get('title')).toBe('标题');
  });

  it('gives the answer while it arrives', async () => {
    let finish: () => void = () => undefined;
    handle = (_, response) => {
      response.write('first');
      finish = () => response.end('last');
    };
    const { body } = await send({ method: 'GET', url: `${origin}/file`, headers: {} });
    const reader = body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
    finish();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('last');
    expect(await reader?.read()).toMatchObject({ done: true });
  });

  it.each([301, 302, 307])('does not follow a redirect (%i), which would carry the token away', async (status) => {
    handle = (_, response) => response.writeHead(status, { location: `${origin}/elsewhere` }).end();
    const response = await send({ method: 'GET', url: `${origin}/`, headers: {} });
    expect(response.status).toBe(status);
    expect(received).toHaveLength(1);
  });

  it.each([400, 429, 500, 503])('throws nothing for status %i and does not repeat', async (status) => {
    handle = (_, response) => response.writeHead(status, { 'retry-after': '0' }).end('no');
    const response = await send({ method: 'GET', url: `${origin}/`, headers: {} });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('no');
    expect(received).toHaveLength(1);
  });

  it('names a refused connection, without the URL and its token', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    const failure = await failed({ url: `http://127.0.0.1:${port}/?access_token=S3CRET` });
    expect(failure).toMatchObject({ kind: 'transport', reason: 'network', retryable: true, unsent: true });
    expect(failure).not.toHaveProperty('cause');
    expect((failure as Error).message).toBe(`things.read: network failure: connect ECONNREFUSED 127.0.0.1:${port}`);
  });

  it('names a connection that breaks before the answer', async () => {
    handle = (_, response) => response.destroy();
    expect(await failed({})).toMatchObject({ kind: 'transport', reason: 'network', unsent: false });
    expect(received).toHaveLength(1);
  });

  it('fails when the connection breaks in the middle of the answer', async () => {
    handle = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"half":');
      response.flushHeaders();
      setImmediate(() => response.destroy());
    };
    const read = async (): Promise<unknown> => (await send({ method: 'GET', url: `${origin}/`, headers: {} })).text();
    await expect(read()).rejects.toThrow();
  });

  it.each([
    [timeIsOver, 'timeout'],
    [new Error('user left'), 'aborted'],
    [undefined, 'aborted'],
  ])('ends with the signal, whatever its reason (%#)', async (reason, expected) => {
    const controller = new AbortController();
    handle = () => controller.abort(reason);
    expect(await failed({}, controller.signal)).toMatchObject({ kind: 'transport', reason: expected });
    expect(received).toHaveLength(1);
  });

  it('ends with the signal while the answer is read', async () => {
    const controller = new AbortController();
    handle = (_, response) => void response.writeHead(200).write('{"half":');
    const response = await send({ method: 'GET', url: `${origin}/`, headers: {}, signal: controller.signal });
    const text = response.text();
    controller.abort(new Error('user left'));
    await expect(text).rejects.toThrow('user left');
  });

  it('sends nothing when the signal has ended already', async () => {
    expect(await failed({}, AbortSignal.abort())).toMatchObject({ kind: 'transport', reason: 'aborted' });
    expect(received).toEqual([]);
  });
});
