import type { TextCipher } from './encryption.js';
import { compareKeys, endOfPrefix } from './key-order.js';
import { redisScript } from './redis-client.js';
import { type RedisSpace, timePrelude, toText } from './redis-space.js';
import type { KeyValues, WriteOptions } from './store.js';
import { assertStorable } from './text.js';

const pageSize = 256;
/** Field of `values` and `generations`, member of `keys` (ordered by bytes) and, when it ends, of `expiry` (by its end): the entry's key. */
const keys = ['values', 'generations', 'keys', 'expiry', 'leases'];

const prelude = `${timePrelude}
local values, generations, keys, expiry, leases = unpack(KEYS)
local function generationOf(key)
  local ends = redis.call('ZSCORE', expiry, key)
  if ends and tonumber(ends) <= now then return 0 end
  return tonumber(redis.call('HGET', generations, key) or 0)
end
local function remove(key)
  redis.call('HDEL', values, key)
  redis.call('HDEL', generations, key)
  redis.call('ZREM', keys, key)
  redis.call('ZREM', expiry, key)
end
local function permits(generation, expected, leaseName, fence)
  if expected ~= '' and tonumber(expected) ~= generation then return false end
  if fence == '' then return true end
  local lease = redis.call('HGET', leases, leaseName)
  return not lease or tonumber(lease:match('^%d+')) <= tonumber(fence)
end`;

const get = redisScript(
  prelude,
  `
local generation = generationOf(ARGV[1])
return generation > 0 and { redis.call('HGET', values, ARGV[1]), generation }`,
);

// A few ended entries go with each write that adds one, so that they never pile up and no write takes long.
const set = redisScript(
  prelude,
  `
local key, value, ends = ARGV[1], ARGV[5], ARGV[6]
local generation = generationOf(key)
if not permits(generation, ARGV[2], ARGV[3], ARGV[4]) then return false end
redis.call('HSET', values, key, value)
redis.call('HSET', generations, key, exact(generation + 1))
redis.call('ZADD', keys, 0, key)
if ends == '' then
  redis.call('ZREM', expiry, key)
else
  redis.call('ZADD', expiry, ends, key)
  for _, ended in ipairs(redis.call('ZRANGEBYSCORE', expiry, '-inf', exact(now), 'LIMIT', 0, 10)) do remove(ended) end
end
return generation + 1`,
);

const del = redisScript(
  prelude,
  `
local generation = generationOf(ARGV[1])
if generation == 0 or not permits(generation, ARGV[2], ARGV[3], ARGV[4]) then return 0 end
remove(ARGV[1])
return 1`,
);

const page = redisScript(
  prelude,
  `
local rows = {}
for _, key in ipairs(redis.call('ZRANGEBYLEX', keys, ARGV[1], ARGV[2], 'LIMIT', 0, ${pageSize})) do
  local generation = generationOf(key)
  table.insert(rows, { key, generation > 0 and redis.call('HGET', values, key), generation })
end
return rows`,
);

/** Values in Redis. */
export function redisValues({ run }: RedisSpace, cipher: TextCipher): KeyValues {
  const conditions = ({ ifGeneration, fence }: WriteOptions): (string | number | undefined)[] => [
    ifGeneration,
    fence?.name,
    fence?.fence,
  ];
  const open = (key: string, value: unknown): string => cipher.decrypt(toText(value), ['value', key]);

  return {
    async get(key) {
      const row = (await run(get, keys, key)) as [unknown, unknown] | null;
      return row === null ? undefined : { value: open(key, row[0]), generation: Number(row[1]) };
    },
    async set(key, value, options = {}) {
      assertStorable(key, value);
      const stored = cipher.encrypt(value, ['value', key]);
      const generation = await run(set, keys, key, ...conditions(options), stored, options.expiresAt);
      return generation === null ? undefined : Number(generation);
    },
    async delete(key, options = {}) {
      return Number(await run(del, keys, key, ...conditions(options))) > 0;
    },
    async *list(prefix, { after } = {}) {
      let from = after !== undefined && compareKeys(after, prefix) >= 0 ? `(${after}` : `[${prefix}`;
      const end = endOfPrefix(prefix);
      for (;;) {
        const rows = (await run(page, keys, from, end === undefined ? '+' : `(${end}`)) as [
          unknown,
          unknown,
          unknown,
        ][];
        for (const [key, value, generation] of rows) {
          const name = toText(key);
          if (value !== null) yield { key: name, value: open(name, value), generation: Number(generation) };
          from = `(${name}`;
        }
        if (rows.length < pageSize) return;
      }
    },
  };
}
