import { describe, expect, it } from 'vitest';
import { HttpError } from '../../errors/errors.js';
import { answer, clientOf, exchangeOf, failureOf, replyOf, sequence } from '../__fixtures__/pipeline.js';
import { checkStatus } from './status.js';

const run = (status: number, headers: Record<string, string> = {}) =>
  checkStatus(exchangeOf(clientOf(sequence())), async () => replyOf(answer('', { status, headers })));

describe('checkStatus', () => {
  it.each([200, 201, 299])('lets %i pass', async (status) => {
    await expect(run(status)).resolves.toMatchObject({ status });
  });

  it.each([
    [302, false],
    [404, false],
    [429, true],
    [500, true],
    [502, true],
  ])('turns %i into an HttpError, retryable: %s', async (status, retryable) => {
    const failure = await failureOf(run(status));
    expect(HttpError.is(failure) && failure).toMatchObject({
      platform: 'testing',
      endpointId: 'things.read',
      status,
      reason: 'status',
      retryable,
      retryAfterMs: undefined,
    });
  });

  it('reads Retry-After in seconds and as a date on the injected clock', async () => {
    expect(await failureOf(run(503, { 'retry-after': '7' }))).toMatchObject({ retryAfterMs: 7_000 });
    const date = 'Thu, 01 Jan 2026 00:00:09 GMT';
    expect(await failureOf(run(503, { 'retry-after': date }))).toMatchObject({ retryAfterMs: 9_000 });
  });
});
