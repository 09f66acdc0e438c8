import { AuthError, whileHeld } from '@minigate/core';
import type { ThirdPartyContext } from './context.js';

/**
 * Does work one at a time over all processes, in the order in which they come to it.
 *
 * @param leaseMs - how long a process that died keeps the others waiting, in milliseconds.
 * @throws AuthError with reason `lock-timeout` from work that waited for ten times as long; what the work throws.
 */
export function inTurn(
  { store, client, keys }: Pick<ThirdPartyContext, 'store' | 'client' | 'keys'>,
  leaseMs: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const { runtime, platform } = client;
  const { clock, random } = runtime;
  const alone = async <Result>(work: () => Promise<Result>, giveUpAt: number): Promise<Result> => {
    const owner = Buffer.from(random.bytes(12)).toString('hex');
    for (;;) {
      if (clock.now() >= giveUpAt)
        throw new AuthError(
          platform.name,
          'lock-timeout',
          'other authorization codes have been exchanged for too long',
        );
      const lease = await store.acquire(keys.exchange, owner, leaseMs);
      if (lease !== undefined) return await whileHeld({ store, runtime }, lease, leaseMs, work);
      await clock.sleep(20 + 60 * random.jitter());
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const giveUpAt = clock.now() + 10 * leaseMs;
    const done = last.then(() => alone(work, giveUpAt));
    last = done.catch(() => undefined);
    return done;
  };
}
