import { describe, expect, it } from 'vitest';
import { endpoints } from '../endpoints.js';
import documented from './__fixtures__/documented.json' with { type: 'json' };
import { businessErrors } from './business-errors.js';
import { endpointErrors } from './endpoint-errors.js';
import type { ErrorEntry } from './entry.js';
import { errorTables, explainError } from './error-codes.js';

const { general, byFamily, byEndpoint } = errorTables();
const layers = Object.entries({ general, ...byFamily, ...byEndpoint });
const entries = layers.flatMap(([layer, table]) =>
  Object.entries(table).map(([code, found]): [string, string, ErrorEntry] => [code, layer, found]),
);
const families = new Set(endpoints.map(({ family }) => family));
const named = documented.filter(({ names }) => names.length > 0);
/** Numbers and the endpoints whose pages have them: what the fixture says, and what the constants say. */
const placed = [
  ...documented.flatMap(({ code, usedBy }) => usedBy.map((id) => ({ code, id }))),
  ...endpoints.flatMap(({ id, errors = [] }) => errors.map((code) => ({ code, id }))),
];

describe('business numbers', () => {
  it('has every number in one group only', () => {
    const codes = businessErrors.flatMap((groups) => groups().flatMap(({ errors }) => Object.keys(errors)));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(Object.keys(general)).toHaveLength(codes.length);
  });

  it.each(entries)('%s (%s) is explained in both languages', (_code, _layer, { meaning, advice }) => {
    for (const text of [meaning.en, advice.en]) expect(text).toMatch(/^[\x20-\x7e’]{5,}$/);
    for (const text of [meaning.zh, advice.zh]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [advice.en, advice.zh]) expect(text).toMatch(/[.。]$/);
    for (const text of [meaning.en, meaning.zh]) expect(text).not.toMatch(/[.。]$/);
    for (const text of [meaning.en, meaning.zh, advice.en, advice.zh]) expect(text).toBe(text.trim());
  });

  it.each(entries)('%s (%s) is retryable when waiting can help', (_code, _layer, { class: kind, retryable }) => {
    expect(retryable).toBe(kind === 'busy' || kind === 'token');
  });

  it('asks for a fresh token only where one may help', () => {
    const codes = entries.filter(([, , { class: kind }]) => kind === 'token');
    expect(codes.map(([code]) => Number(code))).toEqual([44002, 44003, 44004]);
  });

  it('names endpoints and families that exist', () => {
    const known = new Map<string, string>(endpoints.map(({ id, family }) => [id, family]));
    for (const [id, { where }] of Object.entries(endpointErrors())) expect([id, ...where]).toEqual([id, known.get(id)]);
    for (const [, , { where }] of entries) for (const family of where) expect(families).toContain(family);
  });
});

describe('what the platform documents', () => {
  it.each(placed)('has $code of $id, and says that it occurs there', ({ code, id }) => {
    const endpoint = endpoints.find((candidate) => candidate.id === id);
    expect(endpoint).toBeDefined();
    const found = explainError(code, endpoint);
    expect(found).toBeDefined();
    if (found?.where.length !== 0) expect(found?.where).toContain(endpoint?.family);
  });

  it.each(named)('has $code $names', ({ code }) => {
    expect(layers.some(([, table]) => table[code] !== undefined)).toBe(true);
  });

  it('knows no other number', () => {
    const known = new Set([...documented, ...placed].map(({ code }) => String(code)));
    expect(entries.filter(([code]) => !known.has(code))).toEqual([]);
    expect(explainError(0)).toBeUndefined();
  });

  it('keeps numbers without a general name where their pages have them', () => {
    const unnamed = documented.filter(({ names }) => names.length === 0).map(({ code }) => code);
    expect(unnamed.filter((code) => code in general)).toEqual([]);
  });
});

describe('numbers with two meanings', () => {
  it.each([
    [2002, 'tp.search.submitSitemapByAPI', 'third-party-search', 'mini program', 'parameter'],
    [40001, 'tp.search.addSubChain', 'third-party-search', 'sub-link', 'parameter'],
    [2002, 'app.resource.accessSubmitSitemapApi', 'server-resource', 'mini program', 'parameter'],
    [47005, 'tp.search.submitSitemapByAPI', 'third-party-search', 'stored', 'icon'],
    [50040, 'tp.domain.modifyServerDomain', 'third-party-domain', 'domain to delete', 'registered'],
    [50041, 'tp.domain.modifyBusinessDomain', 'third-party-domain', 'check file', 'another third-party'],
    [50060, 'tp.app.setAppCategory', 'third-party-app', 'five categories', 'user centre'],
    [60005, 'tp.search.submitSitemapByAPI', 'third-party-search', 'Xiongzhang', 'identity number'],
    [6001, 'app.template-message.sendTemplateMessage', 'server-template-message', 'push', 'right is missing'],
  ])('%i of %s is told from the general one', (code, id, family, there, anywhere) => {
    expect(explainError(code, { id, family })?.meaning.en).toContain(there);
    expect(explainError(code)?.meaning.en).toContain(anywhere);
    expect(explainError(code)?.meaning.en).not.toContain(there);
  });

  it('blames the file alone where a robots call names no template', () => {
    expect(explainError(63002, 'tp.search.uploadRobotsForApp')?.meaning.en).not.toContain('template');
    expect(explainError(63002, 'tp.search.uploadRobotsForTemplate')?.meaning.en).toContain('template');
  });

  it.each([
    [501, 'HTTP method', 'behind the API'],
    [50037, 'AES key', 'another third-party platform'],
  ])('%i tells both, as nothing tells them apart', (code, one, other) => {
    const { meaning } = explainError(code) ?? {};
    expect(meaning?.en).toContain(one);
    expect(meaning?.en).toContain(other);
  });

  it('follows the texts of 50024 and 50025, whose names are swapped', () => {
    expect(explainError(50024)?.meaning.en).toContain('taken');
    expect(explainError(50025)?.meaning.en).toContain('not allowed');
  });

  it('never takes a number of the gateway for one of an API', () => {
    expect(explainError(110)).toBeUndefined();
    expect(explainError(40001, undefined, 'gateway')).toBeUndefined();
  });
});
