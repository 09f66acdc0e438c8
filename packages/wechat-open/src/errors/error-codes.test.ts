import { describe, expect, it } from 'vitest';
import { endpoints } from '../endpoints.js';
import documented from './__fixtures__/documented.json' with { type: 'json' };
import { endpointErrors } from './endpoint-errors.js';
import type { ErrorEntry } from './entry.js';
import { errorTables, explainError, generalErrors } from './error-codes.js';

const { general, byFamily, byEndpoint } = errorTables();
const layers = { general, ...byFamily, ...byEndpoint };
const entries = Object.entries(layers).flatMap(([layer, table]) =>
  Object.entries(table).map(([code, found]): [string, string, ErrorEntry] => [code, layer, found]),
);
const retryableClasses = ['busy', 'quota', 'token'];
const placeholder = /\b(todo|tbd|unknown error|n\/a)\b|待补充|未知错误/i;

/** Numbers and where the platform documents them: `global` is https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html. */
const sources = Object.entries(documented).flatMap(([code, names]) =>
  names.split(' ').map((source) => ({ code: Number(code), source })),
);

describe('error codes', () => {
  it('has every number in one group only', () => {
    const codes = generalErrors.flatMap((groups) => groups().flatMap(({ errors }) => Object.keys(errors)));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(Object.keys(general)).toHaveLength(codes.length);
  });

  it.each(entries)('%s (%s) is explained in both languages', (_code, _layer, { meaning, advice }) => {
    for (const text of [meaning.en, advice.en]) expect(text).toMatch(/^[\x20-\x7e’天]{5,}$/);
    for (const text of [meaning.zh, advice.zh]) expect(text).toMatch(/[\u4e00-\u9fff]/);
    for (const text of [advice.en, advice.zh]) expect(text).toMatch(/[.。]$/);
    for (const text of [meaning.en, meaning.zh]) expect(text).not.toMatch(/[.。]$/);
    for (const text of [meaning.en, meaning.zh, advice.en, advice.zh]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(placeholder);
    }
    expect(new Set([meaning.en, meaning.zh, advice.en, advice.zh]).size).toBe(4);
  });

  it.each(entries)('%s (%s) is retryable only when waiting can help', (_code, _layer, { class: kind, retryable }) => {
    if (retryable) expect(retryableClasses).toContain(kind);
    if (kind === 'busy' || kind === 'token') expect(retryable).toBe(true);
  });

  it.each(entries)('%s (%s) names each place once', (_code, _layer, { where }) => {
    expect(new Set(where).size).toBe(where.length);
    for (const place of where) expect(place).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('asks for a fresh token only where one may help', () => {
    const codes = entries.filter(([, , { class: kind }]) => kind === 'token');
    expect(codes.map(([code]) => Number(code))).toEqual([40001, 40014, 42001, 42006]);
  });

  it.each([
    [-1, 'busy', true],
    [45011, 'quota', true],
    [45009, 'quota', false],
    [61003, 'user-action', false],
    [61039, 'state', false],
    [9300502, 'busy', true],
    [81011, 'bug', false],
    // A blocked caller must not knock on.
    [45102, 'quota', false],
    [45501, 'quota', false],
    [9300702, 'user-action', false],
  ])('%s is %s, retryable %s', (code, kind, retryable) => {
    expect(explainError(code)).toMatchObject({ class: kind, retryable });
  });

  it.each([
    ['snsAuth', 40001, 'user-action'],
    ['snsUserInfo', 40014, 'user-action'],
    ['snsUserInfo', 42001, 'user-action'],
    ['getComponentAccessToken', 40001, 'bug'],
  ])('blames no token of the client where the call carries none: %s, %i', (id, code, kind) => {
    expect(explainError(code, id)).toMatchObject({ class: kind, retryable: false });
  });

  it('prefers what the number means for the endpoint', () => {
    const [withdrawal, rollback, anywhere] = ['undoAudit', 'revertCodeRelease', undefined].map((id) =>
      explainError(87012, id),
    );
    expect(withdrawal?.meaning.en).toContain('decided');
    expect(rollback?.meaning.en).toContain('go back');
    expect(anywhere).toBe(general[87012]);
    expect(explainError(85009, 'undoAudit')).toBe(general[85009]);
  });

  it('tells families apart where they use one number for different things', () => {
    expect(explainError(2009, 'freight-insurance')?.meaning.en).toContain('not insured');
    expect(explainError(2009, 'ams-agency')?.meaning.en).toContain('advertisements');
    expect(explainError(2009)).toBeUndefined();
    expect(explainError(61010, 'content-security')?.meaning.en).toContain('two hours');
    expect(explainError(61010, 'authorizer-management')).toBe(general[61010]);
  });

  it('takes an endpoint: first its own meaning, then its family’s, then the general one', () => {
    const family = 'content-security';
    expect(explainError(87012, { id: 'undoAudit', family })).toBe(byEndpoint['undoAudit']?.[87012]);
    expect(explainError(61010, { id: 'undoAudit', family })).toBe(byFamily[family]?.[61010]);
    expect(explainError(40001, { id: 'undoAudit', family })).toBe(general[40001]);
  });

  it('knows nothing about numbers that are not in the tables', () => {
    expect(explainError(0)).toBeUndefined();
    expect(explainError(123456, 'commit')).toBeUndefined();
    expect(explainError(123456, { id: 'commit', family: 'code-management' })).toBeUndefined();
  });

  it('names endpoints and families that exist, and none alike', () => {
    const ids = endpoints.map(({ id }) => id);
    for (const [id, { where }] of Object.entries(endpointErrors())) {
      expect(ids).toContain(id);
      expect(where).toEqual([endpoints.find((endpoint) => endpoint.id === id)?.family]);
    }
    const families = endpoints.map(({ family }) => family);
    for (const family of Object.keys(byFamily)) {
      expect(families).toContain(family);
      expect(ids).not.toContain(family);
    }
  });
});

describe('what the platform documents', () => {
  it.each(sources)('has $code of $source', ({ code, source }) => {
    const found = source === 'global' ? (explainError(code) ?? anyFamily(code)) : explainError(code, source);
    expect(found).toBeDefined();
    if (source !== 'global' && found?.where.length !== 0) expect(found?.where).toContain(source);
  });

  it('names families only for numbers that they document', () => {
    const known = new Set(sources.map(({ code, source }) => `${code} ${source}`));
    const named = Object.entries(byFamily).flatMap(([family, table]) =>
      Object.keys(table).map((code) => `${code} ${family}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(endpoints.filter(({ errors }) => errors !== undefined))(
    'has all numbers of $id, and says that they occur there',
    (endpoint) => {
      for (const code of endpoint.errors ?? []) {
        const found = explainError(code, endpoint);
        expect([code, found]).not.toContain(undefined);
        if (found?.where.length !== 0) expect([code, ...(found?.where ?? [])]).toContain(endpoint.family);
      }
    },
  );
});

function anyFamily(code: number): ErrorEntry | undefined {
  return Object.values(byFamily).find((table) => table[code] !== undefined)?.[code];
}
