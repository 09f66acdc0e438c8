import { AuthError, HttpError, memoryStore, parseJson, type Store } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import type { BaiduOssFake } from '../testing/index.js';
import { connect, createFake, passing, program, stage } from './__fixtures__/harness.js';

const tp = { token: 'tp.auth.getTpToken', refresh: 'tp.auth.refreshOAuthToken', retrieve: 'tp.auth.retrieveAuthCode' };
const granted = { thirdParty: { granted: [program] } };
const quota = 'tp.package.getPackageSubmitAuditQuota';

/** A platform to which a mini program granted access, with tokens that have ended. */
async function later() {
  const side = await stage(granted);
  await side.tp.authorizer(program).packages.auditQuota();
  await side.fake.clock.advance('2h');
  const before = Object.fromEntries(Object.values(tp).map((id) => [id, side.fake.calls(id)]));
  return { ...side, more: (id: string) => side.fake.calls(id) - (before[id] ?? 0) };
}

/** A process that waits for another one needs time. */
const together = (fake: BaiduOssFake, calls: readonly Promise<unknown>[]): Promise<unknown> =>
  passing(fake, Promise.all(calls));

/** A store that does not get through what is to be written under a key. */
const losing = (store: Store, part: string): Store => ({
  ...store,
  set: async (key, ...rest) => {
    if (key.includes(part)) throw new Error('dead');
    return store.set(key, ...rest);
  },
});

describe('the platform token', () => {
  it('is bought once for two hundred calls of two processes, and lives for a month', async () => {
    const { fake, store, tp: one } = await stage(granted);
    const other = connect(fake, store);
    await together(
      fake,
      Array.from({ length: 200 }, (_, index) =>
        (index % 2 === 0 ? one : other).platform.template.listTemplates({ page: 1, page_size: 10 }),
      ),
    );
    expect(fake.calls(tp.token)).toBe(1);
    await fake.clock.advance('28d');
    await one.platform.template.listTemplates({ page: 1, page_size: 10 });
    expect(fake.calls(tp.token)).toBe(1);
    await fake.clock.advance('1d');
    await one.platform.template.listTemplates({ page: 1, page_size: 10 });
    await one.close();
    expect(fake.calls(tp.token)).toBe(2);
  });

  it('is renewed when the options say', async () => {
    const windows = { shouldMs: 20 * 86_400_000, shouldShare: 1, mustMs: 60_000 };
    const { fake, tp: client } = await stage(granted, { tokens: { windows } });
    const call = () => client.platform.template.listTemplates({ page: 1, page_size: 10 });
    await call();
    await fake.clock.advance('11d');
    await call();
    await client.close();
    expect(fake.calls(tp.token)).toBe(2);
  });

  it.each(['expireAll', 'revoke'] as const)('is bought again, and the call repeated, after %s', async (how) => {
    const { fake, tp: client } = await stage(granted);
    await client.platform.template.listTemplates({ page: 1, page_size: 10 });
    fake.tokens[how]();
    await client.platform.template.listTemplates({ page: 1, page_size: 10 });
    expect(fake.calls(tp.token)).toBe(2);
  });

  it('waits for the first ticket', async () => {
    const fake = createFake();
    const client = connect(fake, memoryStore({ clock: fake.clock }));
    const none = await client.platform.template
      .listTemplates({ page: 1, page_size: 10 })
      .catch((error: unknown) => error);
    expect(AuthError.is(none) && none.reason).toBe('not-ready');
    expect((await client.health()).ready).toBe(false);
  });

  it('says what to do when the latest ticket is refused', async () => {
    const { fake, tp: client } = await stage(granted);
    fake.thirdParty.tickets.stop();
    await fake.clock.advance('1d');
    const error = await client.platform.template
      .listTemplates({ page: 1, page_size: 10 })
      .catch((caught: unknown) => caught);
    expect(AuthError.is(error) && [error.reason, error.advice?.en]).toEqual([
      'not-ready',
      expect.stringContaining('next ticket'),
    ]);
    expect(await client.health()).toMatchObject({ ticketLate: true, ticketAgeSec: 86_400 });
  });
});

