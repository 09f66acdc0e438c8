import {
  type DocumentFormat,
  decryptPush,
  type PushSecret,
  pushSignature,
  redact,
  systemRuntime,
} from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import type { SealedPush } from '../push/envelope.js';
import type { PushTo } from './options.js';

/** The platform drops the connection after this time without an answer. Source: the push page, 消息推送. */
const answerMs = 5000;

/** What an attempt met: `reply` is an encrypted passive reply, `unexpected` any other answer that is not `success`. */
export type Answer = 'success' | 'reply' | 'unexpected' | 'timeout' | 'transport-error';

/** One attempt to deliver a push. */
export interface Attempt {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly answer: Answer;
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** The answer's body, secrets masked, at most 4,096 characters. */
  readonly body?: string | undefined;
  /** The decrypted passive reply, when the answer was one. */
  readonly reply?: string | undefined;
}

/** Both push URLs of the component and how a request gets there. */
export interface PushUrls {
  readonly ticket: string;
  /** Contains `$APPID$`. */
  readonly message: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Makes {@link PushUrls} of what a user may give as a target. */
export function resolveTarget(target: PushTo): PushUrls {
  if (typeof target === 'function') return { ...urlsBelow('https://component.example/wx'), fetch: target };
  const fetch = (request: Request): Promise<Response> => systemRuntime().fetch(request);
  return typeof target === 'string' ? { ...urlsBelow(target), fetch } : { ...target, fetch };
}

function urlsBelow(url: string): { ticket: string; message: string } {
  return { ticket: url, message: `${url.replace(/\/$/, '')}/$APPID$` };
}

/** A push on its way to one of the URLs. */
interface SealedForDelivery {
  readonly sealed: SealedPush;
  /** What it was sealed with; a reply must be, too. */
  readonly secret: PushSecret;
  /** The authorizer in the message URL; without it the push goes to the ticket URL. */
  readonly appId: string | undefined;
  readonly format: DocumentFormat | undefined;
}

/** Posts a sealed push once and judges the answer. Never throws. */
export async function attemptPush(
  urls: PushUrls,
  { sealed: { query, body }, secret, appId, format }: SealedForDelivery,
  clock: FakeClock,
): Promise<Attempt> {
  const at = clock.now();
  const url = new URL(appId === undefined ? urls.ticket : urls.message.replaceAll('$APPID$', appId));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const controller = new AbortController();
  const request = new Request(url, {
    method: 'POST',
    body,
    headers: { 'content-type': format === 'json' ? 'application/json' : 'text/xml', 'user-agent': 'Mozilla/4.0' },
    signal: controller.signal,
  });

  const exchange = async (): Promise<Attempt> => {
    const response = await urls.fetch(request);
    const text = await response.text();
    const reply = appId === undefined ? undefined : openReply(text, secret);
    return {
      at,
      answer: response.status === 200 ? judge(text, reply, appId !== undefined) : 'unexpected',
      status: response.status,
      body: redact(text).slice(0, 4096),
      reply,
    };
  };
  const answered = new AbortController();
  const timeout = async (): Promise<Attempt> => {
    await clock.sleep(answerMs, answered.signal);
    controller.abort();
    return { at, answer: 'timeout' };
  };
  try {
    return await Promise.race([exchange().catch((): Attempt => ({ at, answer: 'transport-error' })), timeout()]);
  } finally {
    answered.abort();
  }
}

/** What virtual payment takes as taken, in JSON and XML: ErrCode 0, and any decision about a refund. */
const paymentAnswers = [
  /^\s*\{\s*"ErrCode"\s*:\s*0\b/,
  /^\s*<xml>\s*<ErrCode>0<\/ErrCode>/,
  /^\s*\{\s*"result_code"\s*:\s*[01]\b/,
  /^\s*<xml>\s*<result_code>[01]<\/result_code>/,
];

function judge(text: string, reply: string | undefined, onMessageUrl: boolean): Answer {
  if (text === 'success') return 'success';
  if (!onMessageUrl) return 'unexpected';
  if (reply !== undefined) return 'reply';
  // Empty means "nothing to say"; the other forms answer the events of virtual payment.
  return text === '' || paymentAnswers.some((answer) => answer.test(text)) ? 'success' : 'unexpected';
}

/** The inner document of a passive reply, if it is signed and encrypted with the push's own key. */
function openReply(text: string, secret: PushSecret): string | undefined {
  const member = (name: string): string =>
    (new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)(?:\\]\\]>)?</${name}>`).exec(text) ??
      new RegExp(`"${name}":"?([^",}]*)`).exec(text))?.[1] ?? '';
  const encrypted = member('Encrypt');
  const signature = pushSignature(secret.token, member('TimeStamp'), member('Nonce'), encrypted);
  return signature === member('MsgSignature') ? decryptPush(encrypted, secret) : undefined;
}
