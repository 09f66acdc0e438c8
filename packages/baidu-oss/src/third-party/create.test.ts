import { memoryStore, pushSignature, ValidationError } from '@minigate/core';
import { fetchHandler } from '@minigate/core/webhook';
import { describe, expect, it } from 'vitest';
import { sealEnvelope } from '../push/envelope.js';
import { connect, consent, createFake, program, stage } from './__fixtures__/harness.js';
import { createBaiduThirdParty } from './create.js';
import type { BaiduThirdPartyOptions } from './options.js';

const good = { clientId: 'k', pushKeys: [{ token: 't', encodingAesKey: 'a'.repeat(43) }], store: memoryStore() };

describe('the options', () => {
  it.each<[Partial<BaiduThirdPartyOptions>, string]>([
    [{ clientId: '' }, 'clientId'],
    [{ clientId: 'a/b' }, 'clientId'],
    [{ tpAppId: 'x' }, 'tpAppId'],
    [{ pushKeys: [] }, 'pushKeys'],
    [{ pushKeys: [{ token: '', encodingAesKey: 'a'.repeat(43) }] }, 'pushKeys.0.token'],
    [{ pushKeys: [{ token: 't', encodingAesKey: 'secret' }] }, 'pushKeys.0.encodingAesKey'],
    [{ store: {} as never }, 'store'],
    [{ authorizationUrl: '/page' }, 'authorizationUrl'],
    [{ spapiUrl: 'x' }, 'spapiUrl'],
    [{ tokens: { leaseMs: 0 } }, 'tokens.leaseMs'],
    [{ push: { maxBytes: 0 } }, 'push.maxBytes'],
    [{ push: { freshnessMs: -1 } }, 'push.freshnessMs'],
    [{ push: { order: 'x' as never } }, 'push.order'],
  ])('name what is wrong in %j', (change, path) => {
    let error: unknown;
    try {
      createBaiduThirdParty({ ...good, ...change });
    } catch (caught) {
      error = caught;
    }
    expect(ValidationError.is(error) && error.issues.map((issue) => issue.path)).toEqual([path]);
    expect(String(error)).not.toContain('secret');
  });
});

