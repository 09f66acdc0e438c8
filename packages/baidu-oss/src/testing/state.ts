import type { ServerState } from './server/state.js';
import type { ThirdPartyState } from './third-party/state.js';

/** Which side of the platform an AK may call. */
export type Surface = 'oss' | 'server';

/** Who has an AK: a member of the alliance, or the owner of a mini program. */
export interface Credential {
  readonly ak: string;
  readonly sk: string;
  readonly name: string;
  /** Mini program whose AppKey the AK is; `undefined` for a member of the alliance. */
  readonly appId: string | undefined;
  /** Of a member: key of md5 signatures, id of its host app, and the numbers of the console. */
  readonly member:
    | {
        readonly hsk: string;
        readonly unionId: string;
        /** Spelt so by the platform. */
        readonly officalNo: string;
        readonly containerNo: string;
      }
    | undefined;
  surfaces: readonly Surface[];
}

/** An access token. */
export interface Token {
  readonly kind: 'app' | 'tp' | 'authorizer';
  /** AK, client id, or id of the mini program. */
  readonly owner: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  revoked: boolean;
}

/** Who stands behind a mini program; numbers as on the wire. */
export interface Qualification {
  readonly name: string;
  /** 1 individual, 2 enterprise, 3 government, 4 media, 5 other. */
  readonly type: number;
  /** 0 not operated, 1 passed, 2 under review, 3 failed, 4 push failed. */
  readonly status: number;
  /** 0 none, 1 corporate account, 2 liveness, 23 face of the legal person. */
  readonly adType: number;
  /** 1 passed, 3 failed. */
  readonly adStatus: number;
}

/** A category, with the industry above it. */
export interface Category {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly parent: { readonly id: number; readonly name: string; readonly description: string };
}

/** −1 banned, 1 normal, 2 under review, 4 paused, 5 forced offline, 7 cut off from traffic; others are for tests of unknown states. */
export type AppStatus = number;

/** 1 online, 3 in development, 4 under audit, 5 audit failed, 6 audit passed, 8 rolling back. */
export type PackageStatus = 1 | 3 | 4 | 5 | 6 | 8;

/** A code package. While it is on its way it has an `upload` and is shown without id and status. */
export interface Package {
  readonly packageId: string;
  readonly appId: string;
  readonly version: string;
  readonly description: string;
  readonly committer: string;
  /** Milliseconds since the epoch. */
  readonly committedAt: number;
  status: PackageStatus;
  upload: 'uploading' | 'failed' | undefined;
  remark: string;
  auditMessage: string;
  /** What was online before this one. */
  previous: string | undefined;
}

/** A mini program. */
export interface App {
  readonly appId: string;
  /** The AppKey, which is the AK of its owner. */
  readonly appKey: string;
  name: string;
  description: string;
  /** Addresses of cover pictures. */
  covers: readonly string[];
  qualification: Qualification | undefined;
  categories: readonly Category[];
  minSwanVersion: string;
  status: AppStatus;
  /** Oldest first; those that another took the place of are gone, but for what a rollback brings back. */
  packages: Package[];
  /** Packages that were online, newest last. */
  history: Package[];
}

/** Something that is to happen. Plain data, so that a snapshot can bring it back. */
export interface Timer {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Which of `World.operations` runs. */
  readonly kind: string;
  readonly subject: string;
}

/** Calls of one caller in a span of time. */
export interface Meter {
  span: number;
  calls: number;
}

/** Everything that the fake remembers. Plain data. */
export interface State {
  /** By AK. */
  readonly credentials: Map<string, Credential>;
  /** By value. */
  readonly tokens: Map<string, Token>;
  /** By app id, in the order of creation. */
  readonly apps: Map<string, App>;
  /** Every id that a package has or had. */
  readonly packageIds: Set<string>;
  readonly timers: Map<number, Timer>;
  readonly meters: Map<string, Meter>;
  readonly thirdParty: ThirdPartyState;
  readonly server: ServerState;
  /** Last ids that were given, decimal text. */
  readonly last: { app: string; package: string; timer: number; member: number };
}
