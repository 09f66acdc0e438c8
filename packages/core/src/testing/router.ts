import type { AnyEndpoint } from '../endpoint/endpoint.js';

/** What a request's method and path lead to. */
export interface RouteMatch {
  /** Endpoints of that method and path, in the order they were declared; usually one. Empty when only the method differs. */
  readonly endpoints: readonly AnyEndpoint[];
  /** An endpoint of that path, whatever its method. */
  readonly byPath: AnyEndpoint;
  /** Values of the path's `{name}` segments, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

type Methods = Map<string, AnyEndpoint[]>;

/**
 * Finds endpoints by method and path. Literal paths are looked up, and win over paths with `{name}` segments.
 *
 * @returns a function that answers `undefined` for an unknown path.
 */
export function createRouter(
  endpoints: readonly AnyEndpoint[],
): (method: string, pathname: string) => RouteMatch | undefined {
  const byPath = new Map<string, Methods>();
  for (const endpoint of endpoints) {
    const methods = getOrAdd(byPath, endpoint.path, () => new Map() as Methods);
    getOrAdd(methods, endpoint.method, () => [] as AnyEndpoint[]).push(endpoint);
  }
  const patterns = [...byPath]
    .filter(([path]) => path.includes('{'))
    .map(([path, methods]) => ({ methods, pattern: pathPattern(path) }));

  return (method, pathname) => {
    const literal = byPath.get(pathname);
    if (literal !== undefined) return match(literal, method, {});
    const found: RouteMatch[] = [];
    for (const { methods, pattern } of patterns) {
      const groups = pattern.exec(pathname)?.groups;
      const params = groups && decodeAll(groups);
      if (params !== undefined) found.push(match(methods, method, params));
    }
    return found.find(({ endpoints }) => endpoints.length > 0) ?? found[0];
  };
}

function match(methods: Methods, method: string, params: Readonly<Record<string, string>>): RouteMatch {
  const [[byPath]] = methods.values() as unknown as [[AnyEndpoint]];
  return { endpoints: methods.get(method) ?? [], byPath, params };
}

/** `/a/{b}` as a pattern with a group per name. */
function pathPattern(path: string): RegExp {
  const source = path
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? `(?<${part}>[^/]+)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`);
}

function decodeAll(groups: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined; // a lone % is no path of ours
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
