import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { fakeClock } from '../testing/clock.js';
import { certificate, privateKey } from './__fixtures__/certificate.js';
import { postToTarget } from './post-to-target.js';
import { targetPolicy } from './target-policy.js';

it('talks to https targets whose certificate is trusted and of their name, and to no other', async () => {
  const names: unknown[] = [];
  const server = createServer({ cert: certificate, key: privateKey }, ({ socket }, response) => {
    names.push((socket as TLSSocket).servername);
    response.end('success');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const post = (host: string) =>
    postToTarget(
      { url: `https://${host}:${port}/wx`, headers: {}, body: '' },
      {
        policy: targetPolicy(['127.0.0.1']),
        clock: fakeClock(),
        signal: new AbortController().signal,
        timeoutMs: 10_000,
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      },
    );
  await expect(post('orders.test')).rejects.toMatchObject({ message: 'no answer: DEPTH_ZERO_SELF_SIGNED_CERT' });

  const trusted = getCACertificates('default');
  onTestFinished(() => setDefaultCACertificates(trusted));
  setDefaultCACertificates([certificate]);
  expect(await post('orders.test')).toEqual({ status: 200, body: 'success' });
  await expect(post('other.test')).rejects.toMatchObject({ message: 'no answer: ERR_TLS_CERT_ALTNAME_INVALID' });
  expect(names).toEqual(['orders.test']);
});
