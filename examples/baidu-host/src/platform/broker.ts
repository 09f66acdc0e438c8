import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A Kafka broker of this machine. */
export interface Broker {
  readonly brokers: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts the cluster that `kcat` has inside for tests: it speaks Kafka's protocol and keeps everything in memory.
 *
 * @returns `undefined` where there is no `kcat`.
 * @see https://github.com/edenhill/kcat
 */
export async function startBroker(): Promise<Broker | undefined> {
  const child = spawn(
    'kcat',
    ['-C', '-q', '-u', '-b', 'ignored:1', '-t', 'keepalive', '-d', 'mock', '-X', 'test.mock.num.brokers=1'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  // It must not outlive a program that ends without closing.
  const killIt = (): void => void child.kill('SIGKILL');
  process.once('exit', killIt);
  const exited = new Promise<undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
  });
  const address = new Promise<string>((resolve) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      // It goes on telling what it does: only the first line matters, but all must be read.
      if (text.length < 65_536) text += part;
      const [, found] = /replaced with (\S+)\s/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const found = await Promise.race([address, exited]);
  if (found === undefined) {
    process.off('exit', killIt);
    return undefined;
  }
  return {
    brokers: found.split(','),
    async stop() {
      process.off('exit', killIt);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      killIt();
      await gone;
    },
  };
}
