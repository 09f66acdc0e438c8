// Adds an endpoint to a package: npm run scaffold-endpoint -- <package> <row.json>
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { endpointText, exampleText, undocumented } from './scaffold/render.mjs';
import { checkedRow } from './scaffold/row.mjs';

/** The longest file of endpoints that still reads well, in lines. */
const longest = 500;

const usage = `usage: npm run scaffold-endpoint -- <package> <row.json> [--root <repository>]

Writes interfaces, constant, example and changeset of one endpoint. The row has the catalogue's shape:
{ "id", "family", "title", "method", "path", "auth", "doc", "query": [field], "body": { "type", "fields": [field] },
  "response": { "type", "fields": [field] },
  and if needed "name", "topic", "retry", "authParam", "permissionSets", "errors", "fixed", "paging" }
field: { "name", "type", "required", "note", "enum", "altTypes", "min", "max", "example", "fields" }
A request without a body says "body": { "type": "none" }. A family of several files needs "topic", the file.`;

/**
 * @param {string} root - the repository
 * @param {string} packageName - folder below `packages`
 * @param {import('./scaffold/row.mjs').Row} given
 * @returns {string[]} what was written and what is left to do
 */
function scaffold(root, packageName, given) {
  const source = join(root, 'packages', packageName, 'src');
  const families = join(source, 'families');
  for (const file of ['endpoint.ts', 'families/index.ts', 'families/example.ts', 'families/examples.ts'])
    if (!existsSync(join(source, file)))
      throw new Error(`packages/${packageName}/src/${file} is missing: is '${packageName}' a platform package?`);
  const types = readFileSync(join(source, 'endpoint.ts'), 'utf8');
  const auths = /export type \w+Auth = ([^;]+);/.exec(types)?.[1]?.matchAll(/'([^']+)'/g) ?? [];
  const row = checkedRow(
    given,
    [...auths].map(([, name = '']) => name),
  );
  refuseDuplicates(families, row);

  const folder = join(families, row.family);
  const newFamily = !existsSync(folder);
  const topics = newFamily ? [] : topicsIn(folder);
  const topic = row.topic ?? (newFamily ? row.family : topics[0]);
  if (topic === undefined || (row.topic === undefined && topics.length > 1))
    throw new Error(
      `topic: family '${row.family}' has several files; choose ${topics.join(' or ')}, or name a new one`,
    );
  const newTopic = !topics.includes(topic);

  const endpointType = /export interface (\w+Endpoint)</.exec(types)?.[1] ?? 'Endpoint';
  const declares = (/** @type {string} */ file, /** @type {string} */ name) =>
    existsSync(join(families, file)) &&
    new RegExp(`\\bexport \\w+ ${name}\\b`).test(readFileSync(join(families, file), 'utf8'));
  const wire = declares('wire.ts', 'NoFields');
  const auth = new RegExp(`interface ${endpointType}<Request, Response, Auth\\b`).test(types);
  const text = endpointText(row, { endpointType, emptyType: wire ? 'NoFields' : 'object', auth });
  const topicFile = join(folder, `${topic}.ts`);
  const examplesFile = join(folder, `${topic}.examples.ts`);
  const before = newTopic
    ? `import type { Zod } from '@minigate/core/schema';\nimport type { ${endpointType} } from '../../endpoint.js';\n`
    : readFileSync(topicFile, 'utf8');
  let after = `${before.trimEnd()}\n\n${text}`;
  if (wire && /\bNoFields;/.test(text)) after = withTypeImport(after, 'NoFields', '../wire.js');
  const pagedType = endpointType.replace('Endpoint', 'PagedEndpoint');
  if (row.paging && !types.includes(`interface ${pagedType}<`))
    throw new Error(`paging: src/endpoint.ts has no ${pagedType}; write it first, as that of packages/wechat-open`);
  if (row.paging) after = withTypeImport(after, pagedType, '../../endpoint.js');
  if (/\bUpload\b/.test(text) && !declares('schemas.ts', 'upload'))
    throw new Error(
      'type file: src/families/schemas.ts has no `upload`; write it first, as that of packages/wechat-open',
    );
  if (/\bUpload\b/.test(text))
    after = withImport(withTypeImport(after, 'Upload', '@minigate/core'), 'upload', '../schemas.js');
  if (/\bInt64\b/.test(text)) after = withTypeImport(after, 'Int64', '@minigate/core');
  if (!newTopic && after.split('\n').length > longest)
    throw new Error(`topic: ${topic}.ts would exceed ${longest} lines; name a new topic`);

  const examplesBefore = newTopic ? newExamples(topic) : readFileSync(examplesFile, 'utf8');
  const writes = new Map([
    [topicFile, after],
    [examplesFile, insertBefore(examplesBefore, /^\};$/m, exampleText(row), examplesFile)],
    [changesetFile(root, row), changeset(packageName, row)],
  ]);
  if (newTopic) {
    const index = join(folder, 'index.ts');
    writes.set(index, `${newFamily ? '' : readFileSync(index, 'utf8')}export * from './${topic}.js';\n`);
    writes.set(join(families, 'examples.ts'), registered(join(families, 'examples.ts'), row.family, topic));
  }
  if (newFamily) {
    const index = join(families, 'index.ts');
    writes.set(
      index,
      `${readFileSync(index, 'utf8')}export * as ${camel(row.family)} from './${row.family}/index.js';\n`,
    );
    writes.set(join(folder, `${row.family}.test-d.ts`), typeTest(row));
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of writes) writeFileSync(file, content);

  return [
    ...[...writes.keys()].map((file) => `wrote ${file.slice(root.length + 1).replaceAll('\\', '/')}`),
    '',
    ...nextSteps(source, row, newFamily),
  ];
}

