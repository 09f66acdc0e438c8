import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRuntime } from '@minigate/core';
import { sqliteStore } from '@minigate/core/sqlite';
import { flowingClock } from '@minigate/core/testing';
import { fetchHandler } from '@minigate/core/webhook';
import { expect, it, onTestFinished } from 'vitest';
import { bundleChild, startBundled } from '../../../../scripts/test-support/bundled-child.js';
import { createBaiduOssFake } from '../testing/index.js';
import { createBaiduThirdParty } from './create.js';

const script = bundleChild(join(import.meta.dirname, '__fixtures__/calls-child.mjs'));
const ids = Array.from({ length: 5 }, (_, index) => `1612345678901234567${index}`);
const endpoints = {
  token: 'tp.auth.getTpToken',
  refresh: 'tp.auth.refreshOAuthToken',
  retrieve: 'tp.auth.retrieveAuthCode',
};

/** A fake served over HTTP in real time, a platform on a SQLite file with tokens that have ended, and its other processes. */
async function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  const fake = createBaiduOssFake({
    clock: flowingClock(systemRuntime().clock),
    apps: ids.map((appId) => ({ appId })),
    thirdParty: { granted: ids },
  });
  const { url, close } = await fake.listen();
  const { clock, thirdParty } = fake;
  const place = join(folder, 'tp.sqlite');
  const store = sqliteStore(place, { clock });
  onTestFinished(async () => {
    await store.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { account } = thirdParty;
  const tp = createBaiduThirdParty({ ...account, baseUrl: url, store, runtime: { clock } });
  thirdParty.pushes.pushTo(fetchHandler(tp));
  await thirdParty.tickets.pushNow();
  await tp.recover(ids);
  await clock.advance('2h');
  await store.delete(`baidu-third-party/${account.clientId}/platform-token`);
  const before = Object.fromEntries(Object.values(endpoints).map((id) => [id, fake.calls(id)]));
  return {
    fake,
    tp,
    more: (id: string) => fake.calls(id) - (before[id] ?? 0),
    /** Lets a process work. @returns what it tells, or nothing when it died. */
    async run(work: { readonly appId: string; readonly calls: number; readonly killAt?: number }): Promise<unknown> {
      const child = startBundled(await script);
      onTestFinished(() => void child.kill('SIGKILL'));
      let told: unknown;
      child.once('message', (message) => {
        told = message;
      });
      child.send({ url, place, account, aheadMs: clock.now() - systemRuntime().clock.now(), ...work });
      await once(child, 'close');
      return told;
    },
  };
}

it('asks for each token once for a hundred concurrent calls in each of four processes', async () => {
  const { fake, run, more } = await stage();
  const [appId = ''] = ids;
  const told = await Promise.all(Array.from({ length: 4 }, () => run({ appId, calls: 100 })));
  expect(told).toEqual(Array.from({ length: 4 }, () => expect.objectContaining({ failures: [] })));
  expect([more(endpoints.token), more(endpoints.refresh), more(endpoints.retrieve)]).toEqual([1, 1, 0]);
  expect(fake.violations()).toEqual([]);
});

it('goes on wherever the process that renews is killed, though each refresh token works once', async () => {
  const { fake, tp, run, more } = await stage();
  // Before and after: the request for new tokens, their write.
  const told = await Promise.all(ids.map((appId, index) => run({ appId, calls: 1, killAt: index + 1 })));
  // The last one was never reached: these are all steps.
  expect(told).toEqual([...Array.from({ length: 4 }, () => undefined), { steps: 4, failures: [] }]);
  // The leases of the dead end.
  await fake.clock.advance('21s');
  for (const appId of ids) expect(await tp.authorizer(appId).packages.auditQuota()).toHaveProperty('left');
  // Two took the new refresh token with them, between Baidu's answer and its write: a new authorization code replaced it.
  expect(fake.violations().map(({ kind }) => kind)).toEqual(['refresh-token-used', 'refresh-token-used']);
  expect(more(endpoints.retrieve)).toBe(2);
  await fake.clock.advance('2h');
  for (const appId of ids) await tp.authorizer(appId).packages.auditQuota();
  expect(more(endpoints.retrieve)).toBe(2);
});
