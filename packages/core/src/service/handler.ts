import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { ValidationError } from '../errors/errors.js';
import { guarded } from '../http/hooks.js';
import type { Logger } from '../runtime/runtime.js';
import { isPlainPath } from './allow.js';
import { type ServiceCode, ServiceRefusal } from './refusal.js';

/** A request as a service sees it. */
export interface ServiceRequest {
  readonly method: string;
  /** Path with query as they were sent: what is signed. */
  readonly target: string;
  /** Path with query below the address that the service is mounted at. */
  readonly below: string;
  header(name: string): string | undefined;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** Aborts when the caller went. */
  readonly signal: AbortSignal;
}

/** What a service answers. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

/** What a service refused. Holds no secret. */
export interface ServiceRefusalEvent {
  readonly code: ServiceCode;
  /** As the request says, perhaps forged; cut to 64 characters. */
  readonly client: string | undefined;
  readonly method: string;
  /** The thrown error where it was not the caller's fault. */
  readonly error?: unknown;
}

/** Counters since the process began. */
export interface ServiceCounts {
  readonly served: number;
  readonly refused: Readonly<Partial<Record<ServiceCode, number>>>;
}

/** A `node:http` request; Express leaves the address as sent in `originalUrl`. */
export interface ServiceNodeRequest extends IncomingMessage {
  readonly originalUrl?: string | undefined;
}

/** A request listener for `node:http` and Express, with the same service for `Request`s. Answers every request and never rejects. */
export interface ServiceHandler {
  (request: ServiceNodeRequest, response: ServerResponse): Promise<void>;
  /** For Hono, Next.js and other fetch-style servers. */
  fetch(request: Request): Promise<Response>;
  counts(): ServiceCounts;
}

/** Options that every service takes. */
export interface ServiceOptions {
  /** Where the service is mounted, such as `/internal/wx`. Needed wherever nothing tells it, as Express's `app.use` does. */
  readonly mount?: string | undefined;
  /** Learns of every refusal. What it throws is dropped. */
  readonly onRefusal?: ((event: ServiceRefusalEvent) => void) | undefined;
}

/**
 * Turns a service into a handler: adapters, errors as JSON, counters.
 *
 * @param serve - throws {@link ServiceRefusal}.
 * @throws ValidationError when `mount` is no path.
 */
export function serviceHandler(
  serve: (request: ServiceRequest) => Promise<ServiceAnswer>,
  { mount: given = '', onRefusal }: ServiceOptions,
  logger: Logger | undefined,
): ServiceHandler {
  const mount = given.replace(/\/+$/, '');
  if (mount !== '' && !isPlainPath(mount))
    throw new ValidationError('options', [{ path: 'mount', message: 'must be a path such as "/internal/wx"' }]);
  let served = 0;
  const refused: Partial<Record<ServiceCode, number>> = {};
  const tell = onRefusal && guarded('onRefusal', onRefusal, (message, fields) => logger?.warn(message, fields));
  const answer = async (request: ServiceRequest): Promise<ServiceAnswer> => {
    try {
      const done = await serve(request);
      served++;
      return { ...done, headers: { 'cache-control': 'no-store', ...done.headers } };
    } catch (error) {
      const refusal = error instanceof ServiceRefusal ? error : new ServiceRefusal('internal', 'the service failed');
      const { code, message, status } = refusal;
      refused[code] = (refused[code] ?? 0) + 1;
      const client = request.header('x-minigate-client')?.slice(0, 64);
      tell?.({ code, client, method: request.method, ...(code === 'internal' ? { error } : {}) });
      return {
        status,
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        body: JSON.stringify({ error: { code, message } }),
      };
    }
  };
  const under = (target: string): string => {
    const rest = target.startsWith(mount) ? target.slice(mount.length) : '';
    return rest.startsWith('/') ? rest : '/';
  };

  const listener = async (request: ServiceNodeRequest, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { method = 'GET', url = '/', originalUrl = url, headers } = request;
    const bodiless = headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
    const {
      status,
      headers: own,
      body,
    } = await answer({
      method,
      target: originalUrl,
      below: originalUrl === url ? under(url) : url,
      header: (name) => headers[name]?.toString(),
      body: bodiless ? null : bodyOf(request),
      signal: gone.signal,
    });
    if (response.destroyed) return;
    try {
      response.statusCode = status;
      for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
      // What is left of a body that nobody read must not stand before the next request of the connection.
      if (!bodiless && !request.readableEnded) response.setHeader('connection', 'close');
      if (body instanceof ReadableStream) await pipeline(Readable.fromWeb(body as NodeStream), response);
      else response.end(body ?? undefined);
    } catch {
      // The caller went, or the answer broke off: who gets a part must not take it for the whole.
      response.destroy();
    }
  };
  return Object.assign(listener, {
    async fetch(request: Request): Promise<Response> {
      const target = request.url.slice(new URL(request.url).origin.length);
      const { status, headers, body } = await answer({
        method: request.method,
        target,
        below: under(target),
        header: (name) => request.headers.get(name) ?? undefined,
        body: request.body,
        signal: request.signal,
      });
      return new Response(body, { status, headers: { ...headers } });
    },
    counts: (): ServiceCounts => ({ served, refused: { ...refused } }),
  });
}

/** Pulls from the socket only as fast as the reader takes; leaving it early keeps the socket open for the answer. */
function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  let chunks: AsyncIterator<Uint8Array<ArrayBuffer>> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        // Not before someone reads, so that a refused request's body stays in the socket.
        chunks ??= request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array<ArrayBuffer>>;
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
