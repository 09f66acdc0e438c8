import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { createPaasFake } from '../../testing/index.js';
import { connect } from '../__fixtures__/harness.js';
import { bundleOnboarding, type OnboardingProcess, serve, startProcess } from '../__fixtures__/processes.js';
import { stateOf } from '../__fixtures__/state.js';

/** The lease of the one that was killed is over when the next one begins. */
const pauseMs = 90_000;
/** Runs at once. */
const lanes = 4;

/**
 * Kills a process when the platform has done what its request number `count` asked, and lets another one end the onboarding.
 *
 * @returns the process that ended it, and what the platform then has.
 */
async function killAt(count: number, first: OnboardingProcess, startNext: () => OnboardingProcess) {
  await using ends = new AsyncDisposableStack();
  const fake = createPaasFake({ limits: { requestsPerMinute: 1_000_000 } });
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  ends.defer(() => rmSync(folder, { recursive: true, force: true }));
  let process = first;
  let requests = 0;
  const server = await serve(fake, () => {
    const isLast = ++requests === count;
    if (isLast) process.kill();
    return !isLast;
  });
  ends.defer(() => server.close());
  const run = (now: number) =>
    process.run(
      {
        baseUrl: server.url,
        place: join(folder, 'paas.sqlite'),
        team: { appId: fake.team.appId, appSecret: fake.team.appSecret },
        now,
      },
      (until) => fake.clock.advance(until - fake.clock.now()),
    );
  let ended = await run(fake.clock.now());
  const wasKilled = ended === undefined;
  if (wasKilled) {
    process = startNext();
    await fake.clock.advance(pauseMs);
    ended = await run(fake.clock.now());
  }
  expect(ended, `killed after request ${count}`).toHaveProperty('result');
  return { wasKilled, process, state: await stateOf(connect(fake, memoryStore({ clock: fake.clock }))) };
}

it('an onboarding ends in the same state, with nothing made twice, when its process is killed with SIGKILL after any request', async () => {
  const script = await bundleOnboarding();
  using processes = new DisposableStack();
  const start = (): OnboardingProcess => processes.adopt(startProcess(script), (one) => one.kill());
  const calm = await killAt(0, start(), start);
  let last = 0;
  let isOver = false;
  let kills = 0;
  const lane = async (first: OnboardingProcess): Promise<void> => {
    for (let process = first; !isOver; ) {
      const count = ++last;
      const { wasKilled, process: next, state } = await killAt(count, process, start);
      expect(state, `killed after request ${count}`).toEqual(calm.state);
      isOver ||= !wasKilled;
      if (wasKilled) kills += 1;
      process = next;
    }
  };
  await Promise.all([calm.process, ...Array.from({ length: lanes - 1 }, start)].map(lane));
  expect(kills).toBeGreaterThan(50);
}, 120_000);