describe("a mini program's token", () => {
  it('is renewed once for calls of two processes, and each refresh token used once', async () => {
    const { fake, store, tp: one, more } = await later();
    const other = connect(fake, store);
    await together(
      fake,
      Array.from({ length: 100 }, (_, index) =>
        (index % 2 === 0 ? one : other).authorizer(program).packages.auditQuota(),
      ),
    );
    expect(more(tp.refresh)).toBe(1);
    await fake.clock.advance('2h');
    await other.authorizer(BigInt(program)).packages.auditQuota();
    expect([more(tp.refresh), more(tp.retrieve)]).toEqual([2, 0]);
    expect(fake.violations()).toEqual([]);
  });

  it('survives the loss of a refresh token between the answer and its write', async () => {
    const { fake, store, tp: staying, more } = await later();
    const dead = connect(fake, losing(store, '/authorizer-token/'));
    const failing = dead.authorizer(program).packages.auditQuota().catch(String);
    expect(await passing(fake, failing)).toContain('dead');
    await staying.authorizer(program).packages.auditQuota();
    expect([more(tp.refresh), more(tp.retrieve)]).toEqual([2, 1]);
    // The spent one was tried: nobody could know.
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['refresh-token-used']);
  });

  it.each(['invalid_grant', 'expired_token', 'invalid_request'])(
    'is got anew when its refresh token is refused as %s',
    async (error) => {
      const { fake, tp: client, more } = await later();
      fake.faults.next(tp.refresh, { kind: 'answer', body: { error, error_description: 'refused' } });
      await client.authorizer(program).packages.auditQuota();
      expect(more(tp.retrieve)).toBe(1);
    },
  );

  it('is stored before anybody gets it', async () => {
    const { fake, store, tp: client } = await later();
    const seen: unknown[] = [];
    const watching = connect(fake, store, {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const { searchParams, pathname } = new URL(request.url);
        if (pathname.endsWith('/auditquota')) {
          const stored = await store.get(
            `baidu-third-party/${fake.thirdParty.account.clientId}/authorizer-token/${program}`,
          );
          seen.push(
            (parseJson(stored?.value ?? '{}') as { value?: string }).value === searchParams.get('access_token'),
          );
        }
        return fake.fetch(request);
      },
    });
    await watching.authorizer(program).packages.auditQuota();
    expect(seen).toEqual([true]);
    await client.close();
  });

  it('does not hide a passing failure behind a recovery', async () => {
    const { fake, tp: client, more } = await later();
    fake.faults.on(tp.refresh, { kind: 'status', status: 500 });
    const work = client.authorizer(program).packages.auditQuota();
    const error = await passing(fake, work).catch((caught: unknown) => caught);
    expect(HttpError.is(error) && error.status).toBe(500);
    expect(more(tp.retrieve)).toBe(0);
  });
});

describe('recover', () => {
  it('finds the grants of a lost store again, by app ids', async () => {
    const fake = createFake({
      apps: [{ appId: program }, { appId: '16049317' }, { appId: '16049318' }],
      thirdParty: { granted: [program, '16049317'] },
    });
    const store = memoryStore({ clock: fake.clock });
    const client = connect(fake, store);
    await store.set(
      `baidu-third-party/${fake.thirdParty.account.clientId}/ticket`,
      JSON.stringify({ ticket: fake.thirdParty.tickets.current(), createTime: 1, receivedAt: fake.clock.now() }),
    );
    const report = await client.recover([program, 16049317, 16049318n]);
    expect(report).toEqual({ unchanged: [], restored: [program, '16049317'], withoutGrant: ['16049318'] });
    expect(await client.authorizers.get(program)).toMatchObject({
      name: expect.any(String),
      permissions: expect.arrayContaining(['数据权限']),
    });
    const listed: string[] = [];
    for await (const { appId } of client.authorizers.list()) listed.push(appId);
    expect(listed).toEqual(['16049317', program]);
    // Those that the records name.
    expect(await client.recover()).toEqual({ unchanged: ['16049317', program], restored: [], withoutGrant: [] });
    // One grant ended, and its push was lost: the record learns of it here.
    fake.thirdParty.pushes.pushTo(async () => new Response('', { status: 500 }));
    await fake.thirdParty.revoke('16049317');
    await store.delete(`baidu-third-party/${fake.thirdParty.account.clientId}/authorizer-token/16049317`);
    const later = connect(fake, store);
    expect(await later.recover()).toEqual({ unchanged: [program], restored: [], withoutGrant: ['16049317'] });
    expect(await later.authorizers.get('16049317')).toMatchObject({ status: 'unauthorized' });
    expect(await later.authorizers.get('16049318')).toBeUndefined();
    const aborted = await client.recover(undefined, { signal: AbortSignal.abort() }).catch((error: unknown) => error);
    expect(aborted).toMatchObject({ reason: 'aborted' });
    expect(fake.calls(quota)).toBe(0);
  });
});
