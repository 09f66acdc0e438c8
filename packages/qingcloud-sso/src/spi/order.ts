import { digestOf, type RunContext } from '@minigate/core';
import type { SpiOrderRequest } from './requests.js';

/** What makes two calls the same. */
export interface Order extends Pick<RunContext, 'key' | 'name' | 'keepMs'> {
  /** Key of the expiry of the instance that it is about. */
  readonly expiryKey: string;
}

/** How long answers are kept for calls that name no order, in milliseconds: the platform's repetitions come within it. */
const repetitionMs = 600_000;

/**
 * Calls are the same when they have the same order. Expiry and deletion name none: there it is the instance, for a while. So it is with
 * orders of a platform that is older than `order_id`: what says the same, but for the time, is the same for a while.
 *
 * @param prefix - what the keys begin with.
 */
export function orderOf(request: SpiOrderRequest, prefix: string): Order {
  const keyOf = (action: string, id: string): string => `${prefix}/${action}/${encodeURIComponent(id)}`;
  const about = 'instanceId' in request ? request.instanceId : request.userId;
  const orderId = 'orderId' in request ? request.orderId : undefined;
  const expiryKey = keyOf('ExpireAppInstance', about);
  if (orderId !== undefined)
    return { key: keyOf(request.action, orderId), name: `${request.action} ${orderId}`, expiryKey };
  const { time_stamp: _, ...said } = request.parameters;
  const id = 'period' in request ? `~${digestOf(said)}` : about;
  return { key: keyOf(request.action, id), name: `${request.action} ${about}`, keepMs: repetitionMs, expiryKey };
}
