import type { Clock, Logger, NightOptions, NightReport, Nights, RandomSource, Store } from '@minigate/core';
import type {
  AllianceApp,
  AllianceApps,
  AlliancePackage,
  AlliancePackages,
  AppStatus,
  IdInput,
} from '../alliance/types.js';
import type { MirrorStore } from './store.js';

/** Where a mirror reads, and in whose name. `createBaiduOss` is one. */
export interface MirrorSource {
  /** Stands in every row: several may share a database. */
  readonly ak: string;
  readonly apps: AllianceApps;
  readonly packages: AlliancePackages;
  /** Holds the lease and the report of {@link Mirror.nightly}: the one of the client, which the processes share. */
  readonly clientStore: Store;
  readonly runtime: {
    readonly clock: Clock;
    readonly random: RandomSource;
    readonly logger?: Logger | undefined;
  };
}

/** Options of a mirror; the same in every process. */
export interface MirrorOptions {
  /** What `sqliteMirror(path)` or `postgresMirror(pool)` returned. */
  readonly store: MirrorStore;
  /** Reads of the platform at once by this process. Default 4. */
  readonly concurrency?: number | undefined;
  /** How long notices are gathered before what they name is read, in milliseconds. Default 500. */
  readonly coalesceMs?: number | undefined;
  /** When to read again what a notice named but did not seem to change, in milliseconds. Default 5,000. */
  readonly settleMs?: number | undefined;
  /** Largest notice. Default 65,536 bytes. */
  readonly maxNoticeBytes?: number | undefined;
  /** How long changes are kept, in milliseconds. Default 90 days; `Infinity` keeps all. */
  readonly historyMs?: number | undefined;
  /** Attempts of the handlers before a change becomes a dead letter. Default 8. */
  readonly maxAttempts?: number | undefined;
  /** How often {@link Mirror.start} looks for work, in milliseconds. Default 1,000. */
  readonly pollMs?: number | undefined;
}

/** Why something was read. */
export type ReadCause = 'notice' | 'settle' | 'backfill' | 'reconcile';

/** What all changes have. */
interface ChangeEntry {
  /** Grows with each change of the same AK, in the order of commits and without gaps in sight: what is seen stays behind what comes. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly cause: ReadCause;
}

/** An app is new or not what it was. */
export interface AppChanged extends ChangeEntry {
  readonly type: 'appChanged';
  readonly appId: string;
  readonly before: AllianceApp | undefined;
  readonly after: AllianceApp;
}

/** The platform does not tell of an app any more. Its packages go with it. */
export interface AppRemoved extends ChangeEntry {
  readonly type: 'appRemoved';
  readonly appId: string;
  readonly before: AllianceApp;
}

/** A package is new or not what it was, its state included. */
export interface PackageChanged extends ChangeEntry {
  readonly type: 'packageChanged';
  readonly appId: string;
  /** `undefined` while it is uploaded. */
  readonly packageId: string | undefined;
  readonly before: AlliancePackage | undefined;
  readonly after: AlliancePackage;
}

/** A package is not among those of its app any more. */
export interface PackageRemoved extends ChangeEntry {
  readonly type: 'packageRemoved';
  readonly appId: string;
  readonly packageId: string | undefined;
  readonly before: AlliancePackage;
}

/** A notice with a code that the documents do not name. */
export interface UnknownNotice extends ChangeEntry {
  readonly type: 'unknown';
  readonly code: number;
  readonly data: unknown;
}

/** Something was put aside: see {@link DeadLetter}. */
export interface DeadLetterAdded extends ChangeEntry {
  readonly type: 'deadLetter';
  /** Of the dead letter. */
  readonly id: string;
  readonly reason: string;
}

/** An entry of the history; `type` tells them apart. */
export type MirrorChange = AppChanged | AppRemoved | PackageChanged | PackageRemoved | UnknownNotice | DeadLetterAdded;

/** Changes by their type. */
export type MirrorEvents = { readonly [Type in MirrorChange['type']]: Extract<MirrorChange, { readonly type: Type }> };

/** An app as the mirror has it. */
export type MirroredApp = AllianceApp & {
  /** When it was last read, in milliseconds since the epoch. */
  readonly readAt: number;
  /** When it was last different. */
  readonly changedAt: number;
};

/** A package as the mirror has it. */
export type MirroredPackage = AlliancePackage & {
  readonly readAt: number;
  readonly changedAt: number;
  /** Whether the app's list has it. One that a notice named may be known to the platform without that. */
  readonly listed: boolean;
};

/** Which apps {@link Mirror.apps} gives. */
export interface AppQuery {
  /** Part of the name, in any case, or of the id. */
  readonly search?: string | undefined;
  readonly status?: AppStatus | undefined;
  /** Id of the last app of the page before. */
  readonly after?: string | undefined;
  /** Default 100, at most 1,000. */
  readonly limit?: number | undefined;
}

/** Which changes {@link Mirror.changes} gives. */
export interface ChangeQuery {
  readonly appId?: IdInput | undefined;
  readonly packageId?: IdInput | undefined;
  /** Sequence number of the last change seen: oldest first from there. Without it: newest first. */
  readonly after?: number | undefined;
  /** Default 100, at most 1,000. */
  readonly limit?: number | undefined;
}

/** A notice that cannot be worked off, or a change that the handlers refuse. Kept until it is replayed or dropped. */
export interface DeadLetter {
  /** Digest of the value, so that the same bytes are one dead letter however often they come. */
  readonly id: string;
  readonly kind: 'notice' | 'change';
  readonly reason: string;
  /** The notice's bytes, or the change as JSON; in base64. */
  readonly value: string;
  /** How often it came. */
  readonly times: number;
  /** Milliseconds since the epoch. */
  readonly firstAt: number;
  readonly lastAt: number;
}

/** Dead letters of a mirror. */
export interface DeadLetters {
  /** Latest first. @param options.limit - default 100, at most 1,000. */
  list(options?: { readonly limit?: number | undefined }): Promise<readonly DeadLetter[]>;
  /**
   * Handles a notice again, or tells the handlers of a change again; drops the dead letter when that went well.
   *
   * @returns whether it did; `undefined` when there is none with this id.
   */
  replay(id: string): Promise<boolean | undefined>;
  /** @returns whether there was one. */
  drop(id: string): Promise<boolean>;
}

/** How much a long read has done. */
export interface MirrorProgress {
  /** Apps. */
  readonly done: number;
  readonly total: number;
}

/** Options of {@link Mirror.backfill} and {@link Mirror.reconcile}. */
export interface SweepOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MirrorProgress) => void) | undefined;
  /** Calls of the platform per second, at most. Default 5. */
  readonly rate?: number | undefined;
}

