import { describe, expect, it } from 'vitest';
import { HttpError, PlatformError } from '../../errors/errors.js';
import { answer, clientOf, exchangeOf, failureOf, replyOf, sequence } from '../__fixtures__/pipeline.js';
import type { Exchange, Next } from '../exchange.js';
import { reauthorizeOnce } from './reauthorize.js';

const refused = (platformClass: 'token' | 'busy' = 'token'): PlatformError =>
  new PlatformError({
    platform: 'testing',
    code: 2,
    platformMessage: 'refused',
    endpointId: 'things.read',
    status: 200,
    class: platformClass,
    retryable: false,
  });
const ok = replyOf(answer());
const credential = 'token-1';
const exchange = (changes: Partial<Exchange> = {}): Exchange =>
  exchangeOf(clientOf(sequence()), { progress: { attempts: 1, credential }, ...changes });

/** The rest of the pipeline: fails with the given errors, then succeeds; remembers which credentials were called refused. */
function failing(...failures: Error[]): { next: Next; rejected: (string | undefined)[] } {
  const rejected: (string | undefined)[] = [];
  return {
    rejected,
    next: async (attempt) => {
      const failure = failures[rejected.length];
      rejected.push(attempt.rejected);
      if (failure) throw failure;
      return ok;
    },
  };
}

describe('reauthorizeOnce', () => {
  it('repeats with the refused credential named', async () => {
    const { next, rejected } = failing(refused());
    await expect(reauthorizeOnce(exchange(), next)).resolves.toBe(ok);
    expect(rejected).toEqual([undefined, credential]);
  });

  it('passes on the second refusal', async () => {
    const second = refused();
    const { next, rejected } = failing(refused(), second);
    expect(await failureOf(reauthorizeOnce(exchange(), next))).toBe(second);
    expect(rejected).toHaveLength(2);
  });

  it('does not count a credential that was only found, once a call', async () => {
    const third = refused();
    const failures = [refused(), refused(), third];
    const rejected: (string | undefined)[] = [];
    const call = exchange();
    const next: Next = async (attempt) => {
      rejected.push(attempt.rejected);
      attempt.onFound?.();
      call.progress.credential = `token-${rejected.length}`;
      throw failures[rejected.length - 1];
    };
    expect(await failureOf(reauthorizeOnce(call, next))).toBe(third);
    expect(rejected).toEqual([undefined, 'token-1', 'token-2']);
  });

  it('asks for another credential once a call, however often the call is retried', async () => {
    const call = exchange();
    const first = failing(refused());
    await reauthorizeOnce(call, first.next);
    const second = failing(refused());
    await failureOf(reauthorizeOnce(call, second.next));
    expect(second.rejected).toEqual([undefined]);
  });

  it.each<[string, Error, Partial<Exchange>]>([
    ['for another refusal', refused('busy'), {}],
    [
      'for a gateway error',
      new HttpError({ platform: 'testing', endpointId: 'x', status: 401, reason: 'status', message: 'HTTP 401' }),
      {},
    ],
    ['without a credential', refused(), { progress: { attempts: 1 } }],
  ])('does not repeat %s', async (_, failure, changes) => {
    const { next, rejected } = failing(failure);
    expect(await failureOf(reauthorizeOnce(exchange(changes), next))).toBe(failure);
    expect(rejected).toHaveLength(1);
  });
});
