import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { bundleChild, compiledOnce } from '../../../../../../scripts/test-support/bundled-child.js';

/** What a child tells unasked. */
export type ChildEvent =
  | { readonly event: 'ready' }
  /** It stands still at the point it was armed with. */
  | { readonly event: 'reached'; readonly point: string }
  /** The store refused a write whose lease was not the latest. */
  | { readonly event: 'fenced' }
  /** A handler saw a push. */
  | {
      readonly event: 'handled';
      readonly id: string;
      readonly attempt: number;
      readonly type: string;
      readonly content?: string | undefined;
      readonly state?: unknown;
    }
  /** What the store said when a handled push was to be marked as done: it is, its claim was lost, or nothing. */
  | {
      readonly event: 'settled';
      readonly id: string;
      readonly attempt: number;
      readonly outcome: 'done' | 'claim lost' | 'unknown';
      /** Since its claim was asked for, in milliseconds. */
      readonly heldMs: number;
    };

/** How a command ended: what the child's client returned, or the name and code of what it threw. */
export interface Outcome {
  readonly result?: unknown;
  readonly error?: string | undefined;
}

/** A process with a client of its own. */
export interface ClientProcess {
  /** Whether it was killed; nothing else may end it. */
  readonly killed: boolean;
  /** Sends a command of child.mjs. Of a process that is killed the outcome is an error. */
  ask(command: string, parameters?: object): Promise<Outcome>;
  /** Resolves when the child stands still at `point`, which it is armed with by this call. */
  reach(point: string): Promise<void>;
  onEvent(listener: ((event: ChildEvent) => void) | undefined): void;
  /** `SIGSTOP` or `SIGCONT`. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  kill(): Promise<void>;
}

let script: Promise<string> | undefined;

/** Starts a client process and waits until it takes commands. */
export async function startClientProcess(): Promise<ClientProcess> {
  script ??= bundleChild(join(import.meta.dirname, 'child.mjs'));
  const child: ChildProcess = fork(await script, [], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: compiledOnce,
  });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2_000);
  });
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let listener: ((event: ChildEvent) => void) | undefined;
  let reached: (() => void) | undefined;
  let number = 0;
  let killed = false;
  child.on('message', (message: ChildEvent | ({ readonly number: number } & Outcome)) => {
    if ('number' in message) {
      waiting.get(message.number)?.(message);
      waiting.delete(message.number);
    } else {
      if (message.event === 'reached') reached?.();
      listener?.(message);
    }
  });
  // With what it told before its end, which may be read after it.
  const drained = once(child, 'disconnect');
  const exit = once(child, 'exit').then(async ([code]) => {
    await drained;
    const error = killed ? 'killed' : `the process ended by itself with ${code}: ${complaints}`;
    for (const resolve of waiting.values()) resolve({ error });
    waiting.clear();
    if (!killed) throw new Error(error);
  });
  const ready = once(child, 'message');
  await Promise.race([ready, exit]);

  const ask = (command: string, parameters: object = {}): Promise<Outcome> =>
    new Promise((resolve) => {
      if (killed) return resolve({ error: 'killed' });
      waiting.set(++number, resolve);
      child.send({ number, command, ...parameters });
    });
  return {
    get killed() {
      return killed;
    },
    ask,
    async reach(point) {
      const { promise, resolve } = Promise.withResolvers<void>();
      reached = resolve;
      await ask('arm', { point });
      await promise;
    },
    onEvent(next) {
      listener = next;
    },
    signal: (signal) => void child.kill(signal),
    async kill() {
      killed = true;
      child.kill('SIGKILL');
      await exit;
    },
  };
}
