import { ValidationError } from '../errors/errors.js';
import { redact } from '../errors/redact.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ItemRange, QueueItem, QueueStats, Store } from '../store/store.js';
import { type ReplayOptions, type ReplayProgress, replayAll } from './replay.js';

/** A message as it is taken in. */
export interface InboxMessage {
  /** Same for every delivery of the same message; a second one with the id of a kept one is a duplicate. */
  readonly id: string;
  readonly payload: string;
  /** Messages of one group are handled one at a time and in order of arrival. */
  readonly group?: string | undefined;
}

/** What went wrong in an inbox. Texts are redacted, and fit for logs. */
export type InboxEvent =
  /** The handler failed; the message is due again at `notBefore`, in milliseconds since the epoch. */
  | {
      readonly type: 'retry';
      readonly id: string;
      readonly attempt: number;
      readonly error: string;
      readonly notBefore: number;
    }
  /** The message failed too often, and waits among the dead letters. */
  | { readonly type: 'dead'; readonly id: string; readonly attempt: number; readonly error: string }
  /** The handler took longer than `visibleMs` and the message was taken over by another; this attempt's result was dropped. */
  | { readonly type: 'claim-lost'; readonly id: string; readonly attempt: number }
  /** The inbox stopped before the handler ended; the message is due again at once, and this attempt does not count. */
  | { readonly type: 'handed-back'; readonly id: string; readonly attempt: number }
  /** The store failed in the background. What was being handled comes again. */
  | { readonly type: 'store-failed'; readonly error: string };

/** Options of {@link createInbox}. */
export interface InboxOptions {
  readonly store: Store;
  /** Name of the queue in the store; begins with platform and app id. */
  readonly queue: string;
  readonly runtime: Runtime;
  /**
   * Handles one message; what it throws makes the message come again. It may see a message more than once.
   *
   * @param context.signal - aborted when the inbox stops, and when `visibleMs` are over.
   * @param context.attempt - 1 for the first.
   */
  readonly handle: (
    message: InboxMessage,
    context: { readonly signal: AbortSignal; readonly attempt: number },
  ) => Promise<void>;
  /** Attempts before a message becomes a dead letter. Default 8. */
  readonly maxAttempts?: number | undefined;
  /** Messages handled at once by this process. Default 4. */
  readonly concurrency?: number | undefined;
  /** How long an attempt may take before another process begins the next one, in milliseconds. Default 60,000. */
  readonly visibleMs?: number | undefined;
  /** Milliseconds from a failed attempt (1 for the first) to the next. Default 2 s, doubling up to 10 min, plus up to a fifth. */
  readonly retryDelayMs?: ((attempt: number) => number) | undefined;
  /** How long handled messages are kept, to recognise duplicates and for the log, in milliseconds. Default 7 days. Dead letters stay. */
  readonly retentionMs?: number | undefined;
  /** How often {@link Inbox.start} looks for due messages, in milliseconds. Default 1,000. */
  readonly pollMs?: number | undefined;
  /** Asked before each claim: nothing is claimed while it says yes. Default: it is never paused. */
  readonly paused?: (() => Promise<boolean>) | undefined;
  readonly onEvent?: ((event: InboxEvent) => void) | undefined;
}

/** How {@link Inbox.stop} treats the handlers that run. */
export interface StopOptions {
  /** How long they may go on before their signal is aborted, in milliseconds. Default 0. */
  readonly graceMs?: number | undefined;
  /**
   * How long they may go on after that, in milliseconds. Then their messages are handed back, and another process may handle them
   * although they still run here. Default: until they end.
   */
  readonly handBackMs?: number | undefined;
}

/** Durable messages, handled at least once, by any number of processes on one store. */
export interface Inbox {
  /** Stores a message. When this returns it will be handled, whatever happens to the process. */
  accept(message: InboxMessage): Promise<'new' | 'duplicate'>;
  /** Handles what is due, in the background. Errors go to `onEvent`. */
  kick(): void;
  /** Keeps looking for due messages (retries, what other processes left behind) and drops old handled ones, until {@link stop}. */
  start(): void;
  /**
   * Claims no more messages, aborts the handlers' signal and waits until they ended. What a handler did not finish because of that is due
   * at once for other processes, and the attempt does not count. {@link accept} goes on. {@link start} begins again.
   */
  stop(options?: StopOptions): Promise<void>;
  /** Handles messages until none is due, and waits for the handlers. @throws what the store throws. */
  drain(): Promise<void>;
  /** Makes a handled or dead message due again, with all its attempts. @returns false when there is none with this id. */
  replay(id: string): Promise<boolean>;
  /**
   * Makes all dead (or handled) messages due again, the oldest first, so that those of one group keep their order. Holds one page of
   * them at a time. Begins to handle them as {@link kick} does.
   *
   * @returns how many there were. @throws the signal's reason when it was aborted; what was replayed until then stays so.
   */
  replayAll(options?: ReplayOptions): Promise<ReplayProgress>;
  /** Messages, newest first, or oldest first with `after`; at most `limit` (default 100). */
  list(options?: ItemRange): Promise<QueueItem[]>;
  stats(): Promise<QueueStats>;
}

