import { arrivalStepMs } from './arrival.js';
import { type RedisScript, redisScript } from './redis-client.js';
import { timePrelude } from './redis-space.js';

/** Ends of the keys of one queue, in the order of the scripts' `KEYS`. */
export const queueKeys: readonly string[] = [
  // By id: what is known of an item, `<state> <attempts> <enqueuedAt> <notBefore> <claim> <group>`; its payload; its last error.
  'items',
  'payloads',
  'errors',
  // Ids by arrival: all, and those of each state.
  'order',
  'pending',
  'claimed',
  'done',
  'dead',
  // Ids that may be claimed: now, by arrival, and later, by that time. Of a group only its first open item is here.
  'ready',
  'waiting',
  // Open items of groups: `<group>\0<arrival><id>`, ordered by bytes.
  'groups',
];

const prelude = `${timePrelude}
local items, payloads, errors, order = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local states = { pending = KEYS[5], claimed = KEYS[6], done = KEYS[7], dead = KEYS[8] }
local ready, waiting, groups = KEYS[9], KEYS[10], KEYS[11]

-- Times stay texts, which are exact. A group is '' or '=' and its name.
local function read(id)
  local state, attempts, enqueuedAt, notBefore, claim, group =
    (redis.call('HGET', items, id) or ''):match('^(%a+) (%d+) (%S+) (%S+) (%d+) (.*)$')
  return state and {
    id = id, state = state, attempts = tonumber(attempts), enqueuedAt = enqueuedAt, notBefore = notBefore,
    claim = tonumber(claim), group = group,
  }
end

local function keep(item, state)
  if item.state then redis.call('ZREM', states[item.state], item.id) end
  item.state = state
  redis.call('ZADD', states[state], item.enqueuedAt, item.id)
  redis.call('HSET', items, item.id, table.concat(
    { state, item.attempts, item.enqueuedAt, item.notBefore, item.claim, item.group }, ' '))
end

local function row(item)
  return {
    item.id, redis.call('HGET', payloads, item.id), item.state, item.attempts, item.enqueuedAt, item.notBefore,
    redis.call('HGET', errors, item.id), item.claim, item.group,
  }
end

local function hide(id)
  redis.call('ZREM', ready, id)
  redis.call('ZREM', waiting, id)
end

local function show(item)
  hide(item.id)
  if tonumber(item.notBefore) <= now then
    redis.call('ZADD', ready, item.enqueuedAt, item.id)
  else
    redis.call('ZADD', waiting, item.notBefore, item.id)
  end
end

local arrivalWidth = 24
local function member(item)
  return item.group .. '\\0' .. string.format('%0' .. arrivalWidth .. '.6f', tonumber(item.enqueuedAt)) .. item.id
end
-- The first two open items of a group.
local function firstOf(group)
  local found = redis.call('ZRANGEBYLEX', groups, '[' .. group .. '\\0', '(' .. group .. '\\1', 'LIMIT', 0, 2)
  local function idOf(text) return text and text:sub(#group + 1 + arrivalWidth + 1) end
  return idOf(found[1]), idOf(found[2])
end

-- Lets an open item be claimed, when it is its group's turn. One that came back may be before the group's first.
local function open(item)
  if item.group ~= '' then
    redis.call('ZADD', groups, 0, member(item))
    local first, second = firstOf(item.group)
    if first ~= item.id then return end
    if second then hide(second) end
  end
  show(item)
end

-- Takes an ended item out, and goes on with its group.
local function close(item)
  hide(item.id)
  if item.group == '' then return end
  redis.call('ZREM', groups, member(item))
  local first = firstOf(item.group)
  if first then show(read(first)) end
end`;

const script = (body: string): RedisScript => redisScript(prelude, body);

/** `ARGV`: id, payload, group, notBefore. Its twelfth key is the set of all queues' names. */
export const enqueue: RedisScript = script(`
local id = ARGV[1]
if redis.call('HEXISTS', items, id) == 1 then return 0 end
local last = redis.call('ZREVRANGE', order, 0, 0, 'WITHSCORES')[2] or 0
local item = { id = id, attempts = 0, claim = 0, group = ARGV[3], enqueuedAt = exact(math.max(now, last + ${arrivalStepMs})) }
item.notBefore = ARGV[4] == '' and exact(now) or ARGV[4]
redis.call('HSET', payloads, id, ARGV[2])
redis.call('ZADD', order, item.enqueuedAt, id)
redis.call('SADD', KEYS[12], ARGV[5])
keep(item, 'pending')
open(item)
return 1`);

