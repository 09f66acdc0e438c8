import { changed, confirmFile, hostOf, isHost, sameList } from '../domain-names.js';
import { refusal } from '../errors.js';
import { type Account, type DomainLists, type ServerDomainKind, serverDomainSchemes } from '../state.js';
import type { World } from '../world.js';
import { countChange, domainsFor } from './component-domain.js';
import { forProgram, type Routes } from './route.js';

/** Most domains of one kind. */
const maxServerDomains = 200;
const maxJumpDomains = 300;
const maxPrefetchDomains = 5;

const kinds = Object.keys(serverDomainSchemes) as ServerDomainKind[];

interface ServerInput extends Partial<Record<ServerDomainKind, readonly string[]>> {
  readonly action: 'add' | 'delete' | 'set' | 'get' | 'delete_legal_domain';
}
interface JumpInput {
  readonly action: 'add' | 'delete' | 'set' | 'get';
  readonly webviewdomain?: readonly string[];
}

/** Server, web-view and prefetch domains of one mini program. */
export function domainRoutes(world: World): Routes {
  return {
    modifyServerDomain: forProgram(world, (program, input: ServerInput) => modifyServer(world, program, input), 85015),
    modifyServerDomainDirectly: forProgram(
      world,
      (program, input: ServerInput) => modifyServerDirectly(world, program, input),
      85015,
    ),
    getEffectiveServerDomain: forProgram(world, ({ domains }) => ({
      mp_domain: serverLists(domains.own),
      third_domain: serverLists(domains.component),
      direct_domain: serverLists(domains.direct),
      effective_domain: Object.fromEntries(kinds.map((kind) => [kind, effective(domains, kind)])),
    })),
    modifyJumpDomain: forProgram(world, (program, input: JumpInput) => modifyJump(world, program, input), 85015),
    modifyJumpDomainDirectly: forProgram(
      world,
      (program, input: JumpInput) => modifyJumpDirectly(world, program, input),
      85015,
    ),
    getEffectiveJumpDomain: forProgram(world, ({ domains }) => ({
      mp_webviewdomain: domains.own.webviewdomain,
      third_webviewdomain: domains.component.webviewdomain,
      direct_webviewdomain: domains.direct.webviewdomain,
      effective_webviewdomain: effective(domains, 'webviewdomain'),
    })),
    getJumpDomainConfirmFile: forProgram(world, ({ appId }) => confirmFile(appId)),
    getPrefetchDomain: forProgram(world, ({ domains }) => ({
      prefetch_dns_domain: domains.prefetch.map((url) => ({ url, status: 0 })),
      size_limit: maxPrefetchDomains,
    })),
    setPrefetchDomain: forProgram(world, ({ domains }, input: { prefetch_dns_domain: readonly { url: string }[] }) => {
      const hosts = input.prefetch_dns_domain.map(({ url }) => url);
      if (hosts.length > maxPrefetchDomains) throw refusal(85016);
      if (!hosts.every(isHost)) throw refusal(85017);
      domains.prefetch = hosts;
      return {};
    }),
  };
}

function modifyServer(world: World, program: Account, input: ServerInput): unknown {
  const { domains } = program;
  if (input.action === 'get') return serverLists(domains.component);
  countChange(world, `modify_domain ${program.appId}`, 45009);
  if (input.action === 'delete_legal_domain') return {};
  const sorted = kinds.map((kind) => ({ kind, ...sortDomains(world, program, kind, input[kind] ?? []) }));
  const given = sorted.flatMap(({ kind }) => input[kind] ?? []);
  if (input.action !== 'delete' && given.length > 0 && sorted.every(({ good }) => good.length === 0)) {
    const unregistered = sorted.some((one) => one.unregistered.length > 0);
    throw refusal(unregistered ? 85018 : 85017);
  }
  domains.component = nextLists(domains.component, input.action, (kind) =>
    input[kind] === undefined
      ? undefined
      : input.action === 'delete'
        ? input[kind]
        : (sorted.find((one) => one.kind === kind)?.good ?? []),
  );
  const refused = (one: (typeof sorted)[number]): readonly string[] => [...one.malformed, ...one.unregistered];
  const withoutIcp = sorted.flatMap((one) => one.withoutIcp);
  return {
    ...serverLists(domains.component),
    ...Object.fromEntries(
      sorted.filter((one) => refused(one).length > 0).map((one) => [`invalid_${one.kind}`, refused(one)]),
    ),
    ...(withoutIcp.length > 0 && { no_icp_domain: withoutIcp }),
  };
}

