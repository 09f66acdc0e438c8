import type { IncomingMessage } from 'node:http';
import { appIdOf, explainingConsumed, receiveRequest } from './receive.js';
import { type HandlerOptions, respond } from './respond.js';
import type { PushTarget } from './target.js';

/** The part of a Koa context that is used; Koa 2 and 3 fit. */
export interface KoaContext {
  /** Node's request. */
  readonly req: IncomingMessage;
  /** Koa's request, where body parsers leave what they read. */
  readonly request: object;
  /** Route parameters, where there is a router. */
  readonly params?: unknown;
  status: number;
  body: unknown;
  set(field: string, value: string): void;
}

/**
 * Takes pushes in Koa. Mount it before any body parser, or behind one that keeps `ctx.request.rawBody`, as koa-bodyparser does:
 * `router.all('/push/:appId', koaHandler(client))`.
 *
 * @param target - the client.
 * @param options.appId - default: the route parameter `appId`, `appid` or `authorizerAppId`.
 * @returns middleware that answers every request and never calls `next`.
 */
export function koaHandler<Context extends KoaContext = KoaContext>(
  target: PushTarget,
  { onError, appId = ({ params }) => appIdOf(params) }: HandlerOptions<Context> = {},
): (context: Context) => Promise<void> {
  return async (context) => {
    const { req, request } = context;
    const { rawBody, body } = request as { readonly rawBody?: unknown; readonly body?: unknown };
    const receive = () =>
      explainingConsumed(
        receiveRequest(
          { message: req, stream: req, given: [rawBody, body], appId: appId(context) },
          target.push.maxBytes,
        ),
        consumed,
      );
    const answer = await respond(target, receive, onError);
    context.status = answer.status;
    context.set('content-type', answer.contentType);
    // The rest of a body that is too large is not read, so the connection cannot be used again.
    if (answer.status === 413) context.set('connection', 'close');
    context.body = answer.body;
  };
}

const consumed = {
  en: 'mount koaHandler() before koa-body and other parsers, or let the parser keep the raw text in ctx.request.rawBody',
  zh: '请把 koaHandler() 挂在 koa-body 等解析器之前，或让解析器在 ctx.request.rawBody 中保留原文。',
};