/** How many items that have become due one {@link claim} makes ready beside those it takes, so that the server is not blocked for long. */
export const readyBatch = 500;

/** `ARGV`: limit, visibleMs. */
export const claim: RedisScript = script(`
local due = redis.call('ZRANGEBYSCORE', waiting, '-inf', exact(now), 'LIMIT', 0, ${readyBatch} + ARGV[1])
for _, id in ipairs(due) do show(read(id)) end
local rows = {}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', ready, '-inf', '+inf', 'LIMIT', 0, ARGV[1])) do
  local item = read(id)
  item.attempts, item.claim, item.notBefore = item.attempts + 1, item.claim + 1, exact(now + ARGV[2])
  keep(item, 'claimed')
  show(item)
  table.insert(rows, row(item))
end
return rows`);

/** `ARGV`: id, claim, enqueuedAt, state, notBefore, error, attempts. */
export const settle: RedisScript = script(`
local item = read(ARGV[1])
if not item or item.state ~= 'claimed' or item.claim ~= tonumber(ARGV[2]) or tonumber(item.enqueuedAt) ~= tonumber(ARGV[3]) then
  return 0
end
if ARGV[6] == '' then redis.call('HDEL', errors, item.id) else redis.call('HSET', errors, item.id, ARGV[6]:sub(2)) end
if ARGV[5] ~= '' then item.notBefore = ARGV[5] end
item.attempts = ARGV[7]
keep(item, ARGV[4])
if item.state == 'pending' then open(item) else close(item) end
return 1`);

/** `ARGV`: id. */
export const requeue: RedisScript = script(`
local item = read(ARGV[1])
if not item or (item.state ~= 'done' and item.state ~= 'dead') then return 0 end
item.attempts, item.notBefore = 0, exact(now)
keep(item, 'pending')
open(item)
return 1`);

/** `ARGV`: id. */
export const find: RedisScript = script(`
local item = read(ARGV[1])
return item and row(item)`);

/** `ARGV`: a state or nothing, the upper end of `enqueuedAt`, limit, and to list the oldest first, the lower end. */
export const page: RedisScript = script(`
local rows, set = {}, states[ARGV[1]] or order
local ids = ARGV[4] == '' and redis.call('ZREVRANGEBYSCORE', set, ARGV[2], '-inf', 'LIMIT', 0, ARGV[3])
  or redis.call('ZRANGEBYSCORE', set, ARGV[4], ARGV[2], 'LIMIT', 0, ARGV[3])
for _, id in ipairs(ids) do
  table.insert(rows, row(read(id)))
end
return rows`);

/** Replies with the counts of pending, claimed, done and dead items, and the arrivals of the first pending and the first claimed one. */
export const stats: RedisScript = script(`
local reply = {}
for _, state in ipairs({ 'pending', 'claimed', 'done', 'dead' }) do table.insert(reply, redis.call('ZCARD', states[state])) end
for _, state in ipairs({ 'pending', 'claimed' }) do
  table.insert(reply, redis.call('ZRANGE', states[state], 0, 0, 'WITHSCORES')[2] or false)
end
return reply`);

/** How many items one {@link purge} deletes, so that the server is not blocked for long. */
export const purgeBatch = 500;

/** `ARGV`: state, the upper end of `enqueuedAt`. */
export const purge: RedisScript = script(`
local ended = redis.call('ZRANGEBYSCORE', states[ARGV[1]], '-inf', ARGV[2], 'LIMIT', 0, ${purgeBatch})
for _, id in ipairs(ended) do
  for _, hash in ipairs({ items, payloads, errors }) do redis.call('HDEL', hash, id) end
  for _, set in ipairs({ order, states[ARGV[1]] }) do redis.call('ZREM', set, id) end
end
return #ended`);
