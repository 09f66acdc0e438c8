// Prints every budget with what was measured. Speed is compared within one run; nothing here fails a build.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib.mjs';

const all = ['import', 'call', 'signing', 'push', 'token-storm', 'types', 'fake'];
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`unknown measure ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(1);
}
const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
for (const name of chosen.length > 0 ? chosen : all) {
  const { title, measure } = await import(`./${name}.mjs`);
  console.log(title);
  for (const { name: what, target, measured, ok, note } of await measure()) {
    const verdict = ok === undefined ? '    ' : ok ? 'ok  ' : 'OVER';
    console.log(
      `  ${verdict} ${what.padEnd(58)} ${String(measured).padStart(12)}  ${target ? `budget ${target}` : ''} ${note}`.trimEnd(),
    );
  }
  console.log('');
}
