import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';

/** Path of a program, or `undefined` when neither PATH nor Debian's folder of PostgreSQL's programs has it. */
export function which(name: string): string | undefined {
  const PATH = [process.env['PATH'], ...globSync('/usr/lib/postgresql/*/bin')].join(':');
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v -- "$0"', name], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
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
