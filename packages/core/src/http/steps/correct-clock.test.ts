import { expect, it } from 'vitest';
import { AuthError, PlatformError } from '../../errors/errors.js';
import { answer, clientOf, exchangeOf, failureOf, replyOf, sequence } from '../__fixtures__/pipeline.js';
import type { ClientContext, Exchange, Next } from '../exchange.js';
import { correctClockOnce } from './correct-clock.js';

const refusal = (platformClass: 'clock' | 'bug' = 'clock'): PlatformError =>
  new PlatformError({
    platform: 'testing',
    code: 1300,
    platformMessage: 'expired message',
    endpointId: 'things.read',
    status: 200,
    class: platformClass,
    retryable: false,
  });
const ok = replyOf(answer());
const exchange = (offsetMs: number | undefined, changes: Partial<ClientContext> = {}): Exchange => {
  const client = clientOf(sequence(), changes);
  const answeredAt = offsetMs === undefined ? {} : { answeredAt: client.clock.now() + offsetMs };
  return exchangeOf(client, { progress: { attempts: 1, ...answeredAt } });
};
/** The rest of the pipeline: fails with the given errors, then succeeds. */
const failing = (...failures: Error[]): Next => {
  return async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    return ok;
  };
};

it.each([
  [-720_000, '720 seconds ahead of', '快 720 秒'],
  [90_000, '90 seconds behind', '慢 90 秒'],
])('names the wrong clock: %i ms', async (offsetMs, en, zh) => {
  const cause = refusal();
  const error = await failureOf(correctClockOnce(exchange(offsetMs), failing(cause)));
  expect(AuthError.is(error) && error).toMatchObject({ reason: 'clock-skew', cause });
  expect((error as AuthError).message).toContain(en);
  expect((error as AuthError).advice?.zh).toContain(zh);
});

it('corrects the clock for this call and all later ones where that is allowed', async () => {
  const clockOffset = { ms: 0, correct: true };
  await expect(correctClockOnce(exchange(90_000, { clockOffset }), failing(refusal()))).resolves.toBe(ok);
  expect(clockOffset.ms).toBe(90_000);
});

it('takes a correction back when the clock was set right', async () => {
  const clockOffset = { ms: 90_000, correct: true };
  await expect(correctClockOnce(exchange(0, { clockOffset }), failing(refusal()))).resolves.toBe(ok);
  expect(clockOffset.ms).toBe(0);
});

it('repeats every call that was signed before another one corrected the clock', async () => {
  const clockOffset = { ms: 0, correct: true };
  const calls = Array.from({ length: 3 }, () =>
    correctClockOnce(exchange(90_000, { clockOffset }), failing(refusal())),
  );
  await expect(Promise.all(calls)).resolves.toEqual([ok, ok, ok]);
});

it('corrects once a call', async () => {
  const clockOffset = { ms: 0, correct: true };
  const call = exchange(90_000, { clockOffset });
  const error = await failureOf(correctClockOnce(call, failing(refusal(), refusal())));
  expect(PlatformError.is(error)).toBe(true);
  // The platform's own clocks disagree.
  call.progress.answeredAt = call.client.runtime.clock.now() + 180_000;
  expect(await failureOf(correctClockOnce(call, failing(refusal())))).toMatchObject({ reason: 'clock-skew' });
});

it.each<[string, number | undefined, PlatformError]>([
  ['another refusal', 90_000, refusal('bug')],
  ['a refusal without a date', undefined, refusal()],
  ['a refusal although the clocks agree', 3_000, refusal()],
])('passes on %s', async (_, offsetMs, error) => {
  expect(await failureOf(correctClockOnce(exchange(offsetMs), failing(error)))).toBe(error);
});
