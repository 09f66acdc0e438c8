import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bases, defaultDialect } from './defaults.js';

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/paas-openapi.md'), 'utf8');

const at = (path: string): unknown =>
  path === 'fields.spelling'
    ? 'guide'
    : path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], defaultDialect);

it('has every default in the documentation, as it is', () => {
  const rows = Object.entries(bases).map(
    ([path, basis]) => `| \`${path}\` | \`${JSON.stringify(at(path))}\` | ${basis} |`,
  );
  const documented = guide.split('\n').filter((line) => /^\| `[\w.]+` \| `/.test(line));
  expect(documented).toEqual(rows);
});
