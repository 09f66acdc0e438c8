import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, stop, waitFor, which } from './programs.js';

/** A PostgreSQL server of one test file. */
export interface PostgresServer {
  /** Of the superuser `test` on the database `postgres`; the server trusts every user of this machine. */
  readonly url: string;
  /** Ends the server, with SIGINT properly and with SIGQUIT as a crash would, and starts it again on the same data. */
  restart(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Stops it where it stands, with the processes of its connections: these stay open and nothing answers. Linux only. */
  pause(): void;
  /** Lets it go on after {@link pause}. */
  resume(): void;
  stop(): Promise<void>;
}

/** Starts a private PostgreSQL; as the user `postgres` when this process is root's, because it refuses to run as root. It does not wait for the disk. */
export async function startPostgres(): Promise<PostgresServer> {
  const [initdb, postgres] = [which('initdb'), which('postgres')];
  if (initdb === undefined || postgres === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'minigate-postgres-'));
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const inFolder = { ...user, cwd: folder };

  const data = join(folder, 'data');
  const cluster = ['--username=test', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  execFileSync(initdb, [`--pgdata=${data}`, ...cluster], { ...inFolder, stdio: 'ignore' });
  // In the file and not on the command line, where a test could not change it.
  appendFileSync(join(data, 'postgresql.conf'), 'fsync = off\n');
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
    const child = spawn(postgres, args, { ...inFolder, stdio: ['ignore', 'ignore', 'pipe'] });
    await waitFor(child.stderr, /ready to accept connections/);
    return child;
  };
  let server = await start();
  const signalAll = (signal: 'SIGSTOP' | 'SIGCONT'): void => {
    const { pid } = server;
    // Its own process first when it stops, or it could start another one meanwhile.
    server.kill(signal);
    for (const child of readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' '))
      process.kill(Number(child), signal);
  };
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    async restart(signal) {
      await stop(server, signal);
      server = await start();
    },
    pause: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
    async stop() {
      // Waits for connections that are being closed, whose clients would take a quicker end for an error.
      await stop(server, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
