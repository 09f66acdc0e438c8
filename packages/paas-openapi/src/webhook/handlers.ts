import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, refusalAnswer, type WebhookAnswer } from '@minigate/core';
import type { WebhookRequest, Webhooks } from './receiver.js';

/** What takes pushes: `paas.webhooks`. */
export type WebhookTarget = Pick<Webhooks, 'handle' | 'maxBytes'>;

/** Options of the handlers. */
export interface WebhookHandlerOptions {
  /** Learns why a push was refused or failed; the answer itself tells the sender nothing. What it throws is dropped. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A `node:http` or Express request, perhaps with the raw body that a middleware left on it. */
export interface NodeWebhookRequest extends IncomingMessage {
  /** A `Buffer` or text is taken as the raw body; anything else is what another parser made. */
  readonly body?: unknown;
  /** Preferred to `body`. */
  readonly rawBody?: unknown;
}

/**
 * Takes pushes in Express. Mount it before any body parser, or behind `express.raw({ type: '*\/*' })`:
 * `app.post('/paas/events', expressHandler(paas.webhooks))`.
 *
 * @returns a handler that answers every request and never calls `next`.
 */
export const expressHandler = (
  target: WebhookTarget,
  options?: WebhookHandlerOptions,
): ((request: NodeWebhookRequest, response: ServerResponse) => Promise<void>) => nodeHandler(target, options);

/**
 * Takes pushes in a `node:http` server.
 *
 * @returns a request listener, which answers every request that it is given and never rejects.
 */
export function nodeHandler(
  target: WebhookTarget,
  { onError }: WebhookHandlerOptions = {},
): (request: NodeWebhookRequest, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { rawBody, body, headers } = request;
    const read = async (): Promise<WebhookRequest> => ({
      headers,
      body: await readBody(request, target.maxBytes, {
        contentLength: headers['content-length'],
        given: [rawBody, body],
      }),
    });
    const answer = await answerTo(target, request.method, read, onError);
    response.statusCode = answer.status;
    response.setHeader('content-type', answer.contentType);
    // The rest of a body that is too large is not read, so the connection cannot be used again.
    if (answer.status === 413) response.setHeader('connection', 'close');
    response.end(answer.body);
  };
}

/**
 * Takes pushes as `Request`s: Hono, Next.js route handlers, and a fake's `pushTo`.
 *
 * @returns a function that answers every request and never rejects.
 */
export function fetchHandler(
  target: WebhookTarget,
  { onError }: WebhookHandlerOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const headers = Object.fromEntries(request.headers);
    const read = async (): Promise<WebhookRequest> => ({
      headers,
      body:
        request.body === null
          ? ''
          : await readBody(request.body, target.maxBytes, { contentLength: headers['content-length'] }),
    });
    const { status, contentType, body } = await answerTo(target, request.method, read, onError);
    return new Response(body, { status, headers: { 'content-type': contentType } });
  };
}

async function answerTo(
  target: WebhookTarget,
  method: string | undefined,
  read: () => Promise<WebhookRequest>,
  onError: WebhookHandlerOptions['onError'],
): Promise<WebhookAnswer> {
  if (method !== 'POST') return { status: 405, contentType: 'text/plain', body: '' };
  try {
    await target.handle(await read());
    return { status: 200, contentType: 'text/plain', body: 'ok' };
  } catch (error) {
    return refusalAnswer(error, onError);
  }
}
