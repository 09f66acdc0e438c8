import { ValidationError } from '../errors/errors.js';
import type { Clock, Logger } from '../runtime/runtime.js';
import { noCipher, textCipher } from './encryption.js';
import { once } from './once.js';
import type { RedisClient } from './redis-client.js';
import { redisLeases } from './redis-leases.js';
import { openRedis } from './redis-opening.js';
import { redisQueues } from './redis-queues.js';
import { countKeysRedis, reencryptRedis } from './redis-rotation.js';
import { redisSpace } from './redis-space.js';
import { redisValues } from './redis-values.js';
import type { Store } from './store.js';

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /**
   * Begins all keys of the store, in braces: `{minigate}:values`. Stores with different prefixes share nothing. Default `minigate`.
   * In a Redis Cluster a prefix is one slot, and so on one node.
   */
  readonly prefix?: string | undefined;
  /**
   * Encrypts values, queue payloads and errors (not keys, ids and times) with AES-256-GCM. 32 bytes as base64 or hex, as of
   * `openssl rand -base64 32`. The first key encrypts, all decrypt, and the first use with several encrypts again what is of an older one.
   * To rotate: `[old, new]` in every process, then `[new, old]` in every process, one more start with that, then `[new]`.
   * Decided with the first use of a prefix: plain texts do not take a key later.
   */
  readonly encryptWith?: string | readonly string[] | undefined;
  /**
   * Default the server's own clock: leases and claims of several machines end at one time only by one clock. `expiresAt` and `notBefore`
   * are compared with it too.
   */
  readonly clock?: Clock | undefined;
  /** Is told at the first use why the server may lose data. */
  readonly logger?: Logger | undefined;
  /** Refuses with a `ValidationError`, at the first use, a server that is known to lose data. Default false. */
  readonly production?: boolean | undefined;
}

/**
 * A store in a Redis (or Valkey) server, for any number of processes on any number of machines. Every method is one script, which the
 * server runs alone and whole. The server is checked at the first use, as {@link checkRedis} does; `durable` is false before, and stays
 * so unless the server is known to keep data.
 *
 * When a connection breaks in the middle of a call, a client that sends commands again may run it twice: a conditional write or an
 * `enqueue` that succeeded then says it did not.
 *
 * @param client - of `redis` or `ioredis`, and connected; a cluster's too. Whoever made it ends it: `close()` leaves it open.
 * @throws ValidationError when the prefix or a key has another form; at the first use when the keys are not the store's.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): Store {
  const { prefix = 'minigate', encryptWith, clock, logger, production = false } = options;
  if (!/^[^{}\0]+$/.test(prefix))
    throw new ValidationError('options', [{ path: 'prefix', message: 'must be a text without braces, not empty' }]);
  const cipher = encryptWith === undefined ? noCipher : textCipher(encryptWith);
  let durable = false;
  const prepare = once(async () => {
    durable = await openRedis(client, { prefix, cipher, production, logger });
  });
  // For what comes before, or beside, a change of keys.
  const prepared = redisSpace(client, prefix, clock, prepare);
  const opened = once(async () => {
    await prepare();
    if (Array.isArray(encryptWith) && encryptWith.length > 1) await reencryptRedis(prepared, cipher);
  });
  const space = redisSpace(client, prefix, clock, opened);
  return {
    kind: 'redis',
    encrypted: encryptWith !== undefined,
    get durable() {
      return durable;
    },
    ...redisValues(space, cipher),
    ...redisLeases(space),
    ...redisQueues(space, cipher),
    encryptionKeys: () => countKeysRedis(prepared, cipher),
    async close() {},
  };
}
