import { inspect } from 'node:util';
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { answer, clientOf, endpointOf, failureOf, sequence } from '../http/__fixtures__/pipeline.js';
import { guardHooks } from '../http/hooks.js';
import { createInvoke } from '../http/invoke.js';
import type { Sender } from '../http/wire.js';
import { telemetry } from './__fixtures__/sdk.js';
import { meterHooks } from './metrics.js';
import { traceHooks } from './spans.js';

function setUp(send: Sender) {
  const sdk = telemetry();
  const hooks = guardHooks([traceHooks(sdk.tracer), meterHooks(sdk.meter)], (...line) =>
    expect.unreachable(inspect(line)),
  );
  const client = clientOf(send, { hooks, subject: 'wx1' });
  const invoke = createInvoke(client);
  return {
    ...sdk,
    client,
    async call(endpoint: Partial<AnyEndpoint> = {}): Promise<unknown> {
      const called = invoke(endpointOf(endpoint), { openid: 'user-data' }).catch((error: unknown) => error);
      await client.clock.advance('1m');
      return called;
    },
  };
}

const network = new TypeError('fetch failed');
const events = (span: { readonly events: readonly { name: string; attributes?: object }[] } | undefined) =>
  span?.events.map(({ name, attributes }) => [name, attributes]);
const labels = { 'minigate.platform': 'testing', 'minigate.endpoint': 'things.read' };

describe('a call', () => {
  it('is a client span below the span of the caller, with its attempts and retries', async () => {
    const { call, spans, tracer, metrics } = setUp(sequence(network, answer({ errcode: 1 }), answer({ ok: true })));
    const parent = tracer.startSpan('checkout');
    await context.with(trace.setSpan(context.active(), parent), () => call());
    expect(spans()).toHaveLength(1);
    const [span] = spans();
    expect(span).toMatchObject({
      name: 'POST /things/read',
      kind: SpanKind.CLIENT,
      parentSpanContext: { spanId: parent.spanContext().spanId },
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        'http.request.method': 'POST',
        'url.template': '/things/read',
        'http.response.status_code': 200,
        'minigate.platform': 'testing',
        'minigate.endpoint': 'things.read',
        'minigate.subject': 'wx1',
        'minigate.attempts': 3,
        'minigate.call.id': expect.stringMatching(/-1$/),
      },
    });
    expect(span?.attributes).not.toHaveProperty('error.type');
    const delay = { 'minigate.retry.delay': expect.any(Number) };
    expect(events(span)).toEqual([
      ['minigate.attempt', { 'minigate.attempt': 1 }],
      [
        'minigate.retry',
        { 'minigate.attempt': 1, 'error.type': 'network', 'minigate.error.kind': 'transport', ...delay },
      ],
      ['minigate.attempt', { 'minigate.attempt': 2 }],
      [
        'minigate.retry',
        {
          'minigate.attempt': 2,
          'error.type': '1',
          'minigate.error.kind': 'platform',
          'minigate.error.class': 'busy',
          ...delay,
        },
      ],
      ['minigate.attempt', { 'minigate.attempt': 3 }],
    ]);
    const { points, errors } = await metrics();
    expect(errors).toEqual([]);
    expect(points['minigate.call.duration']).toEqual([
      { attributes: { ...labels, 'http.response.status_code': 200 }, value: { count: 1, sum: expect.any(Number) } },
    ]);
    expect(points['minigate.call.retries']?.map(({ attributes, value }) => [attributes['error.type'], value])).toEqual([
      ['network', 1],
      ['1', 1],
    ]);
  });

  it('that is refused ends in error, named by the code alone', async () => {
    const { call, spans, metrics } = setUp(sequence(answer({ errcode: 61003, errmsg: 'openid user-data is unknown' })));
    await call();
    const [span] = spans();
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    const failure = {
      'error.type': '61003',
      'minigate.error.kind': 'platform',
      'minigate.error.class': 'unknown',
      'http.response.status_code': 200,
    };
    expect(span?.attributes).toMatchObject({ ...failure, 'minigate.request.id': 'r-1' });
    expect((await metrics()).points['minigate.call.duration']?.[0]?.attributes).toEqual({ ...labels, ...failure });
    expect(inspect([span, await metrics()], { depth: 9 })).not.toContain('user-data');
  });

  it.each([
    [
      'a gateway',
      sequence(answer('<html>', { status: 502 })),
      { 'error.type': '502', 'http.response.status_code': 502 },
    ],
    ['the network', sequence(network), { 'error.type': 'network' }],
    ['the time', () => new Promise<never>(() => undefined), { 'error.type': 'timeout' }],
  ])('that %s ends is named by it', async (_, send, attributes) => {
    const { call, spans } = setUp(send);
    await call({ retry: 'never' });
    expect(spans()[0]).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes });
  });

  it('whose answer breaks its schema has an event and a count, without the values', async () => {
    const { call, spans, metrics } = setUp(sequence(answer({ list: [{ id: 'user-data' }] })));
    await call({ response: (z) => z.object({ list: z.array(z.object({ id: z.number() })) }) });
    expect(events(spans()[0])).toContainEqual(['minigate.drift', { 'minigate.drift.paths': ['list.0.id'] }]);
    const { points } = await metrics();
    expect(points['minigate.call.drifts']).toEqual([{ attributes: labels, value: 1 }]);
    expect(inspect([spans(), points], { depth: 9 })).not.toContain('user-data');
  });

  it('takes its duration from the clock of the client', async () => {
    const { call, metrics } = setUp(sequence(answer({ errcode: 1 }), answer({})));
    await call();
    const { points } = await metrics();
    const delayed = points['minigate.call.duration']?.[0]?.value as { readonly sum: number };
    expect(delayed.sum).toBeGreaterThan(0.1);
    expect(delayed.sum).toBeLessThanOrEqual(0.3);
  });
});