/** Result of {@link Mirror.backfill}. */
export interface Backfill {
  readonly total: number;
  /** Apps that an earlier, interrupted call had done. */
  readonly resumedAt: number;
  /** Ids that the platform left out, of those that this call read. */
  readonly missing: readonly string[];
  /** Ids of apps that it refused to tell; what is stored of them stays. */
  readonly refused: readonly string[];
}

/** What {@link Mirror.reconcile} found and mended. */
export interface MirrorDifference {
  /** Apps that were read. */
  readonly apps: number;
  /** Differences by type. */
  readonly counts: Readonly<Record<'appChanged' | 'appRemoved' | 'packageChanged' | 'packageRemoved', number>>;
  /** The first thousand of them. */
  readonly changes: readonly (AppChanged | AppRemoved | PackageChanged | PackageRemoved)[];
  /** Ids asked for that neither the platform nor the mirror has. */
  readonly missing: readonly string[];
  /** Ids of apps that the platform refused to tell; what is stored of them stays. */
  readonly refused: readonly string[];
}

/** What a nightly {@link Mirror.reconcile} did. Kept in the client's store until the next one. */
export interface MirrorNight extends NightReport {
  /** Apps that were read; 0 until all were. */
  readonly apps: number;
  /** Differences found and mended this night, also by a process that died at it. */
  readonly counts: MirrorDifference['counts'];
  /** How many ids of `appIds` neither the platform nor the mirror has. */
  readonly missing: number;
  /** How many apps the platform refused to tell. */
  readonly refused: number;
}

/** Options of the nightly reconcile; the same in every process. */
export interface MirrorNightOptions extends NightOptions, Pick<SweepOptions, 'rate' | 'onProgress'> {
  /** More ids to look for than the mirror knows. */
  readonly appIds?: readonly IdInput[] | undefined;
  /**
   * Told of each night after it, at least once and in one process. A failure is logged, and told again by the next process or attempt. What
   * was different is told to the handlers of the mirror, as changes whose `cause` is `reconcile`.
   */
  readonly onReport?: ((report: MirrorNight) => void | Promise<void>) | undefined;
}

/** Reconciles the mirror each night, in one process of any number. */
export interface MirrorNights extends Nights<MirrorNight, MirrorNightOptions> {}

/** What {@link Mirror.verify} compares. */
export interface Verification {
  readonly appId: string;
  /** Whether mirror and platform agree. */
  readonly same: boolean;
  readonly app: { readonly stored: AllianceApp | undefined; readonly platform: AllianceApp | undefined };
  /** Only those that differ. */
  readonly packages: readonly {
    readonly stored: AlliancePackage | undefined;
    readonly platform: AlliancePackage | undefined;
  }[];
  /** When the stored app was last read. */
  readonly readAt: number | undefined;
}

