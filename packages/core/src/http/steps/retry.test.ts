import { describe, expect, it } from 'vitest';
import type { RetryClass } from '../../endpoint/endpoint.js';
import { AuthError, HttpError, PlatformError, TransportError, ValidationError } from '../../errors/errors.js';
import {
  answer,
  clientOf,
  endpointOf,
  exchangeOf,
  failureOf,
  replyOf,
  type TestClient,
} from '../__fixtures__/pipeline.js';
import type { Exchange, Reply } from '../exchange.js';
import { retry } from './retry.js';

const platformError = (retryable: boolean, retryAfterMs?: number): PlatformError =>
  new PlatformError({
    platform: 'testing',
    code: 1,
    platformMessage: 'busy',
    endpointId: 'things.read',
    status: 200,
    class: 'busy',
    retryable,
    retryAfterMs,
  });
const httpError = (status: number, reason: 'status' | 'unreadable' = 'status', retryAfterMs?: number): HttpError =>
  new HttpError({ platform: 'testing', endpointId: 'things.read', status, reason, message: 'failed', retryAfterMs });
const network = new TransportError('network', 'things.read', 'reset');
const noSend = (): never => {
  throw new Error('the step does not send');
};
const ok = replyOf(answer());

/** Runs the step over attempts that fail with the given errors, then succeed. */
function run(retryClass: RetryClass, failures: readonly Error[], changes: Partial<Exchange> = {}) {
  const client = (changes.client as TestClient | undefined) ?? clientOf(noSend);
  let attempts = 0;
  const exchange = exchangeOf(client, { endpoint: endpointOf({ retry: retryClass }), ...changes });
  const result: Promise<Reply> = retry(exchange, async () => {
    exchange.progress.attempts = ++attempts;
    const failure = failures[attempts - 1];
    if (failure) throw failure;
    return ok;
  });
  result.catch(() => undefined);
  return { client, result, attempts: () => attempts };
}

describe('retry', () => {
  it.each<[string, Error, RetryClass[]]>([
    ['a platform error that may pass', platformError(true), ['safe', 'idempotent']],
    ['a final platform error', platformError(false), []],
    ['a network failure', network, ['safe', 'idempotent']],
    ['a gateway error', httpError(502), ['safe', 'idempotent']],
    ['throttling', httpError(429), ['safe', 'idempotent']],
    ['a redirect', httpError(302), []],
    ['an answer that cannot be read', httpError(200, 'unreadable'), ['safe']],
    ['a time-out', new TransportError('timeout', 'things.read', 'late'), []],
    ['an abort', new TransportError('aborted', 'things.read', 'aborted'), []],
    ['a missing credential', new AuthError('testing', 'not-ready', 'none'), []],
    ['an invalid answer', new ValidationError('response', []), []],
    ['a failing port', new Error('store is down'), []],
  ])('repeats after %s only where the class allows', async (_, failure, repeating) => {
    for (const retryClass of ['safe', 'idempotent', 'never'] as const) {
      const { client, result, attempts } = run(retryClass, [failure]);
      await client.clock.advance('1m');
      if (repeating.includes(retryClass)) await expect(result, retryClass).resolves.toBe(ok);
      else expect(await failureOf(result), retryClass).toBe(failure);
      expect(attempts(), retryClass).toBe(repeating.includes(retryClass) ? 2 : 1);
    }
  });

  it('gives up with the last failure after the allowed repetitions', async () => {
    const failures = [httpError(500), httpError(501), httpError(502), httpError(503)];
    const { client, result, attempts } = run('safe', failures);
    await client.clock.advance('1m');
    expect(await failureOf(result)).toBe(failures[2]);
    expect(attempts()).toBe(3);
  });

  it('does not repeat when retries are switched off', async () => {
    const client = clientOf(noSend, { retry: { retries: 0, baseDelayMs: 1, maxDelayMs: 1 } });
    const { result, attempts } = run('safe', [network], { client });
    expect(await failureOf(result)).toBe(network);
    expect(attempts()).toBe(1);
  });

  it('waits between half and all of a doubling delay, up to the longest, and tells the hook before', async () => {
    const client = clientOf(noSend, { retry: { retries: 6, baseDelayMs: 300, maxDelayMs: 2_000 } });
    const startedAt = client.clock.now();
    const { result } = run('safe', Array<Error>(6).fill(network), { client });
    await client.clock.advance('1m');
    await result;
    const retries = client.events.map(([name, event]) => ({ name, ...event }));
    expect(retries.map(({ name }) => name)).toEqual(Array(6).fill('retry'));
    expect(retries[0]).toMatchObject({ callId: 'call-1', endpointId: 'things.read', attempt: 1, error: network });
    const delays = client.events.map(([, event]) => event['delayMs'] as number);
    for (const [index, longest] of [300, 600, 1_200, 2_000, 2_000, 2_000].entries()) {
      expect(delays[index]).toBeGreaterThanOrEqual(longest / 2);
      expect(delays[index]).toBeLessThan(longest);
    }
    expect(new Set(delays).size).toBe(6);
    expect(client.clock.now()).toBe(startedAt + 60_000);
  });

  it('sleeps on the injected clock', async () => {
    const { client, result, attempts } = run('safe', [network]);
    await client.clock.advance(149);
    expect(attempts()).toBe(1);
    await client.clock.advance(151);
    expect(attempts()).toBe(2);
    await result;
  });

  it.each([
    ['a gateway', httpError(503, 'status', 5_000)],
    ['the platform', platformError(true, 5_000)],
  ])('waits at least as long as Retry-After of %s asks', async (_, failure) => {
    const { client, result, attempts } = run('safe', [failure]);
    await client.clock.advance(4_999);
    expect(attempts()).toBe(1);
    await client.clock.advance(1);
    await expect(result).resolves.toBe(ok);
    expect(client.events[0]?.[1]).toMatchObject({ delayMs: 5_000 });
  });

  it('ends when Retry-After asks for more than the longest delay', async () => {
    const failure = httpError(429, 'status', 10_001);
    const { client, result, attempts } = run('safe', [failure]);
    expect(await failureOf(result)).toBe(failure);
    expect(attempts()).toBe(1);
    expect(client.events).toEqual([]);
  });

  it('stops waiting when the call is aborted', async () => {
    const controller = new AbortController();
    const { client, result, attempts } = run('safe', [network], { signal: controller.signal });
    await client.clock.advance(10);
    expect(client.clock.pending).toBe(1);
    controller.abort(new Error('enough'));
    await expect(result).rejects.toThrow('enough');
    expect(client.clock.pending).toBe(0);
    expect(attempts()).toBe(1);
  });
});
