// One call through the whole pipeline (checked, authorized, signed) against a server in another process, in CPU per request.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { interleaved, node, root, row, times, us } from './lib.mjs';

export const title = 'One call through the whole pipeline (CPU per request, against a local server in another process)';

const variants = ['fetch', 'ky', 'undici', 'minigate', 'minigate-undici'];

export async function measure() {
  const server = fork(join(import.meta.dirname, 'call-server.mjs'));
  const [{ port }] = await once(server, 'message');
  try {
    const run = (variant, concurrency) => async () =>
      Number(
        await node([join(import.meta.dirname, 'call-client.mjs'), variant, String(concurrency), String(port)], {
          cwd: root,
        }),
      );
    const rows = [];
    for (const concurrency of [1, 50]) {
      const cpu = await interleaved(
        Object.fromEntries(variants.map((variant) => [variant, run(variant, concurrency)])),
        5,
      );
      const overKy = cpu.minigate / cpu.ky;
      const overFetch = cpu['minigate-undici'] / cpu.fetch;
      const at = `${concurrency} at once`;
      rows.push(
        row(`ky sender over bare ky (retry: 0), ${at}`, '<= 1.15 x', times(overKy), overKy <= 1.15),
        row(`undici sender over bare fetch, ${at}`, '<= 0.60 x', times(overFetch), overFetch <= 0.6),
        ...variants.map((variant) => row(`  ${variant}, ${at}`, '', us(cpu[variant]))),
      );
    }
    return rows;
  } finally {
    server.kill();
  }
}
