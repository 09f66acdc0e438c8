/**
 * A field of a request or an answer.
 *
 * @typedef {object} Field
 * @property {string} name - as on the wire
 * @property {string} type - `string`, `integer`, `number`, `int64`, `boolean`, `file`, `any`, `object`, `map` (an object whose members
 * the caller names; their members are `fields`), or `array<…>` of one of them
 * @property {boolean} [required]
 * @property {string} [note] - what it means; becomes its docstring
 * @property {readonly (string | number | boolean)[]} [enum]
 * @property {readonly string[]} [altTypes] - further types that the platform accepts or sends
 * @property {number} [min] - least value, or fewest characters or items; requests only
 * @property {number} [max] - largest value, or most characters or items; requests only
 * @property {boolean} [nullable] - may be `null` as well
 * @property {string} [brand] - type in the package's `families/wire.ts` that the text has, such as `AppCode`; its schema is in `families/schemas.ts`
 * @property {boolean} [supplied] - required, but the client can fill it in
 * @property {unknown} [example] - a value that a user could meet
 * @property {readonly Field[]} [fields] - members of an object, or of the objects of a list
 *
 * How a list is read page by page; `items`, `total`, `next` and `more` are paths into the answer.
 * @typedef {object} Paging
 * @property {'offset' | 'page' | 'cursor'} kind
 * @property {string} [offset] - request field that counts items
 * @property {string} [page] - request field that counts pages
 * @property {number} [first] - number of the first page
 * @property {string} [cursor] - request field that takes what `next` says
 * @property {string} [limit] - request field that limits the page
 * @property {number} [size] - the largest page
 * @property {string} items
 * @property {string} [total]
 * @property {string} [next]
 * @property {string} [more]
 *
 * An endpoint as the catalogue describes it.
 * @typedef {object} Row
 * @property {string} id - the platform's own name of it
 * @property {string} [name] - name of the constant and the method; default the id, or what stands behind its last dot
 * @property {string} family - folder
 * @property {string} [topic] - file inside the folder; needed where a family has several
 * @property {string} title - what it does, Chinese and English
 * @property {string} method
 * @property {string} path
 * @property {string} auth
 * @property {string | null} [authParam] - query parameter of the token where it is not `access_token`
 * @property {string} [retry] - `safe`, `idempotent` or `never`; default by verb and name
 * @property {string} doc - page of the platform's documentation
 * @property {readonly number[]} [permissionSets]
 * @property {readonly (number | string)[]} [errors] - error numbers that its page documents
 * @property {Readonly<Record<string, string | number | boolean>>} [fixed] - request fields that always have the same value
 * @property {readonly string[]} [supplied] - required request fields that the client fills in when the caller leaves them out
 * @property {Paging} [paging]
 * @property {readonly Field[]} [query]
 * @property {{ readonly type: string, readonly fields?: readonly Field[] }} body
 * @property {{ readonly type: string, readonly fields?: readonly Field[] }} response
 */

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const bodies = ['none', 'json', 'list', 'form', 'multipart', 'text', 'binary'];
const scalars = ['string', 'integer', 'number', 'int64', 'boolean', 'file', 'any', 'object', 'map'];
const credentials = {
  component_access_token: 'component',
  authorizer_access_token: 'authorizer',
  component_or_authorizer: 'either',
};

/**
 * Checks a row and fills in what follows from the rest.
 *
 * @param {Row} row
 * @param {readonly string[]} auths - credentials of the package; empty when it does not say
 * @returns {Row & { name: string, retry: string, query: readonly Field[] }}
 * @throws with every fault and how to mend it
 */
export function checkedRow(row, auths) {
  const faults = [];
  const check = (/** @type {boolean} */ fine, /** @type {string} */ fault) => fine || faults.push(fault);
  const name = row.name ?? (row.id ?? '').split('.').at(-1) ?? '';
  const auth = credentials[/** @type {keyof typeof credentials} */ (row.auth)] ?? row.auth;
  check(/^\w[\w.-]*$/.test(row.id ?? ''), 'id: give the name from the platform’s documentation');
  check(
    /^[a-z][a-zA-Z0-9]*$/.test(name ?? '') && name !== 'delete',
    `name: '${name}' cannot be a method; give a verb and a noun such as getQuota`,
  );
  check(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(row.family ?? ''),
    `family: '${row.family}' is not a folder name such as code-management`,
  );
  check(
    row.topic === undefined || /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(row.topic),
    `topic: '${row.topic}' is not a file name`,
  );
  check((row.title ?? '').trim().length > 3, 'title: say in one line, Chinese and English, what the endpoint does');
  check(methods.includes(row.method), `method: '${row.method}' is not one of ${methods.join(', ')}`);
  check(/^\/\S+$/.test(row.path ?? ''), `path: '${row.path}' must begin with /`);
  check(/^https:\/\/\S+$/.test(row.doc ?? ''), 'doc: give the https address of the documentation page');
  check(
    auths.length === 0 ? Boolean(auth) : auths.includes(auth),
    `auth: '${row.auth}' is not one of ${auths.join(', ')}`,
  );
  check(
    row.retry === undefined || ['safe', 'idempotent', 'never'].includes(row.retry),
    `retry: '${row.retry}' is not safe, idempotent or never`,
  );
  check(
    bodies.includes(row.body?.type),
    row.body === undefined
      ? 'body: is missing; a request without one says { "type": "none" }'
      : `body.type: '${row.body.type}' is not one of ${bodies.join(', ')}`,
  );
  check(
    ['json', 'binary'].includes(row.response?.type),
    `response.type: '${row.response?.type}' is not json or binary`,
  );
  check(row.body?.type !== 'none' || !row.body.fields?.length, 'body: none has no fields; list them in query');
  const sent = [row.query, row.body?.fields]
    .flatMap((fields) => (Array.isArray(fields) ? fields : []))
    .map((field) => field.name);
  for (const fixed of Object.keys(row.fixed ?? {}))
    check(sent.includes(fixed), `fixed: '${fixed}' is not among the fields of query and body`);
  for (const [where, fields] of Object.entries({
    query: row.query,
    body: row.body?.fields,
    response: row.response?.fields,
  }))
    faults.push(...fieldFaults(where, fields ?? []));
  if (faults.length > 0) throw new Error(`the row cannot be used:\n- ${faults.join('\n- ')}`);
  const safe = /^(?:get|list|query|check|describe)(?:[A-Z]|$)/.test(name);
  return { ...row, name, auth, retry: row.retry ?? (safe ? 'safe' : 'never'), query: row.query ?? [] };
}

/**
 * @param {string} where
 * @param {readonly Field[]} fields
 * @returns {string[]}
 */
function fieldFaults(where, fields) {
  const names = new Set();
  if (!Array.isArray(fields)) return [`${where}: must be a list of fields, [{ "name", "type", … }]`];
  return fields.flatMap((field) => {
    const at = `${where}.${field.name}`;
    const types = [field.type, ...(field.altTypes ?? [])].map((type) => type.replace(/^(?:array<)*|>*$/g, ''));
    const faults = types
      .filter((type) => !scalars.includes(type))
      .map((type) => `${at}: type '${type}' is not one of ${scalars.join(', ')}, array<…>`);
    if (!field.name) faults.push(`${where}: a field has no name`);
    if (names.has(field.name)) faults.push(`${at}: is there twice`);
    if (field.fields && !types.includes('object') && !types.includes('map'))
      faults.push(`${at}: only objects have fields`);
    names.add(field.name);
    return [...faults, ...fieldFaults(at, field.fields ?? [])];
  });
}
