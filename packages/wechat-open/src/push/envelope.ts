import {
  checkFresh,
  type DocumentFormat,
  encryptPush,
  openPush,
  type PushQuery,
  type PushSecret,
  pushSignature,
  type RandomSource,
  systemRuntime,
  WebhookError,
  writeDocument,
} from '@minigate/core';
import { readEncrypt } from './outer.js';

/** A push as it came in. */
export interface PushEnvelope {
  /** The raw bytes, or their text. */
  readonly body: string | Uint8Array;
  readonly query: PushQuery;
}

/** Options of {@link openEnvelope}. */
export interface OpenEnvelopeOptions {
  /** Milliseconds since the epoch; default the system's clock. */
  readonly now?: number | undefined;
  /** Largest difference between the push's timestamp and now, in milliseconds. Default 300,000; `false` switches the check off. */
  readonly freshnessMs?: number | false | undefined;
}

/** A push that was verified and decrypted. */
export interface OpenedEnvelope {
  /** The inner document, XML or JSON; for `parsePush`. */
  readonly plaintext: string;
  /** The component's app id. */
  readonly appId: string;
  /** Which of the secrets opened it; seal the reply with the same one. */
  readonly secretIndex: number;
}

const defaultFreshnessMs = 300_000;

/**
 * Verifies and decrypts a push. Only `msg_signature` counts: `signature` does not cover the body.
 *
 * @param secrets - current first; give the previous one too while the console's keys are being changed.
 * @throws WebhookError `malformed` when a query parameter or `Encrypt` is missing, repeated or misshapen; `not-authentic` when no
 * secret fits (one error for signature, decryption and receiver, so that nobody can learn which); `stale` when the timestamp is off.
 * @throws ValidationError when a secret's encodingAesKey is not one.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/message_push.html
 */
export function openEnvelope(
  { body, query }: PushEnvelope,
  secrets: readonly PushSecret[],
  { now, freshnessMs = defaultFreshnessMs }: OpenEnvelopeOptions = {},
): OpenedEnvelope {
  const signature = parameter(query, 'msg_signature', /^[0-9a-f]{40}$/);
  // The signature joins its parts without separators. Ten digits of timestamp and a short nonce leave no room for an old
  // push whose digits or cipher blocks were moved from one part to another.
  const timestamp = parameter(query, 'timestamp', /^\d{10}$/);
  const nonce = parameter(query, 'nonce', /^[\w-]{1,63}$/);
  const encrypted = readEncrypt(typeof body === 'string' ? body : asciiOf(body));
  if (encrypted === undefined) throw new WebhookError('malformed', 'the body must hold exactly one Encrypt');

  const opened = openPush(encrypted, { signature, timestamp, nonce }, secrets);
  if (opened === undefined) throw notAuthentic();
  checkFresh(Number(timestamp) * 1000, { now: now ?? systemRuntime().clock.now(), freshnessMs });
  return opened;
}

function parameter(query: PushQuery, name: string, shape: RegExp): string {
  const value = query[name];
  if (typeof value === 'string' && shape.test(value)) return value;
  throw new WebhookError('malformed', `the query must hold ${name} exactly once, well-formed`);
}

function asciiOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
}

const notAuthentic = (): WebhookError =>
  new WebhookError('not-authentic', 'the push is not authentic', {
    advice: {
      en: 'If WeChat sent it: check that Token, EncodingAESKey and the component app id are those of the console, and add the previous key after a change.',
      zh: '若确为微信推送：请核对 Token、EncodingAESKey 与第三方平台 AppID 是否与后台一致；更换密钥后请保留上一组密钥。',
    },
  });

/** Options of {@link sealEnvelope}. */
export interface SealOptions {
  /** Seconds since the epoch. */
  readonly timestamp: number | string;
  /** In a reply, the nonce of the query. */
  readonly nonce: string;
  /** Form of the body: that of the push, in a reply. Default `xml`. */
  readonly format?: DocumentFormat | undefined;
  /** Source of the 16 random bytes; default the system's. */
  readonly random?: Pick<RandomSource, 'bytes'> | undefined;
}

/**
 * Encrypts and signs a reply: XML or JSON with Encrypt, MsgSignature, TimeStamp and Nonce.
 *
 * @param plaintext - the inner document, for example of `textReply`.
 * @param secret - the one that opened the push.
 */
export function sealEnvelope(plaintext: string, secret: PushSecret, options: SealOptions): string {
  const { encrypted, timestamp, nonce, signature } = seal(plaintext, secret, options);
  const fields = { Encrypt: encrypted, MsgSignature: signature, TimeStamp: Number(timestamp), Nonce: nonce };
  return writeDocument(fields, options.format);
}

/** Options of {@link sealPush}. */
export interface SealPushOptions extends SealOptions {
  /** The element beside Encrypt: the component's app id on the ticket URL, the account's original id (`gh_…`) on the message URL. */
  readonly outer: { readonly AppId: string } | { readonly ToUserName: string };
}

/** A push as WeChat sends it, for fakes and tests: opens with {@link openEnvelope}. */
export interface SealedPush {
  readonly body: string;
  readonly query: {
    readonly signature: string;
    readonly timestamp: string;
    readonly nonce: string;
    readonly encrypt_type: 'aes';
    readonly msg_signature: string;
  };
}

/** Encrypts and signs a push the way WeChat does. @param plaintext - the inner document. */
export function sealPush(plaintext: string, secret: PushSecret, { outer, ...options }: SealPushOptions): SealedPush {
  const { encrypted, timestamp, nonce, signature } = seal(plaintext, secret, options);
  return {
    body: writeDocument({ ...outer, Encrypt: encrypted }, options.format),
    query: {
      signature: pushSignature(secret.token, timestamp, nonce),
      timestamp,
      nonce,
      encrypt_type: 'aes',
      msg_signature: signature,
    },
  };
}

function seal(
  plaintext: string,
  secret: PushSecret,
  { timestamp: seconds, nonce, random = systemRuntime().random }: SealOptions,
): { readonly encrypted: string; readonly timestamp: string; readonly nonce: string; readonly signature: string } {
  const timestamp = String(seconds);
  const encrypted = encryptPush(plaintext, secret, random);
  return { encrypted, timestamp, nonce, signature: pushSignature(secret.token, timestamp, nonce, encrypted) };
}
