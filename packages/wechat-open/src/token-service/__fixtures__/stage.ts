import { once } from 'node:events';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ServiceHandler, sha256, signRequest } from '@minigate/core/service';
import { onTestFinished } from 'vitest';

export const key = 'cron-key-0123456789abcdef01234567';

/** Serves until the test ends. @returns the address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface Sent {
  readonly method?: string;
  /** As it is written into the request line. */
  readonly target: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends without any normalisation of the address, as an attacker would. */
export async function send(base: string, { method = 'GET', target, body = '', headers = {} }: Sent): Promise<Got> {
  const { port } = new URL(base);
  const outgoing = httpRequest({ host: '127.0.0.1', port, method, path: target, headers, agent: false });
  const answered = once(outgoing, 'response');
  outgoing.on('error', () => undefined);
  outgoing.end(body);
  const [response] = await answered;
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/**
 * A service whose answers are written to `output`.
 *
 * @param options.tokensIn - status of the answers whose body is a token by right.
 */
export function watched(service: ServiceHandler, output: string[], { tokensIn = 0 } = {}): RequestListener {
  return (request, response) => {
    const end = response.end.bind(response);
    const note = (body: unknown): void => {
      output.push(JSON.stringify(response.getHeaders()));
      if (response.statusCode !== tokensIn && (typeof body === 'string' || body instanceof Uint8Array))
        output.push(Buffer.from(body).toString());
    };
    const write = response.write.bind(response);
    response.write = ((body: unknown, ...rest: never[]) => {
      note(body);
      return write(body, ...rest);
    }) as typeof response.write;
    response.end = ((body: unknown, ...rest: never[]) => {
      note(body);
      return end(body, ...rest);
    }) as typeof response.end;
    void service(request, response);
  };
}

let nonces = 0;

/** The headers of an honest client. */
export const signed = (
  { method = 'GET', target, body = '' }: Sent,
  now: number,
  { id = 'cron', secret = key, payload = sha256(body) } = {},
): Record<string, string> =>
  signRequest(
    {
      method,
      target,
      client: id,
      timestamp: String(Math.floor(now / 1000)),
      nonce: `nonce-${String(++nonces).padStart(16, '0')}`,
      payload,
    },
    secret,
  );

/** The code of an error answer. */
export const codeOf = ({ body }: Got): unknown => JSON.parse(body)?.error?.code;
