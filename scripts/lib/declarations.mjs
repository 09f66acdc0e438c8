import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { blank } from './source.mjs';

/**
 * A declaration file as tsc writes it: one statement begins at each unindented keyword.
 *
 * @typedef {object} DeclarationFile
 * @property {Map<string, string>} declared - text of each top-level declaration, by name; overloads joined
 * @property {Map<string, Reference>} imported - what local names stand for
 * @property {Map<string, Reference>} exported - what the file offers under each name
 * @property {readonly string[]} stars - files behind `export * from`
 *
 * A name in a file; `*` is the whole module.
 * @typedef {object} Reference
 * @property {string} file - absolute path of a `.d.ts`, or another package
 * @property {string} name
 */

const statementStart = /^(?=(?:export|declare|import|interface|type|abstract|class)\b)/m;
const declaration =
  /^(?:export )?(?:default )?(?:declare )?(?:abstract )?(?:const|let|var|function|class|interface|type|namespace) ([\w$]+)/;

/** @type {Map<string, DeclarationFile>} */
const parsed = new Map();

/**
 * Reads the statements of a declaration file. Imports from other packages are left out.
 *
 * @param {string} file - absolute path of a `.d.ts`
 * @returns {DeclarationFile}
 */
export function readDeclarations(file) {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const declared = new Map();
  const imported = new Map();
  const exported = new Map();
  /** @type {string[]} */
  const stars = [];
  const result = { declared, imported, exported, stars };
  parsed.set(file, result);

  for (const statement of blank(readFileSync(file, 'utf8'), { keepStrings: true }).split(statementStart)) {
    const text = statement
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trim();
    const from = /\bfrom\s+['"]([^'"]+)['"];?$/.exec(text)?.[1];
    const target = from?.startsWith('.') ? join(dirname(file), from.replace(/\.js$/, '.d.ts')) : undefined;
    const name = declaration.exec(text)?.[1];
    if (text.startsWith('import')) {
      if (target !== undefined)
        for (const [local, remote] of bindings(text)) imported.set(local, { file: target, name: remote });
    } else if (/^export\s*(?:type\s*)?[{*]/.test(text)) {
      if (/^export\s*\*\s*from/.test(text) && target !== undefined) stars.push(target);
      else
        for (const [outer, inner] of bindings(text)) exported.set(outer, { file: target ?? from ?? file, name: inner });
    } else if (name !== undefined) {
      declared.set(name, declared.has(name) ? `${declared.get(name)}\n${text}` : text);
      if (text.startsWith('export')) exported.set(name, { file, name });
    }
  }
  return result;
}

/**
 * The names in an import or export clause.
 *
 * @param {string} text - the statement
 * @returns {[string, string][]} pairs of the name on this side and the name in the other module, `*` for all of it
 */
function bindings(text) {
  const all = /\*\s+as\s+([\w$]+)/.exec(text)?.[1];
  if (all !== undefined) return [[all, '*']];
  const list = /\{([^}]*)\}/.exec(text)?.[1] ?? '';
  const isExport = text.startsWith('export');
  return list.split(',').flatMap((part) => {
    const match = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(part);
    if (match === null) return [];
    const [, remote = '', local = remote] = match;
    return [isExport ? [local, remote] : [local, remote]];
  });
}

/**
 * Everything that a module exports, with the declaration that each name stands for.
 *
 * @param {string} file - absolute path of a `.d.ts`
 * @returns {Map<string, Reference>}
 */
export function exportsOf(file) {
  const { exported, stars } = readDeclarations(file);
  const all = new Map();
  for (const star of stars) for (const [name, reference] of exportsOf(star)) all.set(name, reference);
  for (const [name, reference] of exported) all.set(name, resolve(reference));
  return all;
}

/**
 * Follows re-exports and imports to the file that declares a name.
 *
 * @param {Reference} reference
 * @returns {Reference}
 */
export function resolve({ file, name }) {
  if (name === '*' || !existsSync(file)) return { file, name };
  const { declared, imported, exported, stars } = readDeclarations(file);
  if (declared.has(name)) return { file, name };
  const next = imported.get(name) ?? exported.get(name) ?? stars.map((star) => exportsOf(star).get(name)).find(Boolean);
  return next === undefined ? { file, name } : resolve(next);
}

/**
 * The declarations of this package that a declaration names in its text.
 *
 * @param {Reference} reference - a resolved one
 * @returns {Reference[]} resolved
 */
export function namedBy({ file, name }) {
  if (!isAbsolute(file)) return [];
  if (name === '*') return [...exportsOf(file).values()];
  const { declared, imported } = readDeclarations(file);
  const text = declared.get(name) ?? '';
  const identifiers = new Set(blank(text).match(/[A-Za-z_$][\w$]*/g));
  return [...identifiers].flatMap((identifier) => {
    const origin = imported.get(identifier);
    if (origin !== undefined) return [resolve(origin)];
    return identifier !== name && declared.has(identifier) ? [{ file, name: identifier }] : [];
  });
}
