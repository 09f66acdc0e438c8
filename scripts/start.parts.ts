import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './lib/workspaces.mjs';

it('lists the examples when there is none of that name', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.mjs'), '../packages/core'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^there is no example '\.\.\/packages\/core'; there are .*\bwechat-console\b/);
});
