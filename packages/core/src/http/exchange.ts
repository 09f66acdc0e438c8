import type { AnyEndpoint, HttpMethod } from '../endpoint/endpoint.js';
import type { Advice, ErrorClass } from '../errors/errors.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Hooks } from './hooks.js';
import type { Sender, WireRequest, WireResponse } from './wire.js';

/** A platform's refusal as its answer states it. */
export interface Refusal {
  readonly code: number | string;
  /** Which part of the platform refused, where several have numbers of their own: one number may mean different things to them. */
  readonly layer?: string | undefined;
  readonly message: string;
  readonly requestId?: string | undefined;
  /** Members of the answer that say more, such as the fields that are wrong. They come out in errors and logs: never a secret. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** What an error number means. */
export interface ErrorExplanation {
  readonly class: ErrorClass;
  readonly retryable: boolean;
  readonly advice?: Advice | undefined;
}

/**
 * How queries and forms write lists and nested members.
 *
 * `repeated`: the name once for each item, objects as JSON: `tag=a&tag=b`.
 * `indexed`: every item and member under a name of its own, items counted from 1: `tag.1=a&tag.2=b`, `rule.1.port=80`.
 * QingCloud writes them so (https://docs.qingcloud.com/product/api/). An empty list or object writes nothing.
 * `json`: the name once, lists and objects as one JSON text: `tag=["a","b"]`.
 * Baidu's third-party platform reads `ext_json` so (https://smartprogram.baidu.com/docs/third/package/upload/).
 */
export type FieldEncoding = 'repeated' | 'indexed' | 'json';

/** What the pipeline must know of a platform's protocol. */
export interface PlatformRules {
  /** Name in errors, hooks and store keys. */
  readonly name: string;
  /** Default `repeated`. Multipart bodies write each field once, lists and objects as JSON. */
  readonly fieldEncoding?: FieldEncoding | undefined;
  /**
   * Finds a refusal in a parsed answer; `undefined` means that there is none.
   *
   * @param body - `undefined` when the status is a failure and the body is no JSON: a platform may refuse by its status alone.
   */
  refusal(
    body: unknown,
    meta: { readonly status: number; readonly headers?: { get(name: string): string | null } | undefined },
  ): Refusal | undefined;
  /** The names and values under which fields travel, where a deployment has others than the endpoints. Fields of the path keep theirs. */
  writeFields?(fields: Readonly<Record<string, unknown>>, endpoint: AnyEndpoint): Readonly<Record<string, unknown>>;
  /** What the caller gets of an answer that is no refusal, where the platform wraps it. Default the whole answer. */
  content?(body: unknown, endpoint: AnyEndpoint): unknown;
  /** Looks up an error number; it may mean different things at different endpoints, and from different layers ({@link Refusal.layer}). */
  explain(
    code: number | string,
    endpoint: { readonly id: string; readonly family: string },
    layer?: string,
  ): ErrorExplanation | undefined;
}

/** A credential that calls can ask for by the name in {@link Endpoint.auth}. */
export interface CredentialSource {
  /** Where the value travels; `prefix` is put in front of it, such as `Bearer `. Absent when it does not travel: the signer gets it. */
  readonly placement?:
    | { readonly in: 'query' | 'header'; readonly name: string; readonly prefix?: string | undefined }
    | undefined;
  /**
   * @param options.rejected - a value that the platform just refused; another one is needed.
   * @param options.onFound - called when that one was there already and is not new: somebody else had renewed, and it may have been refused since.
   * @throws AuthError when there is none.
   */
  get(options: {
    readonly signal?: AbortSignal | undefined;
    readonly rejected?: string | undefined;
    readonly onFound?: (() => void) | undefined;
  }): Promise<string>;
}

/** Signs a request right before it is sent; called again for each attempt. */
export type Signer = (
  wire: WireRequest,
  context: {
    readonly endpoint: AnyEndpoint;
    readonly runtime: Runtime;
    /** The time to sign with, in milliseconds since the epoch: that of the runtime's clock, corrected where the platform's differs. */
    readonly now: number;
    /** What the endpoint's credential source gave; `undefined` for endpoints without credential. */
    readonly credential: string | undefined;
  },
) => WireRequest | Promise<WireRequest>;

/** How often and how fast failed attempts are repeated. */
export interface RetryOptions {
  /** Repetitions after the first attempt. Default 2. */
  readonly retries?: number | undefined;
  /** Longest first wait, in milliseconds; it doubles each time, and a random part of it is waited. Default 300. */
  readonly baseDelayMs?: number | undefined;
  /** Longest wait, in milliseconds. A longer `Retry-After` ends the retries. Default 10,000. */
  readonly maxDelayMs?: number | undefined;
}

/** Everything that the calls of one client (or of one account of it) share. */
export interface ClientContext {
  readonly platform: PlatformRules;
  readonly baseUrl: string;
  readonly runtime: Runtime;
  readonly send: Sender;
  readonly hooks: Required<Hooks>;
  readonly retry: Required<{ [Name in keyof RetryOptions]: number }>;
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly strict: boolean;
  /** Largest JSON answer, in bytes. */
  readonly maxAnswerBytes: number;
  readonly credentials: Readonly<Record<string, CredentialSource>>;
  readonly signer?: Signer | undefined;
  /** Values for the fields that endpoints list in `supplied`; a function makes a new one for each call. */
  readonly supplied: Readonly<Record<string, unknown>>;
  /** The account that calls are made for. */
  readonly subject?: string | undefined;
  /** Where an endpoint is in this deployment, as far as that differs from the platform's documentation. */
  readonly placeOf?: ((endpoint: AnyEndpoint) => EndpointPlace) | undefined;
  /** How far the platform's clock is from ours, for platforms that refuse requests with a wrong time. */
  readonly clockOffset?: ClockOffset | undefined;
}

/** Host, verb and path of an endpoint in one deployment; what is absent is as documented. */
export interface EndpointPlace {
  /** Of an endpoint that is on another host than the rest, without a slash at its end. */
  readonly baseUrl?: string | undefined;
  readonly method?: HttpMethod | undefined;
  /** With the same `{name}` segments. */
  readonly path?: string | undefined;
}

/** A difference between two clocks that is found out on the way. One object for all clients of a deployment. */
export interface ClockOffset {
  /** What to add to our clock to get the platform's, in milliseconds. Set when {@link correct} allows it. */
  ms: number;
  /** Whether a refused time may be corrected by the platform's `Date` header and the request be signed once more. */
  readonly correct: boolean;
}

/** One call on its way through the pipeline. Steps pass on changed copies. */
export interface Exchange {
  readonly callId: string;
  readonly client: ClientContext;
  readonly endpoint: AnyEndpoint;
  readonly wire: WireRequest;
  readonly signal: AbortSignal;
  /** Whether a binary answer is wanted as a `Download`. */
  readonly stream: boolean;
  /** Lets go of the caller's signal. Called when nothing of an answer is left to read. */
  readonly release: () => void;
  /** A credential that the platform refused for this call. */
  readonly rejected?: string | undefined;
  /** Called when the credential in its place was there already. */
  readonly onFound?: (() => void) | undefined;
  /**
   * Counts requests of this call, remembers the credential of the latest, how another one was got, when the platform said that
   * it answered, and whether the clock was corrected; shared by all copies.
   */
  readonly progress: {
    attempts: number;
    credential?: string;
    reauthorized?: 'found' | 'renewed';
    answeredAt?: number;
    clockCorrected?: boolean;
  };
}

/** An answer on its way back. */
export interface Reply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly response: WireResponse;
  /** Parsed JSON, a `Blob` or a `Download`. `undefined` before the envelope step, and after it when the answer is a gateway's page. */
  readonly body: unknown;
}

/** Whether an answer's status says that the call succeeded. */
export const isSuccess = ({ status }: Pick<Reply, 'status'>): boolean => status >= 200 && status < 300;

/** The rest of the pipeline. */
export type Next = (exchange: Exchange) => Promise<Reply>;

/** One concern around every call. */
export type Step = (exchange: Exchange, next: Next) => Promise<Reply>;

/** Puts steps around `send`, the first outermost. */
export const compose = (steps: readonly Step[], send: Next): Next =>
  steps.reduceRight<Next>((next, step) => (exchange) => step(exchange, next), send);
