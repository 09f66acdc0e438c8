import { createHash } from 'node:crypto';
import { parseJson, stringifyJson } from '@minigate/core';
import { type MirrorContext, rowsAtMost } from './context.js';
import { append } from './feed.js';
import type { DeadLetter, DeadLetters, MirrorChange } from './types.js';

interface DeadRow {
  readonly id: string;
  readonly kind: DeadLetter['kind'];
  readonly reason: string;
  readonly value: string;
  readonly times: number | string;
  readonly first_at: number | string;
  readonly last_at: number | string;
}

/** Puts a notice, or a change that the handlers refuse, aside; says so in the feed when it is a new one. */
export async function putAside(
  context: MirrorContext,
  value: Uint8Array | string | null | MirrorChange,
  reason: string,
): Promise<void> {
  const { ak, runtime, store, counts } = context;
  const kind = isNotice(value) ? 'notice' : 'change';
  const bytes = Buffer.from(isNotice(value) ? (value ?? '') : stringifyJson(value));
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const isNew = await store.transaction(async (run) => {
    const [row] = await run<{ times: number | string }>(
      `INSERT INTO mirror_dead AS kept (ak, id, kind, reason, value, times, first_at, last_at) VALUES ($1, $2, $3, $4, $5, 1, $6, $6)
       ON CONFLICT (ak, id) DO UPDATE SET times = kept.times + 1, reason = excluded.reason, last_at = excluded.last_at
       RETURNING times`,
      [ak, id, kind, reason, bytes.toString('base64'), runtime.clock.now()],
    );
    const first = Number(row?.times) === 1;
    if (first) await append(context, run, [{ type: 'deadLetter', cause: 'notice', id, reason }]);
    return first;
  });
  counts.deadLettered++;
  if (isNew) counts.changes++;
}

const isNotice = (value: Uint8Array | string | null | MirrorChange): value is Uint8Array | string | null =>
  value === null || typeof value === 'string' || value instanceof Uint8Array;

/**
 * @param handle - handles a notice again. @returns whether it went well.
 * @param tell - tells the handlers of a change. @throws what they throw.
 */
export function deadLetters(
  { ak, store }: MirrorContext,
  handle: (value: Uint8Array) => Promise<boolean>,
  tell: (change: MirrorChange) => Promise<void>,
): DeadLetters {
  const drop = async (id: string): Promise<boolean> => {
    const gone = await store.run('DELETE FROM mirror_dead WHERE ak = $1 AND id = $2 RETURNING id', [ak, id]);
    return gone.length > 0;
  };
  const retry = async ({ kind, value }: DeadRow): Promise<boolean> => {
    const bytes = Buffer.from(value, 'base64');
    if (kind === 'notice') return handle(bytes);
    await tell(parseJson(bytes.toString()) as MirrorChange);
    return true;
  };
  return {
    async list({ limit } = {}): Promise<readonly DeadLetter[]> {
      const rows = await store.run<DeadRow>(
        `SELECT id, kind, reason, value, times, first_at, last_at FROM mirror_dead WHERE ak = $1
         ORDER BY last_at DESC, id LIMIT $2`,
        [ak, rowsAtMost(limit)],
      );
      return rows.map(({ times, first_at, last_at, ...row }) => ({
        ...row,
        times: Number(times),
        firstAt: Number(first_at),
        lastAt: Number(last_at),
      }));
    },
    async replay(id) {
      const [row] = await store.run<DeadRow>('SELECT kind, value FROM mirror_dead WHERE ak = $1 AND id = $2', [ak, id]);
      if (row === undefined) return undefined;
      const went = await retry(row);
      if (went) await drop(id);
      return went;
    },
    drop,
  };
}
