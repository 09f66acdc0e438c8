import { once } from 'node:events';
import { join } from 'node:path';
import { systemRuntime } from '@minigate/core';
import { bundleChild, startBundled } from '../../../../../scripts/test-support/bundled-child.js';

const runtime = systemRuntime();

/** How a workflow ended: with its result, or the text of its error. */
export type Ended = { readonly result: unknown } | { readonly error: string };

/** What a process tells of a workflow before its end. */
export interface Progress {
  readonly authorizeUrl?: string | undefined;
}

/** What a process tells its parent. */
type Message =
  | { readonly port: number }
  | { readonly progress: Progress }
  | { readonly now: number }
  | { readonly ended: Ended };

/** What a process asks of its parent. */
export interface Surroundings {
  onProgress(progress: Progress): void;
  /** Lets time pass everywhere else. @param until - milliseconds. */
  passTime(until: number): Promise<void>;
}

/** A process of `workflow-child.mjs`. */
export interface WorkflowProcess {
  /** Runs a workflow. @param parameters - as the script takes them. @returns `undefined` when the process was killed. */
  run(parameters: object, surroundings: Surroundings): Promise<Ended | undefined>;
  /** Kills it with SIGKILL. */
  kill(): void;
  /** Brings a push to the workflow that runs. @throws TypeError when the process is dead. */
  deliver(request: Request): Promise<Response>;
}

/** More steps than any workflow needs. */
const maxSteps = 2_000;

/** Makes one file of `workflow-child.mjs`. @returns its path. */
export const bundleWorkflow = (): Promise<string> => bundleChild(join(import.meta.dirname, 'workflow-child.mjs'));

/** Starts a process. @param script - as {@link bundleWorkflow} made it. */
export function startProcess(script: string): WorkflowProcess {
  const child = startBundled(script);
  const dead = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(() => 'dead' as const);
  let isKilled = false;
  let port = Promise.withResolvers<number>();
  // Nobody may be there to get it.
  const send = (message: object): void => void child.send(message, () => undefined);

  return {
    async run(parameters, { onProgress, passTime }) {
      const over = Promise.withResolvers<Ended>();
      port = Promise.withResolvers();
      let steps = 0;
      let passing = Promise.resolve();
      const listen = (message: Message): void => {
        if ('port' in message) port.resolve(message.port);
        else if ('progress' in message) onProgress(message.progress);
        else if ('ended' in message) over.resolve(message.ended);
        else if (++steps > maxSteps) over.reject(new Error('the workflow does not end'));
        else passing = passTime(message.now).then(() => send({ go: 'on' }), over.reject);
      };
      child.on('message', listen);
      send(parameters);
      try {
        const ended = await Promise.race([over.promise, dead]);
        await passing;
        if (isKilled) await dead;
        else if (ended === 'dead') throw new Error(`the process ended with code ${child.exitCode}`);
        return isKilled || ended === 'dead' ? undefined : ended;
      } finally {
        child.off('message', listen);
      }
    },
    kill() {
      isKilled = true;
      child.kill('SIGKILL');
    },
    async deliver(request) {
      const { pathname, search } = new URL(request.url);
      const listening = await Promise.race([port.promise, dead]);
      return runtime.fetch(`http://127.0.0.1:${listening}${pathname}${search}`, {
        method: 'POST',
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
        body: await request.arrayBuffer(),
      });
    },
  };
}
