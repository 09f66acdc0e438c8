import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookAnswer } from '../refusal-answer.js';
import { receiveRequest } from './receive.js';
import { type HandlerOptions, respond } from './respond.js';
import type { PushTarget } from './target.js';

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
    const { rawBody, body } = request;
    const receive = () =>
      receiveRequest(
        { message: request, stream: request, given: [rawBody, body], appId: appId?.(request) },
        target.push.maxBytes,
      );
    send(response, await respond(target, receive, onError));
  };
}

function send(response: ServerResponse, { status, contentType, body }: WebhookAnswer): void {
  response.statusCode = status;
  response.setHeader('content-type', contentType);
  // The rest of a body that is too large is not read, so the connection cannot be used again.
  if (status === 413) response.setHeader('connection', 'close');
  response.end(body);
}
