import { describe, expect, it, vi } from 'vitest';
import { MinigateError, TransportError } from '../errors/errors.js';
import { postgresStore } from './postgres.js';
import type { PostgresClient } from './postgres-database.js';

/** A client whose every statement fails. */
const failing = (error: unknown): PostgresClient => ({ query: () => Promise.reject(error) });
const failure = (error: unknown): Promise<unknown> =>
  postgresStore(failing(error))
    .get('a')
    .then(
      () => undefined,
      (caught: unknown) => caught,
    );

describe('errors', () => {
  it.each([
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }),
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    Object.assign(new Error('sorry, too many clients already'), { code: '53300' }),
    Object.assign(new Error('connection failure'), { code: '08006' }),
    new Error('timeout exceeded when trying to connect'),
  ])('without an answer tell so, and that it may be tried again: %s', async (cause) => {
    const error = await failure(cause);
    expect(error).toSatisfy(TransportError.is);
    expect(error).toMatchObject({ retryable: true, cause });
    expect((error as Error).message).toContain(cause.message);
  });

  it.each(['53100', 'XX000', '40001', '28P01'])('that the server answers with are its own: %s', async (code) => {
    const refused = Object.assign(new Error('refused'), { code });
    expect(await failure(refused)).toBe(refused);
    expect(MinigateError.is(refused)).toBe(false);
  });
});

it('listens to the errors of a pool until it is closed, so that a broken connection does not end the process', async () => {
  const listeners = new Set<(error: Error) => void>();
  const pool: PostgresClient = {
    ...failing(new Error('unused')),
    on: (_, listener) => listeners.add(listener),
    off: (_, listener) => listeners.delete(listener),
  };
  const warn = vi.fn();
  const ignore = (): void => undefined;
  const store = postgresStore(pool, { logger: { debug: ignore, info: ignore, warn, error: ignore } });
  for (const listener of listeners) listener(new Error('terminating connection'));
  expect(warn).toHaveBeenCalledExactlyOnceWith('PostgreSQL: a connection broke', { reason: 'terminating connection' });
  await store.close();
  expect(listeners.size).toBe(0);
});
