import { ValidationError, type ValidationIssue } from '../errors/errors.js';
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
  /** Several are called in their order. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Limit for one call with all its attempts, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Throws when an answer breaks its schema instead of only reporting it to the `drift` hook. For tests. */
  readonly strict?: boolean | undefined;
  /** Largest JSON answer that is read, in bytes. Default 32 MiB. Files have no limit; receive large ones with `.stream()`. */
  readonly maxAnswerBytes?: number | undefined;
}

/** A client's options once the platform's address is filled in. */
type AddressedOptions = ClientOptions & { readonly baseUrl: string };

/**
 * Fills in the defaults of a client's options. Credentials, signer and supplied fields are the platform's to add.
 *
 * @throws ValidationError that names each option that cannot work: a `baseUrl` that is no http address, or has a query or fragment,
 * which would swallow the paths; numbers that are none or out of range.
 */
export function clientContext(platform: PlatformRules, options: AddressedOptions): ClientContext {
  const issues = optionIssues(options);
  if (issues.length > 0) throw new ValidationError('options', issues);
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
    maxAnswerBytes: options.maxAnswerBytes ?? 33_554_432,
    credentials: {},
    supplied: {},
  };
}

function optionIssues({ baseUrl, timeoutMs, maxAnswerBytes, retry }: AddressedOptions): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (!(URL.canParse(baseUrl) && /^https?:\/\/[^?#]+$/i.test(baseUrl)))
    issues.push({
      path: 'baseUrl',
      message: 'must be an absolute address such as https://api.example.com, without query and fragment',
    });
  if (timeoutMs !== undefined && !(timeoutMs > 0))
    issues.push({ path: 'timeoutMs', message: 'must be a number of milliseconds above 0' });
  if (maxAnswerBytes !== undefined && !(maxAnswerBytes > 0))
    issues.push({ path: 'maxAnswerBytes', message: 'must be a number of bytes above 0' });
  if (retry !== undefined && typeof retry !== 'object')
    issues.push({ path: 'retry', message: 'must be an object such as { retries: 2 }' });
  for (const [name, value] of Object.entries(retry ?? {}))
    if (value !== undefined && !(Number.isInteger(value) && value >= 0))
      issues.push({ path: `retry.${name}`, message: 'must be a whole number, 0 or more' });
  return issues;
}
