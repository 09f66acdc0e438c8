import { MinigateError, type Runtime, WebhookError } from '@minigate/core';

/** Pushes that were not taken, since the start of the process. */
export interface RefusedWebhooks {
  readonly count: number;
  /** Why the latest was refused: a `WebhookError`'s reason, or `failed` when the store or the program did. */
  readonly lastReason: string | undefined;
  /** Milliseconds since the epoch. */
  readonly lastAt: number | undefined;
}

/** Anybody can send rubbish to a public address; the log must not be filled by it. */
const warnEveryMs = 60_000;

/** Counts refusals, and warns at most once a minute: the sender is told nothing, so a wrong secret would be silent. */
export function refusals({ clock, logger }: Runtime): { note(error: unknown): void; read(): RefusedWebhooks } {
  let latest: RefusedWebhooks = { count: 0, lastReason: undefined, lastAt: undefined };
  let warnAgainAt = Number.NEGATIVE_INFINITY;
  return {
    note(error) {
      const now = clock.now();
      const reason = WebhookError.is(error) ? error.reason : 'failed';
      latest = { count: latest.count + 1, lastReason: reason, lastAt: now };
      if (now < warnAgainAt) return;
      warnAgainAt = now + warnEveryMs;
      logger?.warn('a push was not taken', {
        reason,
        error: MinigateError.is(error) ? error.message : 'the store or the program failed',
        refusedSoFar: latest.count,
      });
    },
    read: () => latest,
  };
}
