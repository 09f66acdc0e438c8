import type { Counters } from './counters.js';
import type { Ids } from './ids.js';
import {
  type AuthorizerSeed,
  type CategorySeed,
  type CodeSeed,
  miniProgramSets,
  officialAccountSets,
  type Restrictions,
  type Settings,
  type TemplateSeed,
} from './options.js';
import { type Credentials, createCredentials } from './tokens.js';

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
  readonly seed: AuthorizerSeed;
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
  readonly serverDomains: ComponentDomains;
  readonly jumpDomains: ComponentDomains;
  readonly counters: Counters;
  /** The component is punished: 86008. */
  banned: boolean;
  allowedIps: readonly string[] | undefined;
}

/** Fills in what a code seed leaves out. */
export function codeOf(seed: CodeSeed, now: number): Code {
  return {
    userVersion: seed.userVersion ?? '1.0.0',
    userDesc: seed.userDesc ?? 'First version',
    sourceAppId: seed.sourceAppId ?? 'wx3000000000000001',
    sourceName: seed.sourceName ?? 'Development program',
    developer: seed.developer ?? 'developer',
    pages: seed.pages ?? ['pages/index/index', 'pages/logs/logs'],
    subPackages: (seed.subPackages ?? []).map((part) => ({ ...part, bytes: part.bytes ?? 100_000 })),
    bytes: seed.bytes ?? 500_000,
    withoutAuth: seed.withoutAuth ?? [],
    withoutConf: seed.withoutConf ?? [],
    navigates: seed.navigates ?? false,
    broken: seed.broken ?? false,
    createdAt: now,
  };
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

function ownDomains(domains: readonly string[]): DomainLists {
  const withScheme = (scheme: string): string[] => domains.filter((domain) => domain.startsWith(`${scheme}://`));
  return {
    ...noDomains,
    requestdomain: withScheme('https'),
    wsrequestdomain: withScheme('wss'),
    udpdomain: withScheme('udp'),
    tcpdomain: withScheme('tcp'),
    webviewdomain: withScheme('https'),
  };
}

/** Makes an account of its seed; a seeded grant counts as exchanged. */
export function accountOf(seed: AuthorizerSeed, ids: Ids, now: number): Account {
  const kind = seed.kind ?? 'mini-program';
  const restrictions: Restrictions = {
    programBanned: false,
    newReleasesBanned: false,
    iterationBanned: false,
    live: false,
    searchBanned: false,
    speedupUnsupported: false,
    ...seed.restrictions,
  };
  return {
    seed,
    appId: seed.appId,
    userName: seed.userName ?? `gh_${ids.hex(12)}`,
    kind,
    restrictions,
    grant:
      seed.granted === true
        ? {
            permissionSets: grantableSets(seed),
            unconfirmedSets: new Set(seed.unconfirmedSets),
            refreshToken: ids.refreshToken(),
            grantedAt: now,
            passwordChanged: false,
          }
        : undefined,
    nickName: seed.nickName ?? (kind === 'mini-program' ? 'Corner shop' : 'Corner shop news'),
    signature: seed.signature ?? 'Everything for the neighbourhood',
    headImage: seed.headImage ?? 'https://wx.qlogo.cn/mmopen/corner-shop/0',
    options: new Map([
      ['location_report', '0'],
      ['voice_recognize', '0'],
      ['customer_service', '0'],
    ]),
    media: new Map(),
    committing: false,
    trial: undefined,
    orders: [],
    online: undefined,
    history: [],
    gray: undefined,
    appVersion: 0,
    visible: true,
    searchable: true,
    supportVersion: '2.0.0',
    domains: {
      own: ownDomains(seed.ownDomains ?? []),
      component: noDomains,
      direct: noDomains,
      prefetch: [],
    },
    testers: new Map(),
    nicknameAudits: [],
    orderPath: { online: undefined, applied: undefined },
    fetchData: new Map(),
  };
}

/** The approved categories of a mini program. */
export function categoriesOf({ seed }: Account): readonly CategorySeed[] {
  return (
    seed.categories ?? [{ first_id: 150, first_class: 'Shopping', second_id: 154, second_class: 'General merchandise' }]
  );
}

/** The subject that an account is registered for. */
export function principalOf({ seed }: Account): string {
  return seed.principalName ?? (seed.personal === true ? 'Person' : 'Corner Shop Ltd.');
}

/** The sets that an account's administrator can grant. */
export function grantableSets(seed: AuthorizerSeed): readonly number[] {
  return seed.permissionSets ?? (seed.kind === 'official-account' ? officialAccountSets : miniProgramSets);
}

/** Makes the state that a fake starts with and that `reset` returns to. */
export function createState(settings: Settings, ids: Ids, now: number): State {
  const templates = settings.templates.map(
    (seed: TemplateSeed, index): Template => ({
      templateId: seed.templateId ?? index + 1,
      templateType: seed.templateType ?? 0,
      draftId: 0,
      code: codeOf(seed, now),
    }),
  );
  const drafts = settings.drafts.map((seed, index): Draft => ({ draftId: index + 1, code: codeOf(seed, now) }));
  return {
    credentials: createCredentials(),
    accounts: new Map(settings.authorizers.map((seed) => [seed.appId, accountOf(seed, ids, now)])),
    drafts: new Map(drafts.map((draft) => [draft.draftId, draft])),
    templates: new Map(templates.map((template) => [template.templateId, template])),
    serverDomains: { published: settings.serverDomains, testing: settings.serverDomains },
    jumpDomains: { published: settings.jumpDomains, testing: settings.jumpDomains },
    counters: new Map(),
    banned: false,
    allowedIps: settings.allowedIps,
  };
}
