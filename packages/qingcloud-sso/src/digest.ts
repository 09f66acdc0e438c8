import { createHash } from 'node:crypto';
import { jsonReplacer } from '@minigate/core';

/** Digest of what JSON can hold, the same for objects with the same members in another order. For keys that must not hold the values. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, inOrder) ?? '')
    .digest('hex');

const inOrder = (key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : jsonReplacer(key, value);
