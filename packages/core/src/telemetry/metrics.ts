import type { Meter } from '@opentelemetry/api';
import type { Hooks } from '../http/hooks.js';
import { systemRuntime } from '../runtime/system.js';
import { failureAttributes, statusAttributes } from './attributes.js';

/** Seconds. Those of the convention for `http.client.request.duration`, and on to the default limit of a call. */
const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30];

/**
 * Hooks that measure: calls with all their attempts, retries, renewals of tokens, answers that broke their schema, attempts at
 * handling pushes. A histogram's count is the number of calls, renewals and attempts. Accounts are no attributes: there may be
 * thousands.
 *
 * @param meter - such as `metrics.getMeter('my-service')`.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
 */
export function meterHooks(meter: Meter): Hooks {
  const { clock } = systemRuntime();
  const duration = (name: string, description: string) =>
    meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: durationBuckets } });
  const calls = duration('minigate.call.duration', 'Calls with all their attempts');
  const renewals = duration('minigate.token.refresh.duration', 'Renewals of access tokens');
  const pushes = duration('minigate.push.process.duration', 'Attempts at handling pushes');
  const forwards = duration('minigate.forward.duration', 'Attempts at delivering pushes to the targets of forwarders');
  const retries = meter.createCounter('minigate.call.retries', {
    description: 'Attempts that failed and were repeated',
    unit: '{retry}',
  });
  const drifts = meter.createCounter('minigate.call.drifts', {
    description: 'Answers that broke their schema',
    unit: '{answer}',
  });
  return {
    retry({ platform, endpointId, error }) {
      retries.add(1, {
        'minigate.platform': platform,
        'minigate.endpoint': endpointId,
        ...failureAttributes(error),
      });
    },
    drift({ platform, endpointId }) {
      drifts.add(1, { 'minigate.platform': platform, 'minigate.endpoint': endpointId });
    },
    end({ platform, endpointId, durationMs, status, error }) {
      calls.record(durationMs / 1000, {
        'minigate.platform': platform,
        'minigate.endpoint': endpointId,
        ...statusAttributes(status, error),
        ...failureAttributes(error),
      });
    },
    tokenRefresh({ platform, credential, outcome, durationMs, error }) {
      renewals.record(durationMs / 1000, {
        'minigate.platform': platform,
        'minigate.credential': credential,
        'minigate.outcome': outcome,
        ...failureAttributes(error),
      });
    },
    forward({ platform, forwarder, durationMs, status, failure }) {
      forwards.record(durationMs / 1000, {
        'minigate.platform': platform,
        'minigate.forwarder': forwarder,
        ...statusAttributes(status, undefined),
        ...(failure && { 'error.type': failure }),
      });
    },
    async push({ platform, type }, handle) {
      const startedAt = clock.now();
      const record = (failure: unknown): void =>
        pushes.record((clock.now() - startedAt) / 1000, {
          'minigate.platform': platform,
          'minigate.push.type': type,
          ...failureAttributes(failure),
        });
      await handle().then(
        () => record(undefined),
        (error) => record(error ?? 'unknown'),
      );
    },
  };
}
