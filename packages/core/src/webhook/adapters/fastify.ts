import type { IncomingMessage } from 'node:http';
import { appIdOf, explainingConsumed, receiveRequest } from './receive.js';
import { type HandlerOptions, respond } from './respond.js';
import type { PushTarget } from './target.js';

/** The part of a Fastify request that is used. */
export interface FastifyPushRequest {
  /** Node's request. */
  readonly raw: IncomingMessage;
  /** Route parameters. */
  readonly params?: unknown;
  /** The stream of the body, as this plug-in's own parser leaves it. */
  readonly body?: unknown;
}

/** The part of a Fastify reply that is used. */
export interface FastifyPushReply {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(body: string): unknown;
}

/** The part of a Fastify instance that is used; Fastify 4 and 5 fit. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    contentType: string,
    parser: (
      request: FastifyPushRequest,
      payload: IncomingMessage,
      done: (error: Error | null, body?: unknown) => void,
    ) => void,
  ): unknown;
  all(path: string, handler: (request: FastifyPushRequest, reply: FastifyPushReply) => Promise<unknown>): unknown;
}

/**
 * Takes pushes in Fastify: a plug-in, because only a plug-in can keep Fastify's parsers from the raw bytes of its routes alone.
 * `app.register(fastifyHandler(client), { prefix: '/push/:appId' })`. Do not wrap it with fastify-plugin.
 *
 * @param target - the client.
 * @param options.appId - default: the route parameter `appId`, `appid` or `authorizerAppId`.
 * @returns a plug-in whose one route is the prefix; it answers every request.
 */
export function fastifyHandler(
  target: PushTarget,
  { onError, appId = ({ params }) => appIdOf(params) }: HandlerOptions<FastifyPushRequest> = {},
): (scope: FastifyScope) => Promise<void> {
  return async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.all('/', async (request, reply) => {
      const { raw, body } = request;
      const stream = isStream(body) ? body : raw;
      const receive = () =>
        explainingConsumed(
          receiveRequest({ message: raw, stream, given: [body], appId: appId(request) }, target.push.maxBytes),
          consumed,
        );
      const answer = await respond(target, receive, onError);
      reply.code(answer.status);
      reply.header('content-type', answer.contentType);
      // The rest of a body that is too large is not read, so the connection cannot be used again.
      if (answer.status === 413) reply.header('connection', 'close');
      reply.send(answer.body);
      return reply;
    });
  };
}

const isStream = (body: unknown): body is IncomingMessage =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

const consumed = {
  en: 'a hook (preParsing, onRequest) took it; register fastifyHandler() in a scope without that hook, or let the hook return the unread payload',
  zh: '某个钩子（preParsing、onRequest）已读取请求体：请在没有该钩子的作用域中注册 fastifyHandler()，或让钩子原样返回未读取的 payload。',
};
