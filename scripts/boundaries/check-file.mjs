import { matchesGlob, posix } from 'node:path';
import { blank, lineAt, moduleImports } from '../lib/source.mjs';
import { forbiddenGlobals, forbiddenModules, globalExceptions, npmPackages } from './rules.mjs';

/** @typedef {import('../lib/source.mjs').ModuleImport} ModuleImport */

/**
 * A rule that a file breaks.
 *
 * @typedef {object} Violation
 * @property {string} file - from the repository's root
 * @property {number} line
 * @property {string} what
 * @property {string} why
 * @property {string} mend - how to
 */

/** @typedef {Omit<Violation, 'file' | 'line'>} Finding */

/**
 * Where a source file stands.
 *
 * @typedef {object} Place
 * @property {string} file - `packages/<package>/src/<path>`
 * @property {string} package
 * @property {string} path - below `src`
 * @property {boolean} isTest - a test, type test, parts test or benchmark
 * @property {boolean} isTesting - part of the testing entry
 */

/**
 * Checks one source file of a package against the rules of imports and globals.
 *
 * @param {string} file - path from the repository's root, `packages/<package>/src/…`
 * @param {string} source - its text
 * @returns {Violation[]}
 */
export function checkFile(file, source) {
  const [, packageName = '', , ...rest] = file.split('/');
  const path = rest.join('/');
  const isTest = /\.(?:test|test-d|parts|bench)\.ts$/.test(path) || path.includes('__fixtures__/');
  const place = { file, package: packageName, path, isTest, isTesting: path.startsWith('testing/') };
  const code = blank(source);
  const imports = moduleImports(source, code).flatMap((found) =>
    checkImport(place, found).map((finding) => ({ file, line: found.line, ...finding })),
  );
  return [...imports, ...checkGlobals(file, source, code)].sort((a, b) => a.line - b.line);
}

/**
 * @param {Place} place
 * @param {ModuleImport} found
 * @returns {Finding[]}
 */
function checkImport(place, found) {
  const { specifier } = found;
  const platform = crossPlatform(place, specifier);
  if (platform !== undefined) return [platform];
  if (specifier.startsWith('.'))
    return checkRelative(place, posix.join(posix.dirname(place.path), specifier), specifier);
  if (forbiddenModules.test(specifier) && !mayUse(place.file, 'all'))
    return [{ what: `imports '${specifier}'`, why: worldInside, mend: 'take it through the runtime, or as an option' }];
  if (place.isTest || specifier.startsWith('node:')) return checkFamily(place, found);
  if (specifier.startsWith('@minigate/')) return [...checkFamily(place, found), ...checkCoreEntry(place, specifier)];
  return checkNpmPackage(place, found);
}

/**
 * @param {Place} place
 * @param {string} specifier
 * @returns {Finding | undefined}
 */
function crossPlatform(place, specifier) {
  const other = /^@minigate\/([^/]+)/.exec(specifier)?.[1];
  const what = `'${place.package}' imports '${specifier}'`;
  if (other === undefined) return undefined;
  if (other === place.package)
    return place.isTest
      ? undefined
      : { what, why: 'a package that imports itself by name loads its own dist', mend: 'use a relative path' };
  if (place.package === 'core')
    return { what, why: 'core knows no platform', mend: 'move the code to the platform package' };
  if (other === 'core') return undefined;
  return { what, why: 'platforms never import each other', mend: 'move what both need to core' };
}

/**
 * @param {Place} place
 * @param {string} target - path of the imported file below `src`
 * @param {string} specifier
 * @returns {Finding[]}
 */
function checkRelative(place, target, specifier) {
  const what = `imports '${specifier}'`;
  // Tests may reach the helpers of the repository, but no other package's sources.
  if (place.isTest ? /^\.\.\/\.\.\/(?!\.\.\/)/.test(target) : target.startsWith('..'))
    return [
      { what, why: 'it leaves the package', mend: 'import the other package by its name, or move the file here' },
    ];
  if (place.isTest) return [];
  if (place.isTesting && /^(?:client|workflows)\/|^index\.js$/.test(target))
    return [
      {
        what,
        why: 'a fake must not share the code that it tests',
        mend: 'use endpoint constants and protocol primitives only',
      },
    ];
  if (!place.isTesting && target.startsWith('testing/'))
    return [{ what, why: 'production entries never reach testing code', mend: 'move what both need out of testing/' }];
  const family = familyOf(place);
  if (
    family !== undefined &&
    target !== 'endpoint.js' &&
    !target.startsWith(`families/${family}/`) &&
    !/^families\/[^/]+\.js$/.test(target)
  )
    return [familyFinding(what)];
  return [];
}

