import { createHash } from 'node:crypto';

/** What the store uses of a client, cluster, pool or sentinel of the package `redis` (node-redis), 5 or newer. It has to be connected. */
export interface NodeRedisClient {
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  configGet(parameter: string): Promise<unknown>;
}

/** What the store uses of a `Redis` or `Cluster` of the package `ioredis`, 5 or newer. */
export interface IoRedisClient {
  evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  config(subcommand: 'GET', parameter: string): Promise<unknown>;
}

/** A client of one of the two libraries, as its user made it. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** A Lua script, and the name the server keeps it under. */
export interface RedisScript {
  readonly text: string;
  readonly sha1: string;
}

/** Makes a script of parts that follow each other. */
export function redisScript(...parts: readonly string[]): RedisScript {
  const text = parts.join('\n');
  return { text, sha1: createHash('sha1').update(text).digest('hex') };
}

/** Runs a script, and sends its text only when the server does not know it: at first, after a restart, or after `SCRIPT FLUSH`. */
export async function runScript(
  client: RedisClient,
  { text, sha1 }: RedisScript,
  keys: readonly string[],
  values: readonly string[],
): Promise<unknown> {
  try {
    return await ('evalSha' in client
      ? client.evalSha(sha1, { keys: [...keys], arguments: [...values] })
      : client.evalsha(sha1, keys.length, ...keys, ...values));
  } catch (error) {
    // The server refused it before it did anything.
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
  }
  return 'evalSha' in client
    ? client.eval(text, { keys: [...keys], arguments: [...values] })
    : client.eval(text, keys.length, ...keys, ...values);
}

/**
 * One parameter of the server's configuration.
 *
 * @throws the server's error when it does not permit the command.
 */
export async function readConfig(client: RedisClient, parameter: string): Promise<string> {
  const reply = await ('evalSha' in client ? client.configGet(parameter) : client.config('GET', parameter));
  // A flat list in RESP2, a map in RESP3, an object from node-redis.
  if (Array.isArray(reply)) return String(reply[1]);
  return String(reply instanceof Map ? reply.get(parameter) : (reply as Record<string, unknown>)[parameter]);
}
