import { endpointSection, headingOf, requestLine } from './endpoint-section.mjs';
import { anchor, generated, prose, table } from './markdown.mjs';

export { generated };

/**
 * @typedef {import('./client-families.mjs').Reach} Reach
 * @typedef {import('./endpoint-sources.mjs').EndpointSource} EndpointSource
 * @typedef {import('./limits.mjs').JsonSchema} JsonSchema
 * @typedef {import('./sources.mjs').Sources} Sources
 *
 * What constants of some platforms say beside those of all.
 * @typedef {object} Extras
 * @property {readonly number[]} [permissionSets]
 * @property {boolean} [confidential]
 * @property {readonly (number | string)[]} [errors]
 * @property {{ readonly kind: string, readonly limit?: string | undefined, readonly size?: number | undefined,
 *   readonly offset?: string, readonly page?: string, readonly cursor?: string }} [paging]
 *
 * @typedef {Pick<import('@minigate/core').AnyEndpoint, 'id' | 'family' | 'method' | 'path' | 'auth' | 'body' | 'retry' | 'reply' |
 *   'query' | 'supplied' | 'fixed' | 'credentialName' | 'doc'> & Extras} Row
 *
 * What the reference says about one package.
 * @typedef {object} Subject
 * @property {string} name - such as `@minigate/wechat-open`
 * @property {string} short - its folder's name
 * @property {readonly Row[]} endpoints
 * @property {ReadonlyMap<string, EndpointSource>} sources - by endpoint id
 * @property {Sources} types - of requests and answers
 * @property {ReadonlyMap<string, JsonSchema>} requests - JSON schemas of the requests, by endpoint id
 * @property {ReadonlyMap<string, readonly Reach[]>} reached - by the family's name in `families/index.ts`
 * @property {(code: number | string) => string} errorLink - what to write for a documented error
 * @property {Readonly<Record<string, string>> | undefined} fidelity - of the fake's routes, by endpoint id; absent when the fake does not tell
 */

/**
 * The reference of one package: a page per family, and one that finds methods by path.
 *
 * @param {Subject} subject
 * @returns {Map<string, string>} Markdown by path below `docs/reference`
 * @throws when an endpoint constant has no docstring in the families' sources
 */
export function familyPages(subject) {
  const pages = new Map();
  for (const [family, endpoints] of byFamily(subject.endpoints))
    pages.set(`${subject.short}/${family}.md`, familyPage(subject, family, endpoints));
  return pages;
}

/** @param {Subject} subject @param {string} family @param {readonly Row[]} endpoints */
function familyPage(subject, family, endpoints) {
  const reached = subject.reached.get(camel(family)) ?? [];
  const at = reached.map((reach) => `\`${reach.at}\``).join(' and ');
  const count = `${endpoints.length} endpoint${endpoints.length === 1 ? '' : 's'} of \`${subject.name}\``;
  const methods = endpoints.map((endpoint) => {
    const { method, paragraphs, deprecated } = sourceOf(subject, endpoint);
    const [title = ''] = /^.*?[^.]\.(?= |$)/.exec(paragraphs[0] ?? '') ?? paragraphs;
    const words = deprecated === undefined ? prose(title) : `~~${prose(title)}~~ deprecated`;
    return [`[\`${method}\`](#${anchor(headingOf(method))})`, words, `\`${requestLine(endpoint)}\``];
  });
  return [
    generated,
    '',
    `# ${subject.short}: ${family}`,
    '',
    ...summariesOf(reached).flatMap((summary) => [summary, '']),
    `${count}${at === '' ? '' : `: ${at}`}. [All families](README.md), [how to read this page](../README.md#how-to-read-a-page)`,
    '',
    ...table(['method', 'what it does', 'request'], methods),
    '',
    ...endpoints.flatMap((endpoint) => endpointSection(subject, endpoint, sourceOf(subject, endpoint), reached)),
  ].join('\n');
}

/** @param {Subject} subject @param {Row} endpoint @returns {EndpointSource} */
function sourceOf({ name, sources }, { id }) {
  const source = sources.get(id);
  if (source === undefined)
    throw new Error(`${name}: no documented constant with id '${id}' in src/families; write its docstring`);
  return source;
}

/**
 * The page that finds a method by the platform's path or id.
 *
 * @param {Subject} subject
 * @returns {string} Markdown
 */
