/** Where the tables of an SQL store keep encrypted texts. A text's place is its kind and the values of its row's `ids`. */
export const encryptedColumns: readonly {
  readonly table: string;
  readonly column: string;
  readonly kind: string;
  readonly ids: readonly string[];
}[] = [
  { table: 'entry', column: 'value', kind: 'value', ids: ['key'] },
  { table: 'item', column: 'payload', kind: 'payload', ids: ['queue', 'id'] },
  { table: 'item', column: 'last_error', kind: 'error', ids: ['queue', 'id'] },
  // Last: while it is of an old key, that key is asked for at the start.
  { table: 'meta', column: 'value', kind: 'meta', ids: ['name'] },
];
