import {
  createDispatcher,
  createPushReceiver,
  type Dispatcher,
  type Handler,
  type OpenedRequest,
  type PushReceiver,
  parseJson,
  type QueueItem,
  redact,
  stringifyJson,
} from '@minigate/core';
import type { PaasContext } from '../client/context.js';
import { spelling } from '../dialect/spelling.js';
import type { PaasEvent, PaasEventName, PaasEvents } from './events.js';
import { parseEvent } from './parse.js';
import { verifyPaasWebhook } from './verify.js';

/** A push as it came. */
export interface WebhookRequest {
  /** Names in any case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The raw bytes: signatures are over them. */
  readonly body: string | Uint8Array;
}

/** What a handler learns beside the event. */
export interface EventContext {
  /** The event's id: same for every delivery and attempt, fit as an idempotency key. */
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Id of the delivery that brought it, for the platform's list of deliveries. */
  readonly deliveryId: string | undefined;
  /** Aborted when the client stops. */
  readonly signal: AbortSignal;
}

/** An event in the log. */
export interface EventLogEntry {
  readonly id: string;
  /** As the platform says it. */
  readonly event: string;
  readonly state: QueueItem['state'];
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly lastError: string | undefined;
  /** The body, with what looks like a secret masked. */
  readonly body: string;
}

/** Receives the platform's events and works them off, at least once each, by any number of processes on one store. */
export interface Webhooks extends PushReceiver<WebhookRequest, void, EventLogEntry> {
  /**
   * Handles events of a name (`*` for all, `unknown` for those that the package does not know). Handlers are awaited and repeated with
   * back-off when they throw, so they must bear seeing an event again.
   *
   * @returns a function that removes the handler.
   */
  on<Name extends PaasEventName | 'unknown' | '*'>(
    event: Name,
    handler: Handler<Name extends keyof PaasEvents ? PaasEvents[Name] : PaasEvent, EventContext>,
  ): () => void;
}

/** An event as it waits in the inbox. */
interface StoredEvent {
  readonly body: string;
  readonly deliveryId?: string | undefined;
}

/**
 * @param note - the client's own part of an event, before the handlers.
 */
export function webhookReceiver(context: PaasContext, note: (event: PaasEvent) => Promise<void>): Webhooks {
  const { options, dialect, store, client, keys } = context;
  const { runtime } = client;
  const {
    secrets = [options.team.appSecret],
    maxBytes,
    maxAttempts,
    concurrency,
    visibleMs,
    autoHandle,
  } = {
    ...options.webhook,
  };
  const names = spelling(dialect);
  const dispatcher: Dispatcher<PaasEvents, EventContext> = createDispatcher();

  async function open({ headers, body }: WebhookRequest): Promise<OpenedRequest<void>> {
    const header = headerReader(headers);
    const { timestamp, nonce, signature, delivery } = dialect.webhook.names;
    const proof = { timestamp: header(timestamp), nonce: header(nonce), signature: header(signature) };
    verifyPaasWebhook(body, proof, { secrets, now: runtime.clock.now(), windowSeconds: dialect.auth.windowSeconds });
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    const { eventId } = parseEvent(text, names);
    const stored: StoredEvent = { body: text, deliveryId: header(delivery) };
    return { message: { id: eventId, payload: stringifyJson(stored) }, answer: undefined };
  }

  const receiver = createPushReceiver<WebhookRequest, void, EventLogEntry>({
    store,
    queue: `${keys}/inbox`,
    runtime,
    maxBytes,
    maxAttempts,
    concurrency,
    visibleMs,
    autoHandle,
    open,
    async handle({ id, payload }, { attempt, signal }) {
      const { body, deliveryId } = parseJson(payload) as StoredEvent;
      const event = parseEvent(body, names);
      await client.hooks.push(
        { platform: client.platform.name, id, type: event.event, subject: options.team.appId, attempt },
        async () => {
          await note(event);
          await dispatcher.dispatch(event.event, event, { id, attempt, deliveryId, signal });
        },
      );
    },
    entry({ id, payload, state, attempts, enqueuedAt, lastError }) {
      const { body } = parseJson(payload) as StoredEvent;
      const event = parseEvent(body, names);
      return {
        id,
        event: event.event === 'unknown' ? event.name : event.event,
        state,
        attempts,
        receivedAt: enqueuedAt,
        lastError,
        body: redact(body),
      };
    },
  });
  return { ...receiver, on: (event, handler) => dispatcher.on(event, handler as never) };
}

/** Headers by name in any case; one that came twice counts as absent, so that nothing picks one by chance. */
function headerReader(headers: WebhookRequest['headers']): (name: string) => string | undefined {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = byName.get(name.toLowerCase());
    return typeof value === 'string' ? value : undefined;
  };
}
