import { fieldsOf, typeText } from './fields.mjs';
import { limitsOf } from './limits.mjs';
import { anchor, prose, table } from './markdown.mjs';

/**
 * @typedef {import('./client-families.mjs').Reach} Reach
 * @typedef {import('./endpoint-sources.mjs').EndpointSource} EndpointSource
 * @typedef {import('./fields.mjs').Field} Field
 * @typedef {import('./reference.mjs').Row} Row
 * @typedef {import('./reference.mjs').Subject} Subject
 */

/** @param {string} method @returns {string} the heading of its section, without `#` */
export const headingOf = (method) => `\`${method}\``;

/** @param {Row} endpoint @returns {string} verb, path and the part of the query that never changes */
export function requestLine({ method, path, fixed = {}, query = [], body }) {
  const always = Object.entries(fixed).filter(([name]) => body === 'none' || query.includes(name));
  return `${method} ${path}${always.length > 0 ? `?${always.map(([name, value]) => `${name}=${value}`).join('&')}` : ''}`;
}

/**
 * The section of one endpoint on its family's page.
 *
 * @param {Subject} subject
 * @param {Row} endpoint
 * @param {EndpointSource} source
 * @param {readonly Reach[]} reached - how its family is reached
 * @returns {string[]} lines
 */
export function endpointSection(subject, endpoint, source, reached) {
  const methods = new Set(
    subject.endpoints
      .filter(({ family }) => family === endpoint.family)
      .map(({ id }) => subject.sources.get(id)?.method),
  );
  const target = (/** @type {string} */ name) => (methods.has(name) ? `#${anchor(headingOf(name))}` : undefined);
  const fields = fieldsOf(subject.types, source.file, source.request);
  const answer = fieldsOf(subject.types, source.file, source.response);
  const limits = limitsOf(subject.requests.get(endpoint.id) ?? {});
  const request = fieldRows(fields, target, limits);
  return [
    `## ${headingOf(source.method)}`,
    '',
    ...(source.deprecated === undefined ? [] : [`> **Deprecated.** ${prose(source.deprecated, target)}`, '']),
    ...source.paragraphs.flatMap((words) => [prose(words, target), '']),
    ...table(['', ''], facts(subject, endpoint, source, reached, fields)),
    '',
    ...(request.length > 0 ? [...table(['request', 'type', 'meaning'], request), ''] : []),
    ...answerLines(typeText(subject.types, source.file, source.response), fieldRows(answer, target)),
  ];
}

/** @param {Subject} subject @param {Row} endpoint @param {EndpointSource} source @param {readonly Reach[]} reached @param {readonly Field[]} fields */
function facts({ fidelity, errorLink }, endpoint, source, reached, fields) {
  const { id, fixed = {}, supplied = [], query = [], permissionSets = [], errors = [], paging, auth, doc } = endpoint;
  const codes = (/** @type {readonly (string | number)[]} */ names) => names.map((name) => `\`${name}\``).join(', ');
  const calls = reached.filter(({ without }) => without !== auth).map(({ at }) => `${at}.${source.method}`);
  const inQuery = endpoint.body === 'none' ? [] : query.filter((name) => !(name in fixed));
  const inBody = Object.keys(fixed).filter((name) => endpoint.body !== 'none' && !query.includes(name));
  const uploads = fields.filter(({ type }) => /\bUpload\b/.test(type)).map(({ path }) => path);
  const moves = paging && [
    paging.offset ?? paging.page ?? paging.cursor ?? '',
    ...(paging.limit ? [paging.limit] : []),
  ];
  /** @type {[label: string, value: string][]} */
  const all = [
    ['Call', codes(calls)],
    ['Request', `\`${requestLine(endpoint)}\`${bodyWords[endpoint.body]}`],
    ['Id', `\`${id}\``],
    ['In the query', codes(inQuery)],
    ['Fixed', codes(inBody.map((name) => `${name}: ${JSON.stringify(fixed[name])}`))],
    ['Filled in by the client', codes(supplied)],
    ['Credential', `${auth}${endpoint.credentialName ? `, sent as \`${endpoint.credentialName}\`` : ''}`],
    ['Permission sets', permissionSets.length > 1 ? `one of ${permissionSets.join(', ')}` : permissionSets.join()],
    ['[API proxy](../../token-service.md)', endpoint.confidential === true ? 'never opens it' : ''],
    ['Repeated after a failure', retryWords[endpoint.retry]],
    [
      'List',
      moves
        ? `\`.items()\` and \`.pages()\` fill in ${codes(moves)}${paging?.size ? `; ${paging.size} a page` : ''}`
        : '',
    ],
    ['Upload', uploads.length > 0 ? `${codes(uploads)}; progress through \`onUploadProgress\`` : ''],
    ['Download', endpoint.reply === 'binary' ? 'a `Blob`; `.stream()` gives a stream' : ''],
    ['Types', codes([source.request, source.response].map((type) => (type.kind === 'name' ? type.name : 'object')))],
    ['Documented errors', errors.map(errorLink).join(', ')],
    ['Fake platform', fidelity === undefined ? '' : (fidelity[id] ?? 'no route')],
    ['Platform documentation', doc === '' ? '' : `<${doc}>`],
  ];
  return all.filter(([, value]) => value !== '');
}

/** @type {Readonly<Record<Row['body'], string>>} */
const bodyWords = {
  none: '',
  json: ', JSON',
  list: ', a list as JSON',
  form: ', form',
  multipart: ', multipart',
  text: ', text',
  binary: ', the file as body',
};

/** @type {Readonly<Record<Row['retry'], string>>} */
const retryWords = {
  safe: 'yes: it only reads',
  idempotent: 'after network failures and answers that ask for it',
  never: 'never',
};

/**
 * @param {readonly Field[]} fields
 * @param {(name: string) => string | undefined} [target] - address of what `{@link name}` names
 * @param {ReadonlyMap<string, string>} [limits] - by path
 * @returns {string[][]} rows of a table
 */
export function fieldRows(fields, target, limits = new Map()) {
  return fields.map(({ path, optional, type, words, sameAs }) => {
    const each = type.endsWith('object[]') ? undefined : limits.get(`${path}[]`);
    const limit = [limits.get(path), each && `each ${each}`].filter(Boolean).map((words) => `, ${words}`);
    const same = sameAs === undefined ? '' : ` Members: as of \`${sameAs}\`.`;
    return [`\`${path}${optional ? '?' : ''}\``, `\`${type}\`${limit.join('')}`, `${prose(words, target)}${same}`];
  });
}

/** @param {string} type @param {string[][]} rows */
function answerLines(type, rows) {
  if (rows.length === 0) return [];
  const count = `${rows.length} field${rows.length === 1 ? '' : 's'}`;
  const list = type.endsWith('[]') ? ', a list' : '';
  return [
    `<details><summary>Answer: ${count}${list}</summary>`,
    '',
    ...table(['answer', 'type', 'meaning'], rows),
    '',
    '</details>',
    '',
  ];
}
