import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { declarationsOf } from './declarations.mjs';

/**
 * @typedef {import('./declarations.mjs').Declaration} Declaration
 *
 * A source file.
 * @typedef {object} SourceFile
 * @property {ReadonlyMap<string, Declaration>} declared - by name
 * @property {ReadonlyMap<string, { readonly file: string, readonly name: string }>} imported - from the package's own files, by local name
 *
 * @typedef {ReadonlyMap<string, SourceFile>} Sources - by path below the package
 *
 * A declaration and the file whose names it uses.
 * @typedef {{ readonly file: string, readonly declaration: Declaration }} Found
 */

/**
 * Reads the types of a package.
 *
 * @param {string} folder - the package
 * @param {readonly string[]} patterns - of files below it
 * @returns {Sources}
 */
export function readSources(folder, patterns) {
  const files = globSync([...patterns], { cwd: folder, exclude: ['**/*.{test,test-d,examples}.ts'] });
  return new Map(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, sourceFile(file, readFileSync(join(folder, file), 'utf8'))]),
  );
}

/**
 * @param {string} file - its path
 * @param {string} source - TypeScript
 * @returns {SourceFile}
 */
export function sourceFile(file, source) {
  const imported = new Map();
  for (const [, names = '', from = ''] of source.matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']+)';$/gm))
    for (const item of names.split(',')) {
      const [, name = '', local = name] = /^\s*(?:type )?(\w+)(?: as (\w+))?\s*$/.exec(item) ?? [];
      imported.set(local, { file: join(dirname(file), from).replaceAll('\\', '/').replace(/\.js$/, '.ts'), name });
    }
  return { declared: new Map(declarationsOf(source).map((one) => [one.name, one])), imported };
}

/**
 * Finds what a name stands for in a file.
 *
 * @param {Sources} sources
 * @param {string} file - whose code says the name
 * @param {string} name
 * @returns {Found | undefined} nothing for names that the sources do not declare, such as those of other packages
 */
export function find(sources, file, name) {
  const declaration = sources.get(file)?.declared.get(name);
  if (declaration !== undefined) return { file, declaration };
  const origin = sources.get(file)?.imported.get(name);
  return origin && find(sources, origin.file, origin.name);
}
