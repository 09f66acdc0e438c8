import type { ServerResponse } from 'node:http';
import { type NodeRequest, nodeHandler } from './node.js';
import { appIdOf } from './receive.js';
import type { HandlerOptions } from './respond.js';
import type { PushTarget } from './target.js';

/** The part of an Express request that is used; Express 4 and 5 fit. */
export interface ExpressRequest extends NodeRequest {
  readonly params?: object | undefined;
}

/**
 * Takes pushes in Express. Mount it before any body parser, or behind `express.raw({ type: '*\/*' })`:
 * `app.post(['/push', '/push/:appId'], expressHandler(client))`.
 *
 * @param target - the client.
 * @param options.appId - default: the route parameter `appId`, `appid` or `authorizerAppId`.
 * @returns a handler that answers every request and never calls `next`.
 */
export function expressHandler(
  target: PushTarget,
  { appId = ({ params }) => appIdOf(params), ...options }: HandlerOptions<ExpressRequest> = {},
): (request: ExpressRequest, response: ServerResponse) => Promise<void> {
  return nodeHandler<ExpressRequest>(target, { ...options, appId });
}
