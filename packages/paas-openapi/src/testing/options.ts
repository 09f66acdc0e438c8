import type { Logger } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import type { DialectOptions } from '../dialect/options.js';
import type { SignedRequest } from './signature.js';
import type { WebhookTarget } from './webhooks/attempt.js';

/** A team of the platform. What is left out is made up. */
export interface TeamSeed {
  readonly appId?: string | undefined;
  readonly appSecret?: string | undefined;
  readonly teamName?: string | undefined;
  /** How many there may be. Default 100 apps and 100,000 tenant apps. */
  readonly quota?: { readonly apps?: number | undefined; readonly tenantApps?: number | undefined } | undefined;
  /** Code of an environment that is there from the beginning and stands in where none is named. Default none. */
  readonly defaultEnv?: string | undefined;
}

/** Options of `createPaasFake`: what the deployment does otherwise than the contract's defaults, and what is in it. */
export interface PaasFakeOptions extends Omit<DialectOptions, 'baseUrl'> {
  /** Address that the fake answers for. Default `https://paas.fake`. */
  readonly origin?: string | undefined;
  /** Default one. */
  readonly teams?: readonly TeamSeed[] | undefined;
  /**
   * Calls a minute for each pair of credentials and environment, and uploads a minute. Default the contract's 600 and 10; `false` for any
   * number.
   */
  readonly limits?: DialectOptions['limits'];
  /** How long tasks take, in seconds. Default 5; the first of it they are queued. */
  readonly taskSec?: number | undefined;
  /** Largest file, in bytes. Default 20 MiB. */
  readonly maxFileBytes?: number | undefined;
  /** How long deleted tenant apps can be brought back, in days. Default 30. */
  readonly graceDays?: number | undefined;
  /** Whether metadata and contents of pages are answered as JSON texts, as a trace of the vendor shows them. Default false. */
  readonly jsonTexts?: boolean | undefined;
  /** Checks the strategy `custom`. Default nothing passes. */
  readonly verify?: ((request: SignedRequest, call: Request, secret: string) => boolean) | undefined;
  /** Where webhooks are sent to instead of by the system's `fetch`. */
  readonly deliver?: WebhookTarget | undefined;
  /** Default a clock that stands at 2026-01-01T00:00:00Z. */
  readonly clock?: FakeClock | undefined;
  /** Same seed, same ids and faults. Default 1. */
  readonly seed?: number | string | undefined;
  readonly logger?: Logger | undefined;
}
