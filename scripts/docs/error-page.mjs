import { generated } from './reference.mjs';

/**
 * What a number means and what to do about it, in both languages.
 *
 * @typedef {object} ErrorEntry
 * @property {string} class
 * @property {boolean} retryable
 * @property {{ readonly en: string, readonly zh: string }} meaning
 * @property {{ readonly en: string, readonly zh: string }} advice
 * @property {readonly string[]} where - families; empty: any call
 *
 * @typedef {Readonly<Record<string, ErrorEntry>>} ErrorTable - by number
 *
 * @typedef {object} ErrorTables
 * @property {ErrorTable} general - numbers with one meaning
 * @property {Readonly<Record<string, ErrorTable>>} byFamily - meanings that hold for one family only, by its name
 * @property {Readonly<Record<string, ErrorTable>>} byEndpoint - meanings that hold for one endpoint only, by its id
 * @property {Readonly<Record<string, ErrorTable>>} [byLayer] - numbers of parts of the platform that count for themselves, by their name
 */

/**
 * The page of a platform's error numbers.
 *
 * @param {string} short - the package's folder name
 * @param {ErrorTables} tables
 * @returns {string} Markdown
 */
export function errorPage(short, { general, byFamily, byEndpoint, byLayer = {} }) {
  /** @type {(table: ErrorTable, only: string) => { code: string, entry: ErrorEntry, only: string }[]} */
  const rowsOf = (table, only) => Object.entries(table).map(([code, entry]) => ({ code, entry, only }));
  const rows = [
    ...rowsOf(general, ''),
    ...Object.entries(byFamily).flatMap(([family, table]) => rowsOf(table, `only ${family}`)),
    ...Object.entries(byEndpoint).flatMap(([id, table]) => rowsOf(table, `only \`${id}\``)),
    ...Object.entries(byLayer).flatMap(([layer, table]) => rowsOf(table, `layer ${layer}`)),
  ].sort((a, b) => Number(a.code) - Number(b.code) || (a.code < b.code ? -1 : 1));
  const cell = (/** @type {{ readonly en: string, readonly zh: string }} */ { en, zh }) =>
    `${en}<br>${zh}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const numbers = new Set(rows.map(({ code }) => code)).size;
  return [
    generated,
    '',
    `# ${short}: error numbers`,
    '',
    `${numbers} numbers, ${rows.length} known meanings. [All families](README.md)`,
    '',
    'Where a number means different things in different places, the rows that begin with "only" go before the others there.',
    ...(Object.keys(byLayer).length > 0
      ? [
          '',
          'The rows that begin with "layer" count for themselves: `error.layer` says which part of the platform refused.',
        ]
      : []),
    '',
    '| code | where | class | meaning | what to do | may work later unchanged |',
    '|---:|---|---|---|---|---|',
    ...rows.map(
      ({ code, entry, only }) =>
        `| ${code} | ${only || entry.where.join(', ') || 'any'} | ${entry.class} | ${cell(entry.meaning)} | ${cell(entry.advice)} | ${entry.retryable ? 'yes' : 'no'} |`,
    ),
    '',
  ].join('\n');
}
