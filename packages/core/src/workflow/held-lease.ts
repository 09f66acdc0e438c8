import type { Lease } from '../store/store.js';
import type { RunContext } from './run.js';

/**
 * Does work under a lease, which is renewed meanwhile: an answer or a caller's function may take longer than it lasts. Then ends
 * the lease.
 *
 * @param leaseMs - how long the lease lasts, and each renewal, in milliseconds.
 * @throws what `work` throws. That the lease was lost shows only where `work` writes with it as the fence.
 */
export async function whileHeld<Result>(
  { store, runtime }: Pick<RunContext, 'store' | 'runtime'>,
  lease: Lease,
  leaseMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const keep = async (): Promise<Lease> => {
    let latest = lease;
    while (!ended.signal.aborted) {
      await runtime.clock.sleep(leaseMs / 3, ended.signal).catch(() => undefined);
      if (!ended.signal.aborted) latest = (await store.renew(latest, leaseMs).catch(() => undefined)) ?? latest;
    }
    return latest;
  };
  const kept = keep();
  try {
    return await work();
  } finally {
    ended.abort();
    // It ends by itself; a store that fails here must not hide how the work went.
    await store.release(await kept).catch(() => false);
  }
}
