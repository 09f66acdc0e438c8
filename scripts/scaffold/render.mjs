/**
 * @typedef {import('./row.mjs').Field} Field
 * @typedef {ReturnType<typeof import('./row.mjs').checkedRow>} Row
 */

const scalars = {
  string: { type: 'string', schema: 'z.string()' },
  integer: { type: 'number', schema: 'z.number()' },
  number: { type: 'number', schema: 'z.number()' },
  int64: { type: 'Int64', schema: 'z.union([z.number(), z.bigint()])' },
  boolean: { type: 'boolean', schema: 'z.boolean()' },
  file: { type: 'Upload', schema: 'upload(z)' },
  any: { type: 'unknown', schema: 'z.unknown()' },
  object: { type: 'Record<string, unknown>', schema: 'z.record(z.string(), z.unknown())' },
};

const upper = (/** @type {string} */ name) => name[0]?.toUpperCase() + name.slice(1);
const lower = (/** @type {string} */ name) => name[0]?.toLowerCase() + name.slice(1);
const key = (/** @type {string} */ name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);
const quote = (/** @type {string | number | boolean} */ value) =>
  typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
const sentence = (/** @type {string} */ text) =>
  // A value such as `reply_all` keeps its spelling.
  `${(/^[a-z]+[_:]/.test(text) ? String : upper)(text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim())}${/[.。]$/.test(text) ? '' : '.'}`;

/** The lines of a docstring. @param {string} text */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 124) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => ` * ${line}\n`).join('');
}

/** @param {string} text */
const docstring = (text) => (text.length <= 110 ? `/** ${text} */\n` : `/**\n${wrapped(text)} */\n`);

/**
 * How fields are written: requests are strict, and only they are held to listed values and limits.
 *
 * @typedef {object} Style
 * @property {boolean} request
 * @property {((fields: readonly Field[], request: boolean) => { type: string, schema: string } | undefined) | undefined} [named]
 * the interface and schema that objects with these members share
 */

/**
 * The types that a field can have.
 *
 * @param {Field} field
 * @param {Style} style
 */
function kinds(field, style) {
  return [field.type, ...(field.altTypes ?? [])].map((written) => {
    const { type, schema } = kind(written, field, style);
    return { type, schema: schema + (style.request ? limitsOf(field, written) : '') };
  });
}

/**
 * @param {string} name - of the type
 * @param {Field} field
 * @param {Style} style
 * @returns {{ type: string, schema: string }}
 */
function kind(name, field, style) {
  const { fields } = field;
  const item = /^array<(.+)>$/.exec(name)?.[1];
  if (item !== undefined) {
    const { type, schema } = kind(item, field, style);
    return { type: `${/ \| /.test(type) ? `(${type})` : type}[]`, schema: `z.array(${schema})` };
  }
  if (field.brand !== undefined && name === 'string') return { type: field.brand, schema: `${lower(field.brand)}(z)` };
  if (name === 'map') {
    const { type, schema } = kind(fields ? 'object' : 'any', field, style);
    return { type: `Record<string, ${type}>`, schema: `z.record(z.string(), ${schema})` };
  }
  if (name === 'object' && fields)
    return (
      style.named?.(fields, style.request) ?? { type: objectType(fields, style), schema: objectSchema(fields, style) }
    );
  if (style.request && field.enum)
    return { type: field.enum.map(quote).join(' | '), schema: `z.literal([${field.enum.map(quote).join(', ')}])` };
  return scalars[/** @type {keyof typeof scalars} */ (name)];
}

/** @param {Field} field @param {string} type */
function limitsOf({ min, max, enum: listed }, type) {
  if (listed || !/^(?:string|integer|number|array<.*>)$/.test(type)) return '';
  return `${min === undefined ? '' : `.min(${min})`}${max === undefined ? '' : `.max(${max})`}`;
}

/** @param {readonly Field[]} fields @param {Style} style @returns {string} */
export function objectType(fields, style) {
  return `{\n${fields.map((field) => member(field, style)).join('\n')}\n}`;
}

/** @param {Field} field @param {Style} style */
function member(field, style) {
  const type = [...new Set(kinds(field, style).map((one) => one.type)), ...(field.nullable ? ['null'] : [])].join(
    ' | ',
  );
  const doc = field.note ? docstring(sentence(field.note)) : '';
  const optional = !field.required || field.supplied === true;
  return `${doc}${key(field.name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};`;
}

