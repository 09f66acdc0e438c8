import { type Clock, errorType, type Logger, systemRuntime, ValidationError } from '@minigate/core';
import type { Mirror } from '../mirror/types.js';
import type { NoticeBatch, NoticeClient } from './client.js';

/** Options of {@link consumeNotices}. */
export interface ConsumeOptions {
  /** The consumer, wrapped by the function for its client. */
  readonly client: NoticeClient;
  /** Messages of a partition that are handled together, and committed together. Default 1,000. */
  readonly atOnce?: number | undefined;
  /** How often the broker is told that the consumer lives, in milliseconds. Default 3,000. */
  readonly keepAliveMs?: number | undefined;
  /** Told of failures of platform and database, which are tried again, and of the client's. Silent when absent. */
  readonly logger?: Logger | undefined;
  /** Default the system's. */
  readonly clock?: Clock | undefined;
}

/** A consumer under way. */
export interface NoticeConsumer {
  /** Finishes and commits what is being handled, and leaves the group. */
  stop(): Promise<void>;
}

const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/**
 * Feeds a mirror from Kafka. Offsets are committed after the rows are written; a partition whose notices cannot be worked off, because
 * Baidu or the database is down, waits and tries again, and nothing of it is committed.
 *
 * @returns when the consumer has begun.
 * @throws ValidationError when a number in the options cannot work.
 */
export async function consumeNotices(
  mirror: Pick<Mirror, 'handleAll'>,
  { client, atOnce = 1_000, keepAliveMs = 3_000, logger, clock = systemRuntime().clock }: ConsumeOptions,
): Promise<NoticeConsumer> {
  const issues = Object.entries({ atOnce, keepAliveMs })
    .filter(([, value]) => !(Number.isSafeInteger(value) && value >= 1))
    .map(([path]) => ({ path, message: 'must be a whole number from 1 on' }));
  if (issues.length > 0) throw new ValidationError('options', issues);
  const over = new AbortController();
  const { signal } = over;

  /** Waits for work, however long it takes, without being taken for dead. */
  const meanwhile = async <Result>(work: Promise<Result>, batch: NoticeBatch): Promise<Result> => {
    const ended = new AbortController();
    const alive = async (): Promise<never> => {
      for (;;) {
        await clock.sleep(keepAliveMs, ended.signal);
        await batch.keepAlive();
      }
    };
    const living = alive();
    living.catch(() => undefined);
    try {
      return await Promise.race([work, living]);
    } finally {
      ended.abort();
    }
  };
  /** @returns false when it was stopped first. */
  const handle = async (batch: NoticeBatch, values: NoticeBatch['values']): Promise<boolean> => {
    for (let waitMs = firstRetryMs; ; waitMs = Math.min(longestRetryMs, waitMs * 2)) {
      const failure = await meanwhile(
        mirror.handleAll(values).then(
          () => undefined,
          (error: unknown) => ({ error }),
        ),
        batch,
      );
      if (failure === undefined) return true;
      if (signal.aborted) return false;
      logger?.warn('notices could not be worked off; they are tried again', {
        error: errorType(failure.error),
        waitMs,
      });
      const stopped = await meanwhile(
        clock.sleep(waitMs, signal).then(
          () => false,
          () => true,
        ),
        batch,
      );
      if (stopped) return false;
    }
  };
  const take = async (batch: NoticeBatch): Promise<void> => {
    for (let from = 0; from < batch.values.length && !signal.aborted; from += atOnce) {
      const values = batch.values.slice(from, from + atOnce);
      if (!(await handle(batch, values))) return;
      await batch.commit(from + values.length - 1);
      await batch.keepAlive();
    }
  };
  await client.run({ take, signal, clock, logger });
  return {
    async stop() {
      over.abort();
      await client.stop();
    },
  };
}
