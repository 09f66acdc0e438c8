// npm run check: everything that must hold, step by step, each with its time. The first step that fails ends it.
//   --write     mends what can be mended: project references, format, API reports, reference
//   --no-tests  leaves out the tests, for CI that runs `npm test` beside it
import { apiReports } from './api-report.mjs';
import { checkBoundaries, describe } from './boundaries.mjs';
import { build } from './build.mjs';
import { docs } from './docs.mjs';
import { run } from './lib/run.mjs';
import { packaging } from './packaging.mjs';
import { references } from './references.mjs';
import { test } from './test.mjs';

const write = process.argv.includes('--write');

/** @type {[name: string, step: () => Promise<string> | string][]} */
const steps = [
  ['references', () => references({ write })],
  ['format and lint', () => run('biome', ['check', '--error-on-warnings', ...(write ? ['--write'] : [])])],
  ['build', () => build()],
  ['typed lint', () => run('oxlint', ['--type-aware', '--deny-warnings'])],
  ['boundaries', boundaries],
  ['types', () => run('tsc', ['-b'])],
  ['public surface', () => apiReports({ write })],
  ['packaging', () => packaging()],
  ['docs', () => docs({ write })],
];
if (!process.argv.includes('--no-tests')) steps.push(['tests', tests]);

function boundaries() {
  const { files, violations } = checkBoundaries();
  if (violations.length > 0) throw new Error(violations.map(describe).join('\n\n'));
  return `${files} files keep the rules`;
}

async function tests() {
  const { ok, line } = await test([]);
  if (!ok) throw new Error(line);
  return line;
}

const begin = performance.now();
const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;
for (const [name, step] of steps) {
  const start = performance.now();
  try {
    const said = (await step()).trim().split('\n').at(-1) ?? '';
    console.log(`ok    ${seconds(start)}  ${name.padEnd(15)}  ${said}`);
  } catch (error) {
    console.error(`FAIL  ${seconds(start)}  ${name}\n\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
console.log(`all   ${seconds(begin)}`);
