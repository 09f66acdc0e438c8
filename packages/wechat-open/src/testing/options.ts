import type { FakeClock } from '@minigate/core/testing';
import type { OfficialAccountSeed } from './official-account/seed.js';
import type { AuditOrder } from './state.js';

/** Which kind of account an authorizer is. */
export type AccountKind = 'mini-program' | 'official-account';

/** An approved category of a mini program. */
export interface CategorySeed {
  readonly first_id: number;
  readonly first_class: string;
  readonly second_id: number;
  readonly second_class: string;
}

/** An account that exists before the first call. Everything but `appId` has a sane default. */
export interface AuthorizerSeed {
  readonly appId: string;
  /** The original id, `gh_…`. */
  readonly userName?: string | undefined;
  readonly nickName?: string | undefined;
  /** Default `mini-program`. */
  readonly kind?: AccountKind | undefined;
  /** Whether it has authorized the component already, with its code exchanged. Default false. */
  readonly granted?: boolean | undefined;
  /** Sets of the seeded grant, and those that consent offers. Default: the usual ones of the kind. */
  readonly permissionSets?: readonly number[] | undefined;
  /** Granted sets that the component must confirm first (61016). */
  readonly unconfirmedSets?: readonly number[] | undefined;
  readonly principalName?: string | undefined;
  /** Whether the subject is a person: no web-view domains (89231). */
  readonly personal?: boolean | undefined;
  /** Whether the subject is verified (认证). Default true. */
  readonly verified?: boolean | undefined;
  /** Empty makes `submit_audit` answer 86002. */
  readonly signature?: string | undefined;
  /** Empty makes `submit_audit` answer 86002. */
  readonly headImage?: string | undefined;
  /** Empty makes `submit_audit` answer 85008. */
  readonly categories?: readonly CategorySeed[] | undefined;
  /** Whether user content must be declared on the first submission (85094). */
  readonly community?: boolean | undefined;
  /** A mini game cannot be submitted (87006). */
  readonly miniGame?: boolean | undefined;
  /** What the platform forbids this account. */
  readonly restrictions?: Partial<Restrictions> | undefined;
  /** Names of `requiredPrivateInfos` that were granted. Default: all. */
  readonly privateInfos?: readonly string[] | undefined;
  /** Whether no privacy guideline is set yet. Default: one that names a contact and no data. */
  readonly withoutGuideline?: boolean | undefined;
  /** Names of privacy interfaces that the program's categories do not allow, such as `getLocation`. */
  readonly forbiddenInterfaces?: readonly string[] | undefined;
  /** Codes with a path that were made before, of the 100,000 (45029). Default 0. */
  readonly codesMade?: number | undefined;
  /** Options that only the account itself may change (61025). */
  readonly readOnlyOptions?: readonly string[] | undefined;
  /** Web-view and server domains that the merchant configured himself, with scheme. `release` removes them. */
  readonly ownDomains?: readonly string[] | undefined;
  /** Whether the account is on the component's test list, for which unpublished settings count. Default false. */
  readonly testListed?: boolean | undefined;
  /** Testers that can be bound. Default 60. */
  readonly testerLimit?: number | undefined;
  /** Followers of an official account, and which kind it is. */
  readonly official?: OfficialAccountSeed | undefined;
}

/** What the platform forbids an account after violations. */
export interface Restrictions {
  /** 86007. */
  readonly programBanned: boolean;
  /** 86009. */
  readonly newReleasesBanned: boolean;
  /** 86010. */
  readonly iterationBanned: boolean;
  /** 9400001. */
  readonly live: boolean;
  /** 85083. */
  readonly searchBanned: boolean;
  /** 89403. */
  readonly speedupUnsupported: boolean;
  /** Every call on its behalf answers 48004. */
  readonly apiForbidden: boolean;
}

/** A sub-package of uploaded code. */
export interface SubPackageSeed {
  readonly root: string;
  /** Below `root`. */
  readonly pages: readonly string[];
  /** Default 100,000; over 2 MiB is refused with 85044. */
  readonly bytes?: number | undefined;
}

