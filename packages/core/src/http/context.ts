import { ValidationError } from '../errors/errors.js';
import type { FetchLike, Logger, Runtime } from '../runtime/runtime.js';
import { systemRuntime } from '../runtime/system.js';
import type { ClientContext, PlatformRules, RetryOptions } from './exchange.js';
import { guardHooks, type Hooks } from './hooks.js';
import { kySender } from './ky-sender.js';
import type { Sender } from './wire.js';

/** Options that every platform's client takes. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly fetch?: FetchLike | undefined;
  readonly sender?: Sender | undefined;
  readonly runtime?: Partial<Runtime> | undefined;
  readonly logger?: Logger | undefined;
  readonly hooks?: Hooks | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * Fills in the defaults of a client's options. Credentials, signer and supplied fields are the platform's to add.
 *
 * @throws ValidationError when `baseUrl` is no http address, or has a query or fragment, which would swallow the paths.
 */
export function clientContext(platform: PlatformRules, options: ClientOptions): ClientContext {
  if (!(URL.canParse(options.baseUrl) && /^https?:\/\/[^?#]+$/i.test(options.baseUrl)))
    throw new ValidationError('options', [
      {
        path: 'baseUrl',
        message: 'must be an absolute address such as https://api.example.com, without query and fragment',
      },
    ]);
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
