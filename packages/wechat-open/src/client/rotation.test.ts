import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore, type Store } from '@minigate/core';
import { sqliteStore } from '@minigate/core/sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWechatOpenFake, type WechatOpenFake } from '../testing/index.js';
import { connect, merchant, receiver } from './__fixtures__/harness.js';

/** As quick as memory, and as good as an encrypted file. */
const memory = ({ clock }: WechatOpenFake): Store => ({ ...memoryStore({ clock }), durable: true, encrypted: true });

async function stage(open: (fake: WechatOpenFake) => Store = memory) {
  const fake = createWechatOpenFake({ authorizers: [{ appId: merchant, granted: true }] });
  const store = open(fake);
  const output: string[] = [];
  const wx = connect(fake, store, {}, output);
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  await wx.recover();
  return { fake, store, wx, other: connect(fake, store, {}, output), output };
}
/** Past the end of the token that was bought before. */
const renew = (fake: WechatOpenFake): Promise<void> => fake.clock.advance('2h');
const call = (wx: ReturnType<typeof connect>) => wx.component.templateLibrary.getTemplateList();

describe('a reset of the AppSecret', () => {
  it('reaches every process without a restart, by one of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
    const place = join(folder, 'wx.sqlite');
    const encryptWith = Buffer.alloc(32, 7).toString('base64');
    const { fake, store, wx, other, output } = await stage(({ clock }) => sqliteStore(place, { clock, encryptWith }));
    onTestFinished(async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const next = fake.platform.resetSecret();
    // The token that was bought before lives on.
    expect(await call(other)).toBeDefined();
    await wx.rotate.secret(next);
    const storedAt = fake.clock.now();
    for (const each of [wx, other]) {
      await renew(fake);
      expect(await call(each)).toBeDefined();
      expect((await each.health()).componentSecret).toEqual({ source: 'store', storedAt });
    }
    // A process that starts with the old option takes the stored one, too.
    await renew(fake);
    expect(await call(connect(fake, store))).toBeDefined();
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file), 'latin1')).not.toContain(next);
    expect(output.join()).not.toContain(next);
    expect(JSON.stringify(await wx.health())).not.toContain(next);
  });

  it('keeps nothing of a secret that WeChat does not know, nor one in a store that would lose or show it', async () => {
    const { fake, store, wx } = await stage();
    await expect(wx.rotate.secret('f'.repeat(32))).rejects.toMatchObject({ code: 40125 });
    expect((await wx.health()).componentSecret?.source).toBe('options');
    const next = fake.platform.resetSecret();
    for (const [change, path] of [
      [{ durable: false }, 'store'],
      [{ encrypted: false }, 'store'],
    ] as const)
      await expect(connect(fake, { ...store, ...change }).rotate.secret(next)).rejects.toMatchObject({
        kind: 'validation',
        issues: [{ path }],
      });
    await expect(wx.rotate.secret('')).rejects.toMatchObject({ issues: [{ path: 'next' }] });
  });

  it('is taken from the store when it is stored after the refusal, and from the option when that is the newer one', async () => {
    const { fake, store, wx } = await stage();
    await wx.rotate.secret(fake.platform.resetSecret());
    const third = fake.platform.resetSecret();
    await renew(fake);
    await expect(call(wx)).rejects.toMatchObject({ code: 40125 });
    // Deployed with the options, without `rotate.secret`.
    const deployed = connect(fake, store, { component: { ...fake.component, secret: third } });
    expect(await call(deployed)).toBeDefined();
    expect((await deployed.health()).componentSecret).toEqual({ source: 'options', storedAt: undefined });
    const [fourth, fetched] = [fake.platform.resetSecret(), [] as string[]];
    const late = connect(fake, store, {
      async fetch(input, init) {
        const request = new Request(input, init);
        if (request.url.includes('api_component_token')) {
          fetched.push(request.url);
          // Stored while the old secret is on its way.
          if (fetched.length === 1) await deployed.rotate.secret(fourth);
        }
        return fake.fetch(request);
      },
    });
    await renew(fake);
    expect(await call(late)).toBeDefined();
    expect(fetched).toHaveLength(2);
    expect(await wx.rotate.clearSecret()).toBe(true);
    expect(await wx.rotate.clearSecret()).toBe(false);
  });

  it('is read from a function, which is asked again with the value that was refused', async () => {
    const { fake, store } = await stage();
    const next = fake.platform.resetSecret();
    const asked: (string | undefined)[] = [];
    const secret = ({ rejected }: { readonly rejected: string | undefined }): string => {
      asked.push(rejected);
      return rejected === undefined ? fake.component.secret : next;
    };
    const wx = connect(fake, store, { component: { ...fake.component, secret } });
    await renew(fake);
    expect(await call(wx)).toBeDefined();
    expect(asked).toEqual([undefined, fake.component.secret]);
    await wx.ticket.request();
    // One that knows no other: each secret is tried once.
    const stuck = connect(fake, store, { component: { ...fake.component, secret: () => 'f'.repeat(32) } });
    const before = fake.calls('startPushTicket');
    await expect(stuck.ticket.request()).rejects.toMatchObject({ code: 40125 });
    expect(fake.calls('startPushTicket')).toBe(before + 1);
  });

  it.each(['before WeChat is asked', 'after WeChat answered', 'after it was stored'])(
    'is done by calling again when the process dies %s',
    async (moment) => {
      const { fake, store, wx } = await stage();
      const next = fake.platform.resetSecret();
      const die = async (): Promise<never> => {
        throw new Error('dead');
      };
      const dying: Store = {
        ...store,
        async set(...parameters) {
          if (moment === 'after WeChat answered') return die();
          const written = await store.set(...parameters);
          return moment === 'after it was stored' ? die() : written;
        },
      };
      const fetch = moment === 'before WeChat is asked' ? { fetch: die, retry: { retries: 0 } } : {};
      await expect(connect(fake, dying, fetch).rotate.secret(next)).rejects.toThrow();
      await renew(fake);
      if (moment === 'after it was stored') expect(await call(wx)).toBeDefined();
      else await expect(call(wx)).rejects.toMatchObject({ code: 40125 });
      await wx.rotate.secret(next);
      await renew(fake);
      expect(await call(wx)).toBeDefined();
    },
  );
});

