import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { bundleChild, startBundled } from '../../../../../scripts/test-support/bundled-child.js';
import type { PaasFake } from '../../testing/index.js';

/** How an onboarding ended: with the counts of its plan, or the text of its error. */
export type Ended = { readonly result: unknown } | { readonly error: string };

type Message = { readonly now: number } | { readonly ended: Ended };

/** A process of `onboarding-child.mjs`. */
export interface OnboardingProcess {
  /**
   * Does the onboarding.
   *
   * @param passTime - lets time pass everywhere else, until a time in milliseconds.
   * @returns `undefined` when the process was killed.
   */
  run(parameters: object, passTime: (until: number) => Promise<void>): Promise<Ended | undefined>;
  /** Kills it with SIGKILL. */
  kill(): void;
}

/** Makes one file of `onboarding-child.mjs`. @returns its path. */
export const bundleOnboarding = (): Promise<string> => bundleChild(join(import.meta.dirname, 'onboarding-child.mjs'));

/** Starts a process. @param script - as {@link bundleOnboarding} made it. */
export function startProcess(script: string): OnboardingProcess {
  const child = startBundled(script);
  const dead = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(() => 'dead' as const);
  let isKilled = false;
  return {
    async run(parameters, passTime) {
      const over = Promise.withResolvers<Ended>();
      let passing = Promise.resolve();
      const listen = (message: Message): void => {
        if ('ended' in message) over.resolve(message.ended);
        // Nobody may be there to get it.
        else passing = passTime(message.now).then(() => void child.send({ go: 'on' }, () => undefined), over.reject);
      };
      child.on('message', listen);
      child.send(parameters, () => undefined);
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
  };
}

/**
 * Puts a fake behind a real server.
 *
 * @param answered - called when the platform has done what a request asked; false keeps the answer back.
 */
export async function serve(fake: PaasFake, answered: () => boolean): Promise<{ readonly url: string; close(): void }> {
  const requestOf = async ({ method = 'GET', url, headers }: IncomingMessage, body: Buffer): Promise<Request> =>
    new Request(new URL(url ?? '/', fake.origin), {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ) as [string, string][],
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
  const server = createServer(async (incoming, outgoing) => {
    const response = await fake.fetch(await requestOf(incoming, await buffer(incoming)));
    const text = await response.text();
    if (answered()) outgoing.writeHead(response.status, { 'content-type': 'application/json' }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
