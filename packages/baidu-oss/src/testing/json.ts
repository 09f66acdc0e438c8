import { parseJson } from '@minigate/core';

/** What a JSON text holds; anything else, and what is no JSON, as it is. The kit may have read it already. */
export function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}