export function pathPage(subject) {
  const sorted = subject.endpoints.toSorted((a, b) => order(`${a.path} ${a.id}`, `${b.path} ${b.id}`));
  const rows = sorted.map((endpoint) => {
    const { method } = sourceOf(subject, endpoint);
    const target = `${endpoint.family}.md#${anchor(headingOf(method))}`;
    return [
      `\`${requestLine(endpoint)}\``,
      `\`${endpoint.id}\``,
      `[\`${camel(endpoint.family)}.${method}\`](${target})`,
    ];
  });
  return [
    generated,
    '',
    `# ${subject.short}: paths`,
    '',
    'Every path with its method. The id is what errors, the log and the fake say. [All families](README.md)',
    '',
    ...table(['request', 'id', 'method'], rows),
    '',
  ].join('\n');
}

const howToRead = `## How to read a page

- A method is called with the request's fields and gives the answer. \`name?\` may be left out or be missing. \`a.b\` is a member of the object \`a\`, \`a[].b\` of each item of the list \`a\`, \`a.*\` of members with free names.
- \`Upload\` is a file to send: a \`Blob\`, such as \`await openAsBlob(path)\`, or a stream \`{ open, name }\`. \`Int64\` is a \`number\`, or a \`bigint\` beyond 2^53.
- *Credential*: what the call carries as proof of who calls; \`none\` is nothing. Where a platform knows \`either\`, it is the account's token when called for one, else the platform's own.
- *Repeated after a failure* says what the client does by itself.
- *Sources disagree*: other SDKs or older pages of the platform say it differently. Think of it when a call is refused.
- *Fake platform*: \`stateful\` remembers and refuses as the platform does; \`stub\` checks the call and answers with the example.`;

/**
 * The page that lists a platform's families with counts.
 *
 * @param {Subject} subject
 * @param {readonly string[]} furtherPages - names of its pages that are not of a family
 * @returns {string} Markdown
 */
export function platformPage({ name, short, endpoints, fidelity, reached }, furtherPages) {
  const families = byFamily(endpoints);
  const links = furtherPages.map((page) => `[${page}](${page}.md)`).join(', ');
  const rows = [...families].map(([family, rows]) => [
    `[${family}](${family}.md)`,
    summariesOf(reached.get(camel(family))).join(' '),
    rows.length,
    ...played(rows, fidelity),
  ]);
  return [
    generated,
    '',
    `# ${short}`,
    '',
    `${endpoints.length} endpoints in ${families.size} families of \`${name}\`. See also ${links}. [All platforms](../README.md)`,
    '',
    ...table(['family', 'what it is about', 'endpoints', ...playedTitles(fidelity)], rows),
    '',
  ].join('\n');
}

/**
 * The page that lists the platforms and says how to read the others.
 *
 * @param {readonly Subject[]} subjects
 * @returns {string} Markdown
 */
export function indexPage(subjects) {
  const rows = subjects.map(({ name, short, endpoints }) => [
    `[${short}](${short}/README.md)`,
    `\`${name}\``,
    byFamily(endpoints).size,
    endpoints.length,
  ]);
  const lines = [
    generated,
    '',
    '# Endpoint reference',
    '',
    ...table(['platform', 'package', 'families', 'endpoints'], rows),
    '',
  ];
  return `${[...lines, howToRead].join('\n')}\n`;
}

/** @param {Subject['fidelity']} fidelity */
const playedTitles = (fidelity) => (fidelity === undefined ? [] : ['fake: stateful', 'fake: stub']);

/** How many endpoints the fake plays in each way. @param {readonly Row[]} rows @param {Subject['fidelity']} fidelity */
const played = (rows, fidelity) =>
  fidelity === undefined
    ? []
    : ['stateful', 'stub'].map((kind) => rows.filter(({ id }) => fidelity[id] === kind).length);

/**
 * @param {readonly Row[]} endpoints
 * @returns {Map<string, Row[]>} sorted by family; the order of the constants within
 */
function byFamily(endpoints) {
  return new Map([...Map.groupBy(endpoints, ({ family }) => family)].sort(([a], [b]) => order(a, b)));
}

/** @param {readonly Reach[]} [reached] @returns {string[]} what a family is about, as Markdown */
const summariesOf = (reached = []) => [...new Set(reached.map(({ summary }) => prose(summary)))];

/** The same on every machine, whatever its language. @param {string} a @param {string} b */
const order = (a, b) => (a < b ? -1 : 1);

const camel = (/** @type {string} */ family) => family.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
