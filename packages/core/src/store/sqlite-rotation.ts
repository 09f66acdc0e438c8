import { encryptedColumns } from './encrypted-columns.js';
import { type EncryptionKeyUse, keyMarkLength, keyUses, type TextCipher } from './encryption.js';
import type { SqliteFile } from './sqlite-file.js';

const batchSize = 500;

/**
 * Encrypts again, with the cipher's newest key, what an older key encrypted. In small transactions, so that other processes are not kept waiting.
 *
 * @throws ValidationError when a text's key was not given.
 */
export function reencrypt({ database, write }: SqliteFile, cipher: TextCipher): void {
  for (const { table, column, kind, ids } of encryptedColumns) {
    const where = ids.map((id) => `${id} = :${id}`).join(' AND ');
    const select = database.prepare(`SELECT ${column} AS stored FROM ${table} WHERE ${where}`);
    const update = database.prepare(`UPDATE ${table} SET ${column} = :stored WHERE ${where}`);
    const stale = database
      .prepare(
        `SELECT ${ids.join(', ')} FROM ${table} WHERE substr(${column}, 1, length(:prefix)) <> :prefix AND ${column} IS NOT NULL`,
      )
      .all({ prefix: cipher.prefix }) as Record<string, string>[];

    for (let start = 0; start < stale.length; start += batchSize)
      write(() => {
        for (const row of stale.slice(start, start + batchSize)) {
          const place = [kind, ...ids.map((id) => row[id] ?? '')];
          // Read again inside the transaction: another process may have changed or deleted it.
          const { stored } = (select.get(row) ?? {}) as { stored?: string | null };
          if (stored) update.run({ ...row, stored: cipher.encrypt(cipher.decrypt(stored, place), place) });
        }
      });
  }
}

/** Counts the texts of each encryption key. */
export function countKeys({ database, read }: SqliteFile, cipher: TextCipher): EncryptionKeyUse[] {
  const counted = encryptedColumns.flatMap(({ table, column }) => {
    const count = database.prepare(
      `SELECT substr(${column}, 1, ${keyMarkLength}) AS mark, count(*) AS texts FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1`,
    );
    return read(() => count.all()) as { mark: string; texts: number }[];
  });
  return keyUses(
    cipher,
    counted.map(({ mark, texts }) => [mark, texts]),
  );
}
