import { parseJson } from '@minigate/core';

/** What a change notice says: where to read again. Never what changed. */
export type Notice =
  /** Code 100: an app's basic information. */
  | { readonly kind: 'app'; readonly appId: string }
  /** Code 101: one of an app's packages, its state included. */
  | { readonly kind: 'package'; readonly appId: string; readonly packageId: string }
  /** A code that the documents do not name. */
  | { readonly kind: 'unknown'; readonly code: number; readonly data: unknown }
  /** No notice at all. `reason` says why, without repeating it. */
  | { readonly kind: 'broken'; readonly reason: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the value of a Kafka message: `{"code": 100, "data": {"app_id": 1111}}`. Ids and code may be numbers or texts; ids keep all their
 * digits.
 *
 * @param maxBytes - larger ones are broken, unread.
 * @see the alliance's server guide (swan-team/host-app-guide, how_to_join_from_server_side.md)
 */
export function parseNotice(value: Uint8Array | string | null, maxBytes: number): Notice {
  if (value === null || value.length === 0) return broken('empty');
  if (Buffer.byteLength(value) > maxBytes) return broken(`larger than ${maxBytes} bytes`);
  let parsed: unknown;
  try {
    parsed = parseJson(typeof value === 'string' ? value : utf8.decode(value));
  } catch {
    return broken('not JSON');
  }
  if (!isObject(parsed)) return broken('not an object');
  const code = Number(idOf(parsed['code']));
  if (!Number.isSafeInteger(code)) return broken('no code');
  const data = parsed['data'];
  if (code !== 100 && code !== 101) return { kind: 'unknown', code, data };
  if (!isObject(data)) return broken('no data');
  const appId = idOf(data['app_id']);
  if (appId === undefined) return broken('no app_id');
  if (code === 100) return { kind: 'app', appId };
  const packageId = idOf(data['package_id']);
  return packageId === undefined ? broken('no package_id') : { kind: 'package', appId, packageId };
}

const broken = (reason: string): Notice => ({ kind: 'broken', reason });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decimal text of an id, without leading zeros, or `undefined` when it is none. */
const idOf = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') &&
  /^\d{1,20}$/.test(String(value))
    ? String(BigInt(value))
    : undefined;
