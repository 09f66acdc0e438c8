import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Platform } from './platform/platform.ts';
import { fakeWorld, realWorld, type Surroundings, type World } from './world.ts';

/** A console that takes requests. */
export interface RunningServer {
  /** How browsers reach it. */
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  /** The fake, unless real WeChat is used; another one after a reset. */
  platform(): Platform | undefined;
  close(): Promise<void>;
}

/** @param report - told of failures that nobody expected. */
export async function startServer(config: Config, report: (error: unknown) => void): Promise<RunningServer> {
  let app: Express | undefined;
  const server = createServer((request, response) => {
    if (app) app(request, response);
    else response.writeHead(503, { 'Retry-After': '1' }).end();
  });
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const open = async (): Promise<World> => {
    const opened = config.component ? realWorld(config.component, surroundings) : await fakeWorld(surroundings);
    app = createApp(opened.console);
    await opened.begin();
    return opened;
  };
  const surroundings: Surroundings = {
    config,
    publicUrl: config.publicUrl ?? `http://localhost:${port}`,
    localUrl: `http://127.0.0.1:${port}`,
    report,
    async reset() {
      await world.close();
      world = await open();
    },
  };
  let world = await open().catch((error: unknown) => {
    server.close();
    throw error;
  });
  return {
    url: surroundings.publicUrl,
    port,
    platform: () => world.console.platform,
    async close() {
      // What is being answered gets its answer, and no connection is let in any more.
      const served = once(server, 'close');
      server.close();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await world.close(served);
    },
  };
}
