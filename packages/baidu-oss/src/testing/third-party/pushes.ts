import { stringifyJson } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import { sealEnvelope } from '../../push/envelope.js';
import { createDeliveries, overNetwork, type PushDelivery, type PushWay } from '../deliveries.js';
import type { Ids } from '../ids.js';

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
  const deliveries = createDeliveries(clock);
  let { target } = options;
  let trouble: PushTrouble = {};

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

  function wayTo(to: PushTo, push: OutgoingPush, plaintext: string): PushWay {
    const address = addressOf(to, push.to);
    return {
      request: (signal) =>
        new Request(address.url, {
          method: 'POST',
          body: seal(plaintext),
          headers: { 'content-type': 'application/json' },
          signal,
        }),
      fetch: address.fetch,
      // What a user wrote may be answered with nothing, too. Source: the page of customer messages.
      accepts: (text) => text === 'success' || (text === '' && push.type.startsWith('message.')),
    };
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
    deliveries: () => deliveries.list(),
    settled: () => deliveries.settled(),
    send(push) {
      const { type } = push;
      const plaintext = stringifyJson(push.content);
      const dropped = trouble.drop?.includes(type) === true;
      const way = target === undefined ? undefined : wayTo(target, push, plaintext);
      const twice =
        !dropped && way !== undefined && trouble.duplicate !== undefined && ids().fraction() < trouble.duplicate;
      return deliveries.send({ type, plaintext }, way, { dropped, twice });
    },
    reset() {
      trouble = {};
      deliveries.reset();
      keys.splice(0, keys.length, ...seededKeys);
    },
  };
}

function addressOf(
  to: PushTo,
  kind: OutgoingPush['to'],
): { readonly url: string; readonly fetch: (request: Request) => Promise<Response> } {
  if (typeof to === 'string') return { url: to, fetch: overNetwork };
  if (typeof to === 'function') return { url: `https://platform.example/baidu/${kind}`, fetch: to };
  return { url: kind === 'authorization' ? to.authorizationUrl : to.messageUrl, fetch: to.fetch ?? overNetwork };
}

/** With another first character of the cipher text. */
const tampered = (body: string): string =>
  body.replace(/("Encrypt":")(.)/, (_, head: string, first: string) => head + (first === 'A' ? 'B' : 'A'));
