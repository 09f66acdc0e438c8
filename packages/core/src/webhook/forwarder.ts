import { MinigateError, ValidationError } from '../errors/errors.js';
import { DeliveryError, type DeliveryFailure } from '../http/delivery-error.js';
import type { Resolve, TargetAnswer, TargetRequest } from '../http/post-to-target.js';
import { targetPolicy } from '../http/target-policy.js';
import type { Runtime } from '../runtime/runtime.js';
import type { QueueItem, Store } from '../store/store.js';
import { createInbox, type Inbox, type InboxEvent, type InboxMessage } from './inbox.js';
import { replayAll } from './replay.js';

/** A request to a target, and how to tell that it took the delivery. */
export interface Delivery extends TargetRequest {
  /** Asked about an answer with a status of 2xx. Default: its body does not matter. */
  readonly accepted?: ((body: TargetAnswer['body']) => boolean) | undefined;
}

/** An attempt that ended. */
export interface ForwardAttempt {
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Milliseconds. */
  readonly durationMs: number;
  /** Of the answer, where there was one. */
  readonly status: number | undefined;
  /** `undefined` when the target took the delivery. */
  readonly failure: DeliveryFailure | undefined;
}

/** How often, how fast and where a forwarder may send. */
export interface DeliveryOptions {
  /** Networks, addresses and host names that are allowed although they are not in the Internet: `10.0.0.0/8`, `orders.internal`. */
  readonly allowPrivate?: readonly string[] | undefined;
  /** Limit for one attempt, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /** Attempts before a delivery becomes a dead letter. Default 20: about ten hours. */
  readonly maxAttempts?: number | undefined;
  /** Deliveries at once by this process. Default 4. */
  readonly concurrency?: number | undefined;
}

/** Options of {@link createForwarder}. */
export interface ForwarderOptions extends DeliveryOptions {
  readonly store: Store;
  /** Name of the queue in the store: platform, app id and forwarder's name. Whether it pauses is kept under it, too. */
  readonly queue: string;
  readonly runtime: Runtime;
  /** Makes the request of an attempt. What it throws is a failed attempt. */
  readonly prepare: (message: InboxMessage) => Delivery | Promise<Delivery>;
  readonly onAttempt?: ((attempt: ForwardAttempt) => void) | undefined;
  readonly onEvent?: ((event: InboxEvent) => void) | undefined;
  /** Default the system's resolver. */
  readonly resolve?: Resolve | undefined;
}

/** State of a forwarder. Holds no secret. */
export interface ForwarderStats {
  readonly paused: boolean;
  /** Deliveries that wait or are on their way. */
  readonly waiting: number;
  /** Deliveries that failed for good. */
  readonly dead: number;
  /** Seconds since the oldest waiting one came; 0 when none waits. */
  readonly lagSec: number;
  /** Attempts of this process that were taken. */
  readonly delivered: number;
  /** Attempts of this process that failed. */
  readonly failed: number;
  /** How many of those were refused because the target is not in the Internet. */
  readonly refused: number;
  /** The latest failed attempt of this process. */
  readonly lastFailure: { readonly at: number; readonly reason: DeliveryFailure; readonly message: string } | undefined;
}

/** Delivers messages to a target at least once, each under one id, by any number of processes on one store. */
export interface Forwarder extends Pick<Inbox, 'accept' | 'kick' | 'start' | 'stop' | 'drain' | 'replay'> {
  /** Delivers nothing more in any process until {@link resume}; messages go on being stored. What is on its way ends. */
  pause(): Promise<void>;
  /** Ends a pause; the processes notice it when they look for due messages the next time. */
  resume(): Promise<void>;
  /** Makes all dead letters due again, the oldest first, so that those of one group keep their order. @returns how many. */
  replayDead(): Promise<number>;
  list(options?: Parameters<Inbox['list']>[0]): Promise<QueueItem[]>;
  stats(): Promise<ForwarderStats>;
}

/**
 * Makes a forwarder. Nothing happens before one of its methods is called.
 *
 * @throws ValidationError when an option cannot work.
 */
