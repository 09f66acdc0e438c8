import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, stop, waitFor } from './programs.js';

/** A private Redis server. */
export interface RedisServer {
  readonly port: number;
  /** `redis://127.0.0.1:<port>` */
  readonly url: string;
  /** Kills it without warning, and starts it again on the same port and files. */
  crash(): Promise<void>;
  /** Stops it where it stands: connections stay open and nothing answers. */
  pause(): void;
  /** Lets it go on after {@link pause}. */
  resume(): void;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts a private Redis server on a free port. It writes nothing to disk unless `settings` say so.
 *
 * @param settings - of redis.conf, such as `{ appendonly: 'yes' }`
 */
export async function startRedis(settings: Readonly<Record<string, string>> = {}): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const all = { port: String(port), bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
  const start = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    await waitFor(child.stdout, /Ready to accept/);
    return child;
  };
  let server = await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    async crash() {
      await stop(server, 'SIGKILL');
      server = await start();
    },
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    async stop() {
      // It refuses to end otherwise while it begins its append-only file.
      await stop(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
