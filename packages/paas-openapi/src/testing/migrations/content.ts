import type { Migration } from '../model.js';

type Rename = Readonly<Record<string, unknown>>;

/** What a page became, and what was found on the way. */
export interface MappedContent {
  readonly content: unknown;
  readonly unmapped: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Maps the components and files of a page. A component is an object with a text `component`; a file is a text that begins with one of
 * `mapping.fileHosts`.
 *
 * @param files - new addresses of files, by the old ones
 * @param known - names of components that the platform has
 */
export function mapContent(
  { mapping }: Pick<Migration, 'mapping'>,
  content: unknown,
  files: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): MappedContent {
  const components = (mapping['components'] ?? {}) as Rename;
  const props = (mapping['props'] ?? []) as readonly { component?: string; from?: string; to?: string }[];
  const hosts = (mapping['fileHosts'] ?? []) as readonly { from?: string; to?: string }[];
  const unmapped = new Set<string>();
  const missing = new Set<string>();
  const text = (value: string): string => {
    const moved = files.get(value);
    if (moved !== undefined) return moved;
    const host = hosts.find(({ from }) => from !== undefined && value.startsWith(from));
    if (host?.from === undefined) return value;
    if (host.to === undefined) missing.add(value);
    return host.to === undefined ? value : host.to + value.slice(host.from.length);
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { component, ...rest } = value as Rename;
    if (typeof component !== 'string') return members(value as Rename, []);
    const target = components[component] ?? (known.has(component) ? component : undefined);
    if (target === undefined) unmapped.add(component);
    const renames = props.filter((one) => one.component === undefined || one.component === component);
    return { component: target ?? component, ...members(rest, renames) };
  };
  const members = (value: Rename, renames: typeof props): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        renames.find(({ from }) => from === name)?.to ?? name,
        walk(member),
      ]),
    );
  return { content: walk(content), unmapped: [...unmapped], missing: [...missing] };
}