/** Figures for monitoring. Counts are of this process since its start; the others of the database, for all processes. */
export interface MirrorMetrics {
  /** Notices handed over. */
  readonly notices: number;
  /** Notices that another one's read served, too. */
  readonly coalesced: number;
  /** Calls of the source: up to twenty apps, one list, or one package each. */
  readonly fetches: number;
  /** Changes written. */
  readonly changes: number;
  /** Read results dropped because a newer read's was there. */
  readonly staleReads: number;
  /** Notices put aside as dead letters. */
  readonly deadLettered: number;
  /** Apps whose reads wait or run in this process. */
  readonly pending: number;
  /** How long the oldest of them has waited, in milliseconds. */
  readonly oldestPendingMs: number;
  /** Dead letters kept. */
  readonly deadLetters: number;
  /** Reads planned for what notices did not seem to change. */
  readonly settling: number;
  /** How late the latest of those is, in milliseconds. */
  readonly settlingLateMs: number;
  /** Changes that the handlers have not seen; 0 before the first handler. */
  readonly undelivered: number;
  /** The latest {@link Mirror.nightly}; `undefined` before the first, and while the client's store does not answer. */
  readonly nightly: MirrorNight | undefined;
}

/**
 * Apps and packages of a host in the caller's database, kept up to date by change notices.
 *
 * @see the alliance's server guide, section on Kafka notices (swan-team/host-app-guide, how_to_join_from_server_side.md)
 */
export interface Mirror {
  /**
   * Takes the value of one Kafka message. When it resolves, what the notice named has been read after its arrival and is committed: commit
   * the offset then. Broken notices become dead letters, unknown codes `unknown` changes.
   *
   * @throws what the platform or the database throws after the client's retries: do not commit, hand it over again.
   */
  handle(value: Uint8Array | string | null): Promise<void>;
  /** Takes several at once, which is as {@link handle} for each: they are read together. @throws the first failure, after all have ended. */
  handleAll(values: readonly (Uint8Array | string | null)[]): Promise<void>;
  /**
   * Adds a handler for a type of change, or for all with `*`. Each change goes to one process that has handlers, in the order of `seq`, at
   * least once; what a handler throws makes it come again. Changes from before the first handler ever are not told.
   *
   * @returns a function that removes it.
   */
  on<Type extends MirrorChange['type'] | '*'>(
    type: Type,
    handler: (change: Type extends keyof MirrorEvents ? MirrorEvents[Type] : MirrorChange) => void | Promise<void>,
  ): () => void;
  /** Reads again what is due, tells the handlers what other processes left, drops old history; until {@link stop}. In one process or all. */
  start(): void;
  /** Ends {@link start} and {@link nightly}, and waits for reads, handlers and writes under way. Notices handed over before are finished. */
  stop(): Promise<void>;
  /**
   * Reads all apps and their packages. A call that was cut short is gone on with by the next one with the same ids; one with ids that are
   * done returns at once.
   *
   * @param options.again - begins anew although it is done.
   * @throws the signal's reason when it was aborted; what is done stays done.
   */
  backfill(
    appIds: readonly IdInput[],
    options?: SweepOptions & { readonly again?: boolean | undefined },
  ): Promise<Backfill>;
  /**
   * Reads everything again and mends what differs: what Kafka lost.
   *
   * @param options.appIds - more ids to look for than the mirror knows.
   * @throws the signal's reason when it was aborted.
   */
  reconcile(options?: SweepOptions & { readonly appIds?: readonly IdInput[] | undefined }): Promise<MirrorDifference>;
  /** Calls {@link reconcile} each night, in one process of any number; start it in all. */
  readonly nightly: MirrorNights;
  /** Compares what is stored with the platform, and changes nothing. */
  verify(appId: IdInput, options?: { readonly signal?: AbortSignal | undefined }): Promise<Verification>;
  /** Out of the database: works when Baidu does not. */
  app(appId: IdInput): Promise<MirroredApp | undefined>;
  /** In the order of their ids as texts. */
  apps(query?: AppQuery): Promise<readonly MirroredApp[]>;
  /** In the platform's order; then those that are not in its list. */
  packages(appId: IdInput): Promise<readonly MirroredPackage[]>;
  /** The history. */
  changes(query?: ChangeQuery): Promise<readonly MirrorChange[]>;
  readonly deadLetters: DeadLetters;
  metrics(): Promise<MirrorMetrics>;
}
