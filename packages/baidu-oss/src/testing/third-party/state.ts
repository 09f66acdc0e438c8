import type { App } from '../state.js';
import type { Reviewed } from './reviews.js';

/** A code that works once, until it expires (milliseconds since the epoch). */
export interface OneTimeCode {
  readonly expiresAt: number;
  used: boolean;
}

/** The authorization of one mini program. */
export interface Grant {
  readonly appId: string;
  /** Names of the permissions. */
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly grantedAt: number;
}

/** Code in the library of the platform: a draft of the developer tool, or a template made of one. */
export interface LibraryCode {
  readonly id: string;
  readonly version: string;
  readonly description: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** What of a mini program's profile is reviewed. */
export type ProfileField = 'name' | 'icon' | 'description' | 'category';

/** A change of the profile in review, or refused. */
export interface ProfileReview {
  readonly value: unknown;
  status: 'in_review' | 'refused';
  reason: string;
}

/** A sub-link of the card in the search. Times in seconds since the epoch. */
export interface SubChain extends Reviewed {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** This, or a telephone number. */
  readonly path: string | undefined;
  readonly telephone: string | undefined;
  /** The smallest comes first. */
  rank: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A word by which the search finds a mini program. */
export interface BrandWord extends Reviewed {
  status: 'in_review' | 'passed' | 'refused';
  readonly word: string;
  readonly type: 'official' | 'brand' | 'alias';
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** What proves it, as it came. */
  readonly certificate: Readonly<Record<string, unknown>> | undefined;
}

/** What else is reviewed. */
export type ServiceRequest = 'mobile-auth' | 'offline' | 'traffic';

/** Why a mini program was forced offline: 1 basic information, 2 code package, 3 both. */
export interface Offline {
  readonly offlineReason: 1 | 2 | 3;
  readonly reason: string;
  readonly illegalFields: readonly string[];
}

/** What the third-party platform can change in a mini program. */
export interface ManagedApp {
  readonly reviews: Partial<Record<ProfileField, ProfileReview>>;
  readonly used: Record<ProfileField, number>;
  /** By the name of the field on the wire. */
  domains: Readonly<Record<string, readonly string[]>>;
  supportVersion: string;
  /** Packages that were submitted, by week. */
  readonly submissions: Record<number, number>;
  readonly requests: Partial<Record<ServiceRequest, { readonly examineId: bigint; readonly changes: Partial<App> }>>;
  /** The permission to ask users for their phone number. */
  mobileAuth: { readonly status: 'cancelled' | 'in_review' | 'refused' | 'passed'; readonly reason: string };
  offline: Offline | undefined;
  /** Whether the mini program itself wants traffic. */
  takesTraffic: boolean;
  readonly subChains: SubChain[];
  readonly brandWords: BrandWord[];
  /** Certificates of brand words, by the id that the platform gave. */
  readonly certificates: Map<string, Readonly<Record<string, unknown>>>;
}

/** An account that the platform may register, and create mini programs for. */
export interface Customer {
  /** Decimal text. */
  readonly customerId: string;
  /** Absent when the person had an account already. */
  readonly registerCode: string | undefined;
  readonly createCode: string;
  status: 'new' | 'in_review' | 'refused' | 'registered';
  /** Name and description of the mini program that is made with the account. */
  wish: { readonly name: string; readonly description: string } | undefined;
  readonly appIds: string[];
}

/** What the platform has of one third-party platform. */
export interface ThirdPartyState {
  /** Oldest first. */
  readonly tickets: { readonly value: string; readonly issuedAt: number }[];
  readonly preAuthCodes: Map<string, OneTimeCode>;
  readonly codes: Map<string, OneTimeCode & { readonly appId: string }>;
  /** By app id. */
  readonly grants: Map<string, Grant>;
  /** Used ones are kept, to tell a second use. */
  readonly refreshTokens: Map<string, { readonly appId: string; used: boolean }>;
  readonly drafts: Map<string, LibraryCode>;
  readonly templates: Map<string, LibraryCode>;
  /** By the name of the field on the wire. */
  domains: Readonly<Record<string, readonly string[]>>;
  /** By app id. */
  readonly managed: Map<string, ManagedApp>;
  /** By id. */
  readonly customers: Map<string, Customer>;
  lastId: number;
}

/** Nothing yet. */
export const emptyThirdParty = (): ThirdPartyState => ({
  tickets: [],
  preAuthCodes: new Map(),
  codes: new Map(),
  grants: new Map(),
  refreshTokens: new Map(),
  drafts: new Map(),
  templates: new Map(),
  domains: {},
  managed: new Map(),
  customers: new Map(),
  lastId: 0,
});
