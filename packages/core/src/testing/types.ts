import type { AnyEndpoint } from '../endpoint/endpoint.js';
import type { FieldEncoding } from '../http/exchange.js';
import type { Clock, Logger } from '../runtime/runtime.js';

/** A clock that stands still until it is moved. Give it to the client and the fake, and both live in the same time. */
export interface FakeClock extends Clock {
  /**
   * Moves time forward and runs what falls due on the way, in order, waiting for each.
   *
   * Waits begun on the way count: a loop of sleeps runs as often as fits. A task is awaited before time goes on, unless it
   * waits for this clock itself. Not to be awaited by a task, by work given to {@link during} or by a fake's handler.
   *
   * @param duration - milliseconds, or a text such as `500ms`, `90s`, `10m`, `2h`, `1d`.
   * @throws RangeError for any other duration; Error while another `advance` is under way; what a task threw.
   */
  advance(duration: number | string): Promise<void>;
  /** Runs `task` when the clock reaches `at` (milliseconds since the epoch). @returns a function that cancels it. */
  schedule(at: number, task: () => void | Promise<void>): () => void;
  /** Number of waits and tasks that are due later. */
  readonly pending: number;
  /** Runs real work, such as a request over a socket; {@link advance} stands still until it ends. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Sets the time, forwards or back, without running anything. Scheduled tasks are dropped; waits keep what is left of them.
   *
   * @param at - milliseconds since the epoch. Default: where the clock began.
   */
  reset(at?: number): void;
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
  /** 0 when the connection broke. */
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
  /** Further headers, such as a request id or `location`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What is known of a call before its fields are read. */
export interface FakeCall {
  readonly endpoint: AnyEndpoint;
  readonly url: URL;
  /** For method and headers. Its body is read already, into {@link bytes}. */
  readonly request: Request;
  /** The raw body, for signatures over it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Records a {@link Violation} of this call. */
  report(kind: string, message: string): void;
}

/** What a route's handler gets: everything was checked before. */
export interface FakeContext<Principal, Input = Record<string, unknown>> extends FakeCall {
  /** Query and body fields together, valid by the endpoint's request schema. */
  readonly input: Input;
  /** Who calls, as the platform's `authenticate` found it. */
  readonly principal: Principal;
}

/** One endpoint's behaviour. */
export interface FakeRoute<Principal> {
  /** `stateful` behaves like the platform; `stub` answers valid data without state. */
  readonly fidelity: 'stateful' | 'stub';
  /**
   * Answers a call, at once or as a promise. What it returns is checked by the endpoint's response schema unless it is a
   * {@link FakeReply} or binary; a `FakeRefusal` that it throws is answered as it is; anything else thrown is a `fake-defect`.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each handler names its own input type, which the endpoint's schema guarantees
  handle(context: FakeContext<Principal, any>): unknown;
}

/** The rules of one platform that the kit cannot know. */
export interface FakePlatformDefinition<Principal> {
  readonly name: string;
  /** Base URL the fake answers for, such as `https://api.weixin.qq.com`. */
  readonly origin: string;
  /** Further base URLs of the platform, for MSW. A request is answered by its path, whichever it is sent to. */
  readonly otherOrigins?: readonly string[] | undefined;
  readonly endpoints: readonly AnyEndpoint[];
  /**
   * Parameters of query and form that carry credentials or signatures; they are no fields of the request. An endpoint's own
   * `credentialName` need not be named.
   */
  readonly credentialNames: readonly string[];
  /** How lists and nested members travel in query and form. Default `repeated`. `indexed` and `json` take nothing that the client would not write. */
  readonly fieldEncoding?: FieldEncoding | undefined;
  /**
   * The names of the endpoints for fields that travel under others, of the query and of the body. What comes under a name that this
   * deployment does not have keeps it, and is refused as unknown. Default: they travel under their own.
   */
  readFields?(
    fields: Readonly<Record<string, unknown>>,
    call: Pick<FakeCall, 'endpoint' | 'request'> & { readonly place: 'query' | 'body' },
  ): Readonly<Record<string, unknown>>;
  /** By endpoint id. Endpoints without a route answer {@link notImplemented}. */
  readonly routes: Readonly<Record<string, FakeRoute<Principal>>>;
  /**
   * Checks credential, signature, allow list …, before the fields are looked at. Returns the caller, or the refusal. Its only
   * effect is `report`: of endpoints that share method and path, each may be tried.
   */
  authenticate(call: FakeCall): Principal | FakeReply;
  /** The answer to a request whose fields break the endpoint's request schema. */
  invalid(context: {
    readonly endpoint: AnyEndpoint;
    readonly problem: 'empty-body' | 'unparsable-body' | 'schema';
    readonly issues: readonly { readonly path: string; readonly message: string }[];
  }): FakeReply;
  /** The answer to a known path with another method (`endpoint` given), or to an unknown path. */
  unknown(context: {
    readonly endpoint: AnyEndpoint | undefined;
    readonly url: URL;
    readonly request: Request;
  }): FakeReply;
  /** The answer of an endpoint that has no route. */
  notImplemented(endpoint: AnyEndpoint): FakeReply;
  /** Turns what a handler returned (a plain object, or a `Blob`) into the answer. A `FakeReply` does not come here. */
  encode(result: unknown, endpoint: AnyEndpoint): FakeReply | Promise<FakeReply>;
  /** Requests outside the endpoints, such as pages that people open in a browser. `undefined` means: not mine. */
  page?(request: Request, url: URL): Promise<Response | undefined>;
  /** Puts the platform's own state back to the seed, and schedules again what the clock should run. Part of `reset()`. */
  resetState?(): void;
  /** A deep copy of the platform's own state, for `snapshot()`. */
  snapshotState?(): unknown;
  /** Takes such a copy back, and schedules again what the clock should run. */
  restoreState?(state: unknown): void;
  readonly clock: FakeClock;
  readonly seed: number | string;
  readonly logger?: Logger | undefined;
}

/** A moment of a fake, to go back to. Opaque. */
export interface FakeSnapshot {
  readonly at: number;
  readonly state: unknown;
}

/** A running fake, whatever the platform. Platform fakes add their own controls to it. */
export interface FakePlatform {
  readonly origin: string;
  readonly clock: FakeClock;
  readonly faults: Faults;
  /** Answers a request as the platform would. Pass it to a client as `fetch`. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** A catch-all handler for each of the platform's addresses, for MSW's `setupServer(...handlers)`. Needs `msw` installed. */
  // biome-ignore lint/suspicious/noExplicitAny: msw is an optional peer, its types must not be needed to read ours
  mswHandlers(): any[];
  /** Serves the fake over `node:http`. Port 0 or none takes a free one. */
  listen(options?: {
    readonly port?: number;
    readonly host?: string;
  }): Promise<{ readonly url: string; readonly port: number; close(): Promise<void> }>;
  /** What clients did wrong so far. */
  violations(): readonly Violation[];
  /** Requests and answers so far, oldest first, at most the last 1,000. */
  journal(): readonly JournalEntry[];
  /** How often each endpoint was called, by id. */
  calls(endpointId: string): number;
  /** How truly each endpoint is played, by id: `stateful` behaves like the platform, `stub` answers valid data without state. */
  readonly fidelity: Readonly<Record<string, 'stateful' | 'stub'>>;
  /** Back to the seed state: clock, state, faults, violations and journal. */
  reset(): void;
  /** Copies time and state. */
  snapshot(): FakeSnapshot;
  /** Goes back to a snapshot. Faults, violations and journal stay. */
  restore(snapshot: FakeSnapshot): void;
}
