import { redisScript } from './redis-client.js';
import { type RedisSpace, timePrelude } from './redis-space.js';
import type { Leases } from './store.js';
import { assertStorable } from './text.js';

// A lease is `<fence> <expiresAt> <held|released> <owner>`, and stays when it ended, for its fence.
const prelude = `${timePrelude}
local leases, name = KEYS[1], ARGV[1]
local fence, expiresAt, state, owner = (redis.call('HGET', leases, name) or '0 0 released '):match('^(%d+) (%S+) (%a+) (.*)$')
local function keep(fence, expiresAt, state, owner)
  redis.call('HSET', leases, name, table.concat({ fence, expiresAt, state, owner }, ' '))
end`;
const onlyLatest = `if fence ~= ARGV[2] or state == 'released' then return false end`;

const acquire = redisScript(
  prelude,
  `
if state == 'held' and owner ~= ARGV[2] and tonumber(expiresAt) > now then return false end
fence, expiresAt = exact(math.max(fence + 1, math.floor(now))), exact(now + ARGV[3])
keep(fence, expiresAt, 'held', ARGV[2])
return { fence, expiresAt }`,
);

const renew = redisScript(
  prelude,
  onlyLatest,
  `
expiresAt = exact(now + ARGV[3])
keep(fence, expiresAt, 'held', owner)
return expiresAt`,
);

const release = redisScript(
  prelude,
  onlyLatest,
  `
keep(fence, expiresAt, 'released', owner)
return tonumber(expiresAt) > now`,
);

/** Leases in Redis. */
export function redisLeases({ run }: RedisSpace): Leases {
  const keys = ['leases'];
  return {
    async acquire(name, owner, ttlMs) {
      assertStorable(name, owner);
      const reply = (await run(acquire, keys, name, owner, ttlMs)) as [unknown, unknown] | null;
      return reply === null ? undefined : { name, owner, fence: Number(reply[0]), expiresAt: Number(reply[1]) };
    },
    async renew({ name, owner, fence }, ttlMs) {
      const expiresAt = await run(renew, keys, name, fence, ttlMs);
      return expiresAt === null ? undefined : { name, owner, fence, expiresAt: Number(expiresAt) };
    },
    async release({ name, fence }) {
      return (await run(release, keys, name, fence)) !== null;
    },
  };
}
