import type { Logger } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import type { Plan } from './billing/state.js';
import type { ResourceSeeds } from './resources/controls.js';
import type { Kind } from './resources/model.js';
import type { SpiTarget } from './spi/controls.js';

/** A user of the cloud. What is left out is made up. */
export interface UserSeed {
  /** `usr-…`. */
  readonly userId?: string | undefined;
  readonly userName?: string | undefined;
  /** Default `zh-cn`. */
  readonly lang?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Key of the account, as from the console. */
  readonly key?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/** An application of the AppCenter. What is left out is made up. */
export interface AppSeed {
  /** `app-…`. */
  readonly appId?: string | undefined;
  /** `client_secret` of the code flow. */
  readonly secret?: string | undefined;
  /** Where users arrive after the login. Default `https://app.example.com/landing`. */
  readonly url?: string | undefined;
  /** Actions that users' sessions may call. Default all. */
  readonly actions?: readonly string[] | undefined;
  /** Whether the application is published (`token_issuer` `app`) or under test (`app_dev`). Default published. */
  readonly published?: boolean | undefined;
}

/** Paths of the cloud. All begin and end with `/`. */
export interface FakePaths {
  readonly iaas: string;
  readonly iam: string;
  readonly oauth2: string;
  readonly token: string;
  readonly checkToken: string;
  readonly refreshToken: string;
  readonly appcenter: string;
}

/** Options of `createQingCloudFake`. */
export interface QingCloudFakeOptions {
  /** Address that the fake answers for. Default `https://qingcloud.fake`. */
  readonly origin?: string | undefined;
  /** Default the public cloud's. */
  readonly paths?: Partial<FakePaths> | undefined;
  /** Default one. */
  readonly users?: readonly UserSeed[] | undefined;
  /** Default one. */
  readonly apps?: readonly AppSeed[] | undefined;
  /** Default `pek3` and `sh1a`. */
  readonly zones?: readonly string[] | undefined;
  /** Life of access tokens, in seconds. Default 7,200. */
  readonly accessTokenSec?: number | undefined;
  /** Life of temporary keys with their id tokens, in seconds. Default 3,600, as in the public samples. */
  readonly idTokenSec?: number | undefined;
  /**
   * What the renewal answers: `tokens` as the API reference has it, `key` as two guides have it, or `both`. Default `tokens`.
   */
  readonly refreshAnswer?: 'tokens' | 'key' | 'both' | undefined;
  /** Resources that are there from the beginning. Default none. */
  readonly resources?: ResourceSeeds | undefined;
  /** How many resources of a kind, such as `instance`, a user may have in a zone. Default 100, of rules and backends 1,000. */
  readonly quotas?: Partial<Readonly<Record<Kind, number>>> | undefined;
  /** What every user has. Default 1,000,000. */
  readonly balance?: number | undefined;
  /** Plans that can be ordered, by id; of others see `fake.billing.setPlan`. */
  readonly plans?: Readonly<Record<string, Plan>> | undefined;
  /** Where the platform calls the vendor, and `app_key`. Default nowhere, and a key that is made up. */
  readonly spi?: { readonly to?: SpiTarget | undefined; readonly key?: string | undefined } | undefined;
  /** How long jobs take, in seconds. Default 5. */
  readonly jobSec?: number | undefined;
  /** Default a clock that stands at 2026-01-01T00:00:00Z. */
  readonly clock?: FakeClock | undefined;
  /** Same seed, same ids and faults. Default 1. */
  readonly seed?: number | string | undefined;
  readonly logger?: Logger | undefined;
}
