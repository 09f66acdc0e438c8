import { type DocumentFormat, redact } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import { type SealedPush, sealPush } from '../push/envelope.js';
import type { Ids } from './ids.js';
import type { PushTo } from './options.js';
import { type Answer, type Attempt, attemptPush, type PushUrls, resolveTarget } from './push-attempt.js';
import type { FakePushKey } from './world.js';

/** Attempts in all until the platform gives a push up. */
const maxAttempts = 3;

/** One push and what became of it. */
export interface Delivery {
  readonly sequence: number;
  /** `InfoType`, `Event` or `MsgType`. */
  readonly type: string;
  /** Which of the two URLs it goes to. */
  readonly target: 'ticket' | 'message';
  /** The authorizer in the message URL. */
  readonly appId: string | undefined;
  /**
   * `held` waits to be overtaken by the next push, `dropped` was lost on the way, `unsent` had no target or no grant,
   * `delivered` was answered as it should, `failed` was given up after three attempts.
   */
  readonly state: 'held' | 'dropped' | 'unsent' | 'in-flight' | 'delivered' | 'failed';
  readonly attempts: readonly Attempt[];
  /** The inner document, secrets masked. */
  readonly plaintext: string;
}

/** How unreliable the way to the component is. Which pushes are hit is decided by the fake's seed. */
export interface PushTrouble {
  /** Share of pushes, 0 to 1, that arrive twice. */
  readonly duplicate?: number | undefined;
  /** Share of pushes, 0 to 1, that the next push overtakes. */
  readonly reorder?: number | undefined;
  /** Types that never arrive. */
  readonly drop?: readonly string[] | undefined;
}

/** An inner document on its way. */
export interface OutgoingPush {
  readonly type: string;
  readonly plaintext: string;
  /** With it the push goes to the message URL, and `userName` stands outside. */
  readonly recipient?: { readonly appId: string; readonly userName: string } | undefined;
  /** Form of the document and of the body around it; default XML. */
  readonly format?: DocumentFormat | undefined;
  /** Logged but not sent: the platform tells the component nothing of accounts that it has no right to. */
  readonly withheld?: boolean | undefined;
}

/** A push that {@link Pushes.sendLater} took and that is still to go. Plain data, so that it can be copied with the state. */
export interface WaitingPush {
  readonly push: OutgoingPush;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
}

/** How a single push is sealed. */
export interface SealOptions {
  /** Default `current`. */
  readonly key?: 'current' | 'previous' | undefined;
  /** Changes the ciphertext after it was signed, as an attacker would. Default false. */
  readonly tamper?: boolean | undefined;
}

/** The way pushes take, with its troubles and its log. */
export interface Pushes {
  /** Where pushes go from now on; `undefined` for nowhere. */
  pushTo(target: PushTo | undefined): void;
  /** Makes the way unreliable, or reliable again with `{}`. */
  trouble(trouble: PushTrouble): void;
  /** Sends a push; resolves when it was answered, given up, dropped or held. */
  send(push: OutgoingPush, options?: SealOptions): Promise<Delivery>;
  /** Sends a push soon: after one second of the fake's clock, or with {@link settled}. */
  sendLater(push: OutgoingPush): void;
  /** What {@link sendLater} took and is still to go. */
  waiting(): readonly WaitingPush[];
  /** Waits for these, after the clock has forgotten what waited. */
  resume(waiting: readonly WaitingPush[]): void;
  /** Makes a new token and key the current ones. @returns the new key; the previous one stays usable. */
  rotateKeys(): FakePushKey;
  /** Which key seals pushes that do not say it themselves. */
  useKey(key: 'current' | 'previous'): void;
  /** Sends what is held back or waits, and resolves when every push was answered or given up. */
  settled(): Promise<void>;
  /** All pushes so far, oldest first. */
  deliveries(): readonly Delivery[];
  /** Forgets pushes, troubles and rotated keys. The target stays: it is wiring, not state. */
  reset(): void;
}

