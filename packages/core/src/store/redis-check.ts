import type { Advice } from '../errors/errors.js';
import { type RedisClient, readConfig, redisScript, runScript } from './redis-client.js';

/** Why a Redis server does not keep what a store gives it, and how to mend that. */
export interface RedisProblem {
  /**
   * - `eviction`: at its memory limit it drops any key.
   * - `not-kept`: nothing is written to disk.
   * - `snapshots-only`: a crash loses what came after the last snapshot.
   * - `unchecked`: it does not tell, as is usual for managed servers.
   */
  readonly name: 'eviction' | 'not-kept' | 'snapshots-only' | 'unchecked';
  readonly message: string;
  readonly advice: Advice;
}

const problems: Readonly<Record<RedisProblem['name'], RedisProblem>> = {
  eviction: {
    name: 'eviction',
    message:
      'Redis drops keys when its memory is full (maxmemory-policy allkeys-*): grants and queued pushes can vanish',
    advice: {
      en: 'set maxmemory-policy to noeviction, and use another server as a cache',
      zh: '请将 maxmemory-policy 设为 noeviction,缓存请使用另一台服务器',
    },
  },
  'not-kept': {
    name: 'not-kept',
    message: 'Redis writes nothing to disk (appendonly no, no save points): a restart loses everything',
    advice: {
      en: 'set appendonly to yes, and appendfsync to always when no answered push may be lost in a power cut',
      zh: '请将 appendonly 设为 yes;若断电时也不允许丢失已应答的推送,请将 appendfsync 设为 always',
    },
  },
  'snapshots-only': {
    name: 'snapshots-only',
    message:
      'Redis keeps snapshots only (appendonly no): a crash loses what came after the last one, such as renewed refresh tokens',
    advice: { en: 'set appendonly to yes', zh: '请将 appendonly 设为 yes' },
  },
  unchecked: {
    name: 'unchecked',
    message: 'Redis does not tell whether it keeps data (INFO or CONFIG GET is forbidden)',
    advice: {
      en: "look in the provider's console: append-only file on, no eviction",
      zh: '请在云厂商控制台确认:已开启 AOF 持久化,且不淘汰数据',
    },
  },
};

// In a script, so that a cluster's client asks the node that has the store's keys.
const info = redisScript(`return redis.call('INFO')`);

/**
 * Whether the server keeps what a store gives it. Policies that evict only keys with a time to live (`volatile-*`) are fine, as a store's
 * have none; so is `appendfsync everysec`, which can lose the last second in a power cut. It cannot see that a failover to a replica
 * loses what was not copied yet.
 *
 * @param prefix - of the store: of a cluster, the node that has its keys is asked. Default `minigate`.
 * @returns what is wrong; nothing when the server keeps data.
 * @throws the client's error when the server cannot be reached.
 */
export async function checkRedis(client: RedisClient, prefix = 'minigate'): Promise<readonly RedisProblem[]> {
  const text = await unlessForbidden(async () => String(await runScript(client, info, [`{${prefix}}:meta`], [])));
  const field = (name: string): string | undefined => text?.match(new RegExp(`^${name}:(.*?)\\r?$`, 'm'))?.[1];
  const [policy, appendOnly] = [field('maxmemory_policy'), field('aof_enabled')];
  const found: RedisProblem['name'][] = [];
  if (policy?.startsWith('allkeys-') === true) found.push('eviction');
  let unknown = policy === undefined || appendOnly === undefined;
  if (appendOnly === '0') {
    const save = await unlessForbidden(() => readConfig(client, 'save'));
    if (save === undefined) unknown = true;
    else found.push(save === '' ? 'not-kept' : 'snapshots-only');
  }
  if (unknown) found.push('unchecked');
  return found.map((name) => problems[name]);
}

/** @returns what `ask` does, or `undefined` when the server does not permit it. */
async function unlessForbidden<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    // NOPERM: an access list. ERR unknown command: removed, as managed servers do. Scripts wrap both in an ERR of their own.
    if (error instanceof Error && /NOPERM|unknown.*command|not allowed|can't run this command/i.test(error.message))
      return undefined;
    throw error;
  }
}
