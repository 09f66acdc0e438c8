import { redact, stringifyJson, systemRuntime } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import { sealEnvelope } from '../../push/envelope.js';
import type { Ids } from '../ids.js';

/** Attempts in all until the platform gives a push up. The documents only say that it repeats. */
const maxAttempts = 3;
/** The platform waits so long for an answer. Source: the page of message pushes. */
const answerMs = 2_000;

/** Token and key of pushes, in the shape that a client's `pushKeys` takes. */
export interface FakePushKey {
  readonly token: string;
  readonly encodingAesKey: string;
}

/** Where pushes go: an address, a handler, or the two addresses of the console and how a request gets there. */
export type PushTo =
  | string
  | ((request: Request) => Promise<Response>)
  | {
      /** 授权事件接收 URL: tickets and authorizations. */
      readonly authorizationUrl: string;
      /** 消息与事件接收 URL: everything else. */
      readonly messageUrl: string;
      /** Default the system's fetch. */
      readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
    };

/** A document on its way. */
export interface OutgoingPush {
  readonly type: string;
  readonly to: 'authorization' | 'message';
  readonly content: Readonly<Record<string, unknown>>;
}

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
  /** `TICKET`, or the event. */
  readonly type: string;
  /** `unsent` had no target, `dropped` was lost on the way, `failed` was given up. */
  readonly state: 'unsent' | 'dropped' | 'in-flight' | 'delivered' | 'failed';
  readonly attempts: readonly PushAttempt[];
  /** The inner document, secrets masked. */
  readonly plaintext: string;
}

/** How unreliable the way is. Which pushes are hit is decided by the fake's seed. */
export interface PushTrouble {
  /** Share of pushes, 0 to 1, that arrive twice. */
  readonly duplicate?: number | undefined;
  /** Types that never arrive. */
  readonly drop?: readonly string[] | undefined;
  /** The cipher text is changed after it was signed, as an attacker would. */
  readonly tamper?: boolean | undefined;
}

/** The way pushes take, with its troubles and its log. */
export interface Pushes {
  pushTo(target: PushTo | undefined): void;
  /** Makes the way unreliable, or reliable again with `{}`. */
  trouble(trouble: PushTrouble): void;
  /** Makes a new token and key the current ones. @returns the new key. */
  rotateKeys(): FakePushKey;
  /** All pushes so far, oldest first. */
  deliveries(): readonly PushDelivery[];
  /** Resolves when every push under way was answered or given up. */
  settled(): Promise<void>;
}

/** {@link Pushes} as the fake uses them. */
export interface PushSender extends Pushes {
  send(push: OutgoingPush): Promise<PushDelivery>;
  reset(): void;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Makes the way of pushes. @param options.keys - the current key first; `rotateKeys` puts a new one before it. */
export function createPushes(options: {
  readonly clock: FakeClock;
  readonly clientId: string;
  readonly keys: FakePushKey[];
  readonly ids: () => Ids;
  readonly target: PushTo | undefined;
}): PushSender {
  const { clock, clientId, keys, ids } = options;
  const seededKeys = [...keys];
  const inFlight = new Set<Promise<unknown>>();
  let { target } = options;
  let trouble: PushTrouble = {};
  let log: Mutable<PushDelivery>[] = [];

  function seal(plaintext: string): string {
    const [key] = keys as [FakePushKey];
    const body = sealEnvelope(
      plaintext,
      { appId: clientId, ...key },
      {
        timestamp: Math.floor(clock.now() / 1_000),
        nonce: String(Math.floor(ids().fraction() * 10_000_000)),
        random: ids(),
      },
    );
    return trouble.tamper === true ? tampered(body) : body;
  }

  async function attempt(to: PushTo, push: OutgoingPush, plaintext: string): Promise<PushAttempt> {
    const at = clock.now();
    const address = addressOf(to, push.to);
    const gone = new AbortController();
    const answered = new AbortController();
    const request = new Request(address.url, {
      method: 'POST',
      body: seal(plaintext),
      headers: { 'content-type': 'application/json' },
      signal: gone.signal,
    });
    const exchange = async (): Promise<PushAttempt> => {
      const response = await address.fetch(request);
      const right = response.status === 200 && (await response.text()) === 'success';
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

  async function deliver(delivery: Mutable<PushDelivery>, push: OutgoingPush, to: PushTo): Promise<void> {
    const plaintext = stringifyJson(push.content);
    const once = async (): Promise<PushAttempt> => {
      const done = await clock.during(() => attempt(to, push, plaintext));
      delivery.attempts = [...delivery.attempts, done];
      return done;
    };
    delivery.state = 'in-flight';
    const twice = trouble.duplicate !== undefined && ids().fraction() < trouble.duplicate;
    while (delivery.attempts.length < maxAttempts) {
      if ((await once()).answer !== 'success') continue;
      delivery.state = 'delivered';
      if (twice) await once();
      return;
    }
    delivery.state = 'failed';
  }

  return {
    pushTo(next) {
      target = next;
    },
    trouble(next) {
      trouble = next;
    },
    rotateKeys() {
      const key = { token: ids().text(24), encodingAesKey: ids().text(43) };
      keys.unshift(key);
      return key;
    },
    deliveries: () => log,
    async settled() {
      while (inFlight.size > 0) await Promise.allSettled(inFlight);
    },
    async send(push) {
      const delivery: Mutable<PushDelivery> = {
        sequence: log.length + 1,
        type: push.type,
        state: 'unsent',
        attempts: [],
        plaintext: redact(stringifyJson(push.content)),
      };
      log.push(delivery);
      if (trouble.drop?.includes(push.type)) delivery.state = 'dropped';
      else if (target !== undefined) {
        const work = deliver(delivery, push, target);
        inFlight.add(work);
        await work.finally(() => inFlight.delete(work));
      }
      return delivery;
    },
    reset() {
      trouble = {};
      log = [];
      keys.splice(0, keys.length, ...seededKeys);
    },
  };
}

function addressOf(
  to: PushTo,
  kind: OutgoingPush['to'],
): { readonly url: string; readonly fetch: (request: Request) => Promise<Response> } {
  const overNetwork = (request: Request): Promise<Response> => systemRuntime().fetch(request);
  if (typeof to === 'string') return { url: to, fetch: overNetwork };
  if (typeof to === 'function') return { url: `https://platform.example/baidu/${kind}`, fetch: to };
  return { url: kind === 'authorization' ? to.authorizationUrl : to.messageUrl, fetch: to.fetch ?? overNetwork };
}

/** With another first character of the cipher text. */
const tampered = (body: string): string =>
  body.replace(/("Encrypt":")(.)/, (_, head: string, first: string) => head + (first === 'A' ? 'B' : 'A'));
