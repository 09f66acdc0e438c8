import type { Ids } from './ids.js';
import { officialAccountOf } from './official-account/seed.js';
import { createOperations } from './operations/state.js';
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
import { createProgramSettings } from './program-settings/state.js';
import { noRegistrations } from './registration/state.js';
import {
  type Account,
  type Code,
  type DomainLists,
  type Draft,
  noDomains,
  type State,
  type Template,
} from './state.js';
import { createCredentials } from './tokens.js';
import { noVerifications } from './verification/state.js';

/** Fills in what a code seed leaves out. */
export function codeOf(seed: CodeSeed, now: number): Code {
  return {
    userVersion: seed.userVersion ?? '1.0.0',
    userDesc: seed.userDesc ?? 'First version',
    sourceAppId: seed.sourceAppId ?? 'wx3000000000000001',
    sourceName: seed.sourceName ?? 'Development program',
    developer: seed.developer ?? 'developer',
    pages: seed.pages ?? ['pages/index/index', 'pages/logs/logs'],
    subPackages: (seed.subPackages ?? []).map(({ bytes = 100_000, ...part }) => ({ ...part, bytes })),
    bytes: seed.bytes ?? 500_000,
    withoutAuth: seed.withoutAuth ?? [],
    withoutConf: seed.withoutConf ?? [],
    privacyKeys: seed.privacyKeys ?? [],
    navigates: seed.navigates ?? false,
    broken: seed.broken ?? false,
    createdAt: now,
  };
}

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
    apiForbidden: false,
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
    settings: createProgramSettings(seed, now),
    official: officialAccountOf(seed.official, now),
    operations: createOperations(),
  };
}

/** The approved categories of a mini program. */
export function categoriesOf({ settings }: Account): readonly CategorySeed[] {
  return settings.categories.filter(({ status }) => status === 3);
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
    credentials: createCredentials(ids.ticket(), now),
    accounts: new Map(settings.authorizers.map((seed) => [seed.appId, accountOf(seed, ids, now)])),
    drafts: new Map(drafts.map((draft) => [draft.draftId, draft])),
    openAccounts: new Map(),
    templates: new Map(templates.map((template) => [template.templateId, template])),
    serverDomains: { published: settings.serverDomains, testing: settings.serverDomains },
    jumpDomains: { published: settings.jumpDomains, testing: settings.jumpDomains },
    counters: new Map(),
    registrations: noRegistrations(),
    published: settings.published,
    banned: false,
    secret: undefined,
    allowedIps: settings.allowedIps,
    verification: noVerifications(),
  };
}
