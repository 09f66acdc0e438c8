import { systemRuntime } from '@minigate/core';
import type { Delivery, Webhook } from '../model.js';
import { guid } from '../tables.js';
import { writeContent } from '../wire.js';
import { later, nowText, type Team, timeText, type World } from '../world.js';
import { attemptDelivery, type WebhookPush, type WebhookTarget } from './attempt.js';

/** How long after the event it is sent, in milliseconds. */
const soonMs = 1_000;

const wants = (
  { enabled, events, appCode, envCode }: Webhook,
  event: string,
  data: Readonly<Record<string, unknown>>,
): boolean =>
  enabled &&
  (events.includes('*') || events.includes(event)) &&
  (appCode === undefined || data['appCode'] === undefined || data['appCode'] === appCode) &&
  (envCode === undefined || data['envCode'] === undefined || data['envCode'] === envCode);

/** The events of the platform on their way. */
export interface Deliveries {
  /** Sends an event to all who subscribed to it. */
  emit(team: Team, event: string, data: Readonly<Record<string, unknown>>): void;
  /** Sends an event to one subscriber. */
  send(team: Team, webhook: Webhook, event: string, data: Readonly<Record<string, unknown>>): Delivery;
  /** Makes the next attempt of a delivery now. */
  attempt(team: Team, id: string): Promise<void>;
  /** Where events go instead of by the system's `fetch`. */
  target(to: WebhookTarget | undefined): void;
}

/** Makes {@link Deliveries}; what is due is sent by the clock. */
export function createDeliveries(world: () => World, initial: WebhookTarget | undefined): Deliveries {
  let target: WebhookTarget | undefined = initial;
  const bodyOf = (team: Team, eventId: string, event: string, data: object): string =>
    JSON.stringify(
      writeContent(
        { eventId, event, occurredAt: timeText(world().clock.now()), teamId: team.id, data: { ...data } },
        world().dialect,
      ),
    );
  const send = (team: Team, webhook: Webhook, event: string, eventId: string, body: string): Delivery => {
    const nextAttemptAt = world().clock.now() + soonMs;
    const delivery = team.tables.deliveries.add({
      webhookId: webhook.id,
      eventId,
      event,
      body,
      attempt: 0,
      status: 'pending',
      nextAttemptAt,
      createdAt: nowText(world()),
    });
    later(world(), team, 'deliver', delivery.id, nextAttemptAt);
    return delivery;
  };
  const newEvent = (team: Team): string =>
    guid(`${team.id}/event/${team.tables.deliveries.size}/${world().clock.now()}`);
  return {
    emit(team, event, data) {
      const subscribers = team.tables.webhooks.filter((one) => wants(one, event, data));
      if (subscribers.length === 0) return;
      const eventId = newEvent(team);
      const body = bodyOf(team, eventId, event, data);
      for (const webhook of subscribers) send(team, webhook, event, eventId, body);
    },
    send(team, webhook, event, data) {
      const eventId = newEvent(team);
      return send(team, webhook, event, eventId, bodyOf(team, eventId, event, data));
    },
    async attempt(team, id) {
      const delivery = team.tables.deliveries.get(id);
      const webhook = team.tables.webhooks.get(delivery?.webhookId ?? '');
      if (delivery === undefined || webhook === undefined) return;
      const { dialect, clock } = world();
      const push: WebhookPush = {
        url: webhook.url,
        event: delivery.event,
        deliveryId: id,
        nonce: guid(`${id}/${++delivery.attempt}`),
        body: delivery.body,
        secret: webhook.secret ?? team.secrets[0]?.value ?? '',
      };
      const fetch = target ?? ((request: Request) => systemRuntime().fetch(request));
      const outcome = await clock.during(() => attemptDelivery(push, dialect.webhook, clock, fetch));
      const delay = dialect.webhook.retryScheduleSeconds[delivery.attempt - 1];
      const isDelivered = outcome.problem === undefined;
      const nextAttemptAt = isDelivered || delay === undefined ? undefined : clock.now() + delay * 1_000;
      Object.assign(delivery, outcome, {
        status: isDelivered ? 'delivered' : nextAttemptAt === undefined ? 'dead' : 'failed',
        nextAttemptAt,
      });
      if (nextAttemptAt !== undefined) later(world(), team, 'deliver', id, nextAttemptAt);
    },
    target(to) {
      target = to;
    },
  };
}
