import { parseJson, stringifyJson } from '../http/json.js';
import type { Store } from '../store/store.js';

/** What is remembered of an account that granted (or once granted) access. Holds no token. */
export interface GrantRecord {
  readonly appId: string;
  readonly status: 'authorized' | 'unauthorized';
  /** When the grant last changed, in seconds, by the platform's clock. */
  readonly changedAt: number;
}

/** Options of {@link grantRecords}. */
export interface GrantRecordsOptions<Entry extends GrantRecord> {
  readonly store: Pick<Store, 'get' | 'set' | 'list'>;
  /** Of the store keys; begins with platform and app id, ends with a slash. */
  readonly prefix: string;
  /** The record of an account of which nothing is known yet. */
  fresh(appId: string): Entry;
  /** Called after each write. */
  written?(next: Entry, known: Entry | undefined): Promise<void>;
}

/** The records of one platform's accounts. */
export interface GrantRecords<Entry extends GrantRecord> {
  get(appId: string): Promise<Entry | undefined>;
  /** Merges fields into a record unless the stored grant changed later than `changedAt` says. @returns the stored record. */
  update(appId: string, fields: Partial<Omit<Entry, 'appId'>>): Promise<Entry>;
  /** All records, ordered by app id. */
  list(): AsyncIterable<Entry>;
}

/** Remembers grants in the order in which the platform changed them, whatever order its pushes come in, and to whom. */
export function grantRecords<Entry extends GrantRecord>(options: GrantRecordsOptions<Entry>): GrantRecords<Entry> {
  const { store, prefix } = options;
  const read = (value: string): Entry => parseJson(value) as Entry;
  return {
    async get(appId) {
      const entry = await store.get(`${prefix}${appId}`);
      return entry && read(entry.value);
    },
    async update(appId, fields) {
      for (;;) {
        const entry = await store.get(`${prefix}${appId}`);
        const known = entry && read(entry.value);
        if (known && fields.changedAt !== undefined && fields.changedAt < known.changedAt) return known;
        const next: Entry = { ...options.fresh(appId), ...known, ...fields };
        const ifGeneration = entry?.generation ?? 0;
        if ((await store.set(`${prefix}${appId}`, stringifyJson(next), { ifGeneration })) === undefined) continue;
        await options.written?.(next, known);
        return next;
      }
    },
    async *list() {
      for await (const { value } of store.list(prefix)) yield read(value);
    },
  };
}
