import type { Run, Runtime, Store } from '@minigate/core';
import type { CreatedInstance } from './answers.js';
import type { SpiFetchHandler, SpiNodeHandler } from './handlers.js';
import type { ReportOptions } from './report.js';
import type {
  CreateAppInstance,
  DeleteAppInstance,
  ExpireAppInstance,
  RenewAppInstance,
  TestConnection,
  UpgradeAppInstance,
} from './requests.js';
import type { SpiEncoding } from './signature.js';

/** What handlers get beside the request. */
export interface SpiContext {
  /**
   * Steps that outlive the process: `run.step('database', { act, find })`. When the process dies in a handler, the platform's repetition
   * calls it again, and steps that were done are not done again.
   */
  readonly run: Run;
}

/** What a creation gets beside the request. */
export interface SpiCreateContext extends SpiContext {
  /** A new id for the instance, `ins-…`, the same in every repetition of the order. Make the instance under it, or find it under it. */
  readonly instanceId: string;
}

/**
 * What a vendor does for the platform's calls. Each is called once for an order; when it throws or its process dies, again with the next
 * repetition. What takes longer than the limit goes on, and its result answers the repetition.
 */
export interface SpiHandlers {
  /** @throws SpiRefusal to tell the platform and its user why not. */
  create(
    request: CreateAppInstance,
    context: SpiCreateContext,
  ): CreatedInstance | undefined | Promise<CreatedInstance | undefined>;
  renew(request: RenewAppInstance, context: SpiContext): void | Promise<void>;
  upgrade(request: UpgradeAppInstance, context: SpiContext): void | Promise<void>;
  /** Has no order: a call that comes again after 10 minutes is handled again. */
  expire(request: ExpireAppInstance, context: SpiContext): void | Promise<void>;
  /** Has no order: a call that comes again after 10 minutes is handled again. */
  delete(request: DeleteAppInstance, context: SpiContext): void | Promise<void>;
  /** Default: answers that all is well. */
  testConnection?(request: TestConnection): void | Promise<void>;
}

/** Options of {@link createSpi}. */
export interface SpiOptions extends ReportOptions {
  /** The application, `app-…`. */
  readonly appId: string;
  /** app_key from the console's page of the notice URL. Several while it is changed. */
  readonly appKey: string | readonly string[];
  /** Where orders and their answers are kept, with the passwords in them: encrypt it. */
  readonly store: Store;
  readonly handlers: SpiHandlers;
  /**
   * How far a call's time may be from ours, in milliseconds; `false` switches the check off. Default 5 minutes: nobody says whether the
   * platform's repetitions have a time of their own.
   */
  readonly freshnessMs?: number | false | undefined;
  /** When the platform is answered at last, in milliseconds. Default 12,000; it waits 15,000. */
  readonly limitMs?: number | undefined;
  /**
   * How long a process that died in a handler keeps others from taking over, in milliseconds. Default 15,000: the platform's second
   * repetition can take over then.
   */
  readonly leaseMs?: number | undefined;
  /** Default all; see {@link SpiEncoding}. */
  readonly encodings?: readonly SpiEncoding[] | undefined;
  /** Longest query, in characters. Default 16,384. */
  readonly maxQueryLength?: number | undefined;
  /** Clock and randomness; default the system's. */
  readonly runtime?: Partial<Runtime> | undefined;
}

/** A call as a server received it. */
export interface SpiCallReceived {
  readonly method: string;
  /** The URL's query as it came, without `?`. */
  readonly query: string;
  /** The header `app_signature`. */
  readonly signature?: string | undefined;
}

/** What to answer. */
export interface SpiHttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The vendor's side of the platform's calls. */
export interface Spi {
  /** Handles a call. Never rejects. For servers that the handlers below do not fit. */
  handle(call: SpiCallReceived): Promise<SpiHttpAnswer>;
  /** For Express (`app.get('/spi', spi.nodeHandler)`) and `node:http`. */
  readonly nodeHandler: SpiNodeHandler;
  /** For Hono, Next.js and other servers that take a `Request`. */
  readonly fetchHandler: SpiFetchHandler;
}
