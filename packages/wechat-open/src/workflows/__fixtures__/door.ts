import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { systemRuntime } from '@minigate/core';

const runtime = systemRuntime();

/** A server before another one, which sees and may hold back what passes. */
export interface Door {
  readonly url: string;
  /** Waits until nothing is on its way. */
  idle(): Promise<void>;
  close(): void;
}

/** Sends a request on. */
type Pass = () => Promise<Response>;

/**
 * @param url - of the server behind it.
 * @param visit - lets a request pass, or does not; `undefined` leaves it without an answer.
 */
export async function openDoor(url: string, visit: (pass: Pass) => Promise<Response | undefined>): Promise<Door> {
  const passing = new Set<Promise<void>>();
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = 'GET', url: target = '/', headers } = incoming;
    const body = await buffer(incoming);
    const response = await visit(() =>
      runtime.fetch(new URL(target, url), {
        method,
        headers: { 'content-type': headers['content-type'] ?? '' },
        ...(body.length > 0 && { body }),
      }),
    );
    if (response === undefined) return;
    outgoing.writeHead(response.status, { 'content-type': response.headers.get('content-type') ?? '' });
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
  const server = createServer((incoming, outgoing) => {
    const pass = answer(incoming, outgoing)
      .catch(() => outgoing.destroy())
      .then(() => void passing.delete(pass));
    passing.add(pass);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    idle: async () => void (await Promise.all(passing)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
