import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a workflow ended. */
export type Ended =
  | { readonly result: unknown }
  | { readonly error: { readonly reason?: string | undefined; readonly text: string } };

/** What a process tells its parent. */
type Message =
  | { readonly port: number }
  | { readonly progress: { readonly authorizeUrl?: string | undefined } }
  | { readonly now: number }
  | Ended;

/** What a process asks of its parent. */
export interface Surroundings {
  onProgress(progress: { readonly authorizeUrl?: string | undefined }): void;
  /** Lets time pass everywhere else. @param until - milliseconds. */
  passTime(until: number): Promise<void>;
}

/** A process with one workflow. */
export interface WorkflowProcess {
  /** `undefined` when it was killed. */
  readonly ended: Promise<Ended | undefined>;
  /** Kills it with SIGKILL. */
  kill(): void;
  /** Brings a push to it. @throws TypeError when it is dead. */
  deliver(request: Request): Promise<Response>;
}

/** More steps than any workflow needs. */
const maxSteps = 20_000;

/** @param parameters - of `workflow-child.mjs`. */
export function startProcess(parameters: object, { onProgress, passTime }: Surroundings): WorkflowProcess {
  const script = join(import.meta.dirname, 'workflow-child.mjs');
  const child = fork(script, [JSON.stringify(parameters)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Half of what such a short life costs is to compile the same code again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'minigate-compile-cache') },
  });
  const port = Promise.withResolvers<number>();
  port.promise.catch(() => undefined); // perhaps nobody asks
  const failed = Promise.withResolvers<never>();
  let isKilled = false;
  let ended: Ended | undefined;
  let steps = 0;
  let passing = Promise.resolve();
  child.on('message', (message: Message) => {
    if ('port' in message) port.resolve(message.port);
    else if ('progress' in message) onProgress(message.progress);
    else if ('now' in message && ++steps <= maxSteps)
      // It may be dead by then.
      passing = passTime(message.now).then(() => void child.send('go on', () => undefined), failed.reject);
    else if ('now' in message) failed.reject(new Error('the workflow does not end'));
    else ended = message;
  });
  const end = async (): Promise<Ended | undefined> => {
    // Its last messages may come after its exit.
    const [[code]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
    port.reject(new TypeError('the process is dead'));
    await passing;
    if (isKilled) return undefined;
    if (ended === undefined) throw new Error(`the process ended with code ${code}`);
    return ended;
  };
  return {
    ended: Promise.race([end(), failed.promise]),
    kill() {
      isKilled = true;
      child.kill('SIGKILL');
    },
    async deliver(request) {
      const { pathname, search } = new URL(request.url);
      return fetch(`http://127.0.0.1:${await port.promise}${pathname}${search}`, {
        method: 'POST',
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
        body: await request.arrayBuffer(),
      });
    },
  };
}
