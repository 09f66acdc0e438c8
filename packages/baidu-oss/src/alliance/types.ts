import type { AllianceAppWire, AlliancePackageWire } from './wire.js';

/** A state that the documents do not name: its number, so that new states of the platform pass through; `unknown` where the answer has none. */
export type UnknownState = `unknown(${number})` | 'unknown';

/** State of a mini program: −1, 1, 2, 4, and 5 of the third-party documents. */
export type AppStatus = 'banned' | 'normal' | 'in_review' | 'paused' | 'forced_offline' | UnknownState;

/** Who stands behind a mini program. */
export interface Qualification {
  /** Name of the subject; empty where there is none. */
  readonly name: string;
  readonly type: 'individual' | 'enterprise' | 'government' | 'media' | 'other' | UnknownState;
  /** Written `satus` by the platform. */
  readonly status: 'not_operated' | 'passed' | 'in_review' | 'failed' | 'push_failed' | UnknownState;
  /** Advanced verification. */
  readonly advancedType: 'other' | 'none' | 'corporate_account' | 'liveness' | 'legal_person_face' | UnknownState;
  readonly advancedStatus: 'passed' | 'failed' | 'passed_fee_pending' | UnknownState | undefined;
}

/** A category, with the industry above it. */
export interface Category {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parent: Omit<Category, 'parent'> | undefined;
}

/** A mini program as the alliance tells it. */
export interface AllianceApp {
  /** Decimal text: ids exceed 2^53. */
  readonly appId: string;
  readonly name: string;
  readonly description: string;
  /** Addresses of cover pictures. */
  readonly covers: readonly string[];
  readonly qualification: Qualification | undefined;
  readonly categories: readonly Category[];
  /** Lowest version of the base library. */
  readonly minSwanVersion: string;
  readonly status: AppStatus;
  /** The answer's own object. */
  readonly raw: AllianceAppWire;
}

/** State of a package: 1, 3, 4, 5, 6, 8. */
export type PackageStatus =
  | 'published'
  | 'developing'
  | 'in_review'
  | 'rejected'
  | 'approved'
  | 'rolling_back'
  | UnknownState;

/** What every package entry has. */
interface PackageEntry {
  /** As the developer wrote it, with or without `v`. */
  readonly version: string;
  readonly description: string;
  /** `YYYY/MM/DD HH:mm:ss`, China time assumed. */
  readonly committedAtText: string;
  /** The same in milliseconds since the epoch; `undefined` where the text is no time. */
  readonly committedAt: number | undefined;
  /** The answer's own object. */
  readonly raw: AlliancePackageWire;
}

/** A package that the platform has. */
export interface StoredPackage extends PackageEntry {
  readonly kind: 'package';
  readonly status: PackageStatus;
  /** Decimal text. */
  readonly packageId: string;
  readonly remark: string;
  /** What the audit said. */
  readonly auditMessage: string;
  /** `undefined` where the platform writes `--`. */
  readonly committer: string | undefined;
  /** Version that a rollback would bring back. */
  readonly rollbackVersion: string | undefined;
}

/** A package on its way: it has no id yet. */
export interface UploadingPackage extends PackageEntry {
  readonly kind: 'upload';
  readonly status: 'uploading' | 'upload_failed' | UnknownState;
  readonly statusText: string;
}

/** An entry of an app's packages; `kind` tells the two apart. */
export type AlliancePackage = StoredPackage | UploadingPackage;

/** An id as callers may give it. */
export type IdInput = string | number | bigint;

/** Result of {@link AllianceApps.get}. */
export interface AppLookup {
  /** In the order of the ids. */
  readonly found: readonly AllianceApp[];
  /** Ids that the platform left out. */
  readonly missing: readonly string[];
}

/** Options of a read. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each chunk. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** Mini programs of the alliance. */
export interface AllianceApps {
  /** @param ids - any number; asked for in chunks, duplicates once. */
  get(ids: readonly IdInput[], options?: ReadOptions): Promise<AppLookup>;
}

/** Packages of the alliance's mini programs. */
export interface AlliancePackages {
  list(appId: IdInput, options?: Pick<ReadOptions, 'signal'>): Promise<readonly AlliancePackage[]>;
  /**
   * One package: by its id, by its state, or the published one when neither is given. @returns `undefined` when there is none.
   */
  detail(
    query: { readonly appId: IdInput } & (
      | { readonly packageId: IdInput; readonly status?: undefined }
      | { readonly status?: KnownPackageStatus | undefined; readonly packageId?: undefined }
    ),
    options?: Pick<ReadOptions, 'signal'>,
  ): Promise<StoredPackage | undefined>;
}

/** A package state that can be asked for. */
export type KnownPackageStatus = Exclude<PackageStatus, UnknownState>;
