const span = /<!-- figure: ([\w.-]+) -->[^<]*<!-- \/figure -->/g;

/**
 * Puts the numbers of today where a page says `<!-- figure: wechat-open.covered -->…<!-- /figure -->`: package and name.
 *
 * @param {string} file - the page, for messages
 * @param {string} markdown
 * @param {ReadonlyMap<string, number>} figures - by name
 * @returns {string}
 * @throws when the page names a figure that does not exist
 */
export function withFigures(file, markdown, figures) {
  return markdown.replace(span, (_, /** @type {string} */ name) => {
    const figure = figures.get(name);
    if (figure === undefined)
      throw new Error(`${file}: no figure '${name}'; there are ${[...figures.keys()].join(', ')}`);
    return `<!-- figure: ${name} -->${figure}<!-- /figure -->`;
  });
}
