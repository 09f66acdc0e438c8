import { docstring } from './markdown.mjs';
import { readSources } from './sources.mjs';

/**
 * @typedef {import('./declarations.mjs').Type} Type
 * @typedef {import('./sources.mjs').Sources} Sources
 *
 * What only the source says about an endpoint.
 * @typedef {object} EndpointSource
 * @property {string} file - whose names its types use
 * @property {string} method - the constant's name, which is the client method's name
 * @property {readonly string[]} paragraphs - of its docstring, without the request line, which the constant has too
 * @property {string | undefined} deprecated - why, where it is
 * @property {Type} request
 * @property {Type} response
 */

/** Where the types of endpoints stand below a package: in families, and in what they share. */
const patterns = ['src/families/*/**/*.ts', 'src/families/!(example|examples|index).ts'];

/**
 * The types of a package's families, and what its endpoint constants say.
 *
 * @param {string} folder - the package
 * @returns {{ readonly types: Sources, readonly sources: ReadonlyMap<string, EndpointSource> }} sources by endpoint id
 */
export function endpointSourcesOf(folder) {
  const types = readSources(folder, patterns);
  return { types, sources: new Map(endpointSources(types)) };
}

/**
 * What endpoint constants say in their source.
 *
 * @param {Sources} types
 * @returns {[id: string, source: EndpointSource][]}
 */
export function endpointSources(types) {
  return [...types].flatMap(([file, { declared }]) =>
    [...declared.values()].flatMap(({ keyword, name, comment, type, text }) => {
      const id = /\bid: '([^']+)'/.exec(text)?.[1];
      if (keyword !== 'const' || type.kind !== 'name' || id === undefined || comment === '') return [];
      const [request, response] = type.args;
      if (request === undefined || response === undefined) return [];
      const { paragraphs, tags } = docstring(comment);
      const told = paragraphs
        .map((words) => words.replace(/ ?Calls `[A-Z]+ [^`]*`\./, ''))
        .flatMap((words) => words.split(/ (?=Sources disagree: )/))
        .filter(Boolean);
      /** @type {[string, EndpointSource]} */
      const entry = [
        id,
        { file, method: name, paragraphs: told, deprecated: tags.get('deprecated'), request, response },
      ];
      return [entry];
    }),
  );
}