/** Makes {@link Pushes}. `keys` holds the current key first; `rotateKeys` puts a new one before it. */
export function createPushes(options: {
  readonly clock: FakeClock;
  readonly componentAppId: string;
  readonly keys: FakePushKey[];
  readonly ids: () => Ids;
  readonly target: PushTo | undefined;
}): Pushes {
  const { clock, componentAppId, keys, ids } = options;
  const seededKeys = [...keys];
  let target: PushUrls | undefined = options.target === undefined ? undefined : resolveTarget(options.target);
  let trouble: PushTrouble = {};
  let usedKey: 'current' | 'previous' = 'current';
  let log: Mutable<Delivery>[] = [];
  let held: (() => Promise<unknown>) | undefined;
  /** With what takes each off the clock. */
  let waiting = new Map<WaitingPush, () => void>();
  const inFlight = new Set<Promise<unknown>>();

  const start = async (due: WaitingPush): Promise<void> => {
    waiting.get(due)?.();
    if (waiting.delete(due)) await send(due.push);
  };
  const wait = (due: WaitingPush): void => {
    waiting.set(
      due,
      clock.schedule(due.dueAt, () => start(due)),
    );
  };
  const resume = (left: readonly WaitingPush[]): void => {
    for (const cancel of waiting.values()) cancel();
    waiting = new Map();
    for (const due of left) wait(due);
  };
  const reset = (): void => {
    trouble = {};
    usedKey = 'current';
    log = [];
    held = undefined;
    resume([]);
    keys.splice(0, keys.length, ...seededKeys);
  };
  reset();

  const keyOf = (name: 'current' | 'previous'): FakePushKey => {
    const key = name === 'previous' ? keys[1] : keys[0];
    if (key === undefined) throw new Error('there is no previous key before pushes.rotateKeys()');
    return key;
  };

  const track = <T>(work: Promise<T>): Promise<T> => {
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work)).catch(() => undefined);
    return work;
  };

  const attemptOnce = async (delivery: Mutable<Delivery>, push: OutgoingPush, seal: SealOptions): Promise<Answer> => {
    const { token, encodingAesKey } = keyOf(seal.key ?? usedKey);
    const urls = target;
    if (urls === undefined) return 'transport-error';
    const secret = { appId: componentAppId, token, encodingAesKey };
    const sealed = sealPush(push.plaintext, secret, {
      timestamp: Math.floor(clock.now() / 1000),
      nonce: String(Math.floor(ids().fraction() * 2 ** 31)),
      random: ids(),
      format: push.format,
      outer: push.recipient === undefined ? { AppId: componentAppId } : { ToUserName: push.recipient.userName },
    });
    const outgoing = {
      sealed: seal.tamper === true ? tampered(sealed) : sealed,
      secret,
      appId: push.recipient?.appId,
      format: push.format,
    };
    const attempt = await clock.during(() => attemptPush(urls, outgoing, clock));
    delivery.attempts = [...delivery.attempts, attempt];
    return attempt.answer;
  };

  const run = async (
    delivery: Mutable<Delivery>,
    push: OutgoingPush,
    seal: SealOptions,
    twice: boolean,
  ): Promise<void> => {
    delivery.state = 'in-flight';
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const answer = await attemptOnce(delivery, push, seal);
      if (answer !== 'success' && answer !== 'reply') continue;
      delivery.state = 'delivered';
      if (twice) await attemptOnce(delivery, push, seal);
      return;
    }
    delivery.state = 'failed';
  };

  const send = async (push: OutgoingPush, seal: SealOptions = {}): Promise<Delivery> => {
    const delivery: Mutable<Delivery> = {
      sequence: log.length + 1,
      type: push.type,
      target: push.recipient === undefined ? 'ticket' : 'message',
      appId: push.recipient?.appId,
      state: 'unsent',
      attempts: [],
      plaintext: redact(push.plaintext),
    };
    log.push(delivery);
    const happens = (rate = 0): boolean => rate > 0 && ids().fraction() < rate;
    if (trouble.drop?.includes(push.type)) delivery.state = 'dropped';
    else if (target !== undefined && push.withheld !== true) {
      const twice = happens(trouble.duplicate);
      const start = (): Promise<void> => track(run(delivery, push, seal, twice));
      if (held === undefined && happens(trouble.reorder)) {
        delivery.state = 'held';
        held = start;
      } else {
        const overtaken = held;
        held = undefined;
        await start();
        await overtaken?.();
      }
    }
    return delivery;
  };

  return {
    pushTo(next) {
      target = next === undefined ? undefined : resolveTarget(next);
    },
    trouble(next) {
      trouble = next;
    },
    send,
    sendLater: (push) => wait({ push, dueAt: clock.now() + 1000 }),
    waiting: () => [...waiting.keys()],
    resume,
    rotateKeys() {
      const key: FakePushKey = { id: `key-${ids().text(6)}`, token: ids().text(24), encodingAesKey: ids().text(43) };
      keys.unshift(key);
      return key;
    },
    useKey(key) {
      keyOf(key);
      usedKey = key;
    },
    async settled() {
      while (held !== undefined || waiting.size > 0 || inFlight.size > 0) {
        const late = held;
        held = undefined;
        await late?.();
        for (const due of [...waiting.keys()]) await start(due);
        await Promise.allSettled(inFlight);
      }
    },
    deliveries: () => log,
    reset,
  };
}

function tampered(sealed: SealedPush): SealedPush {
  const start = /<Encrypt><!\[CDATA\[|"Encrypt":"/.exec(sealed.body);
  const at = (start?.index ?? 0) + (start?.[0].length ?? 0);
  const other = sealed.body[at] === 'A' ? 'B' : 'A';
  return { ...sealed, body: sealed.body.slice(0, at) + other + sealed.body.slice(at + 1) };
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
