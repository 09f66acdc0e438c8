import { ValidationError } from '../errors/errors.js';
import type { Clock, Logger } from '../runtime/runtime.js';
import { noCipher, textCipher } from './encryption.js';
import { once } from './once.js';
import { type PostgresClient, type RunStatement, statements } from './postgres-database.js';
import { openSchema } from './postgres-opening.js';
import { postgresQueues } from './postgres-queues.js';
import { countKeys, reencrypt } from './postgres-rotation.js';
import { postgresLeases, postgresValues } from './postgres-values.js';
import type { Store } from './store.js';

/** Options of {@link postgresStore}. */
export interface PostgresStoreOptions {
  /** Schema of the store's tables; letters, digits and underscores. Default `minigate`. */
  readonly schema?: string | undefined;
  /**
   * Encrypts values, queue payloads and errors (not keys, ids and times) with AES-256-GCM. 32 bytes as base64 or hex, as of
   * `openssl rand -base64 32`. The first key encrypts, all decrypt, and opening with several encrypts again what is of an older one.
   * To rotate: `[old, new]` in every process, then `[new, old]` in every process, one more start with that, then `[new]`.
   * Decided when the schema is made: a plain one does not take a key later.
   */
  readonly encryptWith?: string | readonly string[] | undefined;
  /**
   * For tests. Default the server's clock: leases and claims compare the times of several machines, and a machine whose own clock is
   * ahead would take what others still hold.
   */
  readonly clock?: Clock | undefined;
  /** Told of settings that endanger what was acknowledged, and of broken connections of the pool. Silent when absent. */
  readonly logger?: Logger | undefined;
  /** Makes those settings (`fsync` or `synchronous_commit` off, unlogged tables) an error. Default false. PGlite always has `fsync` off. */
  readonly production?: boolean | undefined;
}

/** A store in PostgreSQL. */
export interface PostgresStore extends Store {
  /**
   * Makes the schema, or brings it to the newest version, and checks keys and settings. The first use does so too; call it to fail at the
   * start, or, with the same keys, as a user with more rights than the one of the store.
   *
   * @throws ValidationError when the server, the schema or the keys cannot work; the message says which SQL mends it.
   */
  migrate(): Promise<void>;
  /** Lets go of the pool, without ending it. */
  close(): Promise<void>;
}

/**
 * A store in a PostgreSQL database (12 or newer), for any number of machines. Survives crashes of the server unless its settings say
 * otherwise (see `production`). A key, and a queue's name with an id, may have some 2,600 bytes.
 *
 * Calls throw a `TransportError` when the server does not answer; whether a write took effect is unknown then. A pool's next connection
 * serves the next call.
 *
 * @param pool - a `Pool` of `pg`, or a PGlite instance. A pool's `error` events are listened to until `close()`, so that a connection that
 * breaks while idle does not end the process.
 * @throws ValidationError when an option cannot work. What the database is asked for shows with the first use, or `migrate()`.
 */
export function postgresStore(pool: PostgresClient, options: PostgresStoreOptions = {}): PostgresStore {
  const { schema = 'minigate', encryptWith, clock, logger, production = false } = options;
  if (!/^(?!pg_)[a-z_]\w{0,62}$/i.test(schema))
    throw new ValidationError('options', [
      { path: 'schema', message: 'must be letters, digits and underscores, at most 63, and not begin with pg_' },
    ]);
  const cipher = encryptWith === undefined ? noCipher : textCipher(encryptWith);
  const statement = statements(pool);
  const prepare = once(() => openSchema({ run: statement, schema, cipher, logger, production }));
  const migrate = once(async () => {
    await prepare();
    if (Array.isArray(encryptWith) && encryptWith.length > 1) await reencrypt(statement, schema, cipher);
  });
  const run: RunStatement = async (text, values) => {
    await migrate();
    return statement(text, values);
  };
  const onError = (error: Error): void => logger?.warn('PostgreSQL: a connection broke', { reason: error.message });
  pool.on?.('error', onError);

  const context = { run, schema: `"${schema}"`, now: () => clock?.now() ?? null, cipher };
  return {
    kind: 'postgres',
    durable: true,
    encrypted: encryptWith !== undefined,
    migrate,
    ...postgresValues(context),
    ...postgresLeases(context),
    ...postgresQueues(context),
    async encryptionKeys() {
      // Not after a change of keys, whose progress it shows.
      await prepare();
      return countKeys(statement, schema, cipher);
    },
    async close() {
      pool.off?.('error', onError);
    },
  };
}
