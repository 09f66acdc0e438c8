import { platforms } from '../lib/workspaces.mjs';
import { interleaved, ms, node, root, row } from './lib.mjs';

export const title = 'Cold import (time over an empty process)';

const timed = (specifier) =>
  `const from = performance.now(); ${specifier ? `await import('${specifier}');` : ''} console.log(performance.now() - from)`;
const wall = (specifier) => async () => {
  const start = performance.now();
  await node(['--input-type=module', '-e', timed(specifier)], { cwd: root });
  return performance.now() - start;
};

export async function measure() {
  const own = platforms().flatMap(({ name }) => [name, `${name}/endpoints`]);
  const found = await interleaved(
    Object.fromEntries(['', ...own, 'ky', 'zod'].map((specifier) => [specifier, wall(specifier)])),
    15,
  );
  const over = (name) => found[name] - found[''];
  return [
    ...own.map((name) => row(name, '<= 60 ms', ms(over(name)), over(name) <= 60)),
    row('for comparison: ky', '', ms(over('ky'))),
    row('for comparison: zod', '', ms(over('zod'))),
  ];
}
