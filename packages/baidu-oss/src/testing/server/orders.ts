import type { FakeContext } from '@minigate/core/testing';
import { type Principal, type Routes, stateful, type World } from '../world.js';
import { keyOf, shopOf } from './shops.js';

interface OrderRow {
  readonly BizAPPID?: string | undefined;
  readonly CateID?: unknown;
  readonly ResourceID: unknown;
  readonly Status?: number | undefined;
}

interface OrderRequest {
  readonly open_id: string;
  readonly Data: readonly OrderRow[];
}

/** Orders of the order centre. What an order is made of is kept as it came. */
export function orderRoutes(world: World): Routes {
  const write = (adds: boolean) =>
    stateful(({ open_id: openId, Data: rows }: OrderRequest, { principal }: FakeContext<Principal, OrderRequest>) => {
      const { orders } = shopOf(world, keyOf(world, principal));
      return {
        data: rows.map((row) => {
          const resourceId = String(row.ResourceID);
          const known = orders.get(resourceId);
          const written = adds ? known === undefined : known?.openId === openId;
          if (written)
            orders.set(resourceId, {
              resourceId,
              openId,
              content: { ...known?.content, ...row },
              status: row.Status ?? known?.status,
            });
          return {
            biz_app_id: row.BizAPPID ?? '',
            cate_id: String(row.CateID ?? ''),
            resource_id: resourceId,
            rows_affected: written ? '1' : '0',
          };
        }),
      };
    });
  return {
    'app.order.addOrderInfo': write(true),
    'tp.order.addMainInfo': write(true),
    ...Object.fromEntries(
      [
        'app.order.submitOrderLogistics',
        'app.order.addOrderSubInfo',
        'app.order.updateOrderInfo',
        'app.order.updateOrderStatus',
        'app.order.updateOrderSubInfo',
        'app.order.updateOrderSubStatus',
        'tp.order.appendSubInfo',
        'tp.order.updateMainInfo',
        'tp.order.updateMainStatus',
        'tp.order.updateSubInfo',
        'tp.order.updateSubStatus',
      ].map((id) => [id, write(false)]),
    ),
  };
}
