import type { Logger } from '../runtime/runtime.js';
import type { Clock } from '../runtime/runtime.js';
import type { AnyEndpoint } from '../endpoint/endpoint.js';

/** A clock that stands still until it is moved. Give it to the client and the fake, and both live in the same time. */
export interface FakeClock extends Clock {
  /**
   * Moves time forward and runs what falls due on the way, in order, waiting for each.
   *
   * @param duration - milliseconds, or a text such as `90s`, `10m`, `2h`, `1d`.
   */
  advance(duration: number | string): Promise<void>;
  /** Runs `task` when the clock reaches `at` (milliseconds since the epoch). @returns a function that cancels it. */
  schedule(at: number, task: () => void | Promise<void>): () => void;
  /** Number of waits and tasks that are due later. */
  readonly pending: number;
}

/** Something a client sent that the real platform would refuse or that betrays a defect. */
export interface Violation {
  readonly at: number;
  readonly endpointId: string | undefined;
  /** Short stable name, such as `invalid-body`, `wrong-token-kind`, `unknown-endpoint`. */
  readonly kind: string;
  readonly message: string;
}

/** One request and its answer, secrets redacted. */
export interface JournalEntry {
  readonly sequence: number;
  readonly at: number;
  readonly method: string;
  /** Path and redacted query. */
  readonly target: string;
  readonly endpointId: string | undefined;
  readonly status: number;
  /** Redacted, at most 4 KiB. */
  readonly requestBody: string;
  /** Redacted, at most 4 KiB. */
  readonly responseBody: string;
  /** Fault that was injected, if any. */
  readonly fault?: string | undefined;
}

/** What goes wrong instead of (or before) the platform's own answer. */
export type Fault =
  /** The platform's own error answer, for example `{ errcode: 40001 }`: any JSON body. */
  | { readonly kind: 'answer'; readonly body: unknown; readonly status?: number | undefined }
  /** A gateway's page. */
  | { readonly kind: 'status'; readonly status: number; readonly text?: string | undefined }
  /** Raw text instead of JSON, for broken or odd bodies. */
  | { readonly kind: 'raw'; readonly text: string; readonly contentType?: string | undefined }
  /** The connection breaks before the request is handled. */
  | { readonly kind: 'refuse' }
  /** The request is handled, and the connection breaks before the answer arrives. */
  | { readonly kind: 'cut' }
  /** The answer is late by so many milliseconds of the fake's clock. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Injects faults. Which calls a `rate` hits is decided by the fake's seed, so a run can be repeated. */
export interface Faults {
  /** The next `times` (default 1) calls of an endpoint, by id or path. */
  next(endpoint: string, fault: Fault, options?: { readonly times?: number }): void;
  /** Every call of an endpoint (`*` for all), with a probability between 0 and 1 (default 1), until `clear`. */
  on(endpoint: string, fault: Fault, options?: { readonly rate?: number }): void;
  clear(): void;
  /** Faults that were injected so far, oldest first. */
  readonly injected: readonly { readonly at: number; readonly endpointId: string; readonly kind: Fault['kind'] }[];
}

/** What a route answers with. */
export interface FakeReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** What a route's handler gets: everything was checked before. */
export interface FakeContext<Principal, Input = Record<string, unknown>> {
  readonly endpoint: AnyEndpoint;
  /** Query and body fields together, valid by the endpoint's request schema. */
  readonly input: Input;
  /** Who calls, as the platform's `authenticate` found it. */
  readonly principal: Principal;
  readonly url: URL;
  readonly request: Request;
}

/** One endpoint's behaviour. */
export interface FakeRoute<Principal> {
  /** `stateful` behaves like the platform; `stub` answers valid data without state. */
  readonly fidelity: 'stateful' | 'stub';
  // biome-ignore lint/suspicious/noExplicitAny: each handler names its own input type, which the endpoint's schema guarantees
  handle(context: FakeContext<Principal, any>): unknown;
}

/** The rules of one platform that the kit cannot know. */
export interface FakePlatformDefinition<Principal> {
  readonly name: string;
  /** Base URL the fake answers for, such as `https://api.weixin.qq.com`. */
  readonly origin: string;
  readonly endpoints: readonly AnyEndpoint[];
  /** By endpoint id. Endpoints without a route answer {@link notImplemented}. */
  readonly routes: Readonly<Record<string, FakeRoute<Principal>>>;
  /** Checks method, credential, allow list …, before the body is read. Returns the caller, or the refusal. */
  authenticate(context: { readonly endpoint: AnyEndpoint; readonly url: URL; readonly request: Request }): Principal | FakeReply;
  /** The answer to a request whose fields break the endpoint's request schema. */
  invalid(context: {
    readonly endpoint: AnyEndpoint;
    readonly problem: 'empty-body' | 'unparsable-body' | 'schema';
    readonly issues: readonly { readonly path: string; readonly message: string }[];
  }): FakeReply;
  /** The answer to a known path with another method (`endpoint` given), or to an unknown path. */
  unknown(context: { readonly endpoint: AnyEndpoint | undefined; readonly url: URL; readonly request: Request }): FakeReply;
  /** The answer of an endpoint that has no route. */
  notImplemented(endpoint: AnyEndpoint): FakeReply;
  /** Turns what a handler returned (a plain object, a `Blob`, or a `FakeReply`) into the answer, and a thrown platform refusal too. */
  encode(result: unknown, endpoint: AnyEndpoint): FakeReply;
  /** Requests outside the endpoints, such as pages that people open in a browser. `undefined` means: not mine. */
  page?(request: Request, url: URL): Promise<Response | undefined>;
  readonly clock: FakeClock;
  readonly seed: number;
  readonly logger?: Logger | undefined;
}

/** A running fake, whatever the platform. Platform fakes add their own controls to it. */
export interface FakePlatform {
  readonly origin: string;
  readonly clock: FakeClock;
  readonly faults: Faults;
  /** Answers a request as the platform would. Pass it to a client as `fetch`. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** One catch-all handler for MSW's `setupServer(...handlers)`. Needs `msw` installed. */
  // biome-ignore lint/suspicious/noExplicitAny: msw is an optional peer, its types must not be needed to read ours
  mswHandlers(): any[];
  /** Serves the fake over `node:http`. Port 0 or none takes a free one. */
  listen(options?: { readonly port?: number; readonly host?: string }): Promise<{ readonly url: string; readonly port: number; close(): Promise<void> }>;
  /** What clients did wrong so far. */
  violations(): readonly Violation[];
  /** Requests and answers so far, oldest first, at most the last 1,000. */
  journal(): readonly JournalEntry[];
  /** How often each endpoint was called, by id. */
  calls(endpointId: string): number;
  /** Back to the seed state: clock, state, faults, violations and journal. */
  reset(): void;
}
