import { expect, it } from 'vitest';
import { killEverywhere, reviewers } from '../__fixtures__/kills.js';
import { bundleWorkflow } from '../__fixtures__/processes.js';
import { appIds, upgradeOf } from '../__fixtures__/upgrades.js';

// Beside `kills.parts.ts` and not in it: it takes as long as all other workflows together, and has a core of its own here.
// `KILLS=all npm test -- kills` kills before each request, too.
it('an upgrade ends in the next process when one is killed with SIGKILL after any request or push', async () => {
  const apps = appIds(2);
  const killed = await killEverywhere(
    {
      workflow: 'upgrade',
      fake: { authorizers: apps.map((appId) => ({ appId, granted: true })) },
      setUp: () => upgradeOf(apps, { precheck: false }),
      meanwhile: reviewers,
      costly: { commit: 2, submitAudit: 2, release: 2 },
      check: (ended) => expect(ended).toMatchObject({ result: { results: { released: 2 } } }),
    },
    await bundleWorkflow(),
    process.env['KILLS'] === 'all',
  );
  expect(killed.requests).toBeGreaterThanOrEqual(30);
  expect(killed.pushes).toBeGreaterThanOrEqual(4);
}, 600_000);
