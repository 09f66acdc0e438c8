import { WorkflowError } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { whileHeld } from '../../client/held-lease.js';

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
  context: WechatContext,
  key: string,
  name: string,
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const { store, client } = context;
  const { clock, random } = client.runtime;
  const owner = Buffer.from(random.bytes(12)).toString('hex');
  const stopIfAborted = (): void => {
    if (signal?.aborted)
      throw new WorkflowError('aborted', name, 'waiting for another process was aborted by the caller');
  };
  for (;;) {
    stopIfAborted();
    const lease = await store.acquire(key, owner, leaseMs);
    if (lease !== undefined) return whileHeld(context, lease, leaseMs, work);
    await clock.sleep(lookMs, signal).catch(stopIfAborted);
  }
}
