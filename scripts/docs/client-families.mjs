import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docstring } from './markdown.mjs';
import { sourceFile } from './sources.mjs';

/**
 * A family as a part of the client reaches it.
 *
 * @typedef {object} Reach
 * @property {string} at - the expression, such as `wx.authorizer(appId).member`
 * @property {string | undefined} without - credential whose endpoints this part does not have
 * @property {string} summary - one sentence
 */

/**
 * How each family of a package is reached: by the interfaces of `src/client/apis.ts` whose docstring says `@reach` and the expression,
 * and `@without` and a credential where the part lacks its endpoints. The member's type says which family it is: `Api<typeof
 * families.serverSku>`.
 *
 * @param {string} folder - the package
 * @returns {ReadonlyMap<string, readonly Reach[]>} by the family's name in `families/index.ts`, such as `serverSku`
 */
export function clientFamiliesOf(folder) {
  const file = join(folder, 'src/client/apis.ts');
  return existsSync(file) ? clientFamilies(readFileSync(file, 'utf8')) : new Map();
}

/** @param {string} source - of `client/apis.ts` @returns {ReadonlyMap<string, readonly Reach[]>} */
export function clientFamilies(source) {
  const { declared } = sourceFile('apis.ts', source);
  /** @type {Map<string, Reach[]>} */
  const families = new Map();
  for (const { type, comment } of declared.values()) {
    const { tags } = docstring(comment);
    const at = tags.get('reach');
    if (at === undefined || type.kind !== 'object') continue;
    const without = tags.get('without');
    for (const member of type.members) {
      const reach = { at: `${at}.${member.name}`, without, summary: docstring(member.comment).paragraphs.join(' ') };
      const family = familyOf(member);
      families.set(family, [...(families.get(family) ?? []), reach]);
    }
  }
  return families;
}

/** @param {import('./declarations.mjs').Member} member @returns {string} @throws when its type names no family */
function familyOf({ name, type }) {
  const [family] = type.kind === 'name' ? type.args : [];
  const found = family?.kind === 'literal' && /^typeof families\.(\w+)$/.exec(family.text)?.[1];
  if (!found)
    throw new Error(`apis.ts: the type of ${name} does not name its family, as Api<typeof families.${name}> does`);
  return found;
}
