import { describe, expect, it } from 'vitest';
import { AuthError } from '../errors/errors.js';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { guardHooks } from '../http/hooks.js';
import { systemRuntime } from '../runtime/system.js';
import { memoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { fakeClock } from '../testing/clock.js';
import { seededRandom } from '../testing/random.js';
import { clientCredentials, refreshTokenRotation, type StrategyOptions, ticketToken } from './strategies.js';
import type { IssuedToken } from './token-source.js';

function options(): StrategyOptions & { store: Store } {
  const clock = fakeClock();
  return {
    platform: 'testing',
    credential: 'authorizer',
    subject: 'app-1',
    key: 'testing/app-1/authorizer',
    store: memoryStore({ clock }),
    runtime: systemRuntime({ clock, random: seededRandom(1) }),
    hooks: guardHooks({}, expect.unreachable),
  };
}
const issued = (value: string, refreshToken?: string): IssuedToken => ({
  value,
  expiresInSec: 7_200,
  ...(refreshToken === undefined ? {} : { refreshToken }),
});

describe('clientCredentials', () => {
  it('asks for a token within the time that the lease allows', async () => {
    const asked: number[] = [];
    const source = clientCredentials({
      ...options(),
      leaseMs: 4_000,
      async request(timeoutMs) {
        asked.push(timeoutMs);
        return issued('T1');
      },
    });
    await expect(source.get()).resolves.toBe('T1');
    expect(asked).toEqual([3_000]);
    expect(await source.peek()).not.toHaveProperty('refreshToken');
  });
});

describe('ticketToken', () => {
  it('exchanges the latest ticket', async () => {
    let ticket = 'ticket-1';
    const source = ticketToken({
      ...options(),
      ticket: async () => ticket,
      exchange: async (used, timeoutMs) => issued(`T for ${used} in ${timeoutMs}`),
    });
    await expect(source.get()).resolves.toBe('T for ticket-1 in 15000');
    ticket = 'ticket-2';
    await expect(source.get({ rejected: 'T for ticket-1 in 15000' })).resolves.toBe('T for ticket-2 in 15000');
  });

  it('passes on that there is no ticket yet, and asks the platform nothing', async () => {
    const missing = new AuthError('testing', 'not-ready', 'no ticket yet');
    const source = ticketToken({
      ...options(),
      ticket: () => Promise.reject(missing),
      exchange: () => expect.unreachable('exchanged nothing'),
    });
    expect(await failureOf(source.get())).toBe(missing);
  });
});

describe('refreshTokenRotation', () => {
  const dead = new Error('invalid refresh_token');
  const isDead = (error: unknown): boolean => error === dead;

  /** A source that holds the refresh token `R1` without an access token. */
  async function setUp(
    refresh: (refreshToken: string) => Promise<IssuedToken>,
    recover?: () => Promise<string | IssuedToken | undefined>,
    stored: string | undefined = 'R1',
  ) {
    const shared = options();
    const used: string[] = [];
    let recoveries = 0;
    const source = refreshTokenRotation({
      ...shared,
      isDead,
      refresh: async (refreshToken) => {
        used.push(refreshToken);
        return refresh(refreshToken);
      },
      ...(recover && {
        recover: async () => {
          recoveries++;
          return recover();
        },
      }),
    });
    await source.save({ value: '', expiresInSec: 0, refreshToken: stored });
    return { source, used, store: shared.store, recoveries: () => recoveries };
  }

  it('saves the new refresh token in the same write as the access token', async () => {
    const { source, store, used } = await setUp(async (refreshToken) => issued('T2', `${refreshToken}+`));
    const before = (await store.get('testing/app-1/authorizer'))?.generation ?? 0;
    await expect(source.get()).resolves.toBe('T2');
    expect(await source.peek()).toMatchObject({ value: 'T2', refreshToken: 'R1+' });
    expect((await store.get('testing/app-1/authorizer'))?.generation).toBe(before + 1);
    await source.get({ rejected: 'T2' });
    expect(used).toEqual(['R1', 'R1+']);
  });

  it.each([
    ['has none', { value: 'T2', expiresInSec: 7_200 }],
    ['has undefined', { value: 'T2', expiresInSec: 7_200, refreshToken: undefined }],
    ['has an empty one', { value: 'T2', expiresInSec: 7_200, refreshToken: '' }],
  ])('keeps the used refresh token when the answer %s', async (_, answer) => {
    const { source } = await setUp(async () => answer);
    await source.get();
    expect(await source.peek()).toMatchObject({ value: 'T2', refreshToken: 'R1' });
  });

  it('keeps the refresh token when the platform fails otherwise', async () => {
    const busy = new Error('busy');
    const { source, recoveries } = await setUp(
      () => Promise.reject(busy),
      async () => 'R9',
    );
    expect(await failureOf(source.get())).toBe(busy);
    expect(recoveries()).toBe(0);
    expect(await source.peek()).toMatchObject({ refreshToken: 'R1' });
  });

  it('recovers once from a refresh token that the platform refuses', async () => {
    const refresh = async (refreshToken: string): Promise<IssuedToken> => {
      if (refreshToken === 'R1') throw dead;
      return issued('T9');
    };
    const { source, used, recoveries } = await setUp(refresh, async () => 'R9');
    await expect(source.get()).resolves.toBe('T9');
    expect(used).toEqual(['R1', 'R9']);
    expect(recoveries()).toBe(1);
    expect(await source.peek()).toMatchObject({ value: 'T9', refreshToken: 'R9' });
  });

  it('takes a whole token from the recovery, without renewing it', async () => {
    const { source, used } = await setUp(
      () => Promise.reject(dead),
      async () => issued('T9', 'R9'),
    );
    await expect(source.get()).resolves.toBe('T9');
    expect(used).toEqual(['R1']);
    expect(await source.peek()).toMatchObject({ value: 'T9', refreshToken: 'R9' });
  });

  it('recovers a refresh token that is not stored', async () => {
    const { source, used } = await setUp(
      async () => issued('T9'),
      async () => 'R9',
      '',
    );
    await expect(source.get()).resolves.toBe('T9');
    expect(used).toEqual(['R9']);
  });

  it.each<[string, (() => Promise<string | undefined>) | undefined, string[]]>([
    ['there is no way to recover', undefined, ['R1']],
    ['nothing is recovered', async () => undefined, ['R1']],
    ['the same one is recovered', async () => 'R1', ['R1']],
    ['the recovered one is refused too', async () => 'R9', ['R1', 'R9']],
  ])('counts the grant as lost when %s, and deletes nothing', async (_, recover, expected) => {
    const { source, used, recoveries } = await setUp(() => Promise.reject(dead), recover);
    const failure = await failureOf(source.get());
    expect(AuthError.is(failure) && failure).toMatchObject({
      platform: 'testing',
      reason: 'not-authorized',
      cause: dead,
    });
    expect((failure as Error).message).toBe('authorizer app-1: the platform refused the refresh token');
    expect(used).toEqual(expected);
    expect(recoveries()).toBe(recover === undefined ? 0 : 1);
    expect(await source.peek()).toMatchObject({ refreshToken: 'R1' });
  });

  it('says that an account was never authorized', async () => {
    const source = refreshTokenRotation({
      ...options(),
      isDead,
      refresh: () => expect.unreachable('there is nothing to refresh with'),
    });
    const failure = await failureOf(source.get());
    expect(AuthError.is(failure) && failure.reason).toBe('not-authorized');
    expect(failure).toMatchObject({ advice: { en: expect.any(String), zh: expect.any(String) } });
    expect(failure).not.toHaveProperty('cause');
  });

  it('shares the time of one load among its requests, so that the lease outlasts all of them', async () => {
    const clock = fakeClock();
    const given: number[] = [];
    const takeSixSeconds = async (timeoutMs: number): Promise<void> => {
      given.push(timeoutMs);
      await clock.sleep(6_000);
    };
    const source = refreshTokenRotation({
      ...options(),
      runtime: systemRuntime({ clock }),
      isDead,
      async refresh(refreshToken, timeoutMs) {
        await takeSixSeconds(timeoutMs);
        if (refreshToken === 'R1') throw dead;
        return issued('T9');
      },
      async recover(timeoutMs) {
        await takeSixSeconds(timeoutMs);
        return 'R9';
      },
    });
    await source.save({ value: '', expiresInSec: 0, refreshToken: 'R1' });
    const token = source.get();
    await clock.advance('18s');
    await expect(token).resolves.toBe('T9');
    expect(given).toEqual([15_000, 9_000, 3_000]);
  });

  it('passes on a failing recovery', async () => {
    const failure = new Error('list is down');
    const { source } = await setUp(
      () => Promise.reject(dead),
      () => Promise.reject(failure),
    );
    expect(await failureOf(source.get())).toBe(failure);
  });
});
