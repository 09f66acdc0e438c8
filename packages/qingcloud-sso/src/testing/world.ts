import type { FakeClock } from '@minigate/core/testing';
import type { Ids } from './ids.js';
import type { FakePaths } from './options.js';
import type { Kind } from './resources/model.js';
import type { State } from './state.js';

/** What the options say, with the defaults filled in. */
export interface Settings {
  readonly origin: string;
  readonly paths: FakePaths;
  readonly zones: readonly string[];
  readonly accessTokenMs: number;
  readonly idTokenMs: number;
  readonly refreshAnswer: 'tokens' | 'key' | 'both';
  /** What users have of whom nothing is said. */
  readonly balance: number;
  /** How long jobs take. */
  readonly jobMs: number;
  /** How many resources of a kind a user may have in a zone. */
  readonly quotas: Partial<Readonly<Record<Kind, number>>>;
}

/** A signed request that the gateway refused, and why. */
export interface SignatureReport {
  readonly at: number;
  readonly action: string;
  /** What the client did wrong, where it is one of the usual mistakes. */
  readonly mistake: string | undefined;
  /** What the cloud signed; the id token in it is masked. */
  readonly stringToSign: string;
}

/** What the parts of the fake share. */
export interface World {
  readonly settings: Settings;
  readonly clock: FakeClock;
  ids: Ids;
  state: State;
  /** Refused signatures, oldest first, at most the last 100. */
  readonly signatureReports: SignatureReport[];
}

/** Who calls: nobody for the login's own calls, an application for a user, or a user with an own key. */
export interface Principal {
  readonly userId?: string | undefined;
  readonly appId?: string | undefined;
  /** Of a signed call. */
  readonly signature?: string | undefined;
}
