import { MinigateError, WebhookError } from '../errors/errors.js';
import type { Runtime } from '../runtime/runtime.js';

/** Pushes that were not taken, since the start of the process. */
export interface PushRefusals {
  readonly count: number;
  /** Why the latest was refused: a `WebhookError`'s reason, or `failed` when the store or the program did. */
  readonly lastReason: string | undefined;
  /** Milliseconds since the epoch. */
  readonly lastAt: number | undefined;
}

/** Counts refusals and warns of them. The sender is told nothing, so without this a wrong key would be silent. */
export interface RefusalLog {
  note(error: unknown): void;
  refusals(): PushRefusals;
}

/** Anybody can send rubbish to a public address; the log must not be filled by it. */
const warnEveryMs = 60_000;

/** @param runtime - its logger is warned at most once a minute for each reason. */
export function refusalLog({ clock, logger }: Pick<Runtime, 'clock' | 'logger'>): RefusalLog {
  const warnedAt = new Map<string, number>();
  let latest: PushRefusals = { count: 0, lastReason: undefined, lastAt: undefined };
  return {
    note(error) {
      const reason = WebhookError.is(error) ? error.reason : 'failed';
      const now = clock.now();
      latest = { count: latest.count + 1, lastReason: reason, lastAt: now };
      if (now - (warnedAt.get(reason) ?? Number.NEGATIVE_INFINITY) < warnEveryMs) return;
      warnedAt.set(reason, now);
      const advice = MinigateError.is(error) ? error.advice : undefined;
      logger?.warn('a push was not taken', {
        reason,
        error: MinigateError.is(error) ? error.message : 'the store or the program failed',
        ...(advice && { advice }),
        refusedSoFar: latest.count,
      });
    },
    refusals: () => latest,
  };
}
