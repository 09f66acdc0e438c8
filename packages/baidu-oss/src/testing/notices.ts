import { stringifyJson } from '@minigate/core';
import type { FakeClock, SeededRandom } from '@minigate/core/testing';

/** A change notice as it is on the wire. */
export interface FakeNotice {
  /** Decimal text of the app id. */
  readonly key: string;
  /** JSON text `{"code":100,"data":{"app_id":…}}` in UTF-8; broken where the trouble says so. */
  readonly value: Buffer;
}

/** What goes wrong with notices: probabilities between 0 and 1, decided by the fake's seed. */
export interface NoticeTrouble {
  /** The notice comes twice. */
  readonly duplicate?: number | undefined;
  /** The notice comes after the next one. */
  readonly reorder?: number | undefined;
  /** The notice is late, up to so many milliseconds of the fake's clock. */
  readonly delayMs?: number | undefined;
  /** The notice never comes. */
  readonly loss?: number | undefined;
  /** Bytes that are no notice come before it. */
  readonly broken?: number | undefined;
  /** A notice with a code that no document names comes before it. */
  readonly unknown?: number | undefined;
  /** Its ids are texts. */
  readonly textIds?: number | undefined;
}

/** How many notices there were. */
export interface NoticeCounts {
  readonly changes: number;
  /** Whatever was sent: duplicates, broken bytes and unknown codes count, too. */
  readonly sent: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly reordered: number;
  readonly broken: number;
  readonly unknown: number;
}

/**
 * The platform's notices of changes. Called, it gives those from now on, until its end is asked for.
 *
 * @example
 * for await (const { value } of fake.notices()) await mirror.handle(value);
 */
export interface Notices {
  (options?: { readonly signal?: AbortSignal | undefined }): AsyncIterableIterator<FakeNotice>;
  /** Gives every notice from now on to a producer, one after the other; `undefined` ends it. */
  to(produce: ((value: Buffer, key: string) => void | Promise<void>) | undefined): void;
  /** What goes wrong from now on, in place of what was said before. */
  trouble(trouble: NoticeTrouble): void;
  counts(): NoticeCounts;
  /** Sends what is held back or late, and resolves when the producer has taken everything. @throws what the producer threw first. */
  settled(): Promise<void>;
}

/** {@link Notices} as the fake uses them. */
export interface NoticeSource extends Notices {
  /** A mini program has changed, or its package. */
  changed(appId: string, packageId?: string): void;
  reset(): void;
}

interface Subscriber {
  push(notice: FakeNotice): void;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

const noCounts: NoticeCounts = {
  changes: 0,
  sent: 0,
  lost: 0,
  duplicated: 0,
  reordered: 0,
  broken: 0,
  unknown: 0,
};

/** Makes the source of notices. @param newRandom - gives the same values after each reset. */
export function createNotices(clock: FakeClock, newRandom: () => SeededRandom): NoticeSource {
  const subscribers = new Set<Subscriber>();
  const late = new Set<() => void>();
  let random = newRandom();
  let trouble: NoticeTrouble = {};
  let counts: Mutable<NoticeCounts> = { ...noCounts };
  let held: FakeNotice | undefined;
  let produce: ((value: Buffer, key: string) => void | Promise<void>) | undefined;
  let produced: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;

  const happens = (rate = 0): boolean => rate > 0 && random.jitter() < rate;

  function send(notice: FakeNotice): void {
    counts.sent++;
    for (const subscriber of subscribers) subscriber.push(notice);
    const target = produce;
    if (target === undefined) return;
    produced = produced.then(async () => {
      try {
        await target(notice.value, notice.key);
      } catch (error) {
        failure ??= { error };
      }
    });
  }

  function sendInDisorder(notice: FakeNotice): void {
    if (held === undefined && happens(trouble.reorder)) {
      counts.reordered++;
      held = notice;
      return;
    }
    send(notice);
    if (held === undefined) return;
    const overtaken = held;
    held = undefined;
    send(overtaken);
  }

  function sendInTime(notice: FakeNotice): void {
    const { delayMs = 0 } = trouble;
    if (delayMs <= 0) {
      sendInDisorder(notice);
      return;
    }
    const cancel = clock.schedule(clock.now() + Math.floor(random.jitter() * delayMs), () => {
      late.delete(now);
      sendInDisorder(notice);
    });
    const now = (): void => {
      cancel();
      late.delete(now);
      sendInDisorder(notice);
    };
    late.add(now);
  }

  const noticeOf = (key: string, content: unknown): FakeNotice => ({ key, value: Buffer.from(stringifyJson(content)) });

  function subscribe(signal: AbortSignal | undefined): AsyncIterableIterator<FakeNotice> {
    const queue: FakeNotice[] = [];
    const waiting: (() => void)[] = [];
    const wake = (): void => {
      for (const resolve of waiting.splice(0)) resolve();
    };
    let ended = signal?.aborted === true;
    const subscriber: Subscriber = {
      push(notice) {
        queue.push(notice);
        wake();
      },
    };
    const end = (): void => {
      ended = true;
      subscribers.delete(subscriber);
      signal?.removeEventListener('abort', end);
      wake();
    };
    if (!ended) {
      subscribers.add(subscriber);
      signal?.addEventListener('abort', end, { once: true });
    }
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        while (queue.length === 0 && !ended)
          await new Promise<void>((resolve) => {
            waiting.push(resolve);
          });
        const value = queue.shift();
        return value === undefined ? { done: true, value: undefined } : { done: false, value };
      },
      async return() {
        end();
        queue.length = 0;
        return { done: true, value: undefined };
      },
    };
  }

  const source = (options: { readonly signal?: AbortSignal | undefined } = {}): AsyncIterableIterator<FakeNotice> =>
    subscribe(options.signal);

  return Object.assign(source, {
    to(next: typeof produce) {
      produce = next;
    },
    trouble(next: NoticeTrouble) {
      trouble = next;
    },
    counts: () => ({ ...counts }),
    async settled() {
      for (const now of [...late]) now();
      const last = held;
      held = undefined;
      if (last !== undefined) send(last);
      await produced;
      const failed = failure;
      failure = undefined;
      if (failed !== undefined) throw failed.error;
    },
    changed(appId: string, packageId?: string) {
      counts.changes++;
      if (happens(trouble.loss)) {
        counts.lost++;
        return;
      }
      if (happens(trouble.broken)) {
        counts.broken++;
        sendInTime({ key: appId, value: Buffer.from(random.bytes(24)) });
      }
      if (happens(trouble.unknown)) {
        counts.unknown++;
        sendInTime(noticeOf(appId, { code: 199, data: { app_id: BigInt(appId) } }));
      }
      const id = happens(trouble.textIds) ? String : BigInt;
      const notice = noticeOf(appId, {
        code: packageId === undefined ? 100 : 101,
        data: { app_id: id(appId), ...(packageId !== undefined && { package_id: id(packageId) }) },
      });
      sendInTime(notice);
      if (happens(trouble.duplicate)) {
        counts.duplicated++;
        sendInTime(notice);
      }
    },
    reset() {
      random = newRandom();
      trouble = {};
      counts = { ...noCounts };
      held = undefined;
      failure = undefined;
      late.clear();
    },
  });
}
