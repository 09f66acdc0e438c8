import type { TextCipher } from './encryption.js';
import { redisScript } from './redis-client.js';
import { queueKey } from './redis-queues.js';
import { type RedisSpace, toText } from './redis-space.js';

const batchSize = 500;

const scan = redisScript(`return redis.call('HSCAN', KEYS[1], ARGV[1], 'COUNT', ${batchSize})`);
const names = redisScript(`return redis.call('SMEMBERS', KEYS[1])`);
// Unless another process changed or deleted it meanwhile.
const swap = redisScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end`);

/**
 * Encrypts again, with the cipher's newest key, what an older key encrypted.
 *
 * @throws ValidationError when a text's key was not given.
 */
export async function reencryptRedis({ run }: RedisSpace, cipher: TextCipher): Promise<void> {
  const reencrypt = async (hash: string, place: (field: string) => readonly string[] | undefined): Promise<void> => {
    let cursor = '0';
    do {
      const [next, flat] = (await run(scan, [hash], cursor)) as [unknown, unknown[]];
      for (let index = 0; index < flat.length; index += 2) {
        const [field, stored] = [toText(flat[index]), toText(flat[index + 1])];
        const where = place(field);
        if (where === undefined || stored.startsWith(cipher.prefix)) continue;
        await run(swap, [hash], field, stored, cipher.encrypt(cipher.decrypt(stored, where), where));
      }
      cursor = toText(next);
    } while (cursor !== '0');
  };

  await reencrypt('values', (key) => ['value', key]);
  for (const name of (await run(names, ['queues'])) as unknown[]) {
    const queue = toText(name);
    await reencrypt(queueKey(queue, 'payloads'), (id) => ['payload', queue, id]);
    await reencrypt(queueKey(queue, 'errors'), (id) => ['error', queue, id]);
  }
  // Last: while it is of an old key, that key is asked for at the start.
  await reencrypt('meta', (field) => (field === 'layout' ? undefined : ['meta', field]));
}
