import type { Attributes, Meter } from '@opentelemetry/api';
import type { QueueStats } from '../store/store.js';
import type { ForwarderStats } from '../webhook/forwarder.js';

/**
 * What is measured of a client's `health()`. What is `undefined` is not known now and not reported; many readers of metrics go on
 * with the last value then, so watch `minigate.store.reachable` beside the rest.
 */
export interface MeasuredHealth {
  readonly ready: boolean;
  readonly store: { readonly reachable: boolean };
  readonly inbox?: QueueStats | undefined;
  /** Seconds since the oldest unhandled push came. */
  readonly inboxLagSec?: number | undefined;
  /** Seconds since the latest ticket. */
  readonly ticketAgeSec?: number | undefined;
  /** Seconds since the latest push. */
  readonly lastPushAgeSec?: number | undefined;
  readonly refusedPushes?: { readonly count: number } | undefined;
  /** Pushes that each key opened, in all processes. */
  readonly pushKeys?: readonly { readonly id: string; readonly accepted: number }[] | undefined;
  readonly forwarders?:
    | readonly (Pick<ForwarderStats, 'waiting' | 'dead' | 'lagSec' | 'paused'> & { readonly name: string })[]
    | undefined;
}

/**
 * Reports a client's health with each collection of the metrics: gauges of its inbox (pushes by state, age of the oldest one that
 * waits), its ticket and its store, and counters of refused and of accepted pushes. Processes on one store report the same inbox: take the
 * maximum over them, not the sum.
 *
 * @param client - read once a collection.
 * @param attributes - added to every value, to tell several clients apart.
 * @returns a function that ends it.
 */
export function observeHealth(
  meter: Meter,
  client: { health(): Promise<MeasuredHealth> },
  attributes: Attributes = {},
): () => void {
  const gauge = (name: string, unit: string, description: string) =>
    meter.createObservableGauge(name, { unit, description });
  const ready = gauge('minigate.ready', '1', '1 when calls can be made, else 0');
  const store = gauge('minigate.store.reachable', '1', '1 when the store answers, else 0');
  const pushes = gauge(
    'minigate.inbox.pushes',
    '{push}',
    'Pushes that wait, are being handled, are done and still kept, or failed for good (dead)',
  );
  const lag = gauge('minigate.inbox.oldest.age', 's', 'Since the oldest unhandled push came');
  const ticket = gauge('minigate.ticket.age', 's', 'Since the latest ticket came');
  const latest = gauge('minigate.push.latest.age', 's', 'Since the latest push came');
  const refused = meter.createObservableCounter('minigate.push.refusals', {
    unit: '{push}',
    description: 'Pushes that this process did not take',
  });
  const accepted = meter.createObservableCounter('minigate.push.accepted', {
    unit: '{push}',
    description: 'Pushes that each key opened, in all processes',
  });
  const forwarded = gauge(
    'minigate.forward.pushes',
    '{push}',
    'Pushes that wait for the target of a forwarder, or failed for good (dead)',
  );
  const forwardLag = gauge('minigate.forward.oldest.age', 's', 'Since the oldest push that waits for a target came');
  const paused = gauge('minigate.forward.paused', '1', '1 while a forwarder pauses, else 0');
  const all = [ready, store, pushes, lag, ticket, latest, refused, accepted, forwarded, forwardLag, paused];
  const observe: Parameters<Meter['addBatchObservableCallback']>[0] = async (result) => {
    const health = await client.health();
    const report = (metric: (typeof all)[number], value: number | undefined, more: Attributes = {}): void => {
      if (value !== undefined) result.observe(metric, value, { ...attributes, ...more });
    };
    report(ready, Number(health.ready));
    report(store, Number(health.store.reachable));
    for (const state of ['pending', 'claimed', 'done', 'dead'] as const)
      report(pushes, health.inbox?.[state], { 'minigate.inbox.state': state });
    report(lag, health.inboxLagSec);
    report(ticket, health.ticketAgeSec);
    report(latest, health.lastPushAgeSec);
    report(refused, health.refusedPushes?.count);
    for (const key of health.pushKeys ?? []) report(accepted, key.accepted, { 'minigate.push.key': key.id });
    for (const forwarder of health.forwarders ?? []) {
      const name = { 'minigate.forwarder': forwarder.name };
      report(forwarded, forwarder.waiting, { ...name, 'minigate.forward.state': 'waiting' });
      report(forwarded, forwarder.dead, { ...name, 'minigate.forward.state': 'dead' });
      report(forwardLag, forwarder.lagSec, name);
      report(paused, Number(forwarder.paused), name);
    }
  };
  meter.addBatchObservableCallback(observe, all);
  return () => meter.removeBatchObservableCallback(observe, all);
}
