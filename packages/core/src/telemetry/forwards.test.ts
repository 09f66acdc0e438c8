import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import type { ForwardEvent } from '../http/hooks.js';
import { telemetry } from './__fixtures__/sdk.js';
import { meterHooks } from './metrics.js';
import { traceHooks } from './spans.js';

const taken: ForwardEvent = {
  platform: 'testing',
  forwarder: 'orders',
  id: 'push-1',
  attempt: 2,
  durationMs: 1_500,
  status: 204,
  failure: undefined,
};

it('an attempt at forwarding a push is a producer span and a measured duration, named by its failure', async () => {
  const { tracer, meter, spans, metrics } = telemetry();
  for (const hooks of [traceHooks(tracer), meterHooks(meter)]) {
    hooks.forward?.(taken);
    hooks.forward?.({ ...taken, status: undefined, failure: 'refused' });
  }
  const [first, second] = spans();
  expect(first).toMatchObject({
    name: 'forward orders',
    kind: SpanKind.PRODUCER,
    parentSpanContext: undefined,
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      'messaging.message.id': 'push-1',
      'minigate.forwarder': 'orders',
      'minigate.attempt': 2,
      'http.response.status_code': 204,
    },
    duration: [1, 500_000_000],
  });
  expect(second).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { 'error.type': 'refused' } });
  const labels = { 'minigate.platform': 'testing', 'minigate.forwarder': 'orders' };
  expect((await metrics()).points['minigate.forward.duration']).toEqual([
    { attributes: { ...labels, 'http.response.status_code': 204 }, value: { count: 1, sum: 1.5 } },
    { attributes: { ...labels, 'error.type': 'refused' }, value: { count: 1, sum: 1.5 } },
  ]);
});
