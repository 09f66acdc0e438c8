import { type Advice, ValidationError, type ValidationIssue } from '@minigate/core';
import type { ServerDomains } from '../families/domain/index.js';

/** What a mini program wants to reach, each as `scheme://host[:port]` or as a bare host. A kind that is left out stays as it is. */
export interface DomainWishes {
  /** For `wx.request`: `https`. */
  readonly request?: readonly string[] | undefined;
  /** For `wx.connectSocket`: `wss`. */
  readonly webSocket?: readonly string[] | undefined;
  /** For `wx.uploadFile`: `https`. */
  readonly upload?: readonly string[] | undefined;
  /** For `wx.downloadFile`: `https`. */
  readonly download?: readonly string[] | undefined;
  /** `udp`. */
  readonly udp?: readonly string[] | undefined;
  /** `tcp`. */
  readonly tcp?: readonly string[] | undefined;
  /** For web views: `https`, without port. Not for programs of persons (89231). */
  readonly webView?: readonly string[] | undefined;
}

/** Name of a kind of domains. */
export type DomainKind = keyof DomainWishes;

/** Domains of every kind, with scheme. */
export type DomainLists = { readonly [Kind in DomainKind]-?: readonly string[] };

/** The month's changes that a set-up spends; WeChat allows 50 of each. */
export interface DomainChanges {
  /** Of the platform's server domains. */
  readonly platformServer: number;
  /** Of the platform's web-view domains. */
  readonly platformWebView: number;
  /** Of the mini program's server domains; all kinds together. */
  readonly server: number;
  /** Of the mini program's web-view domains. */
  readonly webView: number;
}

/** What a set-up would do. */
export interface DomainPlan {
  /** Hosts that the platform's own lists lack. */
  readonly register: { readonly server: readonly string[]; readonly webView: readonly string[] };
  /** What the mini program lacks. */
  readonly add: DomainLists;
  /** What the mini program has and mode `set` takes away. */
  readonly remove: DomainLists;
  readonly changes: DomainChanges;
  /** Limits that it would break. A set-up with any is refused before it changes something. */
  readonly problems: readonly Advice[];
}

/** Hosts registered at the platform. */
export interface RegisteredHosts {
  readonly server: readonly string[];
  readonly webView: readonly string[];
}

/** Kinds with the wire's field and scheme. */
export const domainKinds: {
  readonly [Kind in DomainKind]-?: { readonly field: keyof ServerDomains | 'webviewdomain'; readonly scheme: string };
} = {
  request: { field: 'requestdomain', scheme: 'https' },
  webSocket: { field: 'wsrequestdomain', scheme: 'wss' },
  upload: { field: 'uploaddomain', scheme: 'https' },
  download: { field: 'downloaddomain', scheme: 'https' },
  udp: { field: 'udpdomain', scheme: 'udp' },
  tcp: { field: 'tcpdomain', scheme: 'tcp' },
  webView: { field: 'webviewdomain', scheme: 'https' },
};

/** Names of all kinds. */
export const kindNames = Object.keys(domainKinds) as readonly DomainKind[];

/** Names of the kinds that `modifyServerDomain` takes, in one call. */
export const serverKinds: readonly DomainKind[] = kindNames.filter((kind) => kind !== 'webView');

/** Most hosts at the platform, and most domains of one kind of a mini program (89029, 85016). */
const limits = { platformServer: 1000, platformWebView: 300, server: 200, webView: 300 } as const;

const domainForm =
  /^(?:([a-z]+):\/\/)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])(:\d{1,5})?$/;

/** Builds a value for every kind. */
export function forEachKind(listOf: (kind: DomainKind) => readonly string[]): DomainLists {
  return Object.fromEntries(kindNames.map((kind) => [kind, listOf(kind)])) as unknown as DomainLists;
}

/** Whether no kind has a domain. */
export function isEmpty(lists: DomainLists, kinds: readonly DomainKind[] = kindNames): boolean {
  return kinds.every((kind) => lists[kind].length === 0);
}

