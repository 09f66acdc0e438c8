import { expect, it } from 'vitest';
import { crashEverywhere } from './__fixtures__/crashes.js';
import { appIds, upgradeOf } from './__fixtures__/upgrades.js';

const apps = appIds(2);
const crashes = {
  fake: { authorizers: apps.map((appId) => ({ appId, granted: true })), auditPolicy: 'approve' },
  costly: { commit: 2, submitAudit: 2, release: 2 },
} as const;

it('an upgrade survives the death of a process at every call', async () => {
  const deaths = await crashEverywhere({
    ...crashes,
    start: (wx) => wx.upgrades.start(upgradeOf(apps, { waves: { sizes: [1] } }), { concurrency: 1 }),
    check: (report) => expect(report.results).toEqual({ released: 2 }),
  });
  expect(deaths).toBeGreaterThan(80);
}, 60_000);
