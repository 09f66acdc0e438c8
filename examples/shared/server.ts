import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** An application with the platform that it talks to. */
export interface World {
  readonly app: Express;
  /** What is to be done once requests are taken. */
  begin(): Promise<void>;
  /** @param served - the end of the HTTP server, when it ends too. */
  close(served?: Promise<unknown>): Promise<void>;
}

/** What a world needs from the server around it. */
export interface Surroundings {
  /** How browsers reach the server, without a slash at its end. */
  readonly publicUrl: string;
  /** How this machine reaches it. */
  readonly localUrl: string;
  /** Replaces this world by a new one. */
  reset(): Promise<void>;
}

/** Where a server listens. */
export interface Place {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Default `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
}

/** A server that takes requests. */
export interface RunningServer<W extends World> {
  /** How browsers reach it. */
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  /** Another one after a reset. */
  world(): W;
  close(): Promise<void>;
}

/** Serves a world, which knows then how it is reached. */
export async function serve<W extends World>(
  place: Place,
  makeWorld: (surroundings: Surroundings) => Promise<W>,
): Promise<RunningServer<W>> {
  let app: Express | undefined;
  const server = createServer((request, response) => {
    if (app) app(request, response);
    else response.writeHead(503, { 'Retry-After': '1' }).end();
  });
  server.listen(place.port, place.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const open = async (): Promise<W> => {
    const opened = await makeWorld(surroundings);
    app = opened.app;
    await opened.begin();
    return opened;
  };
  const surroundings: Surroundings = {
    publicUrl: place.publicUrl ?? `http://localhost:${port}`,
    localUrl: `http://127.0.0.1:${port}`,
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
    world: () => world,
    async close() {
      // What is being answered gets its answer, and no connection is let in any more.
      const served = once(server, 'close');
      server.close();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await world.close(served);
    },
  };
}
