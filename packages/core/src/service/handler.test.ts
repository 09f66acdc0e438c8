import { once } from 'node:events';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { ValidationError } from '@minigate/core';
import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ServiceOptions, type ServiceRefusalEvent, type ServiceRequest, serviceHandler } from './handler.js';
import { ServiceRefusal } from './refusal.js';

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** All that a connection answers to these bytes until it is closed. */
async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket);
}

/** A service that tells how it sees requests. */
const shows = (options: ServiceOptions = {}) =>
  serviceHandler(
    async ({ method, target, below, body }: ServiceRequest) => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ method, target, below, body: body && (await text(body)) }),
    }),
    options,
    undefined,
  );

const below = (answer: string): unknown => /"below":"([^"]*)"/.exec(answer)?.[1];

describe('service handler', () => {
  it.each([
    ['/internal/wx', '/internal/wx/tokens/a?b', '/tokens/a?b'],
    ['/internal/wx/', '/internal/wx/tokens/a', '/tokens/a'],
    ['/internal/wx', '/internal/wxy/tokens/a', '/'],
    ['/internal/wx', '/internal/wx', '/'],
    ['/internal/wx', '/tokens/a', '/'],
    [undefined, '/tokens/a', '/tokens/a'],
  ])('mounted at %s sees %s as %s, over node:http and fetch', async (mount, target, expected) => {
    const service = shows({ mount });
    const answer = await raw(await serve(service), `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect(below(answer)).toBe(expected);
    expect(below(await (await service.fetch(new Request(`http://x${target}`))).text())).toBe(expected);
  });

  it.each(['internal', '/internal/../x', '/%69nternal'])('refuses the mount %s', (mount) => {
    expect(() => shows({ mount })).toThrow(ValidationError);
  });

  it('takes the mount from Express, and signs the whole address', async () => {
    const app = express();
    app.use('/internal/wx', shows());
    const port = await serve(app);
    const answer = await raw(port, 'GET /internal/wx/tokens/a?b=%20 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect(below(answer)).toBe('/tokens/a?b=%20');
    expect(answer).toContain('"target":"/internal/wx/tokens/a?b=%20"');
  });

  it('takes no address of another form as a path', async () => {
    const app = express();
    app.use('/internal/wx', shows());
    for (const port of [await serve(shows()), await serve(app)]) {
      const answer = await raw(
        port,
        'GET http://evil.example/internal/wx/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      );
      expect(below(answer)).not.toBe('/health');
    }
  });

  it('tells what failed to the operator and not to the caller', async () => {
    const events: ServiceRefusalEvent[] = [];
    const failure = new Error('password of the database: secret');
    const service = serviceHandler(
      async ({ method }) => {
        throw method === 'GET' ? failure : new ServiceRefusal('forbidden', 'no');
      },
      {
        onRefusal(event) {
          events.push(event);
          throw new Error('the observer fails');
        },
      },
      undefined,
    );
    const answer = await service.fetch(new Request('http://x/', { headers: { 'x-minigate-client': 'c'.repeat(100) } }));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(await answer.json()).toEqual({ error: { code: 'internal', message: 'the service failed' } });
    expect((await service.fetch(new Request('http://x/', { method: 'POST' }))).status).toBe(403);
    expect(events).toEqual([
      { code: 'internal', client: 'c'.repeat(64), method: 'GET', error: failure },
      { code: 'forbidden', client: undefined, method: 'POST' },
    ]);
    expect(service.counts()).toEqual({ served: 0, refused: { internal: 1, forbidden: 1 } });
  });

  it('ends the connection, and nothing else, when an answer cannot be written', async () => {
    const service = serviceHandler(
      async () => ({ status: 200, headers: { 'x-bad': 'a\u0001' }, body: '' }),
      {},
      undefined,
    );
    expect(await raw(await serve(service), 'GET / HTTP/1.1\r\nhost: x\r\n\r\n')).toBe('');
  });

  it('ends the connection when the answer breaks off, so that nobody takes a part for the whole', async () => {
    const body = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('half')),
        pull: () => Promise.reject(new Error('gone')),
      });
    const service = serviceHandler(async () => ({ status: 200, headers: {}, body: body() }), {}, undefined);
    const answer = await raw(await serve(service), 'GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(answer).not.toContain('\r\n0\r\n');
  });

  it('sees one body where length and chunks disagree, or nothing', async () => {
    const port = await serve(shows());
    const both =
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n';
    expect(await raw(port, both)).toMatch(/^HTTP\/1.1 400/);
    const twice = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nabcde';
    expect(await raw(port, twice)).toMatch(/^HTTP\/1.1 400/);
    const trailer =
      'POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nx-minigate-client: a\r\n\r\n';
    expect(await raw(port, trailer)).toContain('"body":"abc"');
  });

  it('does not read the rest of a refused body as the next request', async () => {
    const service = serviceHandler(async () => Promise.reject(new ServiceRefusal('forbidden', 'no')), {}, undefined);
    const inner = 'GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n';
    const answer = await raw(
      await serve(service),
      `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${inner.length}\r\n\r\n${inner}`,
    );
    expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1);
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(service.counts().refused).toEqual({ forbidden: 1 });
  });

  it('refuses huge headers before the service sees them', async () => {
    const service = shows();
    const answer = await raw(
      await serve(service),
      `GET / HTTP/1.1\r\nhost: x\r\nx-minigate-client: ${'c'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 431/);
    expect(service.counts().served).toBe(0);
  });

  it('answers a caller who still sends a body that is refused', async () => {
    const service = serviceHandler(async () => Promise.reject(new ServiceRefusal('too_large', 'no')), {}, undefined);
    const port = await serve(service);
    const outgoing = httpRequest({ host: '127.0.0.1', port, method: 'POST', agent: false });
    outgoing.on('error', () => undefined);
    const answered = once(outgoing, 'response');
    outgoing.end(Buffer.alloc(32 * 1_048_576));
    const [response] = await answered;
    expect([response.statusCode, await text(response)]).toEqual([413, expect.stringContaining('too_large')]);
  });

  it('notices a caller who goes in the middle of a body', async () => {
    const noticed = Promise.withResolvers<unknown>();
    const service = serviceHandler(
      async ({ body, signal }) => {
        const reader = body?.getReader();
        await reader?.read();
        await reader?.read().catch(noticed.resolve);
        expect(signal.aborted).toBe(true);
        return { status: 200, headers: {}, body: '' };
      },
      {},
      undefined,
    );
    const port = await serve(service);
    const outgoing = httpRequest({ host: '127.0.0.1', port, method: 'POST', headers: { 'content-length': 100 } });
    outgoing.on('error', () => undefined);
    await new Promise((resolve) => outgoing.write('x', resolve));
    outgoing.destroy();
    expect(await noticed.promise).toBeInstanceOf(Error);
  });
});
