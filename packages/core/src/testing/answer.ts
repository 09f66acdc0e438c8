import type { AnyEndpoint, SchemaIssue } from '../endpoint/endpoint.js';
import { schemasFor } from '../endpoint/schemas.js';
import type { ValidationIssue } from '../errors/errors.js';
import { toIssues } from '../errors/issues.js';
import { parseJson, stringifyJson } from '../http/json.js';
import { parseBody } from './body.js';
import { type DecodedFields, decodeFields } from './field-decoding.js';
import { type CheckedFields, checkFields, checkValue, issuesOf } from './fields.js';
import { FakeRefusal, isReply } from './reply.js';
import type { RouteMatch } from './router.js';
import type { FakeCall, FakePlatformDefinition, FakeReply } from './types.js';

/** A request that matched endpoints, its body read. */
export type Arrival = Omit<FakeCall, 'endpoint' | 'report'> & Pick<RouteMatch, 'endpoints' | 'params'>;

type ReadFields =
  | { readonly problem: 'empty-body' | 'unparsable-body' }
  /** With query parameters of an endpoint whose fields belong into the body. */
  | (CheckedFields & { readonly stray: readonly string[] });

/** The platform's own way of answering, without faults. */
export interface Answerer {
  /** The one of several endpoints with the same method and path that is meant: whose fields fit best, and whose caller is accepted. */
  choose(arrival: Arrival): Promise<AnyEndpoint>;
  /** Authenticates, reads and checks the fields, runs the route and encodes what it returns. */
  answer(arrival: Arrival, call: FakeCall): Promise<FakeReply>;
}

/** Makes the answers of a platform from its definition. */
export function createAnswerer<Principal>(definition: FakePlatformDefinition<Principal>): Answerer {
  const { fieldEncoding = 'repeated' } = definition;
  const credentialNames = new Set(definition.credentialNames);

  async function readFields(endpoint: AnyEndpoint, { url, request, bytes, params }: Arrival): Promise<ReadFields> {
    // A call without a credential of ours may have a user's under that name.
    const isCredential = (name: string): boolean =>
      endpoint.auth !== 'none' && (credentialNames.has(name) || name === endpoint.credentialName);
    const decode = (entries: Iterable<readonly [string, unknown]>): DecodedFields =>
      decodeFields[fieldEncoding]([...entries].filter(([name]) => !isCredential(name)));
    const named = (fields: Readonly<Record<string, unknown>>, place: 'query' | 'body') =>
      definition.readFields?.(fields, { endpoint, request, place }) ?? fields;
    const decoded = decode(url.searchParams);
    const inQuery = { ...decoded, fields: named(decoded.fields, 'query') };
    const isField = (name: string): boolean => endpoint.body === 'none' || endpoint.query?.includes(name) === true;
    const { own = [], stray = [] } = Object.groupBy(Object.entries(inQuery.fields), ([name]) =>
      isField(name) ? 'own' : 'stray',
    );
    const texts = { ...Object.fromEntries(own), ...params };
    const body = await parseBody(endpoint, bytes, request.headers.get('content-type'), decode);
    if ('problem' in body) return body;
    const schema = (await schemasFor(endpoint)).request;
    const checked =
      'value' in body
        ? checkValue(schema, body.value, texts, fieldEncoding)
        : 'issues' in body
          ? checkFields(schema, {}, { ...texts, ...named(body.fields, 'body') }, fieldEncoding)
          : checkFields(schema, named(body.fields, 'body'), texts, fieldEncoding);
    const malformed = [...inQuery.issues, ...('issues' in body ? body.issues : [])];
    return {
      ...checked,
      issues: [...malformed, ...checked.issues, ...unfixed(endpoint, checked.input)],
      stray: stray.map(([name]) => name),
    };
  }

  async function misfit(endpoint: AnyEndpoint, arrival: Arrival): Promise<number> {
    const read = await readFields(endpoint, arrival);
    if ('problem' in read) return 0; // none fits better than another
    const present = (name: PropertyKey | undefined): boolean => name === undefined || Object.hasOwn(read.input, name);
    // A value that is wrong, such as another action's name, says more than any number of missing ones.
    const wrong = read.issues.filter(({ path }) => present(path[0])).length;
    return wrong * 1_000 + read.issues.length;
  }

  async function handle(arrival: Arrival, call: FakeCall): Promise<FakeReply> {
    const { endpoint, report } = call;
    const principal = definition.authenticate(call);
    if (isReply(principal)) return principal;
    const read = await readFields(endpoint, arrival);
    if ('problem' in read) {
      report('invalid-body', read.problem);
      return definition.invalid({ endpoint, problem: read.problem, issues: [] });
    }
    for (const name of read.stray) report('stray-query', `${name} belongs into the body`);
    if (read.issues.length > 0) {
      const issues = toIssues(read.issues, read.input);
      report('invalid-body', describe(issues));
      return definition.invalid({ endpoint, problem: 'schema', issues });
    }
    const route = definition.routes[endpoint.id];
    if (route === undefined) return definition.notImplemented(endpoint);
    const result: unknown = await route.handle({ ...call, input: read.input, principal });
    if (isReply(result)) return result;
    if (endpoint.reply !== 'binary') await checkResult(endpoint, result);
    return definition.encode(result, endpoint);
  }

  return {
    async choose(arrival) {
      const { url, request, bytes } = arrival;
      const endpoints = named(arrival);
      const [first] = endpoints as readonly [AnyEndpoint];
      if (endpoints.length === 1) return first;
      const misfits = await Promise.all(endpoints.map((endpoint) => misfit(endpoint, arrival)));
      const least = Math.min(...misfits);
      const best = endpoints.filter((_, index) => misfits[index] === least);
      const accepted = (endpoint: AnyEndpoint): boolean =>
        !isReply(definition.authenticate({ endpoint, url, request, bytes, report: () => undefined }));
      return best.length === 1 ? (best[0] ?? first) : (best.find(accepted) ?? best[0] ?? first);
    },
    async answer(arrival, call) {
      try {
        return await handle(arrival, call);
      } catch (error) {
        if (error instanceof FakeRefusal) return error.reply;
        throw error;
      }
    },
  };
}