/** The host of a domain with scheme. */
export function hostOf(domain: string): string {
  return domainForm.exec(domain)?.[2] ?? domain;
}

/** Whether a host may be used as a web view: it, or a parent, is registered. */
function covers(registered: readonly string[], host: string): boolean {
  return registered.some((one) => host === one || host.endsWith(`.${one}`));
}

/**
 * Writes wishes as WeChat does: lower case, with scheme, each once.
 *
 * @throws ValidationError that names each domain with another scheme, a path, a port where none is allowed, or without a name.
 */
export function checkWishes(wishes: DomainWishes): { readonly [Kind in DomainKind]?: readonly string[] } {
  const issues: ValidationIssue[] = [];
  const checked = (kind: DomainKind, domain: string, at: number): string => {
    const { scheme } = domainKinds[kind];
    const [, given = scheme, host, port = ''] = domainForm.exec(String(domain).toLowerCase()) ?? [];
    if (host === undefined || given !== scheme || (kind === 'webView' && port !== ''))
      issues.push({
        path: `${kind}.${at}`,
        message: `must be ${scheme}://host${kind === 'webView' ? '' : ', with a port if need be'}; no path, no IP address`,
      });
    return `${scheme}://${host}${port}`;
  };
  const lists = kindNames.flatMap((kind) => {
    const given = wishes[kind];
    return given === undefined ? [] : [[kind, [...new Set(given.map((domain, at) => checked(kind, domain, at)))]]];
  });
  for (const name of Object.keys(wishes))
    if (!kindNames.includes(name as DomainKind))
      issues.push({ path: name, message: `is no kind; ${kindNames.join(', ')} are` });
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'domains.setUp' });
  return Object.fromEntries(lists);
}

/**
 * Compares wishes with what is configured.
 *
 * @param wanted - from {@link checkWishes}.
 * @param current - what the mini program has through the platform.
 * @param replace - whether what is not wanted is taken away, of the kinds that are given.
 */
export function planDomains(
  wanted: ReturnType<typeof checkWishes>,
  registered: RegisteredHosts,
  current: DomainLists,
  replace: boolean,
): DomainPlan {
  const without = (list: readonly string[], other: readonly string[]): readonly string[] =>
    list.filter((domain) => !other.includes(domain));
  const add = forEachKind((kind) => without(wanted[kind] ?? [], current[kind]));
  const remove = forEachKind((kind) => (replace && wanted[kind] ? without(current[kind], wanted[kind]) : []));
  const hosts = (kinds: readonly DomainKind[]): string[] => [
    ...new Set(kinds.flatMap((kind) => (wanted[kind] ?? []).map(hostOf))),
  ];
  const register = {
    server: without(hosts(serverKinds), registered.server),
    webView: hosts(['webView']).filter((host) => !covers(registered.webView, host)),
  };
  const count = (...lists: boolean[]): number => lists.filter(Boolean).length;
  const problems: Advice[] = [];
  const limit = (what: string, zh: string, size: number, most: number): void => {
    if (size <= most) return;
    problems.push({
      en: `${what}: ${size} domains, at most ${most} are allowed. Delete some first.`,
      zh: `${zh}：共 ${size} 个域名，上限为 ${most} 个，请先删除部分域名。`,
    });
  };
  limit(
    'server domains of the platform',
    '第三方平台服务器域名',
    registered.server.length + register.server.length,
    limits.platformServer,
  );
  limit(
    'web-view domains of the platform',
    '第三方平台业务域名',
    registered.webView.length + register.webView.length,
    limits.platformWebView,
  );
  for (const kind of kindNames)
    limit(
      kind,
      kind,
      current[kind].length + add[kind].length - remove[kind].length,
      kind === 'webView' ? limits.webView : limits.server,
    );
  return {
    register,
    add,
    remove,
    changes: {
      platformServer: count(register.server.length > 0),
      platformWebView: count(register.webView.length > 0),
      server: count(!isEmpty(add, serverKinds), !isEmpty(remove, serverKinds)),
      webView: count(add.webView.length > 0, remove.webView.length > 0),
    },
    problems,
  };
}
