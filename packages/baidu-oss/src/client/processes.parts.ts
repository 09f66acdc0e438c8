import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleChild, startBundled } from '../../../../scripts/test-support/bundled-child.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { type SharedStore, sharedStores } from '../../../../scripts/test-support/shared-stores.js';
import { addedLatency, ask } from '../../../../scripts/test-support/storm.js';
import type { StormAnswer } from '../../../../scripts/test-support/storm-member.js';
import { getInfo } from '../families/oss-app/index.js';
import { getAccessToken } from '../families/oss-oauth/index.js';
import { type BaiduOssFake, createBaiduOssFake, errorAnswer } from '../testing/index.js';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end();
});

/** They live as long as this file: each test gives them a new client. */
let workers: readonly ChildProcess[];
beforeAll(async () => {
  const script = await bundleChild(join(import.meta.dirname, '__fixtures__/storm-child.mjs'));
  workers = Array.from({ length: 8 }, () => startBundled(script));
});
afterAll(async () => {
  const gone = workers.map((worker) => once(worker, 'exit'));
  for (const worker of workers) worker.kill();
  await Promise.all(gone);
});

const appId = '16049317';

interface Stage {
  readonly fake: BaiduOssFake;
  /** Token requests since the last time. */
  tokenRequests(): number;
  /** Makes `count` calls at the same moment in each of some processes. */
  calls(count: number, processes?: readonly ChildProcess[]): Promise<readonly StormAnswer[]>;
}

/** A fake served over HTTP, and an empty store that all processes share. */
async function stage(start: SharedStore['start'], gatewayStatus: 'ok' | 'by-kind'): Promise<Stage> {
  const { place, stop } = await start();
  cleanUp.push(stop);
  const fake = createBaiduOssFake({ clock: flowingClock(systemRuntime().clock), gatewayStatus, apps: [{ appId }] });
  const { url, close } = await fake.listen();
  cleanUp.push(close);
  await Promise.all(workers.map((worker) => ask(worker, { kind: 'open', url, place, credentials: fake.member })));
  cleanUp.push(() => Promise.all(workers.map((worker) => ask(worker, { kind: 'close' }))));
  let counted = 0;
  return {
    fake,
    tokenRequests() {
      const before = counted;
      counted = fake.calls(getAccessToken.id);
      return counted - before;
    },
    calls: (count, processes = workers) =>
      Promise.all(processes.map((worker) => ask<StormAnswer>(worker, { kind: 'calls', count, appId }))),
  };
}

/** How many requests each call sent. */
const attemptsOf = (answers: readonly StormAnswer[]): readonly number[] =>
  answers
    .flatMap(({ ended }) => ended)
    .filter(({ endpointId }) => endpointId === getInfo.id)
    .map(({ attempts }) => attempts);

/** What the gateway's status is has nothing to do with the store: both are tried. */
const refusals = {
  sqlite: { gatewayStatus: 'ok', status: 200 },
  postgres: { gatewayStatus: 'by-kind', status: 401 },
  redis: { gatewayStatus: 'ok', status: 200 },
} as const;

describe.each(sharedStores)('8 processes on one $kind store', ({ kind, programs, start }) => {
  const test = it.skipIf(!available(...programs));
  const { gatewayStatus, status } = refusals[kind];

  test(`ask for a token once for 500 calls in each, and once for each that ends early with HTTP ${status}`, async () => {
    const { fake, tokenRequests, calls } = await stage(start, gatewayStatus);
    const cold = await calls(500);
    expect(cold.map(({ done }) => done)).toEqual(workers.map(() => 500));
    expect(tokenRequests()).toBe(1);
    process.stdout.write(`${kind}: ${addedLatency('app', cold)}\n`);

    for (const [code, end] of [
      [111, () => fake.tokens.expireAll()],
      [110, () => fake.tokens.revoke()],
    ] as const) {
      end();
      const answers = await calls(100);
      expect(answers.flatMap(({ failed }) => failed)).toEqual([]);
      const attempts = attemptsOf(answers);
      expect(attempts).toHaveLength(800);
      expect(Math.max(...attempts)).toBe(2);
      expect(tokenRequests()).toBe(1);
      const refused = fake.journal().findLast(({ responseBody }) => responseBody.includes('error_code'));
      expect(refused).toMatchObject({ status, responseBody: expect.stringContaining(`${code}`) });
    }
    expect(fake.violations()).toEqual([]);
  });
});

describe.each(sharedStores.slice(0, 1))('8 processes on one $kind store', ({ start }) => {
  it('end a call after one repetition when its token stays refused, and go on when it is taken again', async () => {
    const { fake, tokenRequests, calls } = await stage(start, 'ok');
    fake.faults.on(getInfo.id, errorAnswer(110, 'gateway'));
    const answers = await calls(100, workers.slice(0, 1));
    const failure = { name: 'PlatformError', code: 110, layer: 'gateway', endpointId: getInfo.id };
    expect(answers.flatMap(({ failed }) => failed)).toEqual(Array.from({ length: 100 }, () => failure));
    expect(attemptsOf(answers)).toEqual(Array.from({ length: 100 }, () => 2));
    // A cold one, and one instead of it.
    expect(tokenRequests()).toBe(2);
    fake.faults.clear();
    expect((await calls(10)).map(({ done }) => done)).toEqual(workers.map(() => 10));
    expect(tokenRequests()).toBe(0);
  });
});
