import type { Environment } from '../../shared/environment.ts';
import { startOnFreePorts } from '../../shared/test-server.ts';
import { readConfig } from './config.ts';
import { type RunningServer, startServer } from './server.ts';

/** A host server with its fake on free ports, with databases in a temporary folder. `close` fails on unexpected failures. */
export const startTestServer = (env: Environment = {}): Promise<RunningServer> =>
  startOnFreePorts((all, report) => startServer(readConfig(all), report), env);