/** @param {readonly Field[]} fields @param {Style} style @returns {string} */
export function objectSchema(fields, style) {
  const members = fields.map((field) => {
    const schemas = [...new Set(kinds(field, style).map((one) => one.schema))];
    const schema = schemas.length === 1 ? schemas[0] : `z.union([${schemas.join(', ')}])`;
    return `${key(field.name)}: ${schema}${field.nullable ? '.nullable()' : ''}${field.required ? '' : '.optional()'}`;
  });
  return `z.${style.request ? 'strictObject' : 'looseObject'}({${members.length ? ` ${members.join(', ')} ` : ''}})`;
}

/** @param {Field} field @param {string} [type] @returns {string} */
function exampleOf(field, type = field.type) {
  const item = /^array<(.+)>$/.exec(type)?.[1];
  const given = field.example ?? field.enum?.[0];
  if (item !== undefined) return Array.isArray(given) ? literal(given) : `[${exampleOf(field, item)}]`;
  const values = /** @type {Record<string, string>} */ ({
    string: field.name.endsWith('appid') ? "'wx2000000000000001'" : "'text'",
    boolean: 'true',
    file: "new Blob(['example'])",
    any: '{}',
    object: exampleObject(field.fields ?? []),
    map: `{ name: ${exampleObject(field.fields ?? [])} }`,
  });
  return given === undefined ? (values[type] ?? '1') : literal(given);
}

/** @param {unknown} value @returns {string} */
const literal = (value) =>
  typeof value === 'string' || typeof value === 'number' ? quote(value) : (JSON.stringify(value) ?? '1');

/** @param {readonly Field[]} fields @returns {string} */
const exampleObject = (fields) =>
  fields.length === 0 ? '{}' : `{ ${fields.map((field) => `${key(field.name)}: ${exampleOf(field)}`).join(', ')} }`;

/**
 * The fields that travel with the request; what the client fills in need not be given.
 *
 * @param {Row} row
 * @returns {Field[]}
 */
export const requestFields = (row) =>
  [...row.query, ...(row.body.fields ?? [])].map((field) => {
    const fixed = row.fixed?.[field.name];
    if (fixed !== undefined)
      return { ...field, note: `Always \`${fixed}\`; the client fills it in`, enum: [fixed], required: false };
    if (row.supplied?.includes(field.name)) return { ...field, supplied: true };
    return field.name === 'component_appid'
      ? { note: 'App id of the third-party platform; the client fills it in', ...field, required: false }
      : field;
  });

/**
 * Interfaces and constant.
 *
 * @param {Row} row
 * @param {{ endpointType: string, emptyType: string, auth: boolean, named?: Style['named'] }} names - type of the package's endpoints
 * (with `auth`, it names the credential), and of objects without fields
 * @returns {string} TypeScript
 */
export function endpointText(row, { endpointType, emptyType, auth, named }) {
  const fields = requestFields(row);
  const declare = (
    /** @type {string} */ suffix,
    /** @type {string} */ word,
    /** @type {readonly Field[]} */ of,
    /** @type {boolean} */ request,
  ) => {
    const name = upper(row.name) + suffix;
    const doc = `/** ${word} of {@link ${row.name}}. */\n`;
    return of.length === 0
      ? `${doc}export type ${name} = ${emptyType};`
      : `${doc}export interface ${name} ${objectType(of, { request, named })}`;
  };
  const binary = row.response.type === 'binary';
  const answer = binary
    ? `/** Result of {@link ${row.name}}. */\nexport type ${upper(row.name)}Response = Blob;`
    : declare('Response', 'Result', row.response.fields ?? [], false);
  const paging = row.paging && pagingText(row.paging);
  const types = [
    `${upper(row.name)}Request`,
    `${upper(row.name)}Response`,
    ...(auth ? [quote(row.auth)] : []),
    ...(paging && row.paging ? [itemType(row, row.paging, named), pagingKeys(row.paging).map(quote).join(' | ')] : []),
  ];
  const supplied = row.supplied ?? (fields.some(({ name }) => name === 'component_appid') ? ['component_appid'] : []);
  const fixedQuery = row.body.type === 'none' ? new URLSearchParams(toTexts(row.fixed)).toString() : '';
  const extras = [
    row.query.length > 0 &&
      row.body.type !== 'none' &&
      `query: [${row.query.map(({ name }) => quote(name)).join(', ')}],`,
    supplied.length > 0 && `supplied: [${supplied.map(quote).join(', ')}],`,
    row.fixed &&
      `fixed: { ${Object.entries(row.fixed)
        .map(([name, value]) => `${key(name)}: ${quote(value)}`)
        .join(', ')} },`,
    binary && "reply: 'binary',",
    row.authParam && row.authParam !== 'access_token' && `credentialName: ${quote(row.authParam)},`,
    row.permissionSets?.length && `permissionSets: [${row.permissionSets.join(', ')}],`,
    row.errors?.length && `errors: [${row.errors.map(quote).join(', ')}],`,
    paging && `paging: ${paging},`,
  ].filter((line) => typeof line === 'string');
  return `${declare('Request', 'Input', fields, true)}

${answer}

/**
${wrapped(sentence(row.title))} * Calls \`${row.method} ${row.path}${fixedQuery && `?${fixedQuery}`}\`.
 *
 * @see ${row.doc}
 */
export const ${row.name}: ${paging ? endpointType.replace('Endpoint', 'PagedEndpoint') : endpointType}<${types.join(', ')}> = {
  id: ${quote(row.id)},
  family: ${quote(row.family)},
  method: ${quote(row.method)},
  path: ${quote(row.path)},
  auth: ${quote(row.auth)},
  body: ${quote(row.body.type)},
  retry: ${quote(row.retry)},
  doc: ${quote(row.doc)},
${extras.map((line) => `  ${line}\n`).join('')}  request: (z: Zod) => ${objectSchema(fields, { request: true, named })},
  response: (z: Zod) => ${binary ? 'z.instanceof(Blob)' : objectSchema(row.response.fields ?? [], { request: false, named })},
};
`;
}

