/**
 * One import of a module, in any of its forms.
 *
 * @typedef {object} ModuleImport
 * @property {string} specifier - as written
 * @property {number} line - from 1
 * @property {'value' | 'type' | 'dynamic'} kind - `type` vanishes when compiled, `dynamic` is `import('…')`
 */

/**
 * TypeScript with everything blanked that is not code: comments, and the contents of strings, templates and regular
 * expressions. Offsets and lines stay as they were. Code inside `${…}` stays.
 *
 * @param {string} source
 * @param {{ readonly keepStrings?: boolean }} [options] - `keepStrings` blanks comments only
 * @returns {string}
 */
export function blank(source, { keepStrings = false } = {}) {
  const out = source.replace(/[^\n]/g, ' ').split('');
  /** Template literals that are open, each with its depth of braces inside `${…}`. @type {number[]} */
  const templates = [];
  let at = 0;
  const keep = (/** @type {number} */ length) => {
    for (const end = at + length; at < end; at++) out[at] = source[at] ?? '';
  };
  const measure = (/** @type {RegExp} */ pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0].length ?? 1;
  };
  const skip = (/** @type {RegExp} */ pattern) => {
    at += measure(pattern);
  };
  const literal = (/** @type {RegExp} */ pattern) => (keepStrings ? keep(measure(pattern)) : skip(pattern));
  const template = () => {
    literal(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y);
    const closes = source[at] === '`';
    keep(closes ? 1 : 2);
    if (!closes) templates.push(0);
  };
  while (at < source.length) {
    const character = source[at] ?? '';
    const pair = source.slice(at, at + 2);
    if (pair === '//') skip(/\/\/[^\n]*/y);
    else if (pair === '/*') skip(/\/\*[\s\S]*?(?:\*\/|$)/y);
    else if (character === "'" || character === '"') {
      keep(1);
      literal(character === "'" ? /(?:[^'\\\n]|\\[\s\S])*/y : /(?:[^"\\\n]|\\[\s\S])*/y);
      keep(1);
    } else if (character === '`') {
      keep(1);
      template();
    } else if (character === '/' && startsExpression(out.slice(Math.max(0, at - 100), at).join(''))) {
      keep(1);
      literal(/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])*/y);
      keep(1);
    } else if (character === '}' && templates.at(-1) === 0) {
      templates.pop();
      keep(1);
      template();
    } else {
      const open = templates.length - 1;
      if (open >= 0 && character === '{') templates[open] = (templates[open] ?? 0) + 1;
      if (open >= 0 && character === '}') templates[open] = (templates[open] ?? 0) - 1;
      keep(1);
    }
  }
  return out.join('');
}

/** Whether a `/` after this code begins a regular expression instead of dividing. @param {string} before */
function startsExpression(before) {
  return /(?:^|[({[,;:=!&|?+\-*%<>~^}]|\b(?:return|typeof|case|in|of|void|await|yield))\s*$/.test(before);
}

const importForms =
  /\b(?:(?<type>(?:import|export)\s+type\b(?!\s*(?:,|from\b))[^'"`;()]*?\bfrom|typeof\s+import\s*\()|(?<dynamic>import\s*\()|(?<value>(?:import|export)\b[^'"`;()]*?\bfrom|import))\s*(?<quote>['"])(?<blanks> *)\k<quote>/g;

/**
 * Every module that a source file names in `import`, `export … from`, `import()` or `typeof import()`.
 *
 * @param {string} source - TypeScript
 * @param {string} [code] - `blank(source)` when the caller has it
 * @returns {ModuleImport[]}
 */
export function moduleImports(source, code = blank(source)) {
  return [...code.matchAll(importForms)].map((match) => {
    const { type, dynamic, blanks = '' } = match.groups ?? {};
    const end = match.index + match[0].length - 1;
    return {
      specifier: source.slice(end - blanks.length, end),
      line: lineAt(source, end),
      kind: type !== undefined ? 'type' : dynamic !== undefined ? 'dynamic' : 'value',
    };
  });
}

/**
 * @param {string} source
 * @param {number} offset
 * @returns {number} the line of an offset, from 1
 */
export function lineAt(source, offset) {
  return source.slice(0, offset).split('\n').length;
}
