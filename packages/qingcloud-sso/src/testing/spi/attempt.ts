import { createHmac } from 'node:crypto';
import { redact } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import { percentEncode } from '../signature.js';

/** A vendor must have answered by then. Source: the page 20_spi_convention of the SaaS developer guide. */
const answerMs = 15_000;

/** What an attempt met. `refused` is a valid answer that says `success: false`. */
export type SpiOutcome = 'accepted' | 'refused' | 'bad-answer' | 'timeout' | 'transport-error';

/** One call at the vendor and its answer. */
export interface SpiDelivery {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly action: string;
  readonly orderId: string | undefined;
  /** From 1; repetitions of the same call count on. */
  readonly attempt: number;
  readonly outcome: SpiOutcome;
  /** What breaks the convention, or why the vendor refused. */
  readonly problem: string | undefined;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** The answer's body, secrets masked, at most 4,096 characters. */
  readonly body: string | undefined;
}

/** Where calls go. */
export interface SpiAddress {
  /** Its own parameters are signed, too. */
  readonly url: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** `app_key` of the application. */
  readonly key: string;
}

/** A valid answer. */
export interface SpiAnswer {
  readonly success: boolean;
  readonly message?: unknown;
  readonly instanceId?: unknown;
  readonly appInfo?: unknown;
}

/** An attempt with the answer, when it was valid. */
export interface SpiAttempt extends Omit<SpiDelivery, 'attempt' | 'action' | 'orderId'> {
  readonly answer?: SpiAnswer | undefined;
}

/** The request of the platform: all parameters in the query, signed there and in a header. */
export function spiRequest(
  { url, key }: SpiAddress,
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Request {
  const address = new URL(url);
  const pairs = [...address.searchParams, ...Object.entries(parameters)].map(
    ([name, value]) => [name, `${name}=${percentEncode(value)}`] as const,
  );
  const query = pairs
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair)
    .join('&');
  const signature = createHmac('sha256', key).update(`GET\n${query}`).digest('base64');
  // As in the platform's samples, the signature is not at the end.
  const sent = pairs.map(([, pair]) => pair).toSpliced(1, 0, `signature=${percentEncode(signature)}`);
  address.search = sent.join('&');
  return new Request(address, { headers: { app_signature: signature }, signal });
}

/** Calls the vendor once and judges the answer. Never throws. */
export async function attemptSpi(
  to: SpiAddress,
  parameters: Readonly<Record<string, string>>,
  clock: FakeClock,
  judge: (answer: SpiAnswer) => string | undefined,
): Promise<SpiAttempt> {
  const at = clock.now();
  const controller = new AbortController();
  const exchange = async (): Promise<SpiAttempt> => {
    const response = await to.fetch(spiRequest(to, parameters, controller.signal));
    const text = await response.text();
    const read = readAnswer(response, text);
    const problem = typeof read === 'string' ? read : judge(read);
    const answer = typeof read === 'string' || problem !== undefined ? undefined : read;
    return {
      at,
      outcome: answer === undefined ? 'bad-answer' : answer.success ? 'accepted' : 'refused',
      problem: problem ?? (answer?.success === false ? String(answer.message ?? '') : undefined),
      status: response.status,
      body: redact(text).slice(0, 4_096),
      answer,
    };
  };
  const failed = (outcome: SpiOutcome, problem: string): SpiAttempt => ({
    at,
    outcome,
    problem,
    status: undefined,
    body: undefined,
  });
  const answered = new AbortController();
  const timeout = async (): Promise<SpiAttempt> => {
    await clock.sleep(answerMs, answered.signal);
    controller.abort();
    return failed('timeout', `no answer within ${answerMs / 1_000} s`);
  };
  try {
    return await Promise.race([
      exchange().catch((error: unknown) => failed('transport-error', String(error))),
      timeout(),
    ]);
  } finally {
    answered.abort();
  }
}

/** @returns the answer, or what breaks the convention. */
function readAnswer({ status, headers }: Response, text: string): SpiAnswer | string {
  if (status !== 200) return `status ${status} instead of 200`;
  const type = headers.get('content-type') ?? 'none';
  if (!/^application\/json\b/i.test(type)) return `content-type is ${type} instead of application/json`;
  try {
    const answer: unknown = JSON.parse(text);
    const { success } = answer as { success?: unknown };
    return typeof success === 'boolean' ? (answer as SpiAnswer) : 'success is not true or false';
  } catch {
    return 'the body is not JSON';
  }
}