/**
 * @param {string} source - the package's `src`, absolute
 * @param {ReturnType<typeof checkedRow>} row
 * @param {boolean} newFamily
 */
function nextSteps(source, row, newFamily) {
  const bare = undocumented(row);
  const { errors = [] } = row;
  const has = (/** @type {string} */ path) => existsSync(join(source, path));
  const steps = [
    `retry is '${row.retry}': safe for reads, idempotent for writes that set, never for what creates, sends or pays`,
    'make the example look real; the schemas are tested with it',
    ...(bare.length > 0 ? [`document ${bare.join(', ')}`] : []),
    ...(has('__fixtures__/catalogue.json')
      ? [
          'add the endpoint to src/__fixtures__/catalogue.json as its page has it; a test compares the constant with that',
        ]
      : []),
    ...(errors.length > 0 ? [`see that src/errors explains ${errors.join(', ')} for this family`] : []),
    ...(newFamily ? familySteps(row, join(source, 'client/apis.ts')) : []),
    'the fake answers the example as a stub where it has no route of its own; src/testing/routes plays more, and families that are played whole need it',
  ];
  return ['Next: read what was written, then `npm run check -- --write`:', ...steps.map((step) => `- ${step}.`)];
}

/** @param {ReturnType<typeof checkedRow>} row @param {string} apis - where the client lists its families */
function familySteps({ family, auth }, apis) {
  const name = camel(family);
  // Parts of the client that can make the call, by the credential that each lacks.
  const source = existsSync(apis) ? readFileSync(apis, 'utf8') : '';
  const parts = [...source.matchAll(/@reach [^@]*?(?:@without (\w+)\s[^@]*?)?export interface (\w+)Apis\b/g)]
    .filter(([, without]) => without !== auth)
    .map(([, , part = '']) => part);
  const lines = parts.map((part) => `\`readonly ${name}: ${part}Api<typeof families.${name}>;\` in ${part}Apis`);
  return [
    parts.length > 0
      ? `add to src/client/apis.ts, with one sentence on the family above it: ${lines.join(' and ')}; it is bound by itself`
      : `add '${name}' to the client's families in src/client`,
    `add a case that must not compile to ${family}.test-d.ts`,
  ];
}

/** @param {string} folder - of a family */
const topicsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => file.slice(0, -3));

