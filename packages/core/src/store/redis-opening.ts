import { ValidationError } from '../errors/errors.js';
import type { Logger } from '../runtime/runtime.js';
import type { TextCipher } from './encryption.js';
import { assertKeysFit, keyCheckName, newKeyCheck } from './key-check.js';
import { checkRedis, type RedisProblem } from './redis-check.js';
import { type RedisClient, redisScript, runScript } from './redis-client.js';

/** What the check before the first use needs. */
export interface OpeningOptions {
  readonly prefix: string;
  readonly cipher: TextCipher;
  readonly production: boolean;
  readonly logger: Logger | undefined;
}

const layout = '1';

// The first process decides, all others compare.
const identify = redisScript(`
redis.call('HSETNX', KEYS[1], 'layout', ARGV[1])
redis.call('HSETNX', KEYS[1], '${keyCheckName}', ARGV[2])
return redis.call('HMGET', KEYS[1], 'layout', '${keyCheckName}')`);

/**
 * Checks the server, and that the keys are the store's.
 *
 * @returns whether the server keeps data.
 * @throws ValidationError when the keys are not the store's, or with `production` when the server is known to lose data.
 */
export async function openRedis(client: RedisClient, options: OpeningOptions): Promise<boolean> {
  const { prefix, cipher, production, logger } = options;
  const problems = await checkRedis(client, prefix);
  const losses = problems.filter(({ name }) => name !== 'unchecked');
  if (production && losses.length > 0) throw refused(losses);
  for (const { name, message, advice } of problems) logger?.warn(message, { problem: name, advice });
  const reply = await runScript(client, identify, [`{${prefix}}:meta`], [layout, newKeyCheck(cipher)]);
  const [foundLayout = '', check = ''] = (reply as unknown[]).map(String);
  const place = `{${prefix}}`;
  if (foundLayout !== layout)
    throw new ValidationError('options', [
      { path: 'prefix', message: `${place} was written by a newer version of this package` },
    ]);
  assertKeysFit(check, cipher, place);
  return problems.length === 0;
}

function refused(losses: readonly RedisProblem[]): ValidationError {
  const issues = losses.map(({ message }) => ({ path: 'client', message }));
  const advice = {
    en: losses.map((each) => each.advice.en).join('; '),
    zh: losses.map((each) => each.advice.zh).join(';'),
  };
  return new ValidationError('options', issues, { advice });
}
