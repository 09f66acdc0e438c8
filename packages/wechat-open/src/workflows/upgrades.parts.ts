import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeClock } from '@minigate/core/testing';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { connect, receiver } from '../client/__fixtures__/harness.js';
import { createWechatOpenFake } from '../testing/index.js';
import { appIds, ordersOf, upgradeOf } from './__fixtures__/upgrades.js';

const apps = appIds(24);
const input = upgradeOf(apps, { waves: { sizes: [24] } });

it('an upgrade that two processes began and a third one paused is ended by two others, none done twice', async () => {
  // The children live in real time, so the fake must begin there.
  const clock = fakeClock({ now: new Date().toISOString() });
  const fake = createWechatOpenFake({
    clock,
    authorizers: apps.map((appId) => ({ appId, granted: true })),
    scanMs: 0,
  });
  const { url, close } = await fake.listen();
  onTestFinished(close);
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, 'wx.sqlite');
  const store = openStore(place);
  onTestFinished(() => store.close());
  const wx = connect(fake, store, { runtime: {} });
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  await wx.recover();

  const child = (call: 'start' | 'resume'): ChildProcess => {
    const script = join(import.meta.dirname, '__fixtures__/upgrade-child.mjs');
    const parameters = [url, place, JSON.stringify(fake.component), JSON.stringify(input), call];
    const started = fork(script, parameters, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    onTestFinished(() => void started.kill('SIGKILL'));
    return started;
  };
  const reports = (children: readonly ChildProcess[]): Promise<unknown[]> =>
    Promise.all(children.map(async (one) => (await once(one, 'message'))[0]));

  const beginning = reports([child('start'), child('start')]);
  await expect.poll(() => fake.audits.list().length, { timeout: 30_000, interval: 20 }).toBeGreaterThan(4);
  await wx.upgrades.pause('spring');
  expect(await beginning).toMatchObject([{ upgrade: { state: 'paused' } }, { upgrade: { state: 'paused' } }]);

  const ending = reports([child('resume'), child('resume')]);
  const approveAll = async (): Promise<number> => {
    for (const { status, appId } of fake.audits.list()) if (status === 2) await fake.audits.approve(appId);
    return (await wx.upgrades.report('spring')).counts.done;
  };
  await expect.poll(approveAll, { timeout: 60_000, interval: 100 }).toBe(apps.length);
  expect(await ending).toMatchObject([{ results: { released: 24 } }, { upgrade: { state: 'ended' } }]);
  expect(fake.calls('commit')).toBe(apps.length);
  expect([...ordersOf(fake).values()]).toEqual(apps.map(() => 1));
  expect(fake.violations()).toEqual([]);
}, 120_000);