describe('push', () => {
  const post = (body: string): Request => new Request('https://tp.example/events', { method: 'POST', body });

  it('answers success, and refuses what is not genuine without saying why', async () => {
    const { fake, tp } = await stage();
    const { account } = fake.thirdParty;
    const [key] = account.pushKeys;
    if (key === undefined) throw new Error('no key');
    const handle = fetchHandler(tp);
    const seal = (document: object, secret = { appId: account.clientId, ...key }): string =>
      sealEnvelope(JSON.stringify(document), secret, { timestamp: Math.floor(fake.clock.now() / 1000), nonce: '1' });
    const answers = [
      await handle(post(seal({ event: 'APP_SERVER_PAUSE', appId: 1, tpAppId: Number(account.tpAppId) }))),
      await handle(post(seal({ event: 'APP_SERVER_PAUSE', appId: 1, tpAppId: 2 }))),
      await handle(post(seal({ event: 'X' }, { appId: 'other', ...key }))),
      await handle(post('{}')),
    ];
    expect(await Promise.all(answers.map(async (one) => [one.status, await one.text()]))).toEqual([
      [200, 'success'],
      [401, ''],
      [401, ''],
      [400, ''],
    ]);
    expect((await tp.health()).refusedPushes).toMatchObject({ count: 3, lastReason: 'malformed' });
  });

  it('handles a push once however often it comes, and in the order of its mini program', async () => {
    const { fake, tp } = await stage({}, { push: { order: 'authorizer' } });
    const seen: unknown[] = [];
    tp.on('PACKAGE_AUDIT_PASS', ({ packageId, appId }, { attempt }) => void seen.push([packageId, appId, attempt]));
    fake.thirdParty.pushes.trouble({ duplicate: 1 });
    await fake.thirdParty.push(program, 'PACKAGE_AUDIT_PASS', { packageId: 7 });
    await fake.thirdParty.push(program, 'PACKAGE_AUDIT_PASS', { packageId: 8 });
    await tp.push.drain();
    expect(seen).toEqual([
      ['7', program, 1],
      ['8', program, 1],
    ]);
  });

  it('stores pushes by their mini program where the options say so, and no ticket in them', async () => {
    const fake = createFake();
    const store = memoryStore({ clock: fake.clock });
    const stored: Parameters<typeof store.enqueue>[1][] = [];
    const enqueue: typeof store.enqueue = (queue, item) => {
      stored.push(item);
      return store.enqueue(queue, item);
    };
    const tp = connect(fake, { ...store, enqueue }, { push: { order: 'authorizer' } });
    fake.thirdParty.pushes.pushTo(fetchHandler(tp));
    await fake.thirdParty.tickets.pushNow();
    await fake.thirdParty.push(program, 'PACKAGE_AUDIT_PASS', { packageId: 7 });
    expect(stored.map(({ group }) => group)).toEqual([undefined, program]);
    expect(JSON.stringify(stored)).not.toContain(fake.thirdParty.tickets.current());
  });

  it('is not taken while its ticket cannot be stored, so that Baidu sends it again', async () => {
    const fake = createFake();
    const store = memoryStore({ clock: fake.clock });
    const set: typeof store.set = async (key, ...rest) => {
      if (key.endsWith('/ticket')) throw new Error('gone');
      return store.set(key, ...rest);
    };
    const tp = connect(fake, { ...store, set });
    fake.thirdParty.pushes.pushTo(fetchHandler(tp));
    expect((await fake.thirdParty.tickets.pushNow()).state).not.toBe('delivered');
    expect((await tp.push.stats()).done + (await tp.push.stats()).pending).toBe(0);
  });

  it('answers the check of its URL, and judges freshness as the options say', async () => {
    const { fake, store } = await stage();
    const { account } = fake.thirdParty;
    const [key = { token: '', encodingAesKey: '' }] = account.pushKeys;
    const timestamp = String(Math.floor(fake.clock.now() / 1000));
    const signature = pushSignature(key.token, timestamp, 'n');
    const query = `?signature=${signature}&timestamp=${timestamp}&nonce=n&echoStr=hello`;
    const body = sealEnvelope('{"event":"X"}', { appId: account.clientId, ...key }, { timestamp, nonce: 'n' });
    const statuses = async (freshnessMs: number | false): Promise<unknown[]> => {
      const handle = fetchHandler(connect(fake, store, { push: { freshnessMs, autoHandle: false } }));
      const echo = await handle(new Request(`https://tp.example/events${query}`));
      return [echo.status, await echo.text(), (await handle(post(body))).status];
    };
    await fake.clock.advance('2s');
    expect(await statuses(1_000)).toEqual([401, '', 401]);
    expect(await statuses(3_000)).toEqual([200, 'hello', 200]);
    await fake.clock.advance('1h');
    expect(await statuses(false)).toEqual([200, 'hello', 200]);
  });

  it('takes the previous keys while they are being changed', async () => {
    const fake = createFake();
    const previous = fake.thirdParty.account.pushKeys[0];
    const current = fake.thirdParty.pushes.rotateKeys();
    if (previous === undefined) throw new Error('no key');
    const tp = connect(fake, memoryStore({ clock: fake.clock }), { pushKeys: [previous, current] });
    fake.thirdParty.pushes.pushTo(fetchHandler(tp));
    expect((await fake.thirdParty.tickets.pushNow()).state).toBe('delivered');
    await tp.ticket.wait();
    expect(await tp.ticket.ageMs()).toBe(0);
  });

  it('shows a log without secrets, and replays', async () => {
    const side = await stage();
    await consent(side);
    await side.tp.push.drain();
    const entries = await side.tp.push.list();
    expect(entries.map(({ type, state }) => [type, state])).toEqual([
      ['AUTHORIZED', 'done'],
      ['ticket', 'done'],
    ]);
    expect(entries[0]).toMatchObject({
      appId: program,
      plaintext: expect.stringContaining('"authorizationCode":"***"'),
    });
    expect(JSON.stringify(entries)).not.toContain(side.fake.thirdParty.tickets.current());
    const seen: string[] = [];
    side.tp.on('*', ({ type }) => void seen.push(type));
    expect(await side.tp.push.replay(entries[0]?.id ?? '')).toBe(true);
    await side.tp.push.drain();
    expect(seen).toEqual(['AUTHORIZED']);
  });
});

