import type { Clock } from '../runtime/runtime.js';
import { systemRuntime } from '../runtime/system.js';
import { noCipher, textCipher } from './encryption.js';
import { openFile } from './sqlite-file.js';
import { sqliteQueues } from './sqlite-queues.js';
import { countKeys, reencrypt } from './sqlite-rotation.js';
import { sqliteLeases, sqliteValues } from './sqlite-values.js';
import type { Store } from './store.js';

/** Options of {@link sqliteStore}. */
export interface SqliteStoreOptions {
  /** Default the system's clock. */
  readonly clock?: Clock | undefined;
  /**
   * Encrypts values, queue payloads and errors (not keys, ids and times) with AES-256-GCM. 32 bytes as base64 or hex, as of
   * `openssl rand -base64 32`. The first key encrypts, all decrypt, and opening with several encrypts again what is of an older one.
   * To rotate: `[old, new]` in every process, then `[new, old]` in every process, one more start with that, then `[new]`.
   * Decided when the file is made: a plain file does not take a key later.
   */
  readonly encryptWith?: string | readonly string[] | undefined;
  /** How long a write waits for other processes, in milliseconds; it blocks the event loop meanwhile. Default 5,000. */
  readonly busyTimeoutMs?: number | undefined;
}

/**
 * A store in one SQLite file. Survives crashes and power cuts, and is safe for several processes of one machine; not for a network drive.
 * Uses `node:sqlite`, which Node has without a flag from 22.13 on.
 *
 * @param path - made, readable by its owner only, when it does not exist; its folder must. SQLite keeps `-wal` and `-shm` files beside it.
 * @throws ValidationError when the folder does not exist or cannot be written, the file is not a store's, or the keys are not the file's.
 */
export function sqliteStore(path: string, options: SqliteStoreOptions = {}): Store {
  const { clock = systemRuntime().clock, encryptWith, busyTimeoutMs = 5_000 } = options;
  const cipher = encryptWith === undefined ? noCipher : textCipher(encryptWith);
  const file = openFile(path, cipher, busyTimeoutMs);
  try {
    if (Array.isArray(encryptWith) && encryptWith.length > 1) reencrypt(file, cipher);
  } catch (error) {
    file.database.close();
    throw error;
  }
  let open = true;
  return {
    kind: 'sqlite',
    durable: true,
    encrypted: encryptWith !== undefined,
    ...sqliteValues(file, clock, cipher),
    ...sqliteLeases(file, clock),
    ...sqliteQueues(file, clock, cipher),
    encryptionKeys: async () => countKeys(file, cipher),
    async close() {
      if (open) file.database.close();
      open = false;
    },
  };
}
