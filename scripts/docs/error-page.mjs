import { generated } from './reference.mjs';

/**
 * What a number means and what to do about it, in both languages.
 *
 * @typedef {object} ErrorEntry
 * @property {string} class
 * @property {boolean} retryable
 * @property {{ readonly en: string, readonly zh: string }} meaning
 * @property {{ readonly en: string, readonly zh: string }} advice
 *
 * @typedef {Readonly<Record<string, ErrorEntry>>} ErrorTable - by number
 */

/**
 * The page of a platform's error numbers.
 *
 * @param {string} short - the package's folder name
 * @param {ErrorTable} errors - numbers with one meaning
 * @param {Readonly<Record<string, ErrorTable>>} byEndpoint - meanings that hold for one endpoint only, by its id
 * @returns {string} Markdown
 */
export function errorPage(short, errors, byEndpoint) {
  const rows = [
    ...Object.entries(errors).map(([code, entry]) => ({ code, where: '', entry })),
    ...Object.entries(byEndpoint).flatMap(([id, table]) =>
      Object.entries(table).map(([code, entry]) => ({ code, where: ` (\`${id}\`)`, entry })),
    ),
  ].sort((a, b) => Number(a.code) - Number(b.code));
  const cell = (/** @type {{ readonly en: string, readonly zh: string }} */ { en, zh }) =>
    `${en}<br>${zh}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [
    generated,
    '',
    `# ${short}: error numbers`,
    '',
    `${rows.length} known meanings. [All families](../README.md)`,
    '',
    '| code | class | meaning | what to do | may work later unchanged |',
    '|---:|---|---|---|---|',
    ...rows.map(
      ({ code, where, entry }) =>
        `| ${code}${where} | ${entry.class} | ${cell(entry.meaning)} | ${cell(entry.advice)} | ${entry.retryable ? 'yes' : 'no'} |`,
    ),
    '',
  ].join('\n');
}
