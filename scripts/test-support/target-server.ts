import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as a target received it. */
export interface Received {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real server that forwarded pushes go to. */
export interface TargetServer {
  /** Such as `http://127.0.0.1:4711`. */
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Connections that were cut by the other side before their answer was complete. */
  cut(): number;
}

/** Serves until the test ends. @param answer - default 200 with an empty body. */
export async function targetServer(
  answer: (response: ServerResponse, request: Received, count: number) => unknown = (response) => response.end(),
): Promise<TargetServer> {
  const received: Received[] = [];
  let cut = 0;
  const server = createServer(async (incoming, response) => {
    response.on('close', () => {
      if (!response.writableFinished) cut++;
    });
    const request = {
      url: incoming.url ?? '',
      headers: incoming.headers,
      body: Buffer.concat(await incoming.toArray()).toString(),
    };
    received.push(request);
    await answer(response, request, received.length);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, received, cut: () => cut };
}
