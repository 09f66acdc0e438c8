import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What only the source says about an endpoint.
 *
 * @typedef {object} EndpointSource
 * @property {string} method - the constant's name, which is the client method's name
 * @property {string} title - first paragraph of its docstring
 * @property {string} request - name of the request type
 * @property {string} response - name of the response type
 */

const constant =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+): \w*Endpoint<\s*([^;={}]+?)\s*> = \{[^{}]*?\bid: '([^']+)'/g;

/**
 * Reads the endpoint constants of a family's source.
 *
 * @param {string} source - TypeScript
 * @returns {[string, EndpointSource][]} by endpoint id
 */
export function endpointSources(source) {
  return [...source.matchAll(constant)].map(([, comment = '', method = '', types = '', id = '']) => {
    const [request = '', response = ''] = types.split(/,\s*/);
    return [id, { method, title: firstParagraph(comment), request, response }];
  });
}

/**
 * The endpoint constants of a package's families.
 *
 * @param {string} folder - the package
 * @returns {Map<string, EndpointSource>} by endpoint id
 */
export function endpointSourcesOf(folder) {
  const files = globSync('src/families/*/**/*.ts', { cwd: folder, exclude: ['**/*.{test,test-d,examples}.ts'] }).sort();
  return new Map(files.flatMap((file) => endpointSources(readFileSync(join(folder, file), 'utf8'))));
}

/** @param {string} comment - the inside of a docstring */
function firstParagraph(comment) {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const start = lines.findIndex((line) => line !== '');
  const end = lines.findIndex((line, index) => index > start && (line === '' || line.startsWith('@')));
  return lines
    .slice(start, end === -1 ? undefined : end)
    .join(' ')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .trim();
}
