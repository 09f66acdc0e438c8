import type { Accounts } from './billing/state.js';
import type { JobPlan, JobRecord } from './resources/jobs.js';
import type { Resource } from './resources/model.js';
import type { SpiDelivery } from './spi/attempt.js';
import type { AppInstance } from './spi/state.js';

/** A user. */
export interface User {
  readonly userId: string;
  readonly userName: string;
  readonly lang: string;
  readonly email: string;
  readonly phone: string;
}

/** An application. */
export interface App {
  readonly appId: string;
  readonly secret: string;
  readonly url: string;
  /** Actions that sessions may call; `undefined` means all. */
  actions: string[] | undefined;
  readonly published: boolean;
}

/** Whose a credential is. */
export interface Owner {
  readonly userId: string;
  /** Missing for an account's own key. */
  readonly appId?: string | undefined;
}

/** A key with which calls are signed. */
export interface Key extends Owner {
  readonly secretAccessKey: string;
  /** Id token of a temporary key. */
  readonly token?: string | undefined;
  /** Milliseconds since the epoch. */
  expiresAt?: number | undefined;
}

/** A login that was not exchanged yet, or was. */
export interface Code extends Owner {
  readonly expiresAt: number;
  used: boolean;
}

/** Tokens of a login. */
export interface Tokens extends Owner {
  readonly refreshToken: string;
  expiresAt: number;
}

/** Everything that the fake cloud remembers. Plain data. */
export interface State {
  readonly users: Map<string, User>;
  readonly apps: Map<string, App>;
  /** By access key id. */
  readonly keys: Map<string, Key>;
  readonly codes: Map<string, Code>;
  /** By access token. */
  readonly tokens: Map<string, Tokens>;
  /** By refresh token; used ones are kept, to tell a second use. */
  readonly refreshTokens: Map<string, Owner & { used: boolean }>;
  /** Signatures that were accepted; a second use is a violation. */
  readonly signatures: Set<string>;
  /** By id, in the order of creation. */
  readonly resources: Map<string, Resource>;
  readonly jobs: Map<string, JobRecord>;
  /** Ids of the jobs that have not ended. */
  openJobs: string[];
  /** What tests decided about jobs, by action. */
  readonly jobPlans: Map<string, JobPlan>;
  readonly accounts: Accounts;
  /** By the vendor's id, in the order of creation. */
  readonly appInstances: Map<string, AppInstance>;
  readonly spiDeliveries: SpiDelivery[];
  /** How many network addresses were given. */
  addresses: number;
}
