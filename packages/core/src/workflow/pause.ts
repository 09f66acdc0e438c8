import { TransportError } from '../errors/errors.js';
import type { Clock } from '../runtime/runtime.js';

/**
 * One pause of a long wait, on the injected clock.
 *
 * @param waiting - what is waited for, with the endpoint that is asked about it; for the error.
 * @throws TransportError with reason `aborted` when the caller's signal ends the wait.
 */
export async function pause(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  waiting: { readonly endpointId: string; readonly what: string },
): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new TransportError('aborted', waiting.endpointId, `waiting for ${waiting.what} was aborted by the caller`);
  }
}
