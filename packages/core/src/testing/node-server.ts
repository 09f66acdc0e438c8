import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { ReadableStream as LazyStream } from 'node:stream/web';
import type { FakePlatform } from './types.js';

type Listening = Awaited<ReturnType<FakePlatform['listen']>>;

/**
 * Serves a fake over `node:http`. A broken connection is a destroyed socket.
 *
 * @param options.port - default 0, a free one.
 * @param options.host - default 127.0.0.1, so that nobody else reaches it.
 */
export async function listenWith(
  fetch: FakePlatform['fetch'],
  { port = 0, host = '127.0.0.1' }: NonNullable<Parameters<FakePlatform['listen']>[0]> = {},
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    answer(fetch, incoming, outgoing).catch(() => outgoing.destroy());
  });
  // Node's own 5 s would end a connection at the moment at which a client that was busy for so long uses it again: ECONNRESET.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        // Its only error is that the server is closed already.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  fetch: FakePlatform['fetch'],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  let request: Request;
  try {
    request = toRequest(incoming, gone.signal);
  } catch (error) {
    outgoing.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    return;
  }
  // A rejection is a broken connection, or a client that went; both end the socket.
  const response = await fetch(request);
  // What is left of a body that nobody read must not stand before the next request of the connection.
  incoming.resume();
  for (const cookie of response.headers.getSetCookie()) outgoing.appendHeader('set-cookie', cookie);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  outgoing.writeHead(response.status);
  if (response.body === null) outgoing.end();
  else await pipeline(response.body, outgoing);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const bodiless = method === 'GET' || method === 'HEAD';
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
    // Does not touch the socket before someone reads.
    body: bodiless ? null : (LazyStream.from(incoming) as ReadableStream),
    ...(bodiless ? {} : { duplex: 'half' }),
    signal,
  });
}