describe('the client', () => {
  it('keeps digits of ids, whatever form they come in', async () => {
    const { tp } = await stage({ thirdParty: { granted: [program] } });
    expect(tp.authorizer(BigInt(program)).appId).toBe(program);
    expect(tp.authorizer(`000${program.slice(0, 15)}`).appId).toBe(program.slice(0, 15));
    expect(() => tp.authorizer(Number(program))).toThrow('rounds');
    expect(() => tp.authorizer('x')).toThrow(ValidationError);
    const { data } = await tp.authorizer(program).auth.getAppInfo({});
    expect(String(data.app_id)).toBe(program);
    expect(await tp.authorizers.refresh(program)).toMatchObject({ appId: program, appKey: expect.any(String) });
  });

  it('sends what it does not know, for itself or a mini program', async () => {
    const { tp } = await stage({ thirdParty: { granted: [program] } });
    const path = '/rest/2.0/smartapp/app/info';
    expect(await tp.raw({ method: 'GET', path, appId: program })).toMatchObject({ data: { app_id: BigInt(program) } });
    expect(await tp.raw({ method: 'GET', path: '/rest/2.0/smartapp/tp/createpreauthcode' })).toMatchObject({
      errno: 0,
    });
  });

  it('warns of a store that keeps tokens as plain text', () => {
    const warnings: string[] = [];
    const logger = { debug() {}, info() {}, error() {}, warn: (text: string) => void warnings.push(text) };
    const fake = createFake();
    const runtime = { clock: fake.clock, logger };
    const store = { ...memoryStore({ clock: fake.clock }), durable: true };
    connect(fake, store, { runtime });
    expect(warnings).toEqual([expect.stringContaining('encryptWith')]);
    connect(fake, { ...store, encrypted: true }, { runtime });
    expect(warnings).toHaveLength(1);
  });

  it('waits at its end for a renewal that is under way', async () => {
    const { fake, store } = await stage({ thirdParty: { granted: [program] } });
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const tp = connect(fake, store, {
      fetch: async (input, init) => {
        asked.resolve();
        await answered.promise;
        return fake.fetch(input, init);
      },
    });
    const call = tp.authorizer(program).packages.list();
    await asked.promise;
    let closed = false;
    const closing = tp.close().then(() => {
      closed = true;
    });
    await fake.clock.advance('1s');
    expect(closed).toBe(false);
    answered.resolve();
    await Promise.all([closing, call]);
  });

  it('tells its state, also of a store that fails', async () => {
    const { fake, store, tp } = await stage({ thirdParty: { granted: [program] } });
    await tp.authorizer(program).packages.list();
    expect(await tp.health()).toMatchObject({
      ready: true,
      ticketAgeSec: 0,
      ticketLate: false,
      platformTokenExpiresInSec: 2_592_000,
      stopping: false,
      inbox: { dead: 0 },
      inboxLagSec: 0,
      clockSkewSec: 0,
      store: { kind: 'memory', reachable: true },
      tokens: { tp: { lastFailedAt: undefined }, authorizer: { lastRenewedAt: fake.clock.now() } },
    });
    await tp.close();
    expect((await tp.health()).stopping).toBe(true);
    const broken = connect(fake, { ...store, get: () => Promise.reject(new Error('gone')) });
    expect(await broken.health()).toMatchObject({ ready: false, inbox: undefined, store: { reachable: false } });
  });
});
