import { describe, expect, it } from 'vitest';
import { endpoints } from '../endpoints.js';
import { accessErrors } from './access-errors.js';
import { accountErrors } from './account-errors.js';
import { codeErrors } from './code-errors.js';
import { type ErrorEntry, endpointErrorCodes, errorCodes, explainError } from './error-codes.js';
import { settingsErrors } from './settings-errors.js';

const areas = [accessErrors, codeErrors, accountErrors, settingsErrors];
const tables = [...areas, ...Object.values(endpointErrorCodes)];
const entries = tables.flatMap((table) => Object.entries(table)) as [string, ErrorEntry][];
const retryableClasses = ['busy', 'quota', 'token'];

describe('error codes', () => {
  it('has every number in one table only', () => {
    const count = areas.reduce((sum, table) => sum + Object.keys(table).length, 0);
    expect(Object.keys(errorCodes)).toHaveLength(count);
  });

  it.each(entries)('%s is explained in both languages', (_, { meaning, advice }) => {
    for (const text of [meaning.en, advice.en]) expect(text).toMatch(/^[\x20-\x7e’]{5,}$/);
    for (const text of [meaning.zh, advice.zh]) expect(text).toMatch(/[\u4e00-\u9fff]/);
    for (const text of [advice.en, advice.zh]) expect(text).toMatch(/[.。]$/);
  });

  it.each(entries)('%s is retryable only when waiting can help', (_, { class: kind, retryable }) => {
    if (retryable) expect(retryableClasses).toContain(kind);
  });

  it('asks for a fresh token only where one may help', () => {
    const codes = Object.entries(errorCodes).filter(([, { class: kind }]) => kind === 'token');
    expect(codes.map(([code]) => Number(code))).toEqual([40001, 40014, 42001, 42006]);
  });

  it.each([
    [-1, 'busy', true],
    [45011, 'quota', true],
    [45009, 'quota', false],
    [61003, 'user-action', false],
    [61039, 'state', false],
  ])('%s is %s, retryable %s', (code, kind, retryable) => {
    expect(explainError(code)).toMatchObject({ class: kind, retryable });
  });

  it('prefers what the number means for the endpoint', () => {
    const [withdrawal, rollback, anywhere] = ['undoAudit', 'revertCodeRelease', undefined].map((id) =>
      explainError(87012, id),
    );
    expect(withdrawal?.meaning.en).toContain('decided');
    expect(rollback?.meaning.en).toContain('go back');
    expect(anywhere).toBe(errorCodes[87012]);
    expect(explainError(85009, 'undoAudit')).toBe(errorCodes[85009]);
  });

  it('knows nothing about numbers that are not in the tables', () => {
    expect(explainError(0)).toBeUndefined();
    expect(explainError(123456, 'commit')).toBeUndefined();
  });

  it('names endpoints that exist', () => {
    const ids = endpoints.map(({ id }) => id);
    for (const id of Object.keys(endpointErrorCodes)) expect(ids).toContain(id);
  });
});