/** What was uploaded from the developer tools. */
export interface CodeSeed {
  readonly userVersion?: string | undefined;
  readonly userDesc?: string | undefined;
  /** App id of the development mini program it was uploaded from; its newest upload replaces its draft. */
  readonly sourceAppId?: string | undefined;
  readonly sourceName?: string | undefined;
  readonly developer?: string | undefined;
  /** Default `['pages/index/index', 'pages/logs/logs']`. */
  readonly pages?: readonly string[] | undefined;
  readonly subPackages?: readonly SubPackageSeed[] | undefined;
  /** Size of the main package in bytes. Default 500,000; over 2 MiB is refused with 85044. */
  readonly bytes?: number | undefined;
  /** Privacy interfaces in the code without permission: 61040. */
  readonly withoutAuth?: readonly string[] | undefined;
  /** Privacy interfaces in the code without declaration: 61040 unless `privacy_api_not_use`. */
  readonly withoutConf?: readonly string[] | undefined;
  /** Kinds of users' data that the scan finds, such as `Location`; the privacy guideline should say what for. */
  readonly privacyKeys?: readonly string[] | undefined;
  /** Whether the code calls `navigateToMiniProgram`: 85087 unless ext_json lists its targets. */
  readonly navigates?: boolean | undefined;
  /** 85043. */
  readonly broken?: boolean | undefined;
}

/** A template that exists before the first call. */
export interface TemplateSeed extends CodeSeed {
  readonly templateId?: number | undefined;
  /** 0 normal (default), 1 standard. */
  readonly templateType?: 0 | 1 | undefined;
}

/** A plug-in that `ext_json` may name. */
export interface PluginSeed {
  readonly appId: string;
  readonly versions: readonly string[];
  /** App ids of the accounts that may use it. Default: all. */
  readonly grantedTo?: readonly string[] | undefined;
}

/** What a reviewer decides. */
export type AuditDecision =
  | 'approve'
  | 'reject'
  | { readonly reject: { readonly reason: string; readonly screenshot?: string | undefined } }
  | { readonly delay: { readonly reason: string } };

/**
 * Who reviews submitted versions: `manual` leaves it to the test, `approve` and `reject` decide a minute later, the object
 * form after `afterMs` of the fake's clock. A function may decide by order.
 */
export type AuditPolicy =
  | 'manual'
  | 'approve'
  | 'reject'
  | { readonly afterMs: number; readonly decide: AuditDecision | ((order: AuditOrder) => AuditDecision) };

/** A review of what is set up beside the code. */
export interface SettingsReview {
  readonly kind: 'category' | 'privacy-interface';
  readonly appId: string;
  /** Name of the second-level category, or of the interface such as `wx.getLocation`. */
  readonly name: string;
}

/**
 * Who reviews categories and applications for privacy interfaces: `manual` leaves it to the test; the object form decides after
 * `afterMs` of the fake's clock, and refuses with the reason that `refuse` gives.
 */
export type SettingsPolicy =
  | 'manual'
  | { readonly afterMs: number; readonly refuse?: ((review: SettingsReview) => string | undefined) | undefined };

/**
 * Where pushes go: a function; one URL (`https://x/wx` gets tickets there and messages at `https://x/wx/<appid>`); or both
 * URLs, `message` containing `$APPID$`. A function sees requests to `https://component.example/wx` in the same form.
 */
export type PushTo =
  | string
  | { readonly ticket: string; readonly message: string }
  | ((request: Request) => Promise<Response>);

