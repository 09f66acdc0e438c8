/** Begins the row of a code: its own cell. */
const row = /^\| (?!code )(-?\w[\w.-]*) (?=\|)/gm;

const idOf = (/** @type {string | number} */ code) => `e${code}`;

/**
 * Lets family pages link to the rows of the errors page: each number's first row gets an anchor.
 *
 * @param {string} page - Markdown of the errors page
 * @returns {{ readonly page: string, readonly linkOf: (code: number | string) => string }} the page with anchors, and what a family page
 * writes for a number: a link where there is a row
 */
export function withErrorAnchors(page) {
  const seen = new Set();
  const anchored = page.replace(row, (line, /** @type {string} */ code) => {
    if (seen.has(code)) return line;
    seen.add(code);
    return `| <a id="${idOf(code)}"></a>${code} `;
  });
  return {
    page: anchored,
    linkOf: (code) => (seen.has(String(code)) ? `[${code}](errors.md#${idOf(code)})` : String(code)),
  };
}
