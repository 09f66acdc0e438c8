import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/** Starts an example with its fake on free ports, with a database in a temporary folder. `close` fails on unexpected failures. */
export async function startOnFreePorts<Server extends { close(): Promise<void> }>(
  start: (env: Environment, report: (error: unknown) => void) => Promise<Server>,
  env: Environment,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-example-'));
  const unexpected: unknown[] = [];
  const defaults = { PORT: '0', PLATFORM_PORT: '0', MINIGATE_DATA: folder };
  const server = await start({ ...defaults, ...env }, (error) => unexpected.push(error));
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
      if (unexpected.length > 0) throw new AggregateError(unexpected, 'the server reported failures');
    },
  };
}
