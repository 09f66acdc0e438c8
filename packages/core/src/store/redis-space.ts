import type { Clock } from '../runtime/runtime.js';
import { type RedisClient, type RedisScript, runScript } from './redis-client.js';

/** Runs scripts on the keys of one store. */
export interface RedisSpace {
  /**
   * Runs a script with `now` (a number of milliseconds) defined in it.
   *
   * @param keys - without the store's prefix.
   * @param values - the script's `ARGV`; `undefined` is the empty text.
   */
  run(
    script: RedisScript,
    keys: readonly string[],
    ...values: readonly (string | number | undefined)[]
  ): Promise<unknown>;
}

/**
 * The keys of one store. The prefix is their hash tag, so they are all in one slot of a Redis Cluster, where scripts need them: a write
 * with a fence touches a value and a lease. Every key a script touches is in its `KEYS`, so a client's key prefix reaches it too.
 *
 * @param clock - `undefined`: the server's.
 * @param opened - awaited before each script.
 */
export function redisSpace(
  client: RedisClient,
  prefix: string,
  clock: Clock | undefined,
  opened: () => Promise<void>,
): RedisSpace {
  return {
    async run(script, keys, ...values) {
      await opened();
      return runScript(
        client,
        script,
        keys.map((key) => `{${prefix}}:${key}`),
        [...values, clock?.now()].map((value) => (value === undefined ? '' : String(value))),
      );
    },
  };
}

/** First lines of every script: the time, and an exact text of a number, as Lua's own text of it has 14 digits. */
export const timePrelude: string = `
local now = tonumber(ARGV[#ARGV])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local function exact(number) return string.format('%.17g', number) end`;

/** A text of a script's reply, also of a client that is set to give bytes. */
export const toText = (reply: unknown): string => String(reply);

/** A text that may be absent, for `ARGV`: scripts tell the empty text from none. */
export const optional = (text: string | undefined): string => (text === undefined ? '' : `=${text}`);
