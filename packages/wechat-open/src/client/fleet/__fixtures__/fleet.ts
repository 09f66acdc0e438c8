import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CloseOptions } from '@minigate/core';
import type { FakeComponent } from '../../../testing/world.js';
import type { PushOptions } from '../../types.js';

/** What a server tells of a push: that a handler ran, or what its inbox says went wrong. */
export interface PushEvent {
  readonly event: 'handled' | 'retry' | 'dead' | 'claim-lost' | 'handed-back' | 'store-failed';
  readonly id: string;
  readonly content?: string;
  /** Milliseconds since the epoch, with fractions; of one clock for all processes of a machine. */
  readonly begun?: number;
  readonly ended?: number;
  readonly failed?: boolean;
  readonly error?: string;
}

/** What a server is started with; see server.mjs. */
export interface ServerOptions {
  readonly place: string;
  readonly component: FakeComponent;
  readonly baseUrl: string;
  readonly push: PushOptions;
  readonly close?: CloseOptions;
}

/** Memory of a process, in bytes. */
export interface Memory {
  readonly rss: number;
  /** After a collection of garbage. */
  readonly heapUsed: number;
}

/** One process of a fleet. */
export interface Server {
  readonly url: string;
  /** Measures its memory; what it told before has arrived then. */
  memory(): Promise<Memory>;
  /** Ends it with SIGTERM. @param unused - until then it still serves. @returns its exit code. */
  end(unused?: Promise<unknown>): Promise<number | null>;
}

/** Starts a server and waits until it listens. */
export async function startServer(options: ServerOptions, told: (event: PushEvent) => void): Promise<Server> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'server.mjs'), [JSON.stringify(options)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  let measured: ((memory: Memory) => void) | undefined;
  child.on('message', (message: { readonly told: readonly PushEvent[] } | Memory) => {
    if ('told' in message) message.told.forEach(told);
    else measured?.(message);
  });
  // With all that it told, which may be read after its end.
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(([[code]]) => code as number | null);
  return {
    url: `http://127.0.0.1:${port}`,
    memory: () =>
      new Promise((resolve) => {
        measured = resolve;
        child.send('memory');
      }),
    async end(unused) {
      child.kill('SIGTERM');
      await unused;
      if (child.connected) child.send('unused');
      return gone;
    },
  };
}
