import { ValidationError } from '../errors/errors.js';
import type { Logger } from '../runtime/runtime.js';
import { noCipher, type TextCipher } from './encryption.js';
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
const keyCheck = 'key check';
const keyCheckPlace = ['meta', keyCheck];

// The first process decides, all others compare.
const identify = redisScript(`
redis.call('HSETNX', KEYS[1], 'layout', ARGV[1])
redis.call('HSETNX', KEYS[1], '${keyCheck}', ARGV[2])
return redis.call('HMGET', KEYS[1], 'layout', '${keyCheck}')`);

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
  const reply = await runScript(
    client,
    identify,
    [`{${prefix}}:meta`],
    [layout, cipher.encrypt(keyCheck, keyCheckPlace)],
  );
  const [foundLayout = '', check = ''] = (reply as unknown[]).map(String);
  if (foundLayout !== layout) throw invalid('prefix', `{${prefix}} was written by a newer version of this package`);
  const encrypted = check !== keyCheck;
  if (encrypted && cipher === noCipher) throw invalid('encryptWith', `{${prefix}} is encrypted; give its key`);
  if (!encrypted && cipher !== noCipher)
    throw invalid('encryptWith', `{${prefix}} holds plain texts; encrypt a new prefix instead`);
  cipher.decrypt(check, keyCheckPlace);
  return problems.length === 0;
}

const invalid = (path: string, message: string): ValidationError => new ValidationError('options', [{ path, message }]);

function refused(losses: readonly RedisProblem[]): ValidationError {
  const issues = losses.map(({ message }) => ({ path: 'client', message }));
  const advice = {
    en: losses.map((each) => each.advice.en).join('; '),
    zh: losses.map((each) => each.advice.zh).join(';'),
  };
  return new ValidationError('options', issues, { advice });
}