interface Sorted {
  readonly good: readonly string[];
  readonly malformed: readonly string[];
  readonly unregistered: readonly string[];
  readonly withoutIcp: readonly string[];
}

function sortDomains(world: World, program: Account, kind: ServerDomainKind, given: readonly string[]): Sorted {
  const registered = domainsFor(world.state.serverDomains, program);
  const sorted = Map.groupBy(given, (domain): keyof Sorted => {
    const host = hostOf(domain, serverDomainSchemes[kind], true);
    if (host === undefined) return 'malformed';
    if (!registered.includes(host)) return 'unregistered';
    return world.settings.domainsWithoutIcp.includes(host) ? 'withoutIcp' : 'good';
  });
  const {
    good = [],
    malformed = [],
    unregistered = [],
    withoutIcp = [],
  } = Object.fromEntries(sorted) as Partial<Sorted>;
  return { good, malformed, unregistered, withoutIcp };
}

function modifyServerDirectly(world: World, program: Account, input: ServerInput): unknown {
  const { domains } = program;
  const { action } = input;
  if (action === 'get' || action === 'delete_legal_domain') return serverLists(domains.direct);
  countChange(world, `modify_domain_directly ${program.appId}`, 45009);
  const wellFormed = (kind: ServerDomainKind): readonly string[] | undefined =>
    input[kind]?.filter((domain) => hostOf(domain, serverDomainSchemes[kind], true) !== undefined);
  const given = kinds.some((kind) => (input[kind]?.length ?? 0) > 0);
  if (action !== 'delete' && given && kinds.every((kind) => (wellFormed(kind)?.length ?? 0) === 0))
    throw refusal(85017);
  domains.direct = nextLists(domains.direct, action, wellFormed);
  return serverLists(domains.direct);
}

function nextLists(
  lists: DomainLists,
  action: 'add' | 'delete' | 'set',
  given: (kind: ServerDomainKind) => readonly string[] | undefined,
): DomainLists {
  const next = { ...lists };
  for (const kind of kinds) {
    const domains = given(kind);
    if (domains !== undefined) next[kind] = changed(lists[kind], action, domains);
    if (next[kind].length > maxServerDomains) throw refusal(85016);
  }
  return next;
}

function modifyJump(world: World, program: Account, input: JumpInput): unknown {
  const { domains } = program;
  if (program.seed.personal === true) throw refusal(89231);
  if (input.action === 'get') return { webviewdomain: domains.component.webviewdomain };
  const registered = domainsFor(world.state.jumpDomains, program);
  if (registered.length === 0) throw refusal(89020);
  const given = input.webviewdomain ?? [];
  const isRegistered = (domain: string): boolean => {
    const host = hostOf(domain, 'https', false);
    return host !== undefined && registered.some((one) => host === one || host.endsWith(`.${one}`));
  };
  if (input.action !== 'delete' && !given.every(isRegistered)) throw refusal(89021);
  domains.component = nextJump(world, program, domains.component, input.action, given);
  return { webviewdomain: domains.component.webviewdomain };
}

function modifyJumpDirectly(world: World, program: Account, input: JumpInput): unknown {
  const { domains } = program;
  if (program.seed.personal === true) throw refusal(89231);
  if (input.action === 'get') return { webviewdomain: domains.direct.webviewdomain };
  const given = input.webviewdomain ?? [];
  const isVerified = (domain: string): boolean => {
    const host = hostOf(domain, 'https', false);
    return host !== undefined && !world.settings.unverifiedDomains.includes(host);
  };
  if (input.action !== 'delete' && !given.every(isVerified)) throw refusal(86103);
  domains.direct = nextJump(world, program, domains.direct, input.action, given);
  return { webviewdomain: domains.direct.webviewdomain };
}

function nextJump(
  world: World,
  program: Account,
  lists: DomainLists,
  action: 'add' | 'delete' | 'set',
  given: readonly string[],
): DomainLists {
  const webviewdomain = changed(lists.webviewdomain, action, given);
  if (sameList(webviewdomain, lists.webviewdomain)) throw refusal(89019);
  if (webviewdomain.length > maxJumpDomains) throw refusal(89029);
  countChange(world, `setwebviewdomain ${program.appId}`, 89030);
  return { ...lists, webviewdomain };
}

function serverLists(lists: DomainLists): Record<string, readonly string[]> {
  return Object.fromEntries(kinds.map((kind) => [kind, lists[kind]]));
}

function effective(domains: Account['domains'], kind: keyof DomainLists): readonly string[] {
  return [...new Set([...domains.own[kind], ...domains.component[kind], ...domains.direct[kind]])];
}
