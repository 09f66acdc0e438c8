export { type ExpressRequest, expressHandler } from './webhook/adapters/express.js';
export {
  type FastifyPushReply,
  type FastifyPushRequest,
  type FastifyScope,
  fastifyHandler,
} from './webhook/adapters/fastify.js';
export { fetchHandler } from './webhook/adapters/fetch.js';
export { type KoaContext, koaHandler } from './webhook/adapters/koa.js';
export { type NodeRequest, nodeHandler } from './webhook/adapters/node.js';
export type { HandlerOptions } from './webhook/adapters/respond.js';
