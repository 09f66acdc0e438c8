import type { AnyEndpoint } from '@minigate/core';
import { refuseWith } from '../errors.js';
import { type Routes, stateful, type World } from '../world.js';
import { managedApp } from './profile.js';

type Lists = Readonly<Record<string, readonly string[]>>;
type Input = Readonly<Record<string, unknown>> & { readonly action?: 'add' | 'delete' | 'set' | 'get' | undefined };

/** Whose domains a call is about. */
interface Owner {
  read(): Lists;
  write(lists: Lists): void;
  /** What may be added: the platform's own domains for a mini program, anything for the platform. */
  readonly offered: Lists | undefined;
  /** Number for the deletion of a domain that is not there. */
  readonly missing: number;
  /** How a list is answered. */
  show(list: readonly string[]): unknown;
}

const serverFields = ['request_domain', 'socket_domain', 'upload_domain', 'download_domain'];
const webViewFields = ['web_view_domain'];
/** Source: the text of error 470014; the samples mix them. */
const schemes = new Set(['http:', 'https:', 'wss:']);

/** Domains of the third-party platform, and those of them that a mini program uses. */
export function domainRoutes(world: World): Routes {
  const platform = (): Owner => ({
    read: () => world.state.thirdParty.domains,
    write(lists) {
      world.state.thirdParty.domains = lists;
    },
    offered: undefined,
    missing: 50040,
    show: (list) => [...list],
  });
  const managed = (appId = ''): Owner => ({
    read: () => managedApp(world, appId).domains,
    write(lists) {
      managedApp(world, appId).domains = lists;
    },
    offered: world.state.thirdParty.domains,
    missing: 470017,
    show: (list) => list.join(','),
  });
  const server = (input: Input, endpoint: AnyEndpoint, owner: Owner): object => {
    if (modify(input, endpoint, serverFields, owner) !== 'get') return {};
    const lists = owner.read();
    return { data: Object.fromEntries(serverFields.map((field) => [field, owner.show(lists[field] ?? [])])) };
  };
  const webView = (input: Input, endpoint: AnyEndpoint, owner: Owner): object =>
    modify(input, endpoint, webViewFields, owner) === 'get'
      ? { data: owner.show(owner.read()['web_view_domain'] ?? []) }
      : {};
  return {
    'tp.domain.modifyServerDomain': stateful((input: Input, { endpoint }) => server(input, endpoint, platform())),
    'tp.domain.modifyBusinessDomain': stateful((input: Input, { endpoint }) => webView(input, endpoint, platform())),
    'tp.app.setAppDomain': stateful((input: Input, { endpoint, principal: { appId } }) =>
      server(input, endpoint, managed(appId)),
    ),
    'tp.app.setAppWebViewDomain': stateful((input: Input, { endpoint, principal: { appId } }) =>
      webView(input, endpoint, managed(appId)),
    ),
  };
}

/** Changes domains. @returns the action that was meant. */
function modify(input: Input, endpoint: AnyEndpoint, fields: readonly string[], owner: Owner): Input['action'] {
  const { offered } = owner;
  // A mini program gets all of the platform's domains when no action is named.
  const all = input.action === undefined && offered !== undefined;
  const action = input.action ?? (all ? 'add' : 'get');
  if (action === 'get') return action;
  const given = Object.fromEntries(
    fields.flatMap((field) => {
      const values = all ? offered[field] : valuesOf(input[field]);
      return values === undefined ? [] : [[field, values] as const];
    }),
  );
  if (!all) check(given, endpoint, owner, action);
  const present = owner.read();
  const changed = Object.entries(given).map(([field, values]) => [field, merged(action, present[field] ?? [], values)]);
  owner.write({ ...present, ...Object.fromEntries(changed) });
  return action;
}

function check(given: Lists, endpoint: AnyEndpoint, owner: Owner, action: 'add' | 'delete' | 'set'): void {
  const values = Object.entries(given).flatMap(([field, list]) => list.map((value) => ({ field, value })));
  if (Object.keys(given).length === 0) refuseWith(470013, endpoint);
  if (Object.values(given).some((list) => list.length === 0)) refuseWith(470015, endpoint);
  if (!values.every(({ value }) => schemes.has(URL.parse(value)?.protocol ?? ''))) refuseWith(470014, endpoint);
  const present = owner.read();
  if (action === 'delete' && !values.every(({ field, value }) => present[field]?.includes(value)))
    refuseWith(owner.missing, endpoint);
  const { offered } = owner;
  if (action === 'delete' || offered === undefined) return;
  if (!values.every(({ field, value }) => offered[field]?.some((one) => isBelow(value, one))))
    refuseWith(470016, endpoint);
}

/** Whether a domain is another one, or a subdomain of it. */
function isBelow(value: string, registered: string): boolean {
  const own = new URL(value);
  const other = new URL(registered);
  return own.protocol === other.protocol && (own.host === other.host || own.host.endsWith(`.${other.host}`));
}

function valuesOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : String(value).split(',')).map(String).filter((one) => one !== '');
}

function merged(action: 'add' | 'delete' | 'set', present: readonly string[], given: readonly string[]): string[] {
  if (action === 'delete') return present.filter((one) => !given.includes(one));
  return [...new Set(action === 'set' ? given : [...present, ...given])];
}
