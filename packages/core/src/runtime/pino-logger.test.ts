import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { pinoLogger } from './pino-logger.js';

describe('pinoLogger', () => {
  it('hands fields and message to a real pino, level by level', () => {
    const lines: string[] = [];
    const logger = pinoLogger(
      pino(
        { level: 'debug', base: null, timestamp: false },
        new Writable({ write: (line, _, done) => done(void lines.push(String(line))) }),
      ),
    );
    logger.debug('one', { attempt: 1 });
    logger.info('two');
    logger.warn('100 %s sure', { error: 'broken' });
    logger.error('four', { advice: { en: 'wait', zh: '稍候' } });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 20, attempt: 1, msg: 'one' },
      { level: 30, msg: 'two' },
      { level: 40, error: 'broken', msg: '100 %s sure' },
      { level: 50, advice: { en: 'wait', zh: '稍候' }, msg: 'four' },
    ]);
  });
});
