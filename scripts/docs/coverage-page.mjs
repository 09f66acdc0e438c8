import { anchor, generated, prose, table } from './markdown.mjs';

/**
 * @typedef {import('./reference.mjs').Subject} Subject
 *
 * What the platform's documentation lists; see `src/__fixtures__` of a package.
 * @typedef {object} Catalogue
 * @property {readonly { readonly id: string, readonly family: string }[]} rows
 * @property {Readonly<Record<string, string>>} deviations - reasons for what a constant has otherwise, by id and place
 */

/**
 * Catalogue rows that an endpoint constant describes.
 *
 * @param {Subject} subject
 * @param {Catalogue} catalogue
 * @returns {number}
 */
export function covered({ endpoints }, { rows }) {
  const ids = new Set(endpoints.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id)).length;
}

/**
 * The page that counts endpoint constants against the platform's documentation.
 *
 * @param {Subject} subject
 * @param {Catalogue} catalogue
 * @returns {string} Markdown
 */
export function coveragePage(subject, catalogue) {
  const { short, endpoints, sources, fidelity = {} } = subject;
  const { rows, deviations } = catalogue;
  const listed = new Set(rows.map(({ id }) => id));
  const described = new Set(endpoints.map(({ id }) => id));
  const isDeprecated = (/** @type {{ readonly id: string }} */ { id }) => sources.get(id)?.deprecated !== undefined;
  const counts = (/** @type {(family: string) => boolean} */ wanted) => {
    const own = endpoints.filter(({ family }) => wanted(family));
    const played = (/** @type {string} */ kind) => own.filter(({ id }) => fidelity[id] === kind).length;
    const inCatalogue = rows.filter(({ family }) => wanted(family)).length;
    return [inCatalogue, own.length, played('stateful'), played('stub'), own.filter(isDeprecated).length];
  };
  const families = [...new Set([...rows, ...endpoints].map(({ family }) => family))].sort();
  const nameOf = (/** @type {string} */ family) =>
    endpoints.some((endpoint) => endpoint.family === family) ? `[${family}](${family}.md)` : family;
  const methodOf = (/** @type {string} */ id) => sources.get(id)?.method ?? id;
  const deprecated = endpoints.filter(isDeprecated);
  const missing = rows.filter(({ id }) => !described.has(id)).map(({ id }) => `\`${id}\``);
  const further = endpoints.filter(({ id }) => !listed.has(id)).map(({ id }) => `\`${id}\``);
  const reasons = Map.groupBy(Object.entries(deviations), ([, reason]) => reason);
  return [
    generated,
    '',
    `# ${short}: coverage`,
    '',
    `The catalogue is what the platform's documentation listed when the constants were written: ${rows.length} endpoints, ${covered(subject, catalogue)} of them have a constant. A test compares every constant with it: verb, path, credential, fields, their types and which are required. [All families](README.md)`,
    '',
    ...table(
      ['family', 'catalogue', 'constants', 'fake: stateful', 'fake: stub', 'deprecated'],
      [
        ...families.map((family) => [nameOf(family), ...counts((one) => one === family)]),
        ['**all**', ...counts(() => true)],
      ],
    ),
    '',
    ...(missing.length > 0 ? [`Without a constant: ${missing.join(', ')}.`, ''] : []),
    ...(further.length > 0 ? [`Not in the catalogue: ${further.join(', ')}.`, ''] : []),
    ...section(
      'Deprecated',
      `${deprecated.length} endpoints that the platform withdrew, replaced or no longer documents.`,
      ['method', 'why'],
      deprecated.map(({ id, family }) => [
        `[\`${methodOf(id)}\`](${family}.md#${anchor(methodOf(id))})`,
        prose(sources.get(id)?.deprecated ?? ''),
      ]),
    ),
    ...section(
      'Deviations from the catalogue',
      `${Object.keys(deviations).length} places where a constant differs on purpose, by reason: the endpoint's id, then the property, or \`request\` or \`response\` and the field.`,
      ['reason', 'where'],
      [...reasons].map(([reason, places]) => [prose(reason), places.map(([place]) => `\`${place}\``).join(', ')]),
    ),
  ].join('\n');
}

/** Nothing where there are no rows. @param {string} heading @param {string} words @param {readonly string[]} titles @param {readonly string[][]} rows */
const section = (heading, words, titles, rows) =>
  rows.length === 0 ? [] : [`## ${heading}`, '', words, '', ...table(titles, rows), ''];
