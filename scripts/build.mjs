// Builds every package: JavaScript by tsup (independent of order), declarations by one `tsc -b` (in order of references).
// Does nothing when no input changed since the last good build; `--force` builds anyway.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './lib/run.mjs';
import { writeCommonJsTwins } from './lib/twins.mjs';
import { root, workspaces } from './lib/workspaces.mjs';

const stamp = join(root, 'node_modules/.cache/build-stamp');
const inputs = [
  'packages/*/src/**/*',
  'packages/*/{package.json,tsconfig.json,tsup.config.ts}',
  'scripts/build.mjs',
  'scripts/lib/*',
  '{package-lock.json,tsconfig.base.json,tsup.base.ts}',
];

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync(inputs, { cwd: root, exclude: ['**/*.{test,test-d,parts}.ts'] }).sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * Brings every `dist` up to date.
 *
 * @param {{ readonly force?: boolean }} [options] - `force` builds even when nothing changed
 * @returns {Promise<string>} one sentence about what was done
 * @throws when a program failed; the message holds its output
 */
export async function build({ force = false } = {}) {
  const packages = workspaces();
  const before = fingerprint();
  const complete = packages.every(({ folder, entries }) =>
    entries.every(({ file }) => existsSync(join(folder, 'dist', `${file}.d.cts`))),
  );
  if (!force && complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === before)
    return `${packages.length} packages are up to date`;

  const start = performance.now();
  rmSync(stamp, { force: true });
  for (const { folder } of packages) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const results = await Promise.allSettled([
    run('tsc', ['-b', ...packages.map(({ folder }) => folder)]),
    ...packages.map(({ folder }) => run('tsup', ['--silent'], { cwd: folder })),
  ]);
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (failures.length > 0) throw new Error(failures.join('\n\n'));

  for (const { folder, entries } of packages)
    writeCommonJsTwins(
      join(folder, 'dist'),
      entries.map(({ file }) => file),
    );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
  return `built ${packages.length} packages in ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

if (import.meta.main) {
  try {
    console.log(await build({ force: process.argv.includes('--force') }));
  } catch (error) {
    console.error(`build failed\n\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
