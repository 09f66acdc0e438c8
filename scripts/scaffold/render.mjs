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
  file: { type: 'Blob', schema: 'z.instanceof(Blob)' },
  any: { type: 'unknown', schema: 'z.unknown()' },
  object: { type: 'Record<string, unknown>', schema: 'z.record(z.string(), z.unknown())' },
};

const upper = (/** @type {string} */ name) => name[0]?.toUpperCase() + name.slice(1);
const key = (/** @type {string} */ name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
const quote = (/** @type {string | number} */ value) =>
  typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);
const sentence = (/** @type {string} */ text) =>
  `${upper(text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim())}${/[.。]$/.test(text) ? '' : '.'}`;

/**
 * One place of a field, with what was inside a list taken out.
 *
 * @param {Field} field
 * @param {boolean} request - requests are strict, and only they are held to listed values
 */
function kinds(field, request) {
  return [field.type, ...(field.altTypes ?? [])].map((written) => {
    const item = /^array<(.+)>$/.exec(written)?.[1];
    const name = /** @type {keyof typeof scalars} */ (item ?? written);
    const nested = name === 'object' && field.fields;
    const listed = request && field.enum;
    const type = nested ? objectType(nested, request) : listed ? listed.map(quote).join(' | ') : scalars[name].type;
    const schema = nested
      ? objectSchema(nested, request)
      : listed
        ? `z.literal([${listed.map(quote).join(', ')}])`
        : scalars[name].schema;
    const wrapped = listed ? `(${type})` : type;
    return item === undefined ? { type, schema } : { type: `${wrapped}[]`, schema: `z.array(${schema})` };
  });
}

/** @param {readonly Field[]} fields @param {boolean} request @returns {string} */
function objectType(fields, request) {
  return `{\n${fields.map((field) => member(field, request)).join('\n')}\n}`;
}

/** @param {Field} field @param {boolean} request */
function member(field, request) {
  const type = [...new Set(kinds(field, request).map((kind) => kind.type))].join(' | ');
  const doc = field.note ? `/** ${sentence(field.note)} */\n` : '';
  return `${doc}${key(field.name)}${field.required ? '' : '?'}: ${type}${field.required ? '' : ' | undefined'};`;
}

/** @param {readonly Field[]} fields @param {boolean} request @returns {string} */
function objectSchema(fields, request) {
  const members = fields.map((field) => {
    const schemas = [...new Set(kinds(field, request).map((kind) => kind.schema))];
    const schema = schemas.length === 1 ? schemas[0] : `z.union([${schemas.join(', ')}])`;
    return `${key(field.name)}: ${schema}${field.required ? '' : '.optional()'}`;
  });
  return `z.${request ? 'strictObject' : 'looseObject'}({${members.length ? ` ${members.join(', ')} ` : ''}})`;
}

/** @param {Field} field @returns {string} */
function exampleOf(field) {
  const item = /^array<(.+)>$/.exec(field.type)?.[1];
  const name = item ?? field.type;
  const values = /** @type {Record<string, string>} */ ({
    string: field.name.endsWith('appid') ? "'wx2000000000000001'" : "'text'",
    boolean: 'true',
    file: "new Blob(['example'])",
    any: '{}',
    object: exampleObject(field.fields ?? []),
  });
  const value = field.enum?.[0] === undefined ? (values[name] ?? '1') : quote(field.enum[0]);
  return item === undefined ? value : `[${value}]`;
}

/** @param {readonly Field[]} fields @returns {string} */
const exampleObject = (fields) =>
  fields.length === 0 ? '{}' : `{ ${fields.map((field) => `${key(field.name)}: ${exampleOf(field)}`).join(', ')} }`;

/**
 * The fields that travel with the request; what the client supplies need not be given.
 *
 * @param {Row} row
 * @returns {Field[]}
 */
const requestFields = (row) =>
  [...row.query, ...(row.body.fields ?? [])].map((field) =>
    field.name === 'component_appid'
      ? { note: 'App id of the third-party platform; the client fills it in', ...field, required: false }
      : field,
  );

/**
 * Interfaces and constant.
 *
 * @param {Row} row
 * @param {{ endpointType: string, emptyType: string }} names - type of the package's endpoints, and of objects without fields
 * @returns {string} TypeScript
 */
export function endpointText(row, { endpointType, emptyType }) {
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
      : `${doc}export interface ${name} ${objectType(of, request)}`;
  };
  const binary = row.response.type === 'binary';
  const answer = binary
    ? `/** Result of {@link ${row.name}}. */\nexport type ${upper(row.name)}Response = Blob;`
    : declare('Response', 'Result', row.response.fields ?? [], false);
  const extras = [
    row.query.length > 0 &&
      row.body.type !== 'none' &&
      `query: [${row.query.map(({ name }) => quote(name)).join(', ')}],`,
    fields.some(({ name }) => name === 'component_appid') && "supplied: ['component_appid'],",
    binary && "reply: 'binary',",
    row.authParam && row.authParam !== 'access_token' && `credentialName: ${quote(row.authParam)},`,
    row.permissionSets?.length && `permissionSets: [${row.permissionSets.join(', ')}],`,
  ].filter((line) => typeof line === 'string');
  return `${declare('Request', 'Input', fields, true)}

${answer}

/**
 * ${sentence(row.title)}
 * Calls \`${row.method} ${row.path}\`.
 *
 * @see ${row.doc}
 */
export const ${row.name}: ${endpointType}<${upper(row.name)}Request, ${upper(row.name)}Response> = {
  id: ${quote(row.id)},
  family: ${quote(row.family)},
  method: ${quote(row.method)},
  path: ${quote(row.path)},
  auth: ${quote(row.auth)},
  body: ${quote(row.body.type)},
  retry: ${quote(row.retry)},
  doc: ${quote(row.doc)},
${extras.map((line) => `  ${line}\n`).join('')}  request: (z: Zod) => ${objectSchema(fields, true)},
  response: (z: Zod) => ${binary ? 'z.instanceof(Blob)' : objectSchema(row.response.fields ?? [], false)},
};
`;
}

/**
 * The example, as a member of the topic's examples.
 *
 * @param {Row} row
 */
export function exampleText(row) {
  const response = row.response.type === 'binary' ? "new Blob(['example'])" : exampleObject(row.response.fields ?? []);
  return `  ${row.name}: { request: ${exampleObject(requestFields(row))}, response: ${response} },\n`;
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
