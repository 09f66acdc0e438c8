import type * as families from '../../families/webhook/index.js';
import type { Delivery, Webhook } from '../model.js';
import { change, need, pageOf, removeOnce, sameContent, without } from '../rows.js';
import { later, nowText, type Routes, route, type Team, timeText, type World } from '../world.js';
import type { Deliveries } from './deliveries.js';

const view = (row: Webhook): object => ({ webhookId: row.id, ...without(row, 'id', 'secret'), format: 'json' });

const deliveryView = ({
  id,
  eventId,
  event,
  attempt,
  status,
  httpStatus,
  nextAttemptAt,
  createdAt,
}: Delivery): object => ({
  deliveryId: id,
  eventId,
  event,
  attempt,
  status,
  httpStatus: httpStatus ?? null,
  nextAttemptAt: nextAttemptAt === undefined ? null : timeText(nextAttemptAt),
  createdAt,
});

/** Subscriptions as clients see them. */
export function webhookRoutes(world: World, deliveries: Deliveries): Routes {
  const find = (team: Team, id: string): Webhook => need(world, team.tables.webhooks, id, 'WebhookNotFound');
  const check = (url: string | null | undefined): void => {
    if (url && !/^https?:\/\//.test(url)) world.refuse('InvalidParameter', 'url is no address', { field: 'url' });
  };
  return {
    'webhook.list': route((input: families.ListRequest, { tables }) =>
      pageOf(world, tables.webhooks.filter(), input, view),
    ),
    'webhook.create': route((given: families.CreateRequest, { tables }) => {
      check(given.url);
      const same = tables.webhooks.find(
        ({ url, appCode, envCode }) => url === given.url && appCode === given.appCode && envCode === given.envCode,
      );
      if (same !== undefined && !sameContent(same, given))
        world.refuse('CodeExists', 'the address is subscribed already', view(same));
      if (same !== undefined) return view(same);
      const at = nowText(world);
      return view(tables.webhooks.add({ enabled: true, ...given, createdAt: at, updatedAt: at } as Webhook));
    }),
    'webhook.get': route(({ webhookId }: families.GetRequest, team) => view(find(team, webhookId))),
    'webhook.update': route(({ webhookId, ...changes }: families.UpdateRequest, team) => {
      check(changes.url);
      const webhook = find(team, webhookId);
      change(webhook, { ...changes, updatedAt: nowText(world) });
      return view(webhook);
    }),
    'webhook.delete': route(({ webhookId }: families.RemoveRequest, team) =>
      removeOnce(world, team, team.tables.webhooks, webhookId, 'WebhookNotFound'),
    ),
    'webhook.test': route(({ webhookId }: families.TestRequest, team) =>
      deliveryView(deliveries.send(team, find(team, webhookId), 'ping', {})),
    ),
    'webhook.listDeliveries': route((input: families.ListDeliveriesRequest, team) => {
      const { webhookId, status, page, pageSize } = input;
      find(team, webhookId);
      const rows = team.tables.deliveries.filter(
        (row) => row.webhookId === webhookId && (status === undefined || row.status === status),
      );
      return pageOf(world, rows, { page, pageSize }, deliveryView);
    }),
    'webhook.redeliver': route(({ webhookId, deliveryId }: families.RedeliverRequest, team) => {
      find(team, webhookId);
      const delivery = need(world, team.tables.deliveries, deliveryId, 'DeliveryNotFound');
      if (delivery.webhookId !== webhookId) world.refuse('DeliveryNotFound');
      const nextAttemptAt = world.clock.now() + 1_000;
      Object.assign(delivery, { status: 'pending', nextAttemptAt });
      later(world, team, 'deliver', delivery.id, nextAttemptAt);
      return deliveryView(delivery);
    }),
  };
}
