// Checks who imports whom and who touches the world outside, over the sources of every package.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from './boundaries/check-file.mjs';
import { root } from './lib/workspaces.mjs';

/**
 * Checks every source file of every package.
 *
 * @returns {{ files: number, violations: import('./boundaries/check-file.mjs').Violation[] }}
 */
export function checkBoundaries() {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return {
    files: files.length,
    violations: files.flatMap((file) => checkFile(file, readFileSync(join(root, file), 'utf8'))),
  };
}

/** @param {import('./boundaries/check-file.mjs').Violation} violation */
export function describe({ file, line, what, why, mend }) {
  return `${file}:${line} ${what}\n  why:  ${why}\n  mend: ${mend}`;
}

if (import.meta.main) {
  const { files, violations } = checkBoundaries();
  for (const violation of violations) console.error(`${describe(violation)}\n`);
  console.log(`${files} files, ${violations.length} violations`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
