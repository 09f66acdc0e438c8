import { type EncryptionKeyUse, keyMarkLength, keyUses, type TextCipher } from './encryption.js';
import { redisScript } from './redis-client.js';
import { queueKey } from './redis-queues.js';
import { type RedisSpace, toText } from './redis-space.js';

const batchSize = 500;

const scan = redisScript(`return redis.call('HSCAN', KEYS[1], ARGV[1], 'COUNT', ${batchSize})`);
// Only the beginnings travel.
const scanMarks = redisScript(`
local found, marks = redis.call('HSCAN', KEYS[1], ARGV[1], 'COUNT', ${batchSize}), {}
for index = 2, #found[2], 2 do table.insert(marks, found[2][index]:sub(1, ${keyMarkLength})) end
return { found[1], marks }`);
const names = redisScript(`return redis.call('SMEMBERS', KEYS[1])`);
// Unless another process changed or deleted it meanwhile.
const swap = redisScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end`);

/**
 * Encrypts again, with the cipher's newest key, what an older key encrypted.
 *
 * @throws ValidationError when a text's key was not given.
 */
export async function reencryptRedis(space: RedisSpace, cipher: TextCipher): Promise<void> {
  const { run } = space;
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

  for await (const { hash, kind, ids } of encryptedHashes(space))
    await reencrypt(hash, (field) => (hash === 'meta' && field === 'layout' ? undefined : [kind, ...ids, field]));
}

/** Counts the texts of each encryption key. */
export async function countKeysRedis(space: RedisSpace, cipher: TextCipher): Promise<EncryptionKeyUse[]> {
  const counts = new Map<string, number>();
  for await (const { hash } of encryptedHashes(space)) {
    let cursor = '0';
    do {
      const [next, marks] = (await space.run(scanMarks, [hash], cursor)) as [unknown, unknown[]];
      for (const mark of marks.map(toText)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
      cursor = toText(next);
    } while (cursor !== '0');
  }
  return keyUses(cipher, counts);
}

/** Where encrypted texts are: a text's place is its kind, `ids`, and its field. */
async function* encryptedHashes({
  run,
}: RedisSpace): AsyncGenerator<{ readonly hash: string; readonly kind: string; readonly ids: readonly string[] }> {
  yield { hash: 'values', kind: 'value', ids: [] };
  for (const name of (await run(names, ['queues'])) as unknown[]) {
    const queue = toText(name);
    yield { hash: queueKey(queue, 'payloads'), kind: 'payload', ids: [queue] };
    yield { hash: queueKey(queue, 'errors'), kind: 'error', ids: [queue] };
  }
  // Last: while it is of an old key, that key is asked for at the start.
  yield { hash: 'meta', kind: 'meta', ids: [] };
}
