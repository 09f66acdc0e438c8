import { interleaved, ms, node, row } from './lib.mjs';

export const title = 'Cold import (time over an empty process; what is loaded)';

const timed = (specifier) =>
  `const from = performance.now(); ${specifier ? `await import('${specifier}');` : ''} console.log(performance.now() - from)`;
const wall = (specifier) => async () => {
  const start = performance.now();
  await node(['--input-type=module', '-e', timed(specifier)], {
    cwd: new URL('../../examples/wechat-console', import.meta.url),
  });
  return performance.now() - start;
};

export async function measure() {
  const entries = {
    empty: '',
    client: '@minigate/wechat-open',
    endpoints: '@minigate/wechat-open/endpoints',
    ky: 'ky',
    zod: 'zod',
  };
  const found = await interleaved(
    Object.fromEntries(Object.entries(entries).map(([name, specifier]) => [name, wall(specifier)])),
    15,
  );
  const over = (name) => found[name] - found.empty;
  return [
    row('@minigate/wechat-open', '<= 60 ms', ms(over('client')), over('client') <= 60),
    row('@minigate/wechat-open/endpoints', '<= 60 ms', ms(over('endpoints')), over('endpoints') <= 60),
    row('for comparison: ky', '', ms(over('ky'))),
    row('for comparison: zod', '', ms(over('zod'))),
  ];
}
