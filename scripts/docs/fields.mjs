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
 */

/**
 * The fields of a type with all that are inside of them, in their order.
 *
 * @param {Sources} sources
 * @param {string} file - whose names the type uses
 * @param {Type} type
 * @param {(name: string) => boolean} [leaveOut] - names of extended interfaces whose members are told elsewhere
 * @returns {Field[]}
 */
export function fieldsOf(sources, file, type, leaveOut = () => false) {
  /** @type {Map<string, Field>} */
  const fields = new Map();
  /** @param {string} file @param {Type} type @param {string} path @param {readonly string[]} within */
  const visit = (file, type, path, within) => {
    if (type.kind === 'list') visit(file, type.item, `${path}[]`, within);
    else if (type.kind === 'union' || type.kind === 'intersection')
      for (const one of type.of) visit(file, one, path, within);
    else if (type.kind === 'object')
      for (const member of type.members) {
        const name = path === '' ? member.name : `${path}.${member.name}`;
        const words = docstring(member.comment).paragraphs.join(' ');
        if (!fields.has(name) && member.name !== '*')
          fields.set(name, {
            path: name,
            optional: member.optional,
            type: typeText(sources, file, member.type),
            words,
          });
        visit(file, member.type, name, within);
      }
    else if (type.kind === 'name' && type.name === 'Record' && type.args[1])
      visit(file, type.args[1], `${path}.*`, within);
    else if (type.kind === 'name' && !within.includes(type.name) && !leaveOut(type.name)) {
      const found = find(sources, file, type.name);
      if (found === undefined) return;
      const { extended, type: own } = found.declaration;
      for (const one of [...extended, own]) visit(found.file, one, path, [...within, type.name]);
    }
  };
  visit(file, type, '', []);
  return [...fields.values()];
}

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
  if (type.kind === 'object' || type.kind === 'intersection') return 'object';
  if (type.kind === 'list') {
    const item = typeText(sources, file, type.item);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  if (type.kind === 'union') {
    const parts = type.of.map((one) => typeText(sources, file, one)).filter((part) => part !== 'undefined');
    return [...new Set(parts)].join(' | ');
  }
  if (type.name === 'Record' && type.args[1]) return `map of ${typeText(sources, file, type.args[1])}`;
  const found = find(sources, file, type.name);
  if (found === undefined) return type.name;
  return found.declaration.keyword === 'interface' ? 'object' : typeText(sources, found.file, found.declaration.type);
}