describe('a change of push keys', () => {
  it('tells from what all processes received when the old key may go, with a write a minute', async () => {
    const { fake, store } = await stage();
    const writes: string[] = [];
    const counted: Store = {
      ...store,
      async set(name, ...rest) {
        if (name.endsWith('/push-key-uses')) writes.push(name);
        return store.set(name, ...rest);
      },
    };
    const [old] = fake.component.pushKeys;
    fake.pushes.rotateKeys();
    const component = { ...fake.component, pushKeys: [...fake.component.pushKeys] };
    expect(component.pushKeys[1]).toEqual(old);
    const [one, two] = [connect(fake, counted, { component }), connect(fake, counted, { component })];
    const receive = async (wx: typeof one, count: number): Promise<void> => {
      fake.pushTo(receiver(wx));
      for (let i = 0; i < count; i++) await fake.tickets.pushNow();
    };
    fake.pushes.useKey('previous');
    await receive(one, 30);
    await receive(two, 20);
    const seen = await two.rotate.pushKeys();
    expect(seen).toMatchObject([{ accepted: 0, lastUsedAt: undefined, droppable: false }, { droppable: false }]);
    expect(writes.length).toBeLessThanOrEqual(4);
    const lastOldAt = fake.clock.now();
    fake.pushes.useKey('current');
    await fake.clock.advance('10m');
    await receive(one, 1);
    await receive(two, 1);
    await Promise.all([one.push.stop(), two.push.stop()]);
    expect((await one.rotate.pushKeys())[1]).toMatchObject({ accepted: 51, lastUsedAt: lastOldAt, droppable: false });
    await fake.clock.advance('51m');
    const fresh = connect(fake, counted, { component });
    const [current, previous] = await fresh.rotate.pushKeys();
    expect(previous).toMatchObject({ lastUsedAt: lastOldAt, droppable: true });
    expect(current).toMatchObject({ droppable: false });
    expect((await fresh.health()).pushKeys).toEqual([current, previous]);
    // Nothing comes any more: then nobody knows.
    fake.tickets.stop();
    await fake.clock.advance('31m');
    expect((await fresh.rotate.pushKeys()).map(({ droppable }) => droppable)).toEqual([false, false]);
  });
});
