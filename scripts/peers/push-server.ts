import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a program answers to a push. */
export interface PushReply {
  readonly status: number;
  readonly body: string;
}

/** A program's server on a port of this machine. */
export interface PushServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What `handle` threw, oldest first; each was answered with 500. */
  readonly errors: readonly unknown[];
  close(): Promise<void>;
}

/** Serves the push URLs of a program over HTTP. */
export async function servePushes(handle: (request: IncomingMessage) => Promise<PushReply>): Promise<PushServer> {
  const errors: unknown[] = [];
  const server = createServer((request, response) => {
    handle(request).then(
      ({ status, body }) => response.writeHead(status).end(body),
      (error: unknown) => {
        errors.push(error);
        response.writeHead(500).end();
      },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    errors,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