/** Options of `createWechatOpenFake`. Every default is usable. */
export interface WechatOpenFakeOptions {
  /** Decides every id, token and nonce. Default 1. */
  readonly seed?: number | string | undefined;
  /** Default: a clock of its own, at 2026-01-01T00:00:00Z. */
  readonly clock?: FakeClock | undefined;
  /** Default `https://api.weixin.qq.com`. */
  readonly origin?: string | undefined;
  /** Parts that are left out come from the seed. */
  readonly component?:
    | {
        readonly appId?: string | undefined;
        readonly secret?: string | undefined;
        readonly token?: string | undefined;
        readonly encodingAesKey?: string | undefined;
      }
    | undefined;
  /** Default: one mini program `wx1000000000000001` and one official account `wx2000000000000001`, neither granted. */
  readonly authorizers?: readonly AuthorizerSeed[] | undefined;
  readonly drafts?: readonly CodeSeed[] | undefined;
  /** Default: one normal template with id 1. */
  readonly templates?: readonly TemplateSeed[] | undefined;
  readonly plugins?: readonly PluginSeed[] | undefined;
  /** Default: nowhere; pushes are then only logged. */
  readonly pushTo?: PushTo | undefined;
  /** Default `manual`. */
  readonly auditPolicy?: AuditPolicy | undefined;
  /** Default `manual`. */
  readonly settingsPolicy?: SettingsPolicy | undefined;
  /** How long the privacy scan after a commit takes, in milliseconds of the fake's clock. Default 30,000. */
  readonly scanMs?: number | undefined;
  /** How long a commit takes, in milliseconds of the fake's clock; a second one meanwhile answers 9402202. Default 0. */
  readonly commitMs?: number | undefined;
  /**
   * Addresses that may call (61004 for others). Default: any. The first entry of `x-forwarded-for` is checked, else 127.0.0.1.
   */
  readonly allowedIps?: readonly string[] | undefined;
  /**
   * Calls a Beijing day by endpoint id, `*` for every other one; per authorizer, or per component (45009). Default 10,000.
   */
  readonly dailyLimits?: Readonly<Record<string, number>> | undefined;
  /** Audits and sped-up audits a Beijing month, for the whole component. Default 1,000 and 30. */
  readonly auditLimits?: { readonly audits?: number | undefined; readonly speedups?: number | undefined } | undefined;
  /** Whether the component was published; before, only accounts on the test list can be granted. Default true. */
  readonly published?: boolean | undefined;
  /** Sets that the component offers on its authorization page. Default: the usual ones of both kinds. */
  readonly permissionSets?: readonly number[] | undefined;
  /** Server and web-view domains registered at the component, without scheme. Default: none. */
  readonly serverDomains?: readonly string[] | undefined;
  readonly jumpDomains?: readonly string[] | undefined;
  /** Hosts without an ICP record: they are answered in `no_icp_domain`. */
  readonly domainsWithoutIcp?: readonly string[] | undefined;
  /** Hosts whose verification file cannot be read: 86103. */
  readonly unverifiedDomains?: readonly string[] | undefined;
  /** WeChat ids that do not exist: 85001. */
  readonly unknownUsers?: readonly string[] | undefined;
  /** Lifetime of pre-auth codes in seconds. Default 1,800. */
  readonly preAuthCodeSeconds?: number | undefined;
  /** Lifetime of authorization codes in seconds. Default 3,600. */
  readonly authorizationCodeSeconds?: number | undefined;
  /**
   * Whether a repeated grant changes the refresh token when its code is exchanged; both are seen. Default true. `always` changes it with
   * each renewal too, which the documentation leaves open: what does not keep the new one in time loses the grant.
   */
  readonly rotateRefreshTokens?: boolean | 'always' | undefined;
}

/** {@link WechatOpenFakeOptions} with every default filled in. */
export type Settings = {
  readonly [Name in Exclude<keyof WechatOpenFakeOptions, Optional>]-?: Exclude<WechatOpenFakeOptions[Name], undefined>;
} & Required<Pick<WechatOpenFakeOptions, Optional>>;

type Optional = 'pushTo' | 'allowedIps';

/** Permission sets that an ordinary provider's mini program grants. Source: the platform's list of sets (权限集). */
export const miniProgramSets: readonly number[] = [
  13, 17, 18, 19, 22, 25, 30, 31, 37, 40, 45, 48, 49, 51, 52, 65, 67, 70, 71, 73, 76, 80, 81, 84, 85, 86, 88, 117, 118,
  120, 134, 139, 142, 144, 151, 153, 156, 157, 158, 161, 169, 171, 182, 198,
];

/** Permission sets that an ordinary provider's official account grants. */
export const officialAccountSets: readonly number[] = [
  1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 13, 15, 16, 22, 23, 24, 26, 27, 33, 34, 44, 46, 47, 54, 89, 172,
];
