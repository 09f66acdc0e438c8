/**
 * The parts of a JSON schema that limit a value.
 *
 * @typedef {object} JsonSchema
 * @property {Readonly<Record<string, JsonSchema>>} [properties]
 * @property {JsonSchema | boolean} [additionalProperties]
 * @property {JsonSchema} [items]
 * @property {readonly JsonSchema[]} [anyOf]
 * @property {readonly JsonSchema[]} [allOf]
 * @property {number} [minLength]
 * @property {number} [maxLength]
 * @property {number} [minItems]
 * @property {number} [maxItems]
 * @property {number} [minimum]
 * @property {number} [maximum]
 */

/**
 * Least and largest values, lengths and counts that a schema allows, in words.
 *
 * @param {JsonSchema} schema
 * @param {string} [path] - of the value, as in {@link import('./fields.mjs').Field}
 * @returns {Map<string, string>} by path
 */
export function limitsOf(schema, path = '') {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  const own = [
    range(minLength, maxLength, 'character'),
    range(minItems, maxItems, 'item'),
    range(minimum, maximum, ''),
  ];
  const said = own.find((one) => one !== '');
  /** @type {Map<string, string>} */
  const limits = new Map(said === undefined ? [] : [[path, said]]);
  const add = (/** @type {JsonSchema} */ part, /** @type {string} */ at) => {
    for (const [where, limit] of limitsOf(part, at)) limits.set(where, limit);
  };
  for (const part of [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) add(part, path);
  if (schema.items) add(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object') add(schema.additionalProperties, `${path}.*`);
  for (const [name, part] of Object.entries(schema.properties ?? {})) add(part, path === '' ? name : `${path}.${name}`);
  return limits;
}

/** @param {number | undefined} least @param {number | undefined} most @param {string} unit @returns {string} */
function range(least, most, unit) {
  // What any integer must keep is no limit of this field.
  const from = least === Number.MIN_SAFE_INTEGER || (unit !== '' && least === 0) ? undefined : least;
  const to = most === Number.MAX_SAFE_INTEGER ? undefined : most;
  const units = (/** @type {number} */ count) =>
    unit === '' ? `${count}` : `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (from === undefined) return to === undefined ? '' : `at most ${units(to)}`;
  if (to === undefined) return `at least ${units(from)}`;
  return from === to ? `exactly ${units(to)}` : `${from} to ${units(to)}`;
}