/** How an attempt failed. */
interface Failure {
  readonly error: string;
  readonly interrupted: boolean;
}

/** Why handlers are aborted when the inbox stops. */
class Stopped extends Error {}

const purgeEveryMs = 3_600_000;
const nothing: Promise<readonly QueueItem[]> = Promise.resolve([]);

/**
 * Makes an inbox. Nothing happens before one of its methods is called.
 *
 * @throws ValidationError when a number in the options cannot work.
 */
export function createInbox(options: InboxOptions): Inbox {
  const { store, queue, runtime, handle, maxAttempts = 8, concurrency = 4, visibleMs = 60_000 } = options;
  const { retentionMs = 604_800_000, pollMs = 1_000 } = options;
  // A wrong one would show only as messages that are never, or at once, given up.
  const wrong = Object.entries({ maxAttempts, visibleMs, pollMs }).filter(([, value]) => !(value >= 1));
  if (!(Number.isSafeInteger(concurrency) && concurrency >= 1)) wrong.push(['concurrency', concurrency]);
  if (wrong.length > 0)
    throw new ValidationError(
      'options',
      wrong.map(([path]) => ({ path, message: `must be a ${path === 'concurrency' ? 'whole ' : ''}number from 1 on` })),
    );
  const { clock, random } = runtime;
  const { retryDelayMs = (attempt) => Math.min(600_000, 2_000 * 2 ** (attempt - 1)) * (1 + 0.2 * random.jitter()) } =
    options;

  const running = new Map<Promise<void>, QueueItem>();
  const aborts = new Set<AbortController>();
  /** Why handlers are aborted; set while the inbox is stopped. */
  let stopReason: Stopped | undefined;
  let poller: AbortController | undefined;
  let polling = Promise.resolve();
  let pumping: Promise<void> | undefined;
  /** The latest claim. */
  let claiming = nothing;
  /** Whether something may be due that the last claim did not see; `wake` tells a waiting pump. */
  let woken = false;
  let wake = Promise.withResolvers<void>();
  function notify(): void {
    woken = true;
    wake.resolve();
  }

  function report(event: InboxEvent): void {
    try {
      options.onEvent?.(event);
    } catch {
      // A listener's mistake must not stop the inbox, and there is nobody left to tell.
    }
  }
  const reportFailure = (error: unknown): void => report({ type: 'store-failed', error: describe(error) });

  /** @returns why it failed, and whether the stop of the inbox was in its way; `undefined` when it did not fail. */
  async function attempt({ id, payload, group, attempts }: QueueItem): Promise<Failure | undefined> {
    const abort = new AbortController();
    const ended = new AbortController();
    aborts.add(abort);
    clock.sleep(visibleMs, ended.signal).then(
      () => abort.abort(new Error(`the attempt took longer than ${visibleMs} ms`)),
      () => undefined, // it ended before
    );
    try {
      await handle({ id, payload, group }, { signal: abort.signal, attempt: attempts });
      return undefined;
    } catch (error) {
      return { error: describe(error), interrupted: abort.signal.aborted && abort.signal.reason instanceof Stopped };
    } finally {
      aborts.delete(abort);
      ended.abort();
    }
  }

  async function fail(item: QueueItem, error: string): Promise<boolean> {
    const { id, attempts } = item;
    if (attempts >= maxAttempts) {
      const buried = await store.bury(item, { error });
      if (buried) report({ type: 'dead', id, attempt: attempts, error });
      return buried;
    }
    const notBefore = clock.now() + retryDelayMs(attempts);
    const returned = await store.retry(item, { notBefore, error });
    if (returned) report({ type: 'retry', id, attempt: attempts, error, notBefore });
    return returned;
  }

  async function handBack(item: QueueItem): Promise<boolean> {
    const returned = await store.unclaim(item);
    if (returned) report({ type: 'handed-back', id: item.id, attempt: item.attempts });
    return returned;
  }

  async function settle(item: QueueItem): Promise<boolean> {
    if (stopReason) return handBack(item); // it was claimed while the inbox was stopped
    // What brought its process down each time must not bring down the next ones.
    if (item.attempts > maxAttempts)
      return fail(
        item,
        item.lastError ?? `the attempts did not end: their processes died, or took longer than ${visibleMs} ms`,
      );
    const failure = await attempt(item);
    if (failure === undefined) return store.complete(item);
    return failure.interrupted ? handBack(item) : fail(item, failure.error);
  }

  async function work(item: QueueItem): Promise<void> {
    if (!(await settle(item))) report({ type: 'claim-lost', id: item.id, attempt: item.attempts });
  }

  function begin(item: QueueItem): void {
    const job = work(item)
      .catch(reportFailure)
      .finally(() => {
        running.delete(job);
        notify(); // the next of its group may be due
      });
    running.set(job, item);
  }

  /** Claims and handles until nothing is due and no handler runs; not begun twice, or `concurrency` would not hold. */
  async function pump(): Promise<void> {
    try {
      for (;;) {
        woken = false;
        wake = Promise.withResolvers();
        const idle = stopReason !== undefined || (await options.paused?.()) === true;
        // Asking took time: it may have been stopped meanwhile.
        const limit = idle || stopReason ? 0 : concurrency - running.size;
        claiming = limit > 0 ? store.claim(queue, { limit, visibleMs }) : nothing;
        const items = await claiming;
        items.forEach(begin);
        if (items.length > 0 || (woken && !stopReason)) continue;
        if (running.size === 0) return;
        await wake.promise;
      }
    } finally {
      pumping = undefined;
    }
  }

  function handleDue(): Promise<void> {
    notify();
    if (!stopReason) pumping ??= pump();
    return pumping ?? Promise.resolve();
  }
  const kick = (): void => void handleDue().catch(reportFailure);

  /** @returns whether it ended in time; without a limit it always does. */
  async function endsWithin(limitMs: number | undefined, ended: Promise<unknown>): Promise<boolean> {
    if (limitMs === undefined) return ended.then(() => true);
    const timer = new AbortController();
    const late = clock.sleep(limitMs, timer.signal).then(
      () => false,
      () => true,
    );
    return Promise.race([ended.then(() => true), late]).finally(() => timer.abort());
  }

  async function poll(signal: AbortSignal): Promise<void> {
    let purgeAt = Number.NEGATIVE_INFINITY;
    while (!signal.aborted) {
      kick();
      const now = clock.now();
      if (now >= purgeAt) {
        await store.purge(queue, { state: 'done', before: now - retentionMs }).catch(reportFailure);
        purgeAt = now + purgeEveryMs;
      }
      await clock.sleep(pollMs, signal).catch(() => undefined); // rejects when stopped
    }
  }

  return {
    accept: async (message) => ((await store.enqueue(queue, message)) ? 'new' : 'duplicate'),
    kick,
    start() {
      stopReason = undefined;
      if (poller) return;
      poller = new AbortController();
      polling = poll(poller.signal);
    },
    async stop({ graceMs = 0, handBackMs } = {}) {
      stopReason ??= new Stopped('the inbox stops');
      const reason = stopReason;
      poller?.abort();
      poller = undefined;
      const ended = Promise.all([polling, pumping?.catch(() => undefined)]) // whoever began the pump hears of its failure
        .then(() => Promise.all(running.keys()));
      // What was started again meanwhile goes on.
      if ((await endsWithin(graceMs, ended)) || stopReason !== reason) return;
      for (const each of aborts) each.abort(reason);
      if ((await endsWithin(handBackMs, ended)) || stopReason !== reason) return;
      await claiming.catch(() => undefined); // what it brings is in `running` then
      await Promise.all([...running.values()].map((item) => handBack(item).catch(reportFailure)));
    },
    drain: handleDue,
    replay: (id) => store.requeue(queue, id),
    async replayAll(replayOptions) {
      const replayed = await replayAll(store, queue, replayOptions);
      kick();
      return replayed;
    },
    list: (listOptions) => store.items(queue, listOptions),
    stats: () => store.stats(queue),
  };
}

/** Error text for store and log: with the stack, without secrets, and not endless. */
const describe = (error: unknown): string =>
  redact((error instanceof Error && error.stack) || String(error))
    .slice(0, 2_000)
    .replaceAll('\0', '')
    .toWellFormed(); // what a store can keep, also when a character was cut in two
