import { encryptedColumns } from './encrypted-columns.js';
import { type EncryptionKeyUse, keyMarkLength, keyUses, type TextCipher } from './encryption.js';
import type { Numeric } from './item-row.js';
import type { RunStatement } from './postgres-database.js';
import { versionName } from './postgres-schema.js';

const batchSize = 500;

/**
 * Encrypts again, with the cipher's newest key, what an older key encrypted. Text by text, each only while it is what was read, so that
 * other processes are not kept waiting.
 *
 * @throws ValidationError when a text's key was not given.
 */
export async function reencrypt(run: RunStatement, schema: string, cipher: TextCipher): Promise<void> {
  for (const { table, column, kind, ids } of encryptedColumns) {
    const where = ids.map((id, index) => `${id} = $${index + 3}`).join(' AND ');
    const isStale = `NOT starts_with(${column}, $1)${table === 'meta' ? ` AND name <> '${versionName}'` : ''}`;
    for (;;) {
      const stale = await run<Record<string, string> & { stored: string }>(
        `SELECT ${ids.join(', ')}, ${column} AS stored FROM "${schema}".${table} WHERE ${isStale} LIMIT ${batchSize}`,
        [cipher.prefix],
      );
      const renew = async ({ stored, ...row }: (typeof stale)[number]): Promise<void> => {
        const values = ids.map((id) => row[id] ?? '');
        const place = [kind, ...values];
        const renewed = cipher.encrypt(cipher.decrypt(stored, place), place);
        await run(`UPDATE "${schema}".${table} SET ${column} = $1 WHERE ${column} = $2 AND ${where}`, [
          renewed,
          stored,
          ...values,
        ]);
      };
      await Promise.all(stale.map(renew));
      if (stale.length < batchSize) break;
    }
  }
}

/** Counts the texts of each encryption key. */
export async function countKeys(run: RunStatement, schema: string, cipher: TextCipher): Promise<EncryptionKeyUse[]> {
  const marks = encryptedColumns.map(
    ({ table, column }) => `SELECT left(${column}, ${keyMarkLength}) AS mark FROM "${schema}".${table}`,
  );
  const rows = await run<{ mark: string; texts: Numeric }>(
    `SELECT mark, count(*) AS texts FROM (${marks.join(' UNION ALL ')}) AS text WHERE mark IS NOT NULL GROUP BY mark`,
  );
  return keyUses(
    cipher,
    rows.map(({ mark, texts }) => [mark, Number(texts)]),
  );
}
