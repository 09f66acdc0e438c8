import { WorkflowError } from '../errors/errors.js';
import type { Lease } from '../store/store.js';
import { whileHeld } from './held-lease.js';
import type { RunContext } from './run.js';
import { leaseMsOf } from './run-log.js';

/** How soon a process sees that another one ended. */
const lookMs = 2_000;

/** The right to work alone. */
export interface Turn {
  /** Fences writes of the work. */
  readonly lease: Lease;
  /** Whether it is still ours; for before what must not be done twice at once. @throws WorkflowError `taken-over`. */
  check(): Promise<void>;
}

/**
 * Does work whose state is the platform's own, one process at a time: what it reads does not change before it acts.
 * Waits while another process has the turn; a dead one's ends after a minute.
 *
 * @param context - the key names what must not be done twice at once.
 * @param signal - ends the wait.
 * @throws WorkflowError `aborted` while it waits; what `work` throws.
 */
export async function exclusively<Result>(
  context: RunContext,
  signal: AbortSignal | undefined,
  work: (turn: Turn) => Promise<Result>,
): Promise<Result> {
  const { store, runtime, key, name } = context;
  const { clock, random } = runtime;
  const leaseMs = leaseMsOf(context);
  const owner = Buffer.from(random.bytes(12)).toString('hex');
  const stopIfAborted = (): void => {
    if (signal?.aborted)
      throw new WorkflowError('aborted', name, 'waiting for another process was aborted by the caller');
  };
  for (;;) {
    stopIfAborted();
    const lease = await store.acquire(key, owner, leaseMs);
    if (lease !== undefined) {
      const check = async (): Promise<void> => {
        if ((await store.renew(lease, leaseMs)) === undefined)
          throw new WorkflowError('taken-over', name, 'another process took over, because this one was too slow');
      };
      return whileHeld(context, lease, leaseMs, () => work({ lease, check }));
    }
    await clock.sleep(lookMs, signal).catch(stopIfAborted);
  }
}
