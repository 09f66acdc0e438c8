import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Path of a program, or `undefined` when PATH does not have it. */
export function which(name: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v -- "$0"', name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Whether tests that need these programs should run: `describe.skipIf(!available('chromium'))(…)`.
 * Missing ones show as skipped on a laptop; with `CI=true` the tests run and fail, so that nothing goes untested unseen.
 */
export function available(...names: string[]): boolean {
  return process.env['CI'] === 'true' || names.every((name) => which(name) !== undefined);
}

/** A TCP port on 127.0.0.1 that was free a moment ago, for programs that cannot listen on port 0. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('the probe server has no port');
  return address.port;
}

/**
 * Waits until a program prints something, and keeps draining the stream afterwards so that the program never blocks.
 *
 * @returns the match
 * @throws when the stream ends first; the message holds the last 500 characters
 */
export function waitFor(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    let found = false;
    stream.on('data', (chunk: Buffer | string) => {
      if (found) return;
      text = (text + chunk.toString()).slice(-65_536);
      const match = pattern.exec(text);
      if (match === null) return;
      found = true;
      resolve(match);
    });
    stream.once('close', () => reject(new Error(`ended before ${pattern}: ${text.slice(-500)}`)));
  });
}

/** Ends a child process and waits until it is gone. Does nothing when it has already ended. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A private Redis server. */
export interface RedisServer {
  readonly port: number;
  /** `redis://127.0.0.1:<port>` */
  readonly url: string;
  /** Kills it without warning, and starts it again on the same port and files. */
  crash(): Promise<void>;
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
    async stop() {
      // It refuses to end otherwise while it begins its append-only file.
      await stop(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
