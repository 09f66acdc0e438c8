// 8 processes, 500 concurrent calls each, one cold token: how often is the platform asked for it?
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { installPeers } from '../lib/peers.mjs';
import { inTemporaryFolder, row } from './lib.mjs';

export const title = 'Token storm: 8 processes x 500 concurrent calls on a cold token, one machine';

const processes = 8;
const calls = 500;

export async function measure() {
  const rows = [];
  const variants = ['minigate', ...(installPeers() ? ['node-easywechat', 'tnwx'] : [])];
  for (const variant of variants) {
    const { requests, seconds } = await inTemporaryFolder((folder) => storm(variant, folder));
    const own = variant === 'minigate';
    rows.push(
      row(
        `${variant}: token requests that reached the platform`,
        own ? 'exactly 1' : '',
        requests,
        own ? requests === 1 : undefined,
        `(${seconds.toFixed(2)} s)`,
      ),
    );
  }
  return rows;
}

/** Counts the token requests of one library. The token answer takes 50 ms, as over a real network. */
async function storm(variant, folder) {
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const token = request.url.includes('api_component_token');
      if (token) requests++;
      const body = token
        ? { component_access_token: `token-${requests}`, expires_in: 7200 }
        : { template_list: [], errcode: 0 };
      setTimeout(
        () => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
        token ? 50 : 0,
      );
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const children = Array.from({ length: processes }, () =>
    fork(join(import.meta.dirname, 'token-storm-client.mjs'), [
      variant,
      String(server.address().port),
      folder,
      String(calls),
    ]),
  );
  try {
    await Promise.all(children.map((child) => once(child, 'message')));
    const start = performance.now();
    const done = Promise.all(children.map((child) => once(child, 'message')));
    for (const child of children) child.send('go');
    for (const [result] of await done) if (result !== calls) throw new Error(`${variant}: ${result}`);
    return { requests, seconds: (performance.now() - start) / 1000 };
  } finally {
    for (const child of children) child.kill();
    server.closeAllConnections();
    server.close();
  }
}
