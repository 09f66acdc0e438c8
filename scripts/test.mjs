// npm test: builds, runs the unit tests and then the parts tests, and ends with one plain line of counts.
// Arguments go to vitest: `npm test -- packages/core`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ProgramFailed, run } from './lib/run.mjs';
import { root } from './lib/workspaces.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs vitest's unit and parts projects, with their output on the terminal.
 *
 * @param {readonly string[]} args - further arguments for vitest
 * @returns {Promise<{ ok: boolean, line: string }>} whether all is well, and the closing line, such as `41 passed, 0 failed`
 */
export async function test(args) {
  /** @type {Counts} */
  const sum = { passed: 0, failed: 0, skipped: 0 };
  let ok = true;
  for (const project of ['unit', 'parts']) {
    const report = join(root, '.vitest', `${project}.json`);
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    try {
      await run('vitest', ['run', '--project', `${project}*`, '--passWithNoTests', ...reporters, ...args], {
        show: true,
      });
    } catch (error) {
      if (!(error instanceof ProgramFailed)) throw error;
      ok = false;
    }
    const counts = readCounts(report);
    for (const name of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[name] += counts[name];
  }
  const line = `${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`;
  return { ok: ok && sum.failed === 0 && sum.passed > 0, line };
}

/**
 * @param {string} report - vitest's JSON report
 * @returns {Counts} all zero when vitest died before it wrote one, or had no test to run
 */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

if (import.meta.main) {
  try {
    console.log(await build());
    const { ok, line } = await test(process.argv.slice(2));
    console.log(line);
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
