import { docstring } from './markdown.mjs';
import { find } from './sources.mjs';

/**
 * @typedef {import('./declarations.mjs').Type} Type
 * @typedef {import('./sources.mjs').Sources} Sources
 *
 * One field of a request, answer or event.
 * @typedef {object} Field
 * @property {string} path - from the root: `a.b`, `a[].b` for a member of a list's items, `a.*` for members that the caller names
 * @property {boolean} optional
 * @property {string} type - as users read it
 * @property {string} words - its docstring in one line
 * @property {string | undefined} sameAs - path of what has the same members, where those are told
 */

/**
 * The fields of a type with all that are inside of them, in their order. An interface that is met again is not told again.
 *
 * @param {Sources} sources
 * @param {string} file - whose names the type uses
 * @param {Type} type
 * @param {(name: string) => boolean} [leaveOut] - names of interfaces whose members are told elsewhere
 * @returns {Field[]}
 */
export function fieldsOf(sources, file, type, leaveOut = () => false) {
  /** @type {Map<string, Field>} */
  const fields = new Map();
  /** Where each interface is told, by file and name. @type {Map<string, string>} */
  const told = new Map();

  /** @param {string} file @param {Type} type @param {string} path */
  const visit = (file, type, path) => {
    if (type.kind === 'list') visit(file, type.item, `${path}[]`);
    else if (type.kind === 'union') for (const one of type.of) visit(file, one, path);
    else if (isBrand(type)) return;
    else if (type.kind === 'intersection') for (const one of type.of) include(file, one, path);
    else if (type.kind === 'object') addMembers(file, type.members, path);
    else if (type.kind === 'name' && type.name === 'Record' && type.args[1]) visit(file, type.args[1], `${path}.*`);
    else if (type.kind === 'name') named(file, type.name, path);
  };
  /** @param {string} file @param {string} name @param {string} path */
  const named = (file, name, path) => {
    const found = find(sources, file, name);
    if (found === undefined || leaveOut(name)) return;
    const { keyword, type } = found.declaration;
    if (keyword === 'type') return visit(found.file, type, path);
    const before = told.get(`${found.file} ${name}`);
    const field = fields.get(path.replace(/(?:\[\]|\.\*)+$/, ''));
    if (before !== undefined && before !== path && field !== undefined) field.sameAs = before;
    else {
      told.set(`${found.file} ${name}`, path);
      include(file, { kind: 'name', name, args: [] }, path);
    }
  };
  /** The members of an interface with those that it extends, as if they stood here. @param {string} file @param {Type} type @param {string} path */
  const include = (file, type, path) => {
    const found = type.kind === 'name' ? find(sources, file, type.name) : undefined;
    if (type.kind !== 'name' || found?.declaration.keyword !== 'interface') return visit(file, type, path);
    if (leaveOut(type.name)) return;
    for (const one of found.declaration.extended) include(found.file, one, path);
    visit(found.file, found.declaration.type, path);
  };
  /** @param {string} file @param {readonly import('./declarations.mjs').Member[]} members @param {string} path */
  const addMembers = (file, members, path) => {
    for (const { name, optional, comment, type } of members) {
      const at = path === '' ? name : `${path}.${name}`;
      const words = docstring(comment).paragraphs.join(' ');
      if (!fields.has(at) && name !== '*')
        fields.set(at, { path: at, optional, type: typeText(sources, file, type), words, sameAs: undefined });
      visit(file, type, at);
    }
  };
  visit(file, type, '');
  return [...fields.values()];
}

/** A text that only its type tells from others, such as `string & { readonly codeOf: 'app' }`. @param {Type} type */
const isBrand = (type) =>
  type.kind === 'intersection' && type.of.some((one) => one.kind === 'name' && one.name === 'string');

/**
 * A type as users read it: interfaces are `object`, aliases are spelled out.
 *
 * @param {Sources} sources
 * @param {string} file - whose names the type uses
 * @param {Type} type
 * @returns {string}
 */
export function typeText(sources, file, type) {
  if (type.kind === 'literal') return type.text;
  if (isBrand(type)) return 'string';
  if (type.kind === 'object' || type.kind === 'intersection') return 'object';
  if (type.kind === 'list') {
    const item = typeText(sources, file, type.item);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  if (type.kind === 'union') {
    const parts = type.of.map((one) => typeText(sources, file, one)).filter((part) => part !== 'undefined');
    return [...new Set(parts)].join(' | ');
  }
  if (type.name === 'Record' && type.args[1]) {
    const value = typeText(sources, file, type.args[1]);
    return value === 'never' ? '{}' : `map of ${value}`;
  }
  const found = find(sources, file, type.name);
  if (found === undefined) return type.name;
  if (isBrand(found.declaration.type)) return type.name;
  return found.declaration.keyword === 'interface' ? 'object' : typeText(sources, found.file, found.declaration.type);
}
