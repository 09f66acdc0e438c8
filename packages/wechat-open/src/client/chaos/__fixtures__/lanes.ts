import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { startPostgres } from '../../../../../../scripts/test-support/postgres.js';
import { startRedis } from '../../../../../../scripts/test-support/redis.js';
import { type ClientProcess, startClientProcess } from './process.js';

/** Kinds of store that the runs use. */
export type StoreKind = 'sqlite' | 'postgres' | 'redis';

/** What can happen to a server. */
export interface ServerTroubles {
  /** Ends it without warning and starts it again; what was acknowledged is still there. */
  restart?(): Promise<void>;
  /** Stops and continues it. */
  pause?(): void;
  resume?(): void;
  /** Loses everything in it. */
  flush?(): Promise<void>;
}

/** A server and client processes for one run at a time. */
export interface Lane {
  readonly kind: StoreKind;
  readonly troubles: ServerTroubles;
  /** An empty store, as `openStore` takes it. */
  place(run: number): string;
  /** Live processes, as many as asked for; those of the run before are used again. */
  processes(count: number): Promise<readonly ClientProcess[]>;
  stop(): Promise<void>;
}

const servers: Readonly<Record<StoreKind, () => Promise<Omit<Lane, 'kind' | 'processes'>>>> = {
  async sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'minigate-chaos-'));
    return {
      troubles: {},
      place: (run) => join(folder, `${run}.sqlite`),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  async postgres() {
    const server = await startPostgres();
    return {
      troubles: {
        restart: () => server.restart('SIGQUIT'),
        pause: () => server.pause(),
        resume: () => server.resume(),
      },
      place: (run) => `${server.url}#run_${run}`,
      stop: () => server.stop(),
    };
  },
  async redis() {
    // What was acknowledged is on disk, so a restart loses nothing.
    const server = await startRedis({ appendonly: 'yes', appendfsync: 'always' });
    return {
      troubles: {
        restart: () => server.crash(),
        pause: () => server.pause(),
        resume: () => server.resume(),
        async flush() {
          const client = new Redis(server.url);
          await client.flushall();
          client.disconnect();
        },
      },
      place: (run) => `${server.url}/run-${run}`,
      stop: () => server.stop(),
    };
  },
};

/** Lanes that are free, and new ones where none is. */
export interface Lanes {
  /** Does something with a lane that nobody else uses meanwhile. */
  use<T>(kind: StoreKind, work: (lane: Lane) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Makes {@link Lanes}; nothing is started before it is needed. */
export function createLanes(): Lanes {
  const all: Lane[] = [];
  const free: Lane[] = [];
  const start = async (kind: StoreKind): Promise<Lane> => {
    const server = await servers[kind]();
    let pool: ClientProcess[] = [];
    const lane: Lane = {
      ...server,
      kind,
      async processes(count) {
        pool = pool.filter(({ killed }) => !killed);
        pool.push(...(await Promise.all(Array.from({ length: count - pool.length }, startClientProcess))));
        return pool;
      },
      async stop() {
        await Promise.all(pool.filter(({ killed }) => !killed).map((each) => each.kill()));
        await server.stop();
      },
    };
    all.push(lane);
    return lane;
  };
  return {
    async use(kind, work) {
      const at = free.findIndex((lane) => lane.kind === kind);
      const lane = at >= 0 ? (free.splice(at, 1)[0] as Lane) : await start(kind);
      const result = await work(lane);
      // Not after a failure: its processes may stand still anywhere.
      free.push(lane);
      return result;
    },
    async stop() {
      await Promise.all(all.map((lane) => lane.stop()));
    },
  };
}
