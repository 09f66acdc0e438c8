import { WebhookError } from '../errors/errors.js';
import type { ItemRange, QueueItem, QueueStats } from '../store/store.js';
import { createInbox, type InboxMessage, type InboxOptions, type StopOptions } from './inbox.js';
import { type PushRefusals, refusalLog } from './push-refusals.js';
import type { ReplayOptions, ReplayProgress } from './replay.js';

/** How pushes are received, as users may choose it. */
export interface PushReceivingOptions {
  /** Largest body accepted, in bytes. Default 262,144. */
  readonly maxBytes?: number | undefined;
  /** Attempts to handle a push before it becomes a dead letter. Default 8. */
  readonly maxAttempts?: number | undefined;
  /** How long one attempt may take before another process begins the next one, in milliseconds. Default 60,000. */
  readonly visibleMs?: number | undefined;
  /** Pushes handled at once by this process. Default 4. */
  readonly concurrency?: number | undefined;
  /** Starts handling right after the answer. Default true; with false, call `drain()` or run `start()` elsewhere. */
  readonly autoHandle?: boolean | undefined;
}

/** Options of {@link createPushReceiver}. */
export interface PushReceiverOptions<Request, Answer, Entry>
  extends PushReceivingOptions,
    Pick<InboxOptions, 'store' | 'queue' | 'runtime' | 'handle'> {
  /**
   * Verifies and reads one push that is not too large.
   *
   * @throws WebhookError for what is not a genuine push.
   */
  open(request: Request): Promise<OpenedRequest<Answer>>;
  /** What the log shows of a stored push; no secret. */
  entry(item: QueueItem): Entry;
}

/** A genuine push. */
export interface OpenedRequest<Answer> {
  /** Given when the message is stored. */
  readonly answer: Answer;
  /** What to store and handle; absent when the answer is all there is to do. */
  readonly message?: InboxMessage | undefined;
}

/** Receives pushes and works them off, at least once each, by any number of processes on one store. */
export interface PushReceiver<Request, Answer, Entry> {
  /** Largest body accepted, in bytes. */
  readonly maxBytes: number;
  /**
   * Takes one push: verifies it, stores it and says what to answer. Handlers run after that.
   *
   * @throws WebhookError for what is not a genuine push; answer with its `status` and without its message.
   */
  handle(request: Request): Promise<Answer>;
  /** Keeps looking for due pushes (retries, pushes of stopped processes) until {@link stop}. */
  start(): void;
  /**
   * Takes no push from the inbox any more and waits for running handlers, whose signal is aborted after `graceMs` (default 0). What they
   * did not finish is due at once for other processes. {@link handle} goes on.
   */
  stop(options?: StopOptions): Promise<void>;
  /** Handles everything that is due now. */
  drain(): Promise<void>;
  /** The log, newest first, or oldest first with `after`. @param options.before - `receivedAt` of the last entry of the page before. */
  list(options?: ItemRange): Promise<Entry[]>;
  /** Handles an ended push again. @returns false when there is none with this id. */
  replay(id: string): Promise<boolean>;
  /**
   * Handles all dead pushes (or all handled ones) again, the oldest first, and holds a hundred of them at a time in memory. Resolves when
   * they are due; they are handled in the background.
   *
   * @throws the signal's reason when it was aborted; what was replayed until then stays so.
   */
  replayAll(options?: ReplayOptions): Promise<ReplayProgress>;
  /** Pushes by state: waiting, being handled, done, dead. */
  stats(): Promise<QueueStats>;
  /** Waits until no push is being taken in by {@link handle}. Does not throw. */
  settled(): Promise<void>;
  /** Pushes that this process did not take, and why: a wrong key shows here and in the log, never to the sender. */
  refusals(): PushRefusals;
}

/** Makes the receiver of a platform's pushes: a size limit, the platform's own reading, an inbox, and a record of refusals. */
export function createPushReceiver<Request extends { readonly body: string | Uint8Array }, Answer, Entry>({
  open,
  entry,
  maxBytes = 262_144,
  autoHandle = true,
  ...options
}: PushReceiverOptions<Request, Answer, Entry>): PushReceiver<Request, Answer, Entry> {
  const { logger } = options.runtime;
  const inbox = createInbox({
    ...options,
    onEvent: (event) => logger?.warn(`push inbox: ${event.type}`, { ...event }),
  });
  /** Pushes that are being taken. */
  const taken = new Set<Promise<void>>();
  const refused = refusalLog(options.runtime);

  const receive = async (request: Request): Promise<Answer> => {
    if (Buffer.byteLength(request.body) > maxBytes)
      throw new WebhookError('too-large', `push larger than ${maxBytes} bytes`);
    const { answer, message } = await open(request);
    if (message === undefined) return answer;
    await inbox.accept(message);
    if (autoHandle) inbox.kick();
    return answer;
  };

  return {
    maxBytes,
    async handle(request) {
      const taking = receive(request);
      const ended = taking.then(ignore, ignore);
      taken.add(ended);
      try {
        return await taking;
      } catch (error) {
        refused.note(error);
        throw error;
      } finally {
        taken.delete(ended);
      }
    },
    start: () => inbox.start(),
    stop: (stopOptions) => inbox.stop(stopOptions),
    drain: () => inbox.drain(),
    list: async (range) => (await inbox.list(range)).map(entry),
    replay: (id) => inbox.replay(id),
    replayAll: (replayOptions) => inbox.replayAll(replayOptions),
    stats: () => inbox.stats(),
    async settled() {
      await Promise.all(taken);
    },
    refusals: refused.refusals,
  };
}

const ignore = (): void => undefined;
