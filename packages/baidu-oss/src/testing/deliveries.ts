import { redact, systemRuntime } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';

/** Attempts in all until the platform gives a push up. The documents only say that it repeats. */
const maxAttempts = 3;
/** The platform waits so long for an answer. Source: the page of message pushes. */
const answerMs = 2_000;

/** One attempt to deliver a push. */
export interface PushAttempt {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly answer: 'success' | 'unexpected' | 'timeout' | 'transport-error';
  readonly status?: number | undefined;
}

/** One push and what became of it. */
export interface PushDelivery {
  readonly sequence: number;
  /** `TICKET`, `message.text`, `message.image`, or the event. */
  readonly type: string;
  /** `unsent` had no target, `dropped` was lost on the way, `failed` was given up. */
  readonly state: 'unsent' | 'dropped' | 'in-flight' | 'delivered' | 'failed';
  readonly attempts: readonly PushAttempt[];
  /** The inner document, secrets masked. */
  readonly plaintext: string;
}

/** Where a push goes and how it is written, anew for each attempt. */
export interface PushWay {
  request(signal: AbortSignal): Request;
  fetch(request: Request): Promise<Response>;
  /** Whether an answer with status 200 is the right one. */
  accepts(text: string): boolean;
}

/** Delivers pushes, and remembers what became of them. */
export interface DeliveryLog {
  /** Oldest first. */
  list(): readonly PushDelivery[];
  /** Resolves when every push under way was answered or given up. */
  settled(): Promise<void>;
  /** @param way - `undefined` when it goes nowhere. */
  send(
    push: { readonly type: string; readonly plaintext: string },
    way: PushWay | undefined,
    trouble?: { readonly dropped?: boolean | undefined; readonly twice?: boolean | undefined },
  ): Promise<PushDelivery>;
  reset(): void;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A request over the network. */
export const overNetwork = (request: Request): Promise<Response> => systemRuntime().fetch(request);

/** Makes {@link DeliveryLog}. */
export function createDeliveries(clock: FakeClock): DeliveryLog {
  const inFlight = new Set<Promise<unknown>>();
  let log: Mutable<PushDelivery>[] = [];

  async function attempt(way: PushWay): Promise<PushAttempt> {
    const at = clock.now();
    const gone = new AbortController();
    const answered = new AbortController();
    const exchange = async (): Promise<PushAttempt> => {
      const response = await way.fetch(way.request(gone.signal));
      const right = response.status === 200 && way.accepts(await response.text());
      return { at, answer: right ? 'success' : 'unexpected', status: response.status };
    };
    const timeout = async (): Promise<PushAttempt> => {
      await clock.sleep(answerMs, answered.signal);
      gone.abort();
      return { at, answer: 'timeout' };
    };
    try {
      return await Promise.race([exchange().catch((): PushAttempt => ({ at, answer: 'transport-error' })), timeout()]);
    } finally {
      answered.abort();
    }
  }

  async function deliver(delivery: Mutable<PushDelivery>, way: PushWay, twice: boolean): Promise<void> {
    const once = async (): Promise<PushAttempt> => {
      const done = await clock.during(() => attempt(way));
      delivery.attempts = [...delivery.attempts, done];
      return done;
    };
    delivery.state = 'in-flight';
    while (delivery.attempts.length < maxAttempts) {
      if ((await once()).answer !== 'success') continue;
      delivery.state = 'delivered';
      if (twice) await once();
      return;
    }
    delivery.state = 'failed';
  }

  return {
    list: () => log,
    async settled() {
      while (inFlight.size > 0) await Promise.allSettled(inFlight);
    },
    async send({ type, plaintext }, way, { dropped = false, twice = false } = {}) {
      const delivery: Mutable<PushDelivery> = {
        sequence: log.length + 1,
        type,
        state: dropped ? 'dropped' : 'unsent',
        attempts: [],
        plaintext: redact(plaintext),
      };
      log.push(delivery);
      if (dropped || way === undefined) return delivery;
      const work = deliver(delivery, way, twice);
      inFlight.add(work);
      await work.finally(() => inFlight.delete(work));
      return delivery;
    },
    reset() {
      log = [];
    },
  };
}