/**
 * @param {Place} place
 * @param {string} specifier - `@minigate/core` or a subpath of it
 * @returns {Finding[]}
 */
function checkCoreEntry(place, specifier) {
  if (specifier !== '@minigate/core/testing' || place.isTesting) return [];
  return [
    {
      what: `imports '${specifier}'`,
      why: 'production entries never reach testing code',
      mend: 'import it below testing/ only',
    },
  ];
}

/**
 * Endpoints are data: their files import types, and nothing that runs.
 *
 * @param {Place} place
 * @param {ModuleImport} found
 * @returns {Finding[]}
 */
function checkFamily(place, { specifier, kind }) {
  if (familyOf(place) === undefined) return [];
  if (kind === 'type' && /^@minigate\/core(?:\/schema)?$/.test(specifier)) return [];
  return [familyFinding(`imports '${specifier}' (${kind})`)];
}

/** @param {Place} place */
function familyOf(place) {
  return place.isTest ? undefined : /^families\/([^/]+)\//.exec(place.path)?.[1];
}

/**
 * @param {string} what
 * @returns {Finding}
 */
function familyFinding(what) {
  return {
    what: `an endpoint file ${what}`,
    why: 'an endpoint is data and has no code of its own',
    mend: "import types of '@minigate/core', '@minigate/core/schema' and '../../endpoint.js'; what is odd about an endpoint becomes a kind in core",
  };
}

/**
 * @param {Place} place
 * @param {ModuleImport} found
 * @returns {Finding[]}
 */
function checkNpmPackage(place, { specifier, kind }) {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const rules = npmPackages.filter((rule) => rule.package === name);
  if (rules.some(({ only, kinds }) => only.includes(place.file) && kinds.includes(kind))) return [];
  const what = `imports '${specifier}' (${kind})`;
  const rule = rules.find(({ kinds }) => kinds.includes(kind)) ?? rules[0];
  if (rule === undefined)
    return [
      {
        what,
        why: "it is not among the project's run-time dependencies",
        mend: 'do without, or add it to scripts/boundaries/rules.mjs with its reason',
      },
    ];
  return [
    {
      what,
      why: `${rule.why}; it may appear in ${rule.only.join(', ')} only, as ${rule.kinds.join(' or ')} import`,
      mend: rule.mend,
    },
  ];
}

const worldInside = 'time, chance and the network come in through the runtime, so that tests can hold them';

/**
 * @param {string} file
 * @param {string} name - of a forbidden global, or `all`
 */
function mayUse(file, name) {
  return globalExceptions.some(
    ({ files, names }) => (names === 'all' || names.includes(name)) && matchesGlob(file, files),
  );
}

/**
 * @param {string} file
 * @param {string} source
 * @param {string} code - the blanked source
 * @returns {Violation[]}
 */
function checkGlobals(file, source, code) {
  return forbiddenGlobals.flatMap(({ name, pattern, mend }) => {
    if (mayUse(file, name)) return [];
    return [...code.matchAll(pattern)]
      .filter((match) => name !== 'fetch()' || isCall(code, match.index + match[0].length - 1, match.index))
      .map((match) => ({
        file,
        line: lineAt(source, match.index),
        what: `uses ${name}`,
        why: worldInside,
        mend,
      }));
  });
}

/**
 * Tells the call `fetch(…)` from the declaration of a method `fetch(…): …` or `fetch(…) {`.
 *
 * @param {string} code
 * @param {number} open - offset of the parenthesis
 * @param {number} start - offset of the name
 */
function isCall(code, open, start) {
  let depth = 0;
  let end = open;
  do {
    if (code[end] === '(') depth++;
    if (code[end] === ')') depth--;
    end++;
  } while (depth > 0 && end < code.length);
  const beginsMember = /(?:[{;,}]|\basync|\bfunction)\s*$/.test(code.slice(0, start));
  return !(beginsMember && /^\s*[:{]/.test(code.slice(end)));
}
