/**
 * A type, as far as reference pages tell them apart.
 *
 * @typedef {{ readonly kind: 'object', readonly members: readonly Member[] }
 *   | { readonly kind: 'list', readonly item: Type }
 *   | { readonly kind: 'union', readonly of: readonly Type[] }
 *   | { readonly kind: 'intersection', readonly of: readonly Type[] }
 *   | { readonly kind: 'name', readonly name: string, readonly args: readonly Type[] }
 *   | { readonly kind: 'literal', readonly text: string }} Type
 *
 * A member of an object type.
 * @typedef {object} Member
 * @property {string} name
 * @property {boolean} optional
 * @property {string} comment - inside of its docstring
 * @property {Type} type
 *
 * A declaration at the top of a file: an interface, a type alias, or an endpoint constant with its type.
 * @typedef {object} Declaration
 * @property {'interface' | 'type' | 'const'} keyword
 * @property {string} name
 * @property {string} comment - inside of its docstring
 * @property {readonly Type[]} extended - what an interface extends
 * @property {Type} type
 * @property {string} text - all of it, from its keyword to the next declaration
 */

const head =
  /^(?:\/\*\*(?<comment>(?:(?!\*\/)[\s\S])*)\*\/\n)?(?:\/\/.*\n)?(?:export )?(?<keyword>interface|type|const) (?<name>\w+)/gm;

/**
 * The interfaces, type aliases and endpoint constants of a file. Reads what the formatter leaves: declarations begin a line. TypeScript 7
 * has no parser for programs, and only types are needed.
 *
 * @param {string} source - TypeScript
 * @returns {Declaration[]}
 * @throws when a type has syntax that the pages have no words for yet
 */
export function declarationsOf(source) {
  const heads = [...source.matchAll(head)];
  return heads.flatMap((match, index) => {
    const { comment = '', keyword = '', name = '' } = match.groups ?? {};
    const text = source.slice(match.index + match[0].length, heads[index + 1]?.index);
    if (keyword === 'const' && !/^: \w*Endpoint</.test(text)) return [];
    const { extended, type } = declared(keyword, text, name);
    return [{ keyword: /** @type {Declaration['keyword']} */ (keyword), name, comment, extended, type, text }];
  });
}

/** @param {string} keyword @param {string} text @param {string} name @returns {Pick<Declaration, 'extended' | 'type'>} */
function declared(keyword, text, name) {
  const parser = typeParser(text, name);
  if (keyword === 'const') {
    parser.expect(':');
    return { extended: [], type: parser.type() };
  }
  if (parser.next('<')) parser.until('>');
  if (keyword === 'type') {
    parser.expect('=');
    return { extended: [], type: parser.type() };
  }
  const extended = parser.next('extends') ? parser.list('{') : [];
  return { extended, type: parser.type() };
}

const token =
  /\/\*\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[A-Za-z_$][\w$.]*|-?\d[\w.]*|=>|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\S/g;

/**
 * @param {string} text - begins where a type or what precedes it is
 * @param {string} where - for messages
 */
function typeParser(text, where) {
  const tokens = text.matchAll(token);
  const read = () => {
    for (const [found] of tokens) if (!/^\/(?:\/|\*(?!\*))/.test(found)) return found;
    return '';
  };
  let current = read();
  const take = () => {
    const taken = current;
    current = read();
    return taken;
  };
  const next = (/** @type {string} */ wanted) => current === wanted && take() !== '';
  const expect = (/** @type {string} */ wanted) => {
    if (!next(wanted)) throw new Error(`${where}: '${wanted}' expected, but there is '${current}'`);
  };
  const until = (/** @type {string} */ end) => {
    while (current !== end && current !== '') take();
    expect(end);
  };

  /** @returns {Type} */
  const type = () => joined('union', '|', () => joined('intersection', '&', postfix));
  /** @param {'union' | 'intersection'} kind @param {string} sign @param {() => Type} part @returns {Type} */
  const joined = (kind, sign, part) => {
    next(sign);
    const first = part();
    const of = [first];
    while (next(sign)) of.push(part());
    return of.length === 1 ? first : { kind, of };
  };
  /** @returns {Type} */
  const postfix = () => {
    next('readonly');
    let found = primary();
    while (next('[')) {
      // The item type of a list's constant, such as `Answer['items'][number]`, which no page shows.
      if (/^['\w]/.test(current)) found = { kind: 'literal', text: take() };
      else found = { kind: 'list', item: found };
      expect(']');
    }
    return found;
  };
  /** @returns {Type} */
  const primary = () => {
    if (next('{')) return { kind: 'object', members: members() };
    if (next('(')) {
      const inner = type();
      expect(')');
      return inner;
    }
    if (next('[')) {
      const of = list(']');
      expect(']');
      return { kind: 'list', item: { kind: 'union', of } };
    }
    if (/^['`\d-]/.test(current)) return { kind: 'literal', text: take() };
    if (!/^[A-Za-z_$]/.test(current)) throw new Error(`${where}: a type expected, but there is '${current}'`);
    if (next('typeof')) return { kind: 'literal', text: `typeof ${take()}` };
    const name = take();
    if (!next('<')) return { kind: 'name', name, args: [] };
    const args = list('>');
    expect('>');
    return { kind: 'name', name, args };
  };
  /** @returns {Member[]} */
  const members = () => {
    const found = [];
    let comment = '';
    const comments = () => {
      if (current.startsWith('/**')) comment = take().slice(3, -2);
    };
    while (!next('}')) {
      comments();
      next('readonly');
      const index = next('[');
      const name = index ? '*' : take().replace(/^'|'$/g, '');
      if (index) until(']');
      const optional = next('?');
      expect(':');
      found.push({ name, optional, comment, type: type() });
      comment = '';
      // The formatter puts the next member's comment before the semicolon when both are on one line.
      comments();
      next(';');
    }
    return found;
  };
  /** Types with commas between, up to `end`. @param {string} end @returns {Type[]} */
  const list = (end) => {
    const found = [];
    while (current !== end) {
      found.push(type());
      if (!next(',')) break;
    }
    return found;
  };
  return { type, list, next, expect, until };
}