/** @param {string} families @param {ReturnType<typeof checkedRow>} row */
function refuseDuplicates(families, row) {
  for (const file of readdirSync(families, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || /\.(?:examples|test-d|test)\.ts$/.test(file)) continue;
    const text = readFileSync(join(families, file), 'utf8');
    const sameFamily = text.includes(`family: '${row.family}'`);
    if (text.includes(`id: '${row.id}',`)) throw new Error(`id: '${row.id}' exists already, in families/${file}`);
    if (sameFamily && text.includes(`export const ${row.name}:`))
      throw new Error(`name: '${row.name}' exists already, in families/${file}`);
    const samePath = new RegExp(
      `method: '${row.method}',\\s+path: '${row.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}',`,
    );
    if (row.fixed === undefined && samePath.test(text))
      throw new Error(
        `path: ${row.method} ${row.path} exists already, in families/${file}; give what tells them apart in "fixed", such as { "action": "list" }`,
      );
  }
}

/** @param {string} text @param {string} name @param {string} from */
function withTypeImport(text, name, from) {
  const line = new RegExp(`^import (type )?\\{ ([^}]*) \\} from '${from.replaceAll('.', '\\.')}';$`, 'm');
  const found = line.exec(text);
  if (found === null) return text.replace(/^(?!import )/m, `import type { ${name} } from '${from}';\n`);
  const [, onlyTypes = '', names = ''] = found;
  const has = names.split(/,\s*/).some((item) => item.replace('type ', '') === name);
  return has
    ? text
    : text.replace(line, `import ${onlyTypes}{ ${onlyTypes ? '' : 'type '}${name}, ${names} } from '${from}';`);
}

/** @param {string} text @param {string} name @param {string} from */
const withImport = (text, name, from) =>
  new RegExp(`\\b${name}\\b[^;]*from '${from}'`).test(text)
    ? text
    : text.replace(/^(?!import )/m, `import { ${name} } from '${from}';\n`);

/** @param {string} text @param {RegExp} mark @param {string} addition @param {string} file */
function insertBefore(text, mark, addition, file) {
  if (!mark.test(text)) throw new Error(`${file}: found no place for the new lines (${mark})`);
  return text.replace(mark, (line) => addition + line);
}

const upper = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} topic */
const newExamples = (topic) => `import type { Examples } from '../example.js';
import type * as ${camel(topic)} from './${topic}.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof ${camel(topic)}> = {
};
`;

/** @param {string} file @param {string} family @param {string} topic */
function registered(file, family, topic) {
  const text = readFileSync(file, 'utf8');
  const taken = new RegExp(`\\bas ${camel(topic)} \\}`).test(text);
  const alias = taken ? camel(`${family}-${topic}`) : camel(topic);
  const line = `import { examples as ${alias} } from './${family}/${topic}.examples.js';\n`;
  return insertBefore(line + text, /^\];$/m, `  [families.${camel(family)}, ${alias}],\n`, file);
}

/** @param {ReturnType<typeof checkedRow>} row */
const typeTest = (row) => `import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.${upper(row.name)}Request;

expectTypeOf(api.${row.name}).returns.resolves.toEqualTypeOf<family.${upper(row.name)}Response>();
// @ts-expect-error: milliseconds are a number
void api.${row.name}(request, { timeoutMs: '1000' });
`;

/** @param {string} root @param {ReturnType<typeof checkedRow>} row */
const changesetFile = (root, row) =>
  join(root, '.changeset', `${row.family}-${row.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`);

/** @param {string} packageName @param {ReturnType<typeof checkedRow>} row */
const changeset = (packageName, row) => `---
'@minigate/${packageName}': minor
---

Add \`${camel(row.family)}.${row.name}\` (\`${row.method} ${row.path}\`).
`;

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
  const [packageName, rowFile] = positionals;
  if (packageName === undefined || rowFile === undefined) throw new Error(usage);
  const root = resolve(values.root ?? join(import.meta.dirname, '..'));
  console.log(scaffold(root, packageName, JSON.parse(readFileSync(rowFile, 'utf8'))).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