/** Those whose fixed values, such as the name of an action, are in the request; all when none is. */
function named({ endpoints, url, request, bytes }: Arrival): readonly AnyEndpoint[] {
  if (endpoints.length === 1) return endpoints;
  const form = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  const texts = form ? new URLSearchParams(Buffer.from(bytes).toString()) : url.searchParams;
  const index = indexOf(endpoints);
  const value = index === undefined ? null : texts.get(index.name);
  const candidates = value === null ? endpoints : (index?.byValue.get(value) ?? []);
  const found = candidates.filter(({ fixed = {} }) =>
    Object.entries(fixed).every(([name, fixedValue]) => [null, String(fixedValue)].includes(texts.get(name))),
  );
  return found.length > 0 ? found : endpoints;
}

/** Endpoints by the values of a fixed field that all of them have. */
interface Index {
  readonly name: string;
  readonly byValue: ReadonlyMap<string, readonly AnyEndpoint[]>;
}

/** By the endpoints of a method and path, of which a platform may have hundreds. */
const indexes = new WeakMap<readonly AnyEndpoint[], Index>();

function indexOf(endpoints: readonly AnyEndpoint[]): Index | undefined {
  const known = indexes.get(endpoints);
  if (known !== undefined) return known;
  const name = Object.keys(endpoints[0]?.fixed ?? {}).find((one) =>
    endpoints.every(({ fixed }) => fixed && one in fixed),
  );
  if (name === undefined) return undefined;
  const index = { name, byValue: Map.groupBy(endpoints, ({ fixed }) => String(fixed?.[name])) };
  indexes.set(endpoints, index);
  return index;
}

/** @throws Error when a handler returned what its endpoint never answers: then the fake is wrong. */
async function checkResult(endpoint: AnyEndpoint, result: unknown): Promise<void> {
  // As the client will get it: without members that are undefined.
  const onTheWire = parseJson(stringifyJson(result ?? {}));
  const issues = issuesOf((await schemasFor(endpoint)).response, onTheWire);
  if (issues.length > 0)
    throw new Error(`the answer breaks the response schema: ${describe(toIssues(issues, onTheWire))}`);
}

/** The client fills in fixed fields, but others who call must send them. */
const unfixed = ({ fixed = {} }: AnyEndpoint, input: CheckedFields['input']): SchemaIssue[] =>
  Object.entries(fixed).flatMap(([name, value]) =>
    input[name] === value ? [] : [{ path: [name], message: `must be ${value}` }],
  );

const describe = (issues: readonly ValidationIssue[]): string =>
  issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
