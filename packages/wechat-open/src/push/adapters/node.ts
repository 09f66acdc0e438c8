import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, WebhookError } from '@minigate/core';
import type { PushAnswer, PushRequest, PushTarget } from '../../client/types.js';
import { queryOf, searchOf } from './query.js';
import { type HandlerOptions, respond } from './respond.js';

/** A `node:http` request, perhaps with the raw body that a middleware or a cloud function runtime left on it. */
export interface NodeRequest extends IncomingMessage {
  /** A `Buffer` or text is taken as the raw body; anything else is what another parser made. */
  readonly body?: unknown;
  /** Preferred to `body`. */
  readonly rawBody?: unknown;
}

/**
 * Takes pushes in a `node:http` server. Mount it for both URLs of the platform's console.
 *
 * @param target - the client.
 * @returns a request listener, which answers every request that it is given and never rejects.
 */
export function nodeHandler<Request extends NodeRequest = NodeRequest>(
  target: PushTarget,
  { onError, appId }: HandlerOptions<Request> = {},
): (request: Request, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await respond(target, () => receive(request, target.push.maxBytes, appId?.(request)), onError);
    send(response, answer);
  };
}

async function receive(request: NodeRequest, maxBytes: number, appId: string | undefined): Promise<PushRequest> {
  const { method = 'GET', url = '' } = request;
  const body = method === 'GET' ? '' : await bodyOf(request, maxBytes);
  return { method, query: queryOf(searchOf(url)), body, appId };
}

async function bodyOf(request: NodeRequest, maxBytes: number): Promise<Uint8Array | string> {
  const given = [request.rawBody, request.body].find(isRaw);
  if (given === undefined) return readBody(request, maxBytes, { contentLength: request.headers['content-length'] });
  if (Buffer.byteLength(given) > maxBytes) throw new WebhookError('too-large', `body larger than ${maxBytes} bytes`);
  return given;
}

const isRaw = (body: unknown): body is string | Uint8Array => typeof body === 'string' || body instanceof Uint8Array;

function send(response: ServerResponse, { status, contentType, body }: PushAnswer): void {
  response.statusCode = status;
  response.setHeader('content-type', contentType);
  // The rest of a body that is too large is not read, so the connection cannot be used again.
  if (status === 413) response.setHeader('connection', 'close');
  response.end(body);
}
