// One call through the whole pipeline (checked, authorized, signed), in CPU per request. Every variant sends the same bytes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { node, row, times, us } from './lib.mjs';

export const title = 'One call through the whole pipeline (CPU per request, against a local server in another process)';

export async function measure() {
  const server = fork(join(import.meta.dirname, 'call-server.mjs'));
  const [{ port }] = await once(server, 'message');
  try {
    const rows = [];
    for (const concurrency of [1, 50]) {
      const cpu = JSON.parse(
        await node([join(import.meta.dirname, 'call-client.mjs'), String(concurrency), String(port)]),
      );
      const overKy = cpu.minigate / cpu.ky;
      const overFetch = cpu['minigate-undici'] / cpu.fetch;
      const at = `${concurrency} at once`;
      rows.push(
        row(`ky sender over bare ky (retry: 0), ${at}`, '<= 1.15 x', times(overKy), overKy <= 1.15),
        row(`undici sender over bare fetch, ${at}`, '<= 0.60 x', times(overFetch), overFetch <= 0.6),
        ...Object.entries(cpu).map(([variant, value]) => row(`  ${variant}, ${at}`, '', us(value))),
      );
    }
    return rows;
  } finally {
    server.kill();
  }
}