export function createForwarder(options: ForwarderOptions): Forwarder {
  const { store, queue, runtime, prepare, onEvent, resolve } = options;
  const { timeoutMs = 10_000, maxAttempts = 20, concurrency } = options;
  const { clock, random } = runtime;
  // Node's timers would take a number that is none for 1 ms.
  if (!(timeoutMs >= 1))
    throw new ValidationError('options', [
      { path: 'timeoutMs', message: 'must be a number of milliseconds from 1 on' },
    ]);
  const policy = targetPolicy(options.allowPrivate);
  const pauseKey = `${queue}/paused`;
  const paused = async (): Promise<boolean> => (await store.get(pauseKey)) !== undefined;
  let delivered = 0;
  let failed = 0;
  let refused = 0;
  let lastFailure: ForwarderStats['lastFailure'];

  function note({ reason, message }: DeliveryError): void {
    failed++;
    if (reason === 'refused') refused++;
    lastFailure = { at: clock.now(), reason, message };
  }
  function report(attempt: ForwardAttempt): void {
    try {
      options.onAttempt?.(attempt);
    } catch {
      // A listener's mistake must not send a delivery again.
    }
  }

  async function deliver(message: InboxMessage, signal: AbortSignal): Promise<number> {
    const { accepted, ...request } = await prepare(message);
    // Node's own http and https cost 30 ms to load, and few programs forward.
    const { postToTarget } = await import('../http/post-to-target.js');
    const { status, body } = await postToTarget(request, { policy, clock, signal, timeoutMs, resolve });
    if (status >= 300 && status < 400)
      throw new DeliveryError('redirect', `answered with ${status}; redirects are not followed`, status);
    if (status < 200 || status >= 300) throw new DeliveryError('status', `answered with ${status}`, status);
    if (accepted?.(body) === false)
      throw new DeliveryError('not-acknowledged', `answered with ${status}, but not that it took the delivery`, status);
    return status;
  }

  const inbox = createInbox({
    store,
    queue,
    runtime,
    maxAttempts,
    concurrency,
    // The attempt ends before another process begins the next one.
    visibleMs: timeoutMs + 20_000,
    // 5 s, doubling up to an hour, plus up to a fifth.
    retryDelayMs: (attempt) => Math.min(3_600_000, 5_000 * 2 ** (attempt - 1)) * (1 + 0.2 * random.jitter()),
    paused,
    onEvent,
    async handle(message, { signal, attempt }) {
      const startedAt = clock.now();
      const ended = await deliver(message, signal).catch((error) =>
        error instanceof DeliveryError ? error : notReady(error),
      );
      const { status, reason: failure } = typeof ended === 'number' ? { status: ended, reason: undefined } : ended;
      if (typeof ended === 'number') delivered++;
      else note(ended);
      report({ id: message.id, attempt, durationMs: clock.now() - startedAt, status, failure });
      if (typeof ended !== 'number') throw ended;
    },
  });

  return {
    accept: inbox.accept,
    kick: inbox.kick,
    start: inbox.start,
    stop: inbox.stop,
    drain: inbox.drain,
    replay: inbox.replay,
    list: inbox.list,
    async pause() {
      await store.set(pauseKey, String(clock.now()));
    },
    async resume() {
      await store.delete(pauseKey);
    },
    // Not the inbox's, which would begin to handle them: another process may be the one that delivers.
    replayDead: async () => (await replayAll(store, queue)).replayed,
    async stats() {
      const [isPaused, { pending, claimed, dead, oldestPendingAt }] = await Promise.all([paused(), inbox.stats()]);
      return {
        paused: isPaused,
        waiting: pending + claimed,
        dead,
        lagSec: oldestPendingAt === undefined ? 0 : Math.round((clock.now() - oldestPendingAt) / 1000),
        delivered,
        failed,
        refused,
        lastFailure,
      };
    },
  };
}

/** Only the SDK's own messages are known to hold no secret. */
const notReady = (error: unknown): DeliveryError =>
  new DeliveryError('not-ready', MinigateError.is(error) ? error.message : 'the request could not be made');
