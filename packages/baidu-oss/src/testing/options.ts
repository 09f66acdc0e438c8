import type { Logger } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import type { Category, PackageStatus, Qualification, Surface } from './state.js';
import type { LibrarySeed } from './third-party/library.js';
import type { FakePushKey, PushTo } from './third-party/pushes.js';

/** A code package that exists before the first call. */
export interface PackageSeed {
  readonly packageId?: string | undefined;
  /** Default `1.0.0`, `1.0.1`, … */
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  /** Default `--`, as the platform writes nobody. */
  readonly committer?: string | undefined;
  /** Default 1, online. */
  readonly status?: PackageStatus | undefined;
  readonly remark?: string | undefined;
  readonly auditMessage?: string | undefined;
}

/** A mini program that exists before the first call. Everything has a sane default. */
export interface AppSeed {
  /** Decimal text, also above 2^53. */
  readonly appId?: string | undefined;
  /** The AppKey, with which the owner gets tokens. */
  readonly appKey?: string | undefined;
  readonly appSecret?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly covers?: readonly string[] | undefined;
  readonly qualification?: Partial<Qualification> | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly minSwanVersion?: string | undefined;
  /** Default 1, normal. */
  readonly status?: number | undefined;
  readonly packages?: readonly PackageSeed[] | undefined;
}

/** What a member of the alliance gets by registering. */
export interface MemberSeed {
  readonly ak?: string | undefined;
  readonly sk?: string | undefined;
  readonly hsk?: string | undefined;
  readonly unionId?: string | undefined;
  readonly name?: string | undefined;
  /** Default both. A call of another answers gateway error 6. */
  readonly surfaces?: readonly Surface[] | undefined;
}

/** How often a caller may call. */
export interface LimitSeed {
  /** Gateway error 18. */
  readonly perSecond?: number | undefined;
  /** Gateway error 4. */
  readonly perMinute?: number | undefined;
  /** In a day of China; gateway error 17. */
  readonly perDay?: number | undefined;
  /** Gateway error 19. */
  readonly total?: number | undefined;
}

/** The third-party platform that exists before the first call. */
export interface ThirdPartySeed {
  readonly clientId?: string | undefined;
  /** Decimal text. */
  readonly tpAppId?: string | undefined;
  readonly pushKey?: FakePushKey | undefined;
  readonly pushTo?: PushTo | undefined;
  /** Default one, with id 1. */
  readonly templates?: readonly LibrarySeed[] | undefined;
  readonly drafts?: readonly LibrarySeed[] | undefined;
  /** Mini programs that have authorized it already, by id. */
  readonly granted?: readonly string[] | undefined;
  /** Addresses that may call, by `x-forwarded-for`; another answers errno 40008. Default all. */
  readonly allowedIps?: readonly string[] | undefined;
  /** Reviews that a mini program may ask for in a week. Default −1, no limit. */
  readonly auditsPerWeek?: number | undefined;
}

/** Options of `createBaiduOssFake`. All have defaults. */
export interface BaiduOssFakeOptions {
  /** Ids, tokens and which faults hit follow from it. Default 1. */
  readonly seed?: number | string | undefined;
  /** Default one that stands still at 2026-01-01. */
  readonly clock?: FakeClock | undefined;
  /** Default `https://openapi.baidu.com`; what is on spapi.baidu.com is answered below it, too. */
  readonly origin?: string | undefined;
  readonly logger?: Logger | undefined;
  readonly member?: MemberSeed | undefined;
  readonly thirdParty?: ThirdPartySeed | undefined;
  /** Default one mini program with an online package. */
  readonly apps?: readonly AppSeed[] | undefined;
  /** First id that is given to a mini program and a package, decimal text; above 2^53 to test for lost digits. */
  readonly firstIds?: { readonly app?: string | undefined; readonly package?: string | undefined } | undefined;
  /** How package ids are written: the documents' tables say text, their samples print numbers. Default `number`. */
  readonly packageIds?: 'number' | 'text' | undefined;
  /** Lifetime of tokens of an AK in seconds. Default 2592000. */
  readonly tokenSeconds?: number | undefined;
  /** HTTP status of the gateway's errors: 200, or 401, 403 and 429 by their kind; both are seen. Default `ok`. */
  readonly gatewayStatus?: 'ok' | 'by-kind' | undefined;
  readonly limits?: LimitSeed | undefined;
  /** How long an upload takes, in milliseconds of the fake's clock. Default 3000. */
  readonly uploadMs?: number | undefined;
  /** How long a rollback takes, in milliseconds of the fake's clock. Default 3000. */
  readonly rollbackMs?: number | undefined;
  /** Who decides audits: the test by `fake.audits`, or the fake after a time. Default `manual`. */
  readonly auditPolicy?: 'manual' | { readonly decide: 'approve' | 'reject'; readonly afterMs: number } | undefined;
}

/** Options with every default filled in. */
export interface Settings {
  readonly seed: number | string;
  readonly origin: string;
  readonly packageIds: 'number' | 'text';
  readonly tokenSeconds: number;
  readonly gatewayStatus: 'ok' | 'by-kind';
  readonly limits: LimitSeed;
  readonly uploadMs: number;
  readonly rollbackMs: number;
  readonly auditPolicy: NonNullable<BaiduOssFakeOptions['auditPolicy']>;
  readonly auditsPerWeek: number;
  readonly allowedIps: readonly string[] | undefined;
}

/** Fills in the defaults. */
export function settingsOf(options: BaiduOssFakeOptions): Settings {
  return {
    seed: options.seed ?? 1,
    origin: options.origin ?? 'https://openapi.baidu.com',
    packageIds: options.packageIds ?? 'number',
    tokenSeconds: options.tokenSeconds ?? 2_592_000,
    gatewayStatus: options.gatewayStatus ?? 'ok',
    limits: options.limits ?? {},
    uploadMs: options.uploadMs ?? 3_000,
    rollbackMs: options.rollbackMs ?? 3_000,
    auditPolicy: options.auditPolicy ?? 'manual',
    auditsPerWeek: options.thirdParty?.auditsPerWeek ?? -1,
    allowedIps: options.thirdParty?.allowedIps,
  };
}