/** @param {Row['fixed']} values @returns {Record<string, string>} */
const toTexts = (values) =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));

/** @param {import('./row.mjs').Paging} paging @returns {string[]} the request fields that it fills in */
const pagingKeys = (paging) =>
  [paging.offset, paging.page, paging.cursor, paging.limit].filter((name) => name !== undefined);

/** @param {import('./row.mjs').Paging} paging */
function pagingText({ kind: name, offset, page, cursor, limit, size, first, items, total, next, more }) {
  const read = (/** @type {string} */ path) => `(answer) => answer.${path.replaceAll('.', '?.')}`;
  const members = [
    `kind: ${quote(name)}`,
    offset && `offset: ${quote(offset)}`,
    page && `page: ${quote(page)}`,
    page && `first: ${first ?? 1}`,
    cursor && `cursor: ${quote(cursor)}`,
    limit && `limit: ${quote(limit)}`,
    size !== undefined && `size: ${size}`,
    `items: ${read(items)}`,
    total && `total: ${read(total)}`,
    next && `next: ${read(next)}`,
    more && `more: ${read(more)}`,
  ];
  return `{ ${members.filter(Boolean).join(', ')} }`;
}

/**
 * Type of a list's items, by way of the answer's type where they are objects without a name.
 *
 * @param {Row} row
 * @param {import('./row.mjs').Paging} paging
 * @param {Style['named']} named
 */
function itemType(row, paging, named) {
  let fields = row.response.fields ?? [];
  let type = `${upper(row.name)}Response`;
  let field;
  for (const name of paging.items.split('.')) {
    field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`paging: the answer of ${row.id} has no field ${paging.items}`);
    type = `NonNullable<${type}[${quote(name)}]>`;
    fields = field.fields ?? [];
  }
  const [only] = field ? kinds({ ...field, altTypes: [] }, { request: false, named }) : [];
  const item = only?.type.replace(/\[\]$/, '') ?? 'unknown';
  return item.includes('{') ? `${type}[number]` : item;
}

/**
 * The example, as a member of the topic's examples.
 *
 * @param {Row} row
 */
export function exampleText(row) {
  const response = row.response.type === 'binary' ? "new Blob(['example'])" : exampleObject(row.response.fields ?? []);
  const given = requestFields(row).filter(({ name }) => row.fixed?.[name] === undefined);
  return `  ${row.name}: { request: ${exampleObject(given)}, response: ${response} },\n`;
}

/**
 * Paths of the fields that have no docstring yet.
 *
 * @param {Row} row
 * @returns {string[]}
 */
export function undocumented(row) {
  /** @type {(at: string, fields: readonly Field[]) => string[]} */
  const walk = (at, fields) =>
    fields.flatMap((field) => [
      ...(field.note ? [] : [`${at}.${field.name}`]),
      ...walk(`${at}.${field.name}`, field.fields ?? []),
    ]);
  return [...walk('request', requestFields(row)), ...walk('response', row.response.fields ?? [])];
}
