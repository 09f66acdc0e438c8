import { inspect } from 'node:util';
import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { createQingCloud } from '../client/create.js';
import { createQingCloudFake } from '../testing/index.js';
import { createSpi } from './create.js';
import { SpiRefusal } from './refusal.js';
import type { SpiHandlers } from './types.js';

const password = 'example-password';

/** A vendor and the platform that calls it. */
function vendor(handlers: Partial<SpiHandlers> = {}) {
  const fake = createQingCloudFake();
  const output: string[] = [];
  const calls: string[] = [];
  const log = (...parts: unknown[]): void => void output.push(inspect(parts, { depth: 8 }));
  const note = ({ action }: { readonly action: string }): void => void calls.push(action);
  const spi = createSpi({
    appId: fake.app.id,
    appKey: fake.spi.key,
    store: memoryStore({ clock: fake.clock }),
    runtime: { clock: fake.clock },
    logger: { debug: log, info: log, warn: log, error: log },
    onError: log,
    handlers: {
      create: async (request) => {
        note(request);
        const url = 'https://vendor.example';
        return { appInfo: { admin: { url, username: 'root', password }, authUrl: `${url}/console` } };
      },
      renew: note,
      upgrade: note,
      expire: note,
      delete: note,
      ...handlers,
    },
  });
  fake.spi.target({ url: 'https://vendor.example/spi?platform=qingcloud&note=a%20b%2Bc', fetch: spi.fetchHandler });
  return { fake, calls, output };
}

it('makes one instance of a creation that the platform delivers three times, and knows the user’s cloud', async () => {
  const clouds: unknown[] = [];
  const { fake, output } = vendor({
    create: async ({ cloud }) => {
      clouds.push(cloud);
      createQingCloud({ ...cloud, store: memoryStore() });
      return undefined;
    },
  });
  const spec = '高级版 ~*+/>?';
  const { success, instance } = await fake.spi.create({ spec, specPackage: '小', deliveries: 3 });
  expect([success, instance?.spec]).toEqual([true, spec]);
  expect(fake.spi.instances()).toHaveLength(1);
  expect(fake.spi.deliveries().filter(({ outcome }) => outcome === 'accepted')).toHaveLength(4);
  expect(clouds).toEqual([{ sso: fake.origin, api: fake.origin }]);
  expect(output).toEqual([]);
  expect(fake.violations()).toEqual([]);
});

it('lives the whole life of an instance, each call once', async () => {
  const { fake, calls, output } = vendor();
  const id = (await fake.spi.create()).instance?.id ?? '';
  await fake.spi.expire(id);
  await fake.spi.renew(id, { deliveries: 2 });
  await fake.spi.upgrade(id, { spec: 'gold' });
  await fake.spi.expire(id);
  await fake.spi.delete(id);
  expect(calls).toEqual([
    'CreateAppInstance',
    'ExpireAppInstance',
    'RenewAppInstance',
    'UpgradeAppInstance',
    'ExpireAppInstance',
    'DeleteAppInstance',
  ]);
  expect(fake.violations()).toEqual([]);
  expect(output).toEqual([]);
});

it('answers in time while a slow handler goes on, and the repetition gets its result', async () => {
  let made = 0;
  const { fake } = vendor({
    create: async () => {
      made++;
      await fake.clock.sleep(30_000);
      return undefined;
    },
  });
  const created = fake.spi.create();
  await fake.clock.advance('1m');
  expect((await created).success).toBe(true);
  expect([made, fake.spi.instances().length]).toEqual([1, 1]);
  expect(fake.spi.deliveries().map(({ outcome }) => outcome)).not.toContain('timeout');
});

it('says why not, and keeps secrets out of everything', async () => {
  const { fake, output } = vendor({
    create: async ({ spec }) => {
      if (spec === 'sold') throw new SpiRefusal('售罄');
      throw new Error(`${password} ${fake.spi.key}`);
    },
  });
  expect(await fake.spi.create({ spec: 'sold' })).toMatchObject({ success: false, problem: '售罄' });
  expect(output).toEqual([]);
  expect((await fake.spi.create()).success).toBe(false);
  expect(fake.spi.deliveries().filter(({ status }) => status === 500)).toHaveLength(4);
  expect(fake.spi.deliveries().map(({ body }) => body)).not.toContainEqual(expect.stringContaining(password));
  // The logger gets no words of the vendor's own; onError gets the error itself.
  expect(output.filter((text) => text.includes('the handler failed') && text.includes(password))).toEqual([]);
});

it('refuses what another key signed', async () => {
  const { fake } = vendor();
  const other = createQingCloudFake({ seed: 2 });
  const spi = createSpi({
    appId: other.app.id,
    appKey: fake.spi.key,
    store: memoryStore(),
    runtime: { clock: other.clock },
    handlers: { create: async () => undefined, renew() {}, upgrade() {}, expire() {}, delete() {} },
  });
  other.spi.target(spi.fetchHandler);
  expect((await other.spi.create()).success).toBe(false);
  expect(other.spi.deliveries().every(({ status }) => status === 401)).toBe(true);
});
