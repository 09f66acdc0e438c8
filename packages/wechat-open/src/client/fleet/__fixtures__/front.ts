import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemRuntime } from '@minigate/core';
import type { Server } from './fleet.js';

/** A load balancer: asks each server for its health, sends requests to the healthy ones in turn, and repeats none. */
export interface Front {
  readonly url: string;
  /** Sends requests to it, too, once it is healthy; until then this waits. */
  add(server: Server): Promise<void>;
  /** Ends when the server, which was added, gets no more requests because of its health, and has answered those that it got. */
  left(server: Server): Promise<void>;
  close(): Promise<void>;
}

const { clock, fetch: network } = systemRuntime();
const checkEveryMs = 40;

/** Starts a {@link Front}. */
export async function startFront(): Promise<Front> {
  let healthy: readonly string[] = [];
  let turn = 0;
  const ended = new AbortController();
  const watching = new Map<string, Promise<void>>();
  /** Requests that are on their way, by server. */
  const underWay = new Map<string, Set<Promise<unknown>>>();
  const isHealthy = async (url: string): Promise<boolean> =>
    network(`${url}/healthz`).then(
      async (answer) => (await answer.text()) !== '' && answer.ok,
      () => false,
    );

  const server = createServer((request, response) => {
    const target = healthy[turn++ % healthy.length];
    if (target === undefined) return response.writeHead(502).end('no server is healthy');
    const { method, headers } = request;
    const forwarded = httpRequest(`${target}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    const way = once(forwarded, 'close').finally(() => underWay.get(target)?.delete(way));
    underWay.get(target)?.add(way);
    forwarded.on('error', (error) => response.writeHead(502).end(`${target}: ${error.message}`));
    return request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async add({ url }) {
      while (!(await isHealthy(url))) await clock.sleep(checkEveryMs);
      underWay.set(url, new Set());
      healthy = [...healthy, url];
      const watch = async (): Promise<void> => {
        while (!ended.signal.aborted && (await isHealthy(url)))
          await clock.sleep(checkEveryMs, ended.signal).catch(() => undefined);
        healthy = healthy.filter((each) => each !== url);
        await Promise.all([...(underWay.get(url) ?? [])]);
      };
      watching.set(url, watch());
    },
    left: async ({ url }) => watching.get(url),
    async close() {
      ended.abort();
      await Promise.all(watching.values());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
