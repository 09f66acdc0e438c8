import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stringifyJson } from '@minigate/core';
import type { Truth } from './truth.js';

/** Serves a {@link Truth} to other processes. */
export async function servePlatform({ source }: Truth): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://platform');
    const answer =
      pathname === '/apps'
        ? await source.apps.get(searchParams.get('ids')?.split(',') ?? [])
        : await source.packages.list(searchParams.get('id') ?? '');
    response.end(stringifyJson(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
