import type { Permission } from './permissions.js';

/**
 * Writes the source of a TypeScript module with the listed actions as the interface `PermittedActions`, so that calls of actions that are
 * not ticked do not compile: `const call: PermittedCall<PermittedActions> = session.call`.
 *
 * @param list - of `permissions.list()`.
 * @returns the same text for the same actions in any order.
 */
export function actionMapSource(list: readonly Permission[]): string {
  const byName = new Map(list.map((permission) => [permission.action, permission]));
  const members = [...byName.values()]
    .sort((one, other) => (one.action < other.action ? -1 : 1))
    .map(
      ({ action, service, required, optional }) =>
        `  readonly ${JSON.stringify(action)}: { readonly service: ${JSON.stringify(service)}; readonly required: ${union(required)}; readonly optional: ${union(optional)} };\n`,
    );
  return `${head}export interface PermittedActions {\n${members.join('')}}\n`;
}

const head = `// Written by actionMapSource() of @minigate/qingcloud-sso from the cloud's own list. Do not edit; write it anew.

/** Actions that the application may call, with the names of their parameters. */
`;

const union = (names: readonly string[]): string =>
  names.length === 0
    ? 'never'
    : [...new Set(names)]
        .sort()
        .map((name) => JSON.stringify(name))
        .join(' | ');
