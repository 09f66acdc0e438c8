import { type Lease, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';

const leaseMs = 60_000;
const lookMs = 2_000;

/**
 * Does work whose state is the platform's own, one process at a time: what it reads does not change before it acts.
 * Waits while another process has the lease; a dead one's ends after a minute.
 *
 * @param key - store key that names what must not be done twice at once.
 * @param name - of the workflow, for errors.
 * @throws WorkflowError `aborted` while it waits; what `work` throws.
 */
export async function exclusively<Result>(
  { store, client }: WechatContext,
  key: string,
  name: string,
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const { clock, random } = client.runtime;
  const owner = Buffer.from(random.bytes(12)).toString('hex');
  const stopIfAborted = (): void => {
    if (signal?.aborted)
      throw new WorkflowError('aborted', name, 'waiting for another process was aborted by the caller');
  };
  /** Work may take long: a caller's server puts a file in place. @returns the lease as it is in the end. */
  const keepLease = async (first: Lease, ended: AbortSignal): Promise<Lease> => {
    let lease = first;
    while (!ended.aborted) {
      await clock.sleep(leaseMs / 3, ended).catch(() => undefined);
      if (!ended.aborted) lease = (await store.renew(lease, leaseMs).catch(() => undefined)) ?? lease;
    }
    return lease;
  };
  for (;;) {
    stopIfAborted();
    const lease = await store.acquire(key, owner, leaseMs);
    if (lease !== undefined) {
      const ended = new AbortController();
      const held = keepLease(lease, ended.signal);
      try {
        return await work();
      } finally {
        ended.abort();
        await store.release(await held);
      }
    }
    await clock.sleep(lookMs, signal).catch(stopIfAborted);
  }
}
