import { type Invoke, PlatformError } from '@minigate/core';
import { rawActions } from '../client/raw.js';

/**
 * Looks for an order by the text that was sent as its `extra_info`, in what NBSearchPrdOrders answers. Its parameters and its answer are
 * not public: it is called with the application alone, as public code does, and the answer is searched whatever its shape is.
 *
 * @returns `undefined` when it is not seen. That proves nothing.
 */
export async function searchOrder(
  invoke: Invoke,
  appId: string,
  extraInfo: string,
): Promise<{ readonly order_id: string } | undefined> {
  let answer: unknown;
  try {
    answer = await rawActions(invoke)({ action: 'NBSearchPrdOrders', params: { app_id: appId }, retry: 'safe' });
  } catch (error) {
    // Not there, or not allowed to this application.
    if (PlatformError.is(error) && !error.retryable) return undefined;
    throw error;
  }
  const ids = new Set(
    ordersIn(answer).flatMap((order) => (order['extra_info'] === extraInfo ? [orderIdOf(order)] : [])),
  );
  const [id] = ids;
  // Two of them would be two orders: nobody can choose.
  return ids.size === 1 && id !== undefined ? { order_id: id } : undefined;
}

type Members = Readonly<Record<string, unknown>>;

const ordersIn = (value: unknown): Members[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(orderIdOf(value as Members) === undefined ? [] : [value as Members]),
        ...Object.values(value).flatMap(ordersIn),
      ];

function orderIdOf(members: Members): string | undefined {
  const id = members['order_id'] ?? members['prd_order_id'];
  return typeof id === 'string' ? id : undefined;
}
