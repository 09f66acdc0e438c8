import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { targetServer } from '../../../../scripts/test-support/target-server.js';
import { fakeClock } from '../testing/clock.js';
import { postToTarget, type Resolve, type TargetOptions } from './post-to-target.js';
import { targetPolicy } from './target-policy.js';

const loopback = ['127.0.0.1'];
const clock = fakeClock();
const post = (url: string, options: Partial<TargetOptions> = {}, allowPrivate: readonly string[] = loopback) =>
  postToTarget(
    { url, headers: { 'content-type': 'text/plain' }, body: '小程序' },
    { policy: targetPolicy(allowPrivate), clock, signal: new AbortController().signal, timeoutMs: 10_000, ...options },
  );
const reason = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error) => error.reason);

describe('postToTarget', () => {
  it('posts the body once, with its length, over a connection of its own', async () => {
    const { url, received } = await targetServer((response) => response.writeHead(201).end('taken'));
    expect(await post(`${url}/wx?key=1`)).toEqual({ status: 201, body: 'taken' });
    expect(received).toMatchObject([
      { url: '/wx?key=1', body: '小程序', headers: { 'content-length': '9', connection: 'close' } },
    ]);
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect with %i', async (status) => {
    const secret = await targetServer();
    const { url } = await targetServer((response) => response.writeHead(status, { location: secret.url }).end());
    expect(await post(url)).toMatchObject({ status });
    expect(secret.received).toEqual([]);
  });

  it('reads only so much of an answer, and cuts the connection then', async () => {
    const { url, cut } = await targetServer(async (response) => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    });
    expect(await post(url)).toEqual({ status: 200, body: undefined });
    await expect.poll(cut).toBe(1);
    const small = await targetServer((response) => response.end('12345'));
    expect(await post(small.url, { maxAnswerBytes: 5 })).toEqual({ status: 200, body: '12345' });
    expect(await post(small.url, { maxAnswerBytes: 4 })).toEqual({ status: 200, body: undefined });
  });

  it.each(['before the answer', 'in the middle of the answer'])(
    'cuts a slow target %s when its time is over',
    async (when) => {
      const { url, received, cut } = await targetServer(
        (response) => void (when.includes('middle') && response.write('sl')),
      );
      const slow = reason(post(url));
      await expect.poll(() => received.length).toBe(1);
      await clock.advance(10_000);
      expect(await slow).toBe('timeout');
      await expect.poll(cut).toBe(1);
      expect(clock.pending).toBe(0);
    },
  );

  it('cuts the connection when it is stopped, and sends nothing when it was stopped before', async () => {
    const { url, received, cut } = await targetServer(() => undefined);
    const stop = new AbortController();
    const stopped = reason(post(url, { signal: stop.signal }));
    await expect.poll(() => received.length).toBe(1);
    stop.abort();
    expect(await stopped).toBe('aborted');
    await expect.poll(cut).toBe(1);
    expect(await reason(post(url, { signal: stop.signal }))).toBe('aborted');
    expect(received).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('tells broken connections by their code alone', async () => {
    const closed = await rawServer((socket) => socket.destroy());
    await expect(post(closed)).rejects.toMatchObject({ reason: 'network', message: 'no answer: ECONNRESET' });
    const upgraded = await rawServer((socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    );
    expect(await reason(post(upgraded))).toBe('network');
    const broken = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nsucc'));
    expect(await reason(post(broken))).toBe('network');
    const rubbish = await rawServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    await expect(post(rubbish)).rejects.toMatchObject({
      reason: 'network',
      message: 'no answer: HPE_INVALID_CONSTANT',
    });
    await expect(post(closed.replace('http:', 'https:'))).rejects.toMatchObject({ reason: 'network' });
  });

  it('connects to nothing that the policy refuses, whatever its spelling', async () => {
    const { port, received } = await targetServer();
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
      '127.0.0.1.',
      'x@127.0.0.1',
    ])
      expect(await reason(post(`http://${host}:${port}/`, {}, []))).toBe('refused');
    expect(received).toEqual([]);
  });

  it('judges the addresses of a name at the connection, each time', async () => {
    const { port, received } = await targetServer();
    const asked: string[] = [];
    // What an attacker's name server does: harmless at first, then an address inside.
    const stop = new AbortController();
    const rebinding: Resolve = async (host) => {
      asked.push(host);
      if (asked.length > 1) return [{ address: '127.0.0.1', family: 4 }];
      // Allowed, so the connection would begin now; the test stays inside.
      stop.abort();
      return [{ address: '203.0.114.1', family: 4 }];
    };
    const target = `http://rebind.example:${port}/`;
    expect(await reason(post(target, { resolve: rebinding, signal: stop.signal }, []))).toBe('aborted');
    expect(await reason(post(target, { resolve: rebinding }, []))).toBe('refused');
    expect(asked).toEqual(['rebind.example', 'rebind.example']);
    expect(received).toEqual([]);
    expect(await post(target, { resolve: rebinding }, ['rebind.example'])).toMatchObject({ status: 200 });
    expect(received).toMatchObject([{ headers: { host: `rebind.example:${port}` } }]);
  });

  it('uses only the allowed ones of several addresses', async () => {
    const { port, received } = await targetServer();
    const mixed: Resolve = async () => [
      { address: '::1', family: 6 },
      { address: '169.254.169.254', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await post(`http://mixed.example:${port}/`, { resolve: mixed })).toMatchObject({ status: 200 });
    expect(received).toHaveLength(1);
    expect(await reason(post(`http://mixed.example:${port}/`, { resolve: mixed }, []))).toBe('refused');
    expect(await reason(post(`http://empty.example:${port}/`, { resolve: async () => [] }))).toBe('refused');
    const unknown: Resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    await expect(post(`http://gone.example:${port}/`, { resolve: unknown })).rejects.toMatchObject({
      reason: 'network',
      message: 'no answer: ENOTFOUND',
    });
  });
});

/** A server below HTTP. @returns its address. */
async function rawServer(connected: (socket: Socket) => void): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => connected(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}