describe('a renewal of a token', () => {
  it('is a span of its own length, and a count by outcome', async () => {
    const { client, spans, metrics } = setUp(sequence());
    const renewal = { platform: 'testing', credential: 'app', subject: 'wx1', durationMs: 1_500 };
    client.hooks.tokenRefresh({ ...renewal, outcome: 'refreshed' });
    client.hooks.tokenRefresh({ ...renewal, outcome: 'failed', error: await failureOf(Promise.reject(network)) });
    const [renewed, failed] = spans();
    expect(renewed).toMatchObject({
      name: 'refresh app token',
      duration: [1, 500_000_000],
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'minigate.credential': 'app', 'minigate.outcome': 'refreshed', 'minigate.subject': 'wx1' },
    });
    expect(failed).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'minigate.outcome': 'failed', 'error.type': 'TypeError' },
    });
    const attributes = { 'minigate.platform': 'testing', 'minigate.credential': 'app' };
    expect((await metrics()).points['minigate.token.refresh.duration']).toEqual([
      { attributes: { ...attributes, 'minigate.outcome': 'refreshed' }, value: { count: 1, sum: 1.5 } },
      {
        attributes: { ...attributes, 'minigate.outcome': 'failed', 'error.type': 'TypeError' },
        value: { count: 1, sum: 1.5 },
      },
    ]);
  });
});

describe('the handling of a push', () => {
  const push = { platform: 'testing', id: 'p-1', type: 'audited', subject: 'wx1', attempt: 2 };

  it('is a trace of its own, to which the calls of its handlers belong', async () => {
    const { call, client, spans, tracer, metrics } = setUp(sequence(answer({})));
    await tracer.startActiveSpan('the request that brought another push', () =>
      client.hooks.push(push, async () => void (await call())),
    );
    const [inner, outer] = spans();
    expect(outer).toMatchObject({
      name: 'process audited',
      kind: SpanKind.CONSUMER,
      attributes: {
        'messaging.system': 'testing',
        'messaging.operation.type': 'process',
        'messaging.message.id': 'p-1',
        'minigate.push.type': 'audited',
        'minigate.attempt': 2,
        'minigate.subject': 'wx1',
      },
    });
    expect(outer?.parentSpanContext).toBeUndefined();
    expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
    expect((await metrics()).points['minigate.push.process.duration']).toEqual([
      {
        attributes: { 'minigate.platform': 'testing', 'minigate.push.type': 'audited' },
        value: { count: 1, sum: expect.any(Number) },
      },
    ]);
  });

  it('that fails ends in error, and still fails', async () => {
    const { client, spans, metrics } = setUp(sequence());
    const broken = new RangeError('access_token=secret');
    expect(await failureOf(client.hooks.push(push, () => Promise.reject(broken)))).toBe(broken);
    expect(spans()[0]).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'RangeError' },
    });
    const { points } = await metrics();
    expect(points['minigate.push.process.duration']?.[0]?.attributes).toMatchObject({ 'error.type': 'RangeError' });
    expect(inspect([spans(), points], { depth: 9 })).not.toContain('secret');
  });
});
