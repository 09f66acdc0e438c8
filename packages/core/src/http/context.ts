import type { FetchLike, Logger, Runtime } from '../runtime/runtime.js';
import { systemRuntime } from '../runtime/system.js';
import type { ClientContext, PlatformRules, RetryOptions } from './exchange.js';
import { guardHooks, type Hooks } from './hooks.js';
import { kySender } from './ky-sender.js';
import type { Sender } from './wire.js';

/** Options that every platform's client takes. */
export interface ClientOptions {
  /** Where the platform's API is; a fake's address in tests of several processes. Default the platform's own. */
  readonly baseUrl?: string | undefined;
  /** Replaces the global `fetch`, for example by a fake platform's. */
  readonly fetch?: FetchLike | undefined;
  /** Replaces the default ky sender, for example by `undiciSender()`. `fetch` is not used then. */
  readonly sender?: Sender | undefined;
  /** Clock and randomness; default the system's. */
  readonly runtime?: Partial<Runtime> | undefined;
  /** Silent when absent. */
  readonly logger?: Logger | undefined;
  readonly hooks?: Hooks | undefined;
  /** Limit for one call with all its attempts, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Throws when an answer breaks its schema instead of only reporting it to the `drift` hook. For tests. */
  readonly strict?: boolean | undefined;
}

/** Fills in the defaults of a client's options. Credentials, signer and supplied fields are the platform's to add. */
export function clientContext(
  platform: PlatformRules,
  options: ClientOptions & { readonly baseUrl: string },
): ClientContext {
  const logger = options.logger ?? options.runtime?.logger;
  const runtime = systemRuntime({ ...options.runtime, ...(options.fetch && { fetch: options.fetch }), logger });
  return {
    platform,
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    runtime,
    send: options.sender ?? kySender(runtime.fetch),
    hooks: guardHooks(options.hooks ?? {}, (message, fields) => logger?.warn(message, fields)),
    retry: {
      retries: options.retry?.retries ?? 2,
      baseDelayMs: options.retry?.baseDelayMs ?? 300,
      maxDelayMs: options.retry?.maxDelayMs ?? 10_000,
    },
    timeoutMs: options.timeoutMs ?? 30_000,
    strict: options.strict ?? false,
    credentials: {},
    supplied: {},
  };
}
