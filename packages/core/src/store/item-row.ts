import type { TextCipher } from './encryption.js';
import type { ItemState, QueueItem } from './store.js';

/** A number of a row. Clients of PostgreSQL give large integers as texts or bigints, and other numbers as their users told them. */
export type Numeric = number | bigint | string;

/** A row of an SQL store's table `item`. */
export interface ItemRow {
  readonly queue: string;
  readonly id: string;
  readonly payload: string;
  readonly state: ItemState;
  readonly attempts: Numeric;
  readonly enqueued_at: Numeric;
  readonly not_before: Numeric;
  readonly last_error: string | null;
  readonly claim: Numeric;
  readonly group_name: string | null;
}

/** Columns of {@link ItemRow}. */
export const itemColumns: readonly string[] = [
  'queue',
  'id',
  'payload',
  'state',
  'attempts',
  'enqueued_at',
  'not_before',
  'last_error',
  'claim',
  'group_name',
];

/** Condition on the state of an item that is not ended. */
export const isOpen = "state IN ('pending', 'claimed')";

/** Whether the first item of a page is the oldest or the newest, and whether only those of one state are wanted. */
export type Pages<Statement> = Readonly<
  Record<'newest' | 'oldest', { readonly all: Statement; readonly ofState: Statement }>
>;

/** One statement for each kind of page: with its conditions in front of it, an index serves. */
export function pageStatements<Statement>(
  make: (ofState: boolean, direction: 'ASC' | 'DESC') => Statement,
): Pages<Statement> {
  const both = (direction: 'ASC' | 'DESC') => ({ all: make(false, direction), ofState: make(true, direction) });
  return { newest: both('DESC'), oldest: both('ASC') };
}

/** @throws ValidationError when its texts cannot be decrypted. */
export const toItem = (row: ItemRow, cipher: TextCipher): QueueItem => ({
  queue: row.queue,
  id: row.id,
  payload: cipher.decrypt(row.payload, ['payload', row.queue, row.id]),
  state: row.state,
  attempts: Number(row.attempts),
  enqueuedAt: Number(row.enqueued_at),
  notBefore: Number(row.not_before),
  lastError: row.last_error === null ? undefined : cipher.decrypt(row.last_error, ['error', row.queue, row.id]),
  claim: Number(row.claim),
  group: row.group_name ?? undefined,
});
