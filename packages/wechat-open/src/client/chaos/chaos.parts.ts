import { afterAll, beforeAll, describe, it } from 'vitest';
import { available } from '../../../../../scripts/test-support/programs.js';
import { createCounts } from './__fixtures__/counts.js';
import { createLanes } from './__fixtures__/lanes.js';
import { longRuns, play, runs } from './__fixtures__/run.js';

const programs = { sqlite: [], postgres: ['initdb', 'postgres'], redis: ['redis-server'] } as const;
const total = createCounts();
const lanes = createLanes();

// A seed fixes what happens to whom and where, not how the processes interleave. To repeat one: vitest -t 'seed 17,'.
describe('chaos: processes, servers and clocks fail while tokens are renewed, codes exchanged and pushes handled', () => {
  // Beside all others, so that their ten seconds cost no time.
  let long: readonly Promise<void>[] = [];
  beforeAll(() => {
    long = longRuns.map(async (run) => {
      if (available(...programs[run.store])) await lanes.use(run.store, (lane) => play(run, lane, total));
    });
    // Each failure is told by its test below.
    void Promise.allSettled(long);
  });
  afterAll(async () => {
    await lanes.stop();
    process.stdout.write(`\nchaos:\n${total}\n`);
  });

  for (const run of runs(200))
    it.skipIf(!available(...programs[run.store])).concurrent(run.name, () =>
      lanes.use(run.store, (lane) => play(run, lane, total)),
    );
  for (const [index, run] of longRuns.entries())
    it.skipIf(!available(...programs[run.store])).concurrent(run.name, () => long[index]);
});
