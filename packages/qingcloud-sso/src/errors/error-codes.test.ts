import { PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { deniedAction } from './denied.js';
import { type ErrorEntry, errorTables, explainError } from './error-codes.js';

const { general, byFamily, byEndpoint } = errorTables();
const entries = Object.entries(general) as [string, ErrorEntry][];

describe('error codes', () => {
  it('are those of the cloud’s page, the same at every action', () => {
    expect(entries.length).toBeGreaterThan(20);
    expect([byFamily, byEndpoint]).toEqual([{}, {}]);
    for (const code of [1100, 1200, 1300, 1400, 2100, 2400, 2500, 5000, 5100, 5200, 5300])
      expect(explainError(code)).toBe(general[code]);
    expect(explainError(123456)).toBeUndefined();
  });

  it.each(entries)('%s is explained in both languages', (_, { meaning, advice }) => {
    for (const text of [meaning.en, advice.en]) expect(text).toMatch(/^[\x20-\x7e’]{5,}$/);
    for (const text of [meaning.zh, advice.zh]) expect(text).toMatch(/[\u4e00-\u9fff]/);
    for (const text of [advice.en, advice.zh]) expect(text).toMatch(/[.。]$/);
    for (const text of [meaning.en, meaning.zh]) expect(text).not.toMatch(/[.。]$/);
    expect(new Set([meaning.en, meaning.zh, advice.en, advice.zh]).size).toBe(4);
  });

  it.each(entries)('%s is retryable only when waiting can help', (_, { class: kind, retryable }) => {
    if (retryable) expect(['busy', 'quota']).toContain(kind);
    if (kind === 'busy') expect(retryable).toBe(true);
  });
});

describe('deniedAction', () => {
  const error = (endpointId: string, code = 1400, platform = 'qingcloud') =>
    new PlatformError({
      platform,
      code,
      endpointId,
      platformMessage: '',
      status: 200,
      class: 'permission',
      retryable: false,
    });

  it.each([
    ['instance.describeInstances', 'DescribeInstances'],
    ['billing.nBCreatePrdOrder', 'NBCreatePrdOrder'],
    ['NBSearchPrdOrders', 'NBSearchPrdOrders'],
  ])('names the action of %s', (id, action) => {
    expect(deniedAction(error(id))).toBe(action);
  });

  it('names none for other errors', () => {
    for (const other of [error('a.b', 1200), error('a.b', 1400, 'other'), new Error('no'), undefined])
      expect(deniedAction(other)).toBeUndefined();
  });
});
