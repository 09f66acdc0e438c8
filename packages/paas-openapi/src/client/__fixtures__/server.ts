import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as a server got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: readonly [string, string][];
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a server answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes out as it is, anything else as JSON. */
  readonly body: unknown;
}

/** Starts a server that answers in its own way and remembers what it got. Ends with the test. */
export async function serve(
  answer: (request: Received, index: number) => Answer,
): Promise<{ readonly baseUrl: string; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(`http://server${message.url}`);
    const request: Received = {
      method: message.method ?? '',
      path: pathname,
      query: [...searchParams],
      headers: message.headers,
      body: Buffer.concat(chunks).toString(),
    };
    received.push(request);
    const { status = 200, headers = {}, body } = answer(request, received.length - 1);
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** Credentials of the vectors. */
export const team = { appId: 'demo-app-id', appSecret: 'demo-app-secret' };

/** A successful answer in the default envelope. */
export const ok = (data: unknown): Answer => ({ body: { code: 0, msg: 'ok', data, requestId: 'r-1' } });
