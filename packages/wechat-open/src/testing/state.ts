import type { Counters } from './counters.js';
import type { OfficialAccount } from './official-account/state.js';
import type { OperationsState } from './operations/state.js';
import type { AuthorizerSeed, CodeSeed, Restrictions } from './options.js';
import type { OpenAccount, ProgramSettings } from './program-settings/state.js';
import type { RegistrationState } from './registration/state.js';
import type { Credentials } from './tokens.js';
import type { VerificationState } from './verification/state.js';

/** The grant of one account to the component. */
export interface Grant {
  permissionSets: readonly number[];
  readonly unconfirmedSets: Set<number>;
  /** Empty until the first code was exchanged. */
  refreshToken: string;
  /** Milliseconds since the epoch. */
  readonly grantedAt: number;
  /** The administrator changed his password: only a new authorization helps (42007). */
  passwordChanged: boolean;
}

type Complete<T> = { readonly [Name in keyof T]-?: Exclude<T[Name], undefined> };

/** Code as it was uploaded. */
export interface Code extends Complete<Omit<CodeSeed, 'subPackages'>> {
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[]; readonly bytes: number }[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** A draft in the developers' list. */
export interface Draft {
  readonly draftId: number;
  readonly code: Code;
}

/** A template, made of a draft. */
export interface Template extends Draft {
  readonly templateId: number;
  readonly templateType: 0 | 1;
}

/** What one commit made; the trial version until the next one. */
export interface Version {
  readonly userVersion: string;
  readonly userDesc: string;
  readonly committedAt: number;
  readonly pages: readonly string[];
  readonly code: Code;
  readonly extJson: Readonly<Record<string, unknown>>;
  /** When the privacy scan ends. */
  readonly scannedAt: number;
}

/** `status` of an audit as on the wire: 0 passed, 1 rejected, 2 in review, 3 withdrawn, 4 delayed. */
export type AuditStatus = 0 | 1 | 2 | 3 | 4;

/** A submitted version. */
export interface AuditOrder {
  readonly auditId: number;
  readonly appId: string;
  readonly version: Version;
  readonly submittedAt: number;
  status: AuditStatus;
  reason: string;
  screenshot: string;
  released: boolean;
  spedUp: boolean;
  /** When the audit policy decides, in milliseconds; `undefined` leaves it to the test. */
  decideAt: number | undefined;
}

/** A version that is or was online. */
export interface Release {
  readonly appVersion: number;
  readonly version: Version;
  readonly releasedAt: number;
  readonly rolledBack: boolean;
}

/** A gray release. `status`: 1 running, 3 done, 4 deleted. */
export interface GrayPlan {
  status: 1 | 3 | 4;
  percentage: number;
  readonly createdAt: number;
  readonly debuggersFirst: boolean;
  readonly testersFirst: boolean;
}

/** Kinds of server domains, each with its scheme. */
export const serverDomainSchemes = {
  requestdomain: 'https',
  wsrequestdomain: 'wss',
  uploaddomain: 'https',
  downloaddomain: 'https',
  udpdomain: 'udp',
  tcpdomain: 'tcp',
} as const;

/** Name of a kind of server domains. */
export type ServerDomainKind = keyof typeof serverDomainSchemes;

/** Every kind of domains of one mini program. */
export type DomainLists = Record<ServerDomainKind | 'webviewdomain', readonly string[]>;

/** Domains of one mini program by where they come from. */
export interface Domains {
  /** Configured by the merchant himself. */
  own: DomainLists;
  /** Registered at the component and configured through it. */
  component: DomainLists;
  /** Configured without registration at the component. */
  direct: DomainLists;
  prefetch: readonly string[];
}

/** A request for a new nickname. `status`: 1 in review, 2 rejected, 3 passed. */
export interface NicknameAudit {
  readonly auditId: number;
  readonly nickname: string;
  readonly createdAt: number;
  status: 1 | 2 | 3;
  reason: string;
  decidedAt: number;
}

/** Order-centre path of a mini program. `status`: 2 in review, 3 failed, 4 passed. */
export interface OrderPath {
  readonly auditId: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly appliedAt: number;
  status: 2 | 3 | 4;
}

/** One account of a merchant with everything that belongs to it. */
export interface Account {
  seed: AuthorizerSeed;
  readonly appId: string;
  readonly userName: string;
  readonly kind: 'mini-program' | 'official-account';
  readonly restrictions: Restrictions;
  grant: Grant | undefined;
  nickName: string;
  signature: string;
  headImage: string;
  readonly options: Map<string, string>;
  readonly media: Map<string, { readonly type: 'image' | 'video'; readonly expiresAt: number }>;
  committing: boolean;
  trial: Version | undefined;
  /** Oldest first. */
  readonly orders: AuditOrder[];
  online: Release | undefined;
  /** Newest first, without the one online. */
  history: Release[];
  gray: GrayPlan | undefined;
  appVersion: number;
  visible: boolean;
  searchable: boolean;
  supportVersion: string;
  domains: Domains;
  /** `userstr` by WeChat id. */
  readonly testers: Map<string, string>;
  readonly nicknameAudits: NicknameAudit[];
  orderPath: { online: OrderPath | undefined; applied: OrderPath | undefined };
  readonly fetchData: Map<string, unknown>;
  readonly settings: ProgramSettings;
  /** What the official-account families remember, and the files that accounts of both kinds uploaded. */
  readonly official: OfficialAccount;
  readonly operations: OperationsState;
}

/** Domains registered at the component: what the published platform uses, and what test accounts use. */
export interface ComponentDomains {
  published: readonly string[];
  testing: readonly string[];
}

/** Everything that a reset takes back. */
export interface State {
  readonly credentials: Credentials;
  readonly accounts: Map<string, Account>;
  readonly drafts: Map<number, Draft>;
  readonly templates: Map<number, Template>;
  /** By their app id. */
  readonly openAccounts: Map<string, OpenAccount>;
  readonly serverDomains: ComponentDomains;
  readonly jumpDomains: ComponentDomains;
  readonly counters: Counters;
  readonly registrations: RegistrationState;
  published: boolean;
  /** The component is punished: 86008. */
  banned: boolean;
  /** The AppSecret since it was reset. */
  secret: string | undefined;
  allowedIps: readonly string[] | undefined;
  readonly verification: VerificationState;
}

/** No domains of any kind. */
export const noDomains: DomainLists = {
  requestdomain: [],
  wsrequestdomain: [],
  uploaddomain: [],
  downloaddomain: [],
  udpdomain: [],
  tcpdomain: [],
  webviewdomain: [],
};
