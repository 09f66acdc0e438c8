import {
  checkFresh,
  type DocumentFormat,
  encryptPush,
  equalInConstantTime,
  openPush,
  type PushQuery,
  type PushSecret,
  pushSignature,
  type RandomSource,
  systemRuntime,
  WebhookError,
  writeDocument,
} from '@minigate/core';
import { readOuter } from './outer.js';

/** A push as it came in. */
export interface PushEnvelope {
  /** The raw bytes, or their text. */
  readonly body: string | Uint8Array;
  readonly query?: PushQuery | undefined;
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
  /** The inner document, JSON or XML; for `parsePush`. */
  readonly plaintext: string;
  /** The receiver: client id (AppKey) of the third-party platform. */
  readonly appId: string;
  /** Which of the secrets opened it. */
  readonly secretIndex: number;
  /** When Baidu sent it, by its own clock, in milliseconds since the epoch. */
  readonly sentAt: number;
}

const defaultFreshnessMs = 300_000;
const signatureShape = /^[0-9a-f]{40}$/;
// The signature joins its parts without separators. Ten digits of timestamp and a short nonce leave no room for an old push whose
// digits or cipher blocks were moved from one part to another.
const timestampShape = /^\d{10}$/;
const nonceShape = /^[\w-]{1,63}$/;

/**
 * Verifies and decrypts a push. What the body leaves out is taken from the query (`msg_signature`, `timestamp`, `nonce`), where the
 * pushes of a mini program's own console have it; those of the third-party platform have it all in a JSON body.
 *
 * @param secrets - current first; give the previous one too while the console's keys are being changed. Their `appId` is the client id.
 * @throws WebhookError `malformed` when a member is missing, repeated or misshapen; `not-authentic` when no secret fits (one error for
 * signature, decryption and receiver, so that nobody can learn which); `stale` when the timestamp is off.
 * @throws ValidationError when a secret's encodingAesKey is not one.
 * @see https://smartprogram.baidu.com/docs/third/deciphering/
 */
export function openEnvelope(
  { body, query = {} }: PushEnvelope,
  secrets: readonly PushSecret[],
  options: OpenEnvelopeOptions = {},
): OpenedEnvelope {
  const outer = readOuter(typeof body === 'string' ? body : asciiOf(body));
  const signature = shaped('MsgSignature', outer.MsgSignature ?? query['msg_signature'], signatureShape);
  const timestamp = shaped('TimeStamp', outer.TimeStamp ?? query['timestamp'], timestampShape);
  const nonce = shaped('Nonce', outer.Nonce ?? query['nonce'], nonceShape);
  const encrypted = shaped('Encrypt', outer.Encrypt, /./);
  const opened = openPush(encrypted, { signature, timestamp, nonce }, secrets);
  if (opened === undefined) throw notAuthentic();
  return { ...opened, sentAt: freshTime(timestamp, options) };
}

/**
 * Verifies the query of an unencrypted push, as a mini program's own console sends it in its plain mode (明文模式, the default there).
 * The signature covers timestamp and nonce alone: who has seen one push can send others in these five minutes. Prefer the safe mode.
 *
 * @param body - the document, for `parsePush` after this.
 * @throws WebhookError as {@link openEnvelope} does.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/contact_api/
 */
export function verifyPlainPush(
  query: PushQuery,
  secrets: readonly Pick<PushSecret, 'token'>[],
  options: OpenEnvelopeOptions = {},
): void {
  const signature = shaped('signature', query['signature'], signatureShape);
  const timestamp = shaped('timestamp', query['timestamp'], timestampShape);
  const nonce = shaped('nonce', query['nonce'], nonceShape);
  const genuine = secrets
    .map(({ token }) => equalInConstantTime(signature, pushSignature(token, timestamp, nonce)))
    .includes(true);
  if (!genuine) throw notAuthentic();
  freshTime(timestamp, options);
}

/**
 * Answers the check of a URL that is typed into the console: a POST with `signature`, `timestamp`, `nonce` and `echoStr` in the query or
 * as a form, which wants `echoStr` back.
 *
 * @returns the text to answer with; `undefined` when the request is no such check.
 * @throws WebhookError as {@link openEnvelope} does.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/contact_api/
 */
export function echoOf(
  { body, query = {} }: PushEnvelope,
  secrets: readonly Pick<PushSecret, 'token'>[],
  options: OpenEnvelopeOptions = {},
): string | undefined {
  const text = typeof body === 'string' ? body : asciiOf(body);
  const form = /^(?:\w+=[^&=\s]*&)*\w+=[^&=\s]*$/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : {};
  const parameters = query['echoStr'] === undefined ? form : query;
  const { echoStr } = parameters;
  if (typeof echoStr !== 'string') return undefined;
  verifyPlainPush(parameters, secrets, options);
  return echoStr;
}

function shaped(name: string, value: string | readonly string[] | undefined, shape: RegExp): string {
  if (typeof value === 'string' && shape.test(value)) return value;
  throw new WebhookError('malformed', `the push must hold ${name} exactly once, well-formed`);
}

function asciiOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
}

/** @returns milliseconds since the epoch. */
function freshTime(timestamp: string, { now, freshnessMs = defaultFreshnessMs }: OpenEnvelopeOptions): number {
  const sentAt = Number(timestamp) * 1000;
  checkFresh(sentAt, { now: now ?? systemRuntime().clock.now(), freshnessMs });
  return sentAt;
}

const notAuthentic = (): WebhookError =>
  new WebhookError('not-authentic', 'the push is not authentic', {
    advice: {
      en: 'If Baidu sent it: check that Token, EncodingAESKey and client id (Key) are those of the console, and add the previous key after a change.',
      zh: '若确为百度推送：请核对 Token、EncodingAESKey 与第三方平台 Key（client_id）是否与后台一致；更换密钥后请保留上一组密钥。',
    },
  });

/** Options of {@link sealEnvelope}. */
export interface SealOptions {
  /** Seconds since the epoch. */
  readonly timestamp: number | string;
  readonly nonce: string;
  /** Form of the outer body. Default `json`, as the third-party platform's pushes have it. */
  readonly format?: DocumentFormat | undefined;
  /** Source of the 16 random bytes; default the system's. */
  readonly random?: Pick<RandomSource, 'bytes'> | undefined;
}

/**
 * Encrypts and signs a push the way Baidu does: Nonce, TimeStamp, Encrypt and MsgSignature. For fakes and tests.
 *
 * @param plaintext - the inner document.
 * @param secret - its `appId` is the client id of the third-party platform.
 * @returns the body to send.
 */
export function sealEnvelope(
  plaintext: string,
  secret: PushSecret,
  { timestamp, nonce, format = 'json', random = systemRuntime().random }: SealOptions,
): string {
  const encrypted = encryptPush(plaintext, secret, random);
  const fields = {
    Nonce: nonce,
    TimeStamp: String(timestamp),
    Encrypt: encrypted,
    MsgSignature: pushSignature(secret.token, String(timestamp), nonce, encrypted),
  };
  return writeDocument(fields, format);
}
