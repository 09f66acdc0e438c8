import * as shared from '../../shared/server.ts';
import type { Config } from './config.ts';
import type { Platform } from './platform/platform.ts';
import { fakeWorld, realWorld } from './world.ts';

/** A host server that takes requests. */
export interface RunningServer extends Omit<shared.RunningServer<shared.World>, 'world'> {
  /** The fake, unless the real platform is used; another one after a reset. */
  platform(): Platform | undefined;
}

/** @param report - told of failures that nobody expected. */
export async function startServer(config: Config, report: (error: unknown) => void): Promise<RunningServer> {
  const { real } = config;
  const { world, ...server } = await shared.serve(config, async (around) => {
    const surroundings = { ...around, config, report };
    return real ? realWorld(real, surroundings) : await fakeWorld(surroundings);
  });
  return { ...server, platform: () => world().platform };
}
