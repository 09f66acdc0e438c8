import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

/** A back office with its fake on free ports, with a database in a temporary folder. `close` fails on unexpected failures. */
export async function startTestServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'paas-onboarding-'));
  const unexpected: unknown[] = [];
  const config = readConfig({ PORT: '0', PLATFORM_PORT: '0', MINIGATE_DATA: folder, ...env });
  const server = await startServer(config, (error) => unexpected.push(error));
  return {
    ...server,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
      if (unexpected.length > 0) throw new AggregateError(unexpected, 'the back office reported failures');
    },
  };
}
