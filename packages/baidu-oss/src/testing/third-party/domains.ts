import type { AnyEndpoint } from '@minigate/core';
import { refuseWith } from '../errors.js';
import { type Routes, stateful, type World } from '../world.js';
import { managedApp } from './profile.js';

type Lists = Readonly<Record<string, readonly string[]>>;
type Action = 'add' | 'delete' | 'set' | 'get';
type Input = Readonly<Record<string, unknown>> & { readonly action?: Action | undefined };

const serverFields = ['request_domain', 'socket_domain', 'upload_domain', 'download_domain'];
const schemes: Readonly<Record<string, string>> = { socket_domain: 'wss' };

/** Domains of the third-party platform, and those of them that a mini program uses. */
export function domainRoutes(world: World): Routes {
  const platform = {
    read: (): Lists => world.state.thirdParty.domains,
    write(lists: Lists) {
      world.state.thirdParty.domains = lists;
    },
  };
  const managed = (appId: string): typeof platform => ({
    read: () => managedApp(world, appId).domains,
    write(lists) {
      managedApp(world, appId).domains = lists;
    },
  });
  const modify = (input: Input, endpoint: AnyEndpoint, fields: readonly string[], lists: typeof platform): Lists => {
    const { action = 'get' } = input;
    const present = lists.read();
    if (action === 'get') return present;
    const given = Object.fromEntries(
      fields.flatMap((field) => (input[field] === undefined ? [] : [[field, valuesOf(input[field])]])),
    );
    if (Object.values(given).flat().length === 0) refuseWith(470015, endpoint);
    for (const [field, values] of Object.entries(given))
      for (const value of values) if (!isDomain(value, schemes[field] ?? 'https')) refuseWith(470014, endpoint);
    if (lists !== platform && action !== 'delete') {
      const offered = new Set(Object.values(platform.read()).flat());
      if (Object.values(given).some((values) => values.some((value) => !offered.has(value))))
        refuseWith(470016, endpoint);
    }
    const changed = Object.fromEntries(
      Object.entries(given).map(([field, values]) => [field, merged(action, present[field] ?? [], values)]),
    );
    lists.write({ ...present, ...changed });
    return lists.read();
  };
  const server = (lists: Lists): object => ({
    data: Object.fromEntries(serverFields.map((field) => [field, [...(lists[field] ?? [])]])),
  });
  const webView = (lists: Lists): object => ({ data: [...(lists['web_view_domain'] ?? [])] });
  return {
    'tp.domain.modifyServerDomain': stateful((input: Input, { endpoint }) =>
      server(modify(input, endpoint, serverFields, platform)),
    ),
    'tp.domain.modifyBusinessDomain': stateful((input: Input, { endpoint }) =>
      webView(modify(input, endpoint, ['web_view_domain'], platform)),
    ),
    'tp.app.setAppDomain': stateful((input: Input, { endpoint, principal: { appId = '' } }) =>
      server(modify(input, endpoint, serverFields, managed(appId))),
    ),
    'tp.app.setAppWebViewDomain': stateful((input: Input, { endpoint, principal: { appId = '' } }) =>
      webView(modify(input, endpoint, ['web_view_domain'], managed(appId))),
    ),
  };
}

const valuesOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : String(value).split(',')).filter((one) => one !== '').map(String);

const isDomain = (value: string, scheme: string): boolean =>
  URL.canParse(value) && new URL(value).protocol === `${scheme}:`;

function merged(action: Exclude<Action, 'get'>, present: readonly string[], given: readonly string[]): string[] {
  if (action === 'delete') return present.filter((one) => !given.includes(one));
  return [...new Set(action === 'set' ? given : [...present, ...given])];
}
