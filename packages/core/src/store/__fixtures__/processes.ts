import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { bundleChild, compiledOnce } from '../../../../../scripts/test-support/bundled-child.js';

/** How many processes work at once. */
export const processCount = 8;
let script: Promise<string> | undefined;

/** A running `process.mjs`. */
export interface Member {
  readonly pid: number;
  /** Makes it do its role on a store. */
  begin(place: string): void;
  /** Reads its lines up to one that begins with `start`, and with it. @throws when it ends before. */
  until(start: string): Promise<string[]>;
  kill(): Promise<void>;
}

/** Starts a process and waits until it is ready to begin. It is killed after the test. */
export async function startProcess(role: string, ...args: string[]): Promise<Member> {
  script ??= bundleChild(fileURLToPath(new URL('./process.mjs', import.meta.url)));
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(
    process.execPath,
    [await script, role, ...args],
    { stdio: 'pipe', env: compiledOnce },
  );
  const closed = once(child, 'close');
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const member: Member = {
    pid: child.pid as number,
    begin: (place) => child.stdin.write(`${place}\n`),
    async until(start) {
      const seen: string[] = [];
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) throw new Error(`a process ended before "${start}": ${complaints}`);
        seen.push(value);
        if (value.startsWith(start)) return seen;
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
  onTestFinished(member.kill);
  await member.until('ready');
  return member;
}

/** Starts {@link processCount} of them. */
export const startProcesses = (role: string, ...args: string[]): Promise<Member[]> =>
  Promise.all(Array.from({ length: processCount }, () => startProcess(role, ...args)));
