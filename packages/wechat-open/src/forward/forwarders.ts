import {
  createForwarder,
  type Forwarder,
  type ForwarderStats,
  type QueueItem,
  type StopOptions,
  stringifyJson,
  ValidationError,
} from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import { logEntry, type PushLogEntry, type StoredPush } from '../client/push-log.js';
import type { TicketVault } from '../client/ticket.js';
import type { WechatPush } from '../push/events/index.js';
import { jsonDelivery } from './json-delivery.js';
import { originalDelivery } from './original-delivery.js';
import { checkRule, type ForwardRule, fits } from './rule.js';

/** Forwards pushes to one target, by one rule. */
export interface PushForwarder
  extends Pick<Forwarder, 'start' | 'stop' | 'drain' | 'pause' | 'resume' | 'replay' | 'replayDead' | 'stats'> {
  readonly name: string;
  /** What was stored for the target, newest first. @param options.before - `receivedAt` of the last entry of the page before. */
  list(options?: {
    readonly state?: QueueItem['state'] | undefined;
    readonly limit?: number | undefined;
    readonly before?: number | undefined;
  }): Promise<PushLogEntry[]>;
  /** Stops, and stores no further push for the target. What is stored stays. */
  remove(): Promise<void>;
}

/** State of a forwarder, under its name. */
export interface PushForwarderStats extends ForwarderStats {
  readonly name: string;
}

/** All forwarders of a client. */
export interface Forwarders {
  /** @throws ValidationError when the rule cannot work, or its name is taken. */
  add(rule: ForwardRule): PushForwarder;
  /** Stores a push for every forwarder whose rule it fits. A second time with the same id does nothing. */
  store(push: WechatPush, stored: StoredPush & { readonly id: string }): Promise<void>;
  all(): readonly PushForwarder[];
  /** Starts those that were stopped, as far as this process delivers. */
  start(): void;
  stop(options?: StopOptions): Promise<void>;
  stats(): Promise<PushForwarderStats[]>;
}

interface Entry {
  readonly rule: ForwardRule;
  readonly forwarder: Forwarder;
  readonly shown: PushForwarder;
}

/** @param ticket - read when a ticket is delivered. */
export function forwarders(context: WechatContext, ticket: Pick<TicketVault, 'current'>): Forwarders {
  const { component, store, keys, client } = context;
  const { runtime, hooks } = client;
  const entries = new Map<string, Entry>();
  const deliveries = (): Entry[] => [...entries.values()].filter(({ rule }) => rule.deliver !== false);

  return {
    add(rule) {
      checkRule(rule);
      const { name, allowPrivate, timeoutMs, maxAttempts, concurrency } = rule;
      if (entries.has(name))
        throw new ValidationError('options', [{ path: 'name', message: `there is a forwarder ${name} already` }]);
      const forwarder = createForwarder({
        store,
        queue: keys.forward(name),
        runtime,
        allowPrivate,
        timeoutMs,
        maxAttempts,
        concurrency,
        prepare:
          rule.as === 'json'
            ? jsonDelivery(rule, component.appId, runtime)
            : originalDelivery(rule, component, ticket, runtime),
        onAttempt: (attempt) => hooks.forward({ platform: client.platform.name, forwarder: name, ...attempt }),
        onEvent: (event) => runtime.logger?.warn(`forwarder: ${event.type}`, { forwarder: name, ...event }),
      });
      const { accept: _accept, kick: _kick, ...controls } = forwarder;
      const shown: PushForwarder = {
        ...controls,
        name,
        list: async (options) => (await forwarder.list(options)).map(logEntry),
        async remove() {
          if (entries.get(name)?.shown === shown) entries.delete(name);
          await forwarder.stop();
        },
      };
      entries.set(name, { rule, forwarder, shown });
      if (rule.deliver !== false) forwarder.start();
      return shown;
    },
    async store(push, { id, plaintext, appId }) {
      const fitting = [...entries.values()].filter(({ rule }) => fits(rule.when, push, appId));
      const payload = stringifyJson({ plaintext, appId } satisfies StoredPush);
      await Promise.all(
        fitting.map(async ({ rule, forwarder }) => {
          await forwarder.accept({ id, payload, group: rule.order && appId });
          if (rule.deliver !== false) forwarder.kick();
        }),
      );
    },
    all: () => [...entries.values()].map(({ shown }) => shown),
    start() {
      for (const { forwarder } of deliveries()) forwarder.start();
    },
    async stop(options) {
      await Promise.all([...entries.values()].map(({ forwarder }) => forwarder.stop(options)));
    },
    stats: () =>
      Promise.all([...entries].map(async ([name, { forwarder }]) => ({ name, ...(await forwarder.stats()) }))),
  };
}
