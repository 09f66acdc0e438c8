import { readBody } from '../read-body.js';
import { queryOf } from './query.js';
import { type HandlerOptions, respond } from './respond.js';
import type { PushRequest, PushTarget } from './target.js';

/**
 * Takes pushes as `Request`s: Hono, Next.js route handlers, edge-style servers.
 *
 * @param target - the client.
 * @returns a function that answers every request and never rejects.
 */
export function fetchHandler(
  target: PushTarget,
  { onError, appId }: HandlerOptions<Request> = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const receiveRequest = () => receive(request, target.push.maxBytes, appId?.(request));
    const { status, contentType, body } = await respond(target, receiveRequest, onError);
    return new Response(body, { status, headers: { 'content-type': contentType } });
  };
}

async function receive(request: Request, maxBytes: number, appId: string | undefined): Promise<PushRequest> {
  const { method } = request;
  const contentLength = request.headers.get('content-length') ?? undefined;
  const body = request.body === null ? '' : await readBody(request.body, maxBytes, { contentLength });
  return { method, query: queryOf(new URL(request.url).searchParams), body, appId };
}
