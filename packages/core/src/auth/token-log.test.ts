import { expect, it } from 'vitest';
import { TransportError } from '../errors/errors.js';
import { guardHooks } from '../http/hooks.js';
import { fakeClock } from '../testing/clock.js';
import { tokenLog } from './token-log.js';

it('remembers the latest renewal and failure of each kind', async () => {
  const clock = fakeClock();
  const log = tokenLog(clock, ['platform', 'account']);
  const event = { platform: 'testing', subject: undefined, durationMs: 1 };
  const startedAt = clock.now();
  log.note({ ...event, credential: 'account', outcome: 'refreshed', error: undefined });
  await clock.advance(1_000);
  log.note({
    ...event,
    credential: 'account',
    outcome: 'failed',
    error: new TransportError('timeout', 'auth.token', 'no answer'),
  });
  log.note({ ...event, credential: 'platform', outcome: 'taken', error: undefined });
  log.note({ ...event, credential: 'of another client', outcome: 'refreshed', error: undefined });
  expect(log.states()).toEqual({
    platform: { lastRenewedAt: startedAt + 1_000, lastFailedAt: undefined, lastFailure: undefined },
    account: { lastRenewedAt: startedAt, lastFailedAt: startedAt + 1_000, lastFailure: 'timeout' },
  });
});

it('notes renewals before it tells the other hooks of them, and leaves those as they are', () => {
  const clock = fakeClock();
  const log = tokenLog(clock, ['platform']);
  const hooks = guardHooks({}, () => undefined);
  const told: unknown[] = [];
  const noting = log.noting({ ...hooks, tokenRefresh: () => void told.push(log.states().platform.lastRenewedAt) });
  noting.tokenRefresh({
    platform: 'testing',
    subject: undefined,
    durationMs: 1,
    credential: 'platform',
    outcome: 'refreshed',
    error: undefined,
  });
  expect(told).toEqual([clock.now()]);
  expect(noting.push).toBe(hooks.push);
});
