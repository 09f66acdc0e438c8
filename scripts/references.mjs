// The projects that `tsc -b` checks, in tsconfig.json and scripts/tsconfig.json: every package and example, by what is there.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './lib/run.mjs';
import { root } from './lib/workspaces.mjs';

/**
 * Compares or writes the project references.
 *
 * @param {{ readonly write: boolean }} options
 * @returns {Promise<string>} one sentence
 * @throws when they are stale and `write` is false
 */
export async function references({ write }) {
  const packages = foldersOf('packages/*/tsconfig.json');
  const wanted = {
    'tsconfig.json': [
      ...packages.flatMap((folder) => [folder, `${folder}/tsconfig.test.json`]),
      ...foldersOf('examples/*/tsconfig.json'),
      'scripts',
    ],
    'scripts/tsconfig.json': packages.map((folder) => `../${folder}`),
  };
  const stale = Object.entries(wanted).flatMap(([file, paths]) => {
    const config = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const references = paths.map((path) => ({ path }));
    if (JSON.stringify(config.references) === JSON.stringify(references)) return [];
    if (write) writeFileSync(join(root, file), JSON.stringify({ ...config, references }));
    return [file];
  });
  if (stale.length === 0) return `${packages.length} packages are referenced`;
  if (!write) throw new Error(`the references in ${stale.join(', ')} are stale\nRun \`npm run check -- --write\`.`);
  await run('biome', ['format', '--write', ...stale]);
  return `wrote ${stale.join(', ')}`;
}

/** @param {string} pattern @returns {string[]} from the repository's root, sorted */
const foldersOf = (pattern) =>
  globSync(pattern, { cwd: root })
    .map((file) => dirname(file).replaceAll('\\', '/'))
    .sort();
