import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryStore, WebhookError } from '@minigate/core';
import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import vectors from '../__fixtures__/vectors.json' with { type: 'json' };
import { team } from '../client/__fixtures__/server.js';
import { type Harness, harness, newYear } from '../client/__fixtures__/wire.js';
import { eventNames, type PaasEvent } from './events.js';
import { expressHandler, fetchHandler, nodeHandler } from './handlers.js';
import type { WebhookRequest } from './receiver.js';
import { paasWebhookSignature, verifyPaasWebhook } from './verify.js';

const { webhook } = vectors;

it('signs as the contract says', () => {
  const { secret, timestamp, nonce, body, hex } = webhook;
  expect(paasWebhookSignature(secret, String(timestamp), nonce, body)).toBe(hex);
  const proof = { timestamp: String(timestamp), nonce, signature: hex };
  verifyPaasWebhook(body, proof, { secrets: [secret], now: timestamp });
  const reasonOf = (change: object, options: object = {}): unknown => {
    try {
      verifyPaasWebhook(body, { ...proof, ...change }, { secrets: [secret], now: timestamp, ...options });
      return undefined;
    } catch (error) {
      return WebhookError.is(error) && error.reason;
    }
  };
  expect(reasonOf({ nonce: 'other' })).toBe('not-authentic');
  expect(reasonOf({ signature: undefined })).toBe('malformed');
  expect(reasonOf({}, { secrets: ['other'] })).toBe('not-authentic');
  expect(reasonOf({}, { secrets: ['other', secret] })).toBeUndefined();
  expect(reasonOf({}, { now: timestamp + 900_001 })).toBe('stale');
  expect(reasonOf({}, { now: timestamp - 900_001 })).toBe('stale');
});

let deliveries = 0;

/** A push as the platform sends it. */
function push(event: object | string, { secret = team.appSecret, at = newYear } = {}): WebhookRequest {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const nonce = `nonce-${++deliveries}`;
  return {
    headers: {
      'X-Paas-Delivery': `d-${deliveries}`,
      'x-paas-timestamp': String(at),
      'x-paas-nonce': nonce,
      'x-paas-signature': paasWebhookSignature(secret, String(at), nonce, body),
    },
    body,
  };
}

const opened = {
  eventId: 'e-1',
  event: 'tenantApp.opened',
  occurredAt: '2026-01-01T00:00:00Z',
  teamId: 'team',
  data: { appCode: 'shop', env_code: 'prod', tenentCode: 't', tenentAPPCode: 't-shop', version: '1', taskId: 'k' },
};
const unanswered = () => {
  throw new Error('no request was expected');
};
const receive = (options: Parameters<typeof harness>[1] = {}): Harness => harness(unanswered, options);

describe('events', () => {
  it('reach typed handlers once, in every spelling, after the answer', async () => {
    const { paas } = receive();
    const seen: unknown[] = [];
    const gate = Promise.withResolvers<void>();
    paas.webhooks.on('tenantApp.opened', async ({ data: { tenantAppCode, envCode } }, { deliveryId, attempt }) => {
      await gate.promise;
      seen.push([tenantAppCode, envCode, deliveryId?.slice(0, 2), attempt]);
    });
    for (let copy = 0; copy < 3; copy++) await paas.webhooks.handle(push(opened));
    expect(seen).toEqual([]);
    gate.resolve();
    await paas.webhooks.drain();
    expect(seen).toEqual([['t-shop', 'prod', 'd-', 1]]);
    expect(await paas.webhooks.list()).toMatchObject([{ id: 'e-1', event: 'tenantApp.opened', state: 'done' }]);
  });

  it('are handled once by any number of processes on one store', async () => {
    const store = memoryStore();
    const processes = [receive({ store }), receive({ store })];
    let handled = 0;
    for (const { paas } of processes) paas.webhooks.on('*', () => void handled++);
    await Promise.all(processes.map(({ paas }) => paas.webhooks.handle(push(opened))));
    await Promise.all(processes.map(({ paas }) => paas.webhooks.drain()));
    expect(handled).toBe(1);
  });

  it('have names that all are told apart; others arrive as unknown', async () => {
    const { paas } = receive();
    const seen: string[] = [];
    paas.webhooks.on('*', ({ event }) => void seen.push(event));
    paas.webhooks.on('unknown', ({ name, data }) => void seen.push(`${name} ${JSON.stringify(data)}`));
    for (const event of [...eventNames, 'brand.new'])
      await paas.webhooks.handle(push({ eventId: event, event, data: {} }));
    await paas.webhooks.drain();
    expect(seen.sort()).toEqual([...eventNames, 'brand.new {}', 'unknown'].sort());
    expect(eventNames).toHaveLength(21);
  });

  it('come again until they are handled, then wait among the dead letters to be replayed', async () => {
    const { paas, clock } = receive({ webhook: { maxAttempts: 2 } });
    let broken = true;
    const attempts: number[] = [];
    paas.webhooks.on('ping', (_, { attempt }) => {
      attempts.push(attempt);
      if (broken) throw new Error(`no: ${team.appSecret.slice(0, 3)}`);
    });
    await paas.webhooks.handle(push({ eventId: 'p', event: 'ping' }));
    await paas.webhooks.drain();
    clock.time += 60_000;
    await paas.webhooks.drain();
    expect(await paas.webhooks.list({ state: 'dead' })).toMatchObject([{ id: 'p', attempts: 2 }]);
    expect(await paas.health()).toMatchObject({ inbox: { dead: 1 }, store: { reachable: true } });
    broken = false;
    expect(await paas.webhooks.replayAll()).toMatchObject({ replayed: 1 });
    await paas.webhooks.drain();
    expect(await paas.webhooks.replay('nothing')).toBe(false);
    expect(attempts).toEqual([1, 2, 1]);
    expect(await paas.webhooks.stats()).toMatchObject({ done: 1, dead: 0 });
  });

  it('are refused when forged, old, too large or broken, and that is counted', async () => {
    const { paas } = receive({ webhook: { maxBytes: 1_000, secrets: ['new', 'old'] } });
    const reasons: unknown[] = [];
    for (const request of [
      push(opened),
      push(opened, { secret: 'old', at: newYear - 901_000 }),
      push('x'.repeat(1_001), { secret: 'new' }),
      push('no json', { secret: 'new' }),
      push('[]', { secret: 'new' }),
      { headers: {}, body: '{}' },
    ])
      await paas.webhooks
        .handle(request)
        .catch((error: unknown) => reasons.push(WebhookError.is(error) && error.reason));
    expect(reasons).toEqual(['not-authentic', 'stale', 'too-large', 'malformed', 'malformed', 'malformed']);
    await paas.webhooks.handle(push(opened, { secret: 'old' }));
    expect(paas.webhooks.refusals()).toMatchObject({ count: 6, lastReason: 'malformed' });
    expect(await paas.webhooks.list()).toHaveLength(1);
  });
});

describe('handlers', () => {
  const mounted = async (app: Parameters<typeof createServer>[1]) => {
    const server = createServer(app as never);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
    return (init: RequestInit) => fetch(url, init);
  };
  const mounts = {
    express: async ({ paas }: Harness) => mounted(express().post('/events', expressHandler(paas.webhooks)) as never),
    'express.raw': async ({ paas }: Harness) =>
      mounted(express().post('/events', express.raw({ type: '*/*' }), expressHandler(paas.webhooks)) as never),
    node: async ({ paas }: Harness) => mounted(nodeHandler(paas.webhooks) as never),
    fetch: async ({ paas }: Harness) => {
      const handler = fetchHandler(paas.webhooks);
      return (init: RequestInit) => handler(new Request('https://shop.example.com/events', init));
    },
  };

  it.each(Object.entries(mounts))('of %s answer every push, and only say the status', async (_, mount) => {
    const one = receive({ webhook: { maxBytes: 1_000 } });
    const send = await mount(one);
    const post = async ({ headers, body }: WebhookRequest) => {
      const answer = await send({ method: 'POST', headers: headers as Record<string, string>, body: body as string });
      return [answer.status, await answer.text()];
    };
    expect(await post(push(opened))).toEqual([200, 'ok']);
    expect(await post(push(opened, { secret: 'wrong' }))).toEqual([401, '']);
    expect(await post(push('x'.repeat(1_001)))).toEqual([413, '']);
    expect(await one.paas.webhooks.list()).toHaveLength(1);
  });

  it('say what is wrong when a parser took the body', async () => {
    const { paas } = receive();
    const errors: unknown[] = [];
    const app = express().use(express.json());
    app.post('/events', expressHandler(paas.webhooks, { onError: (error) => void errors.push(error) }));
    const send = await mounted(app as never);
    const { headers, body } = push(opened);
    const answer = await send({
      method: 'POST',
      headers: { ...(headers as Record<string, string>), 'content-type': 'application/json' },
      body: body as string,
    });
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('express.raw')]);
    expect(errors).toMatchObject([{ reason: 'body-consumed' }]);
  });
});

// A handler that forgets an event does not compile.
export function describeEvent(event: PaasEvent): string {
  switch (event.event) {
    case 'componentPackage.versionReady':
      return event.data.packageId;
    case 'version.created':
    case 'version.published':
    case 'version.publishFailed':
    case 'version.onlineChanged':
      return event.data.version;
    case 'tenant.opened':
    case 'tenant.disabled':
    case 'tenant.enabled':
      return event.data.tenantCode;
    case 'tenantApp.opened':
    case 'tenantApp.openFailed':
    case 'tenantApp.upgraded':
    case 'tenantApp.upgradeFailed':
    case 'tenantApp.disabled':
    case 'tenantApp.enabled':
    case 'tenantApp.expired':
    case 'tenantApp.deleted':
    case 'tenantApp.metadataChanged':
      return event.data.tenantAppCode;
    case 'migration.statusChanged':
    case 'migration.itemFailed':
      return event.data.migrationId;
    case 'team.secretRotated':
    case 'ping':
      return event.event;
    case 'unknown':
      return event.name;
    default:
      return event satisfies never;
  }
}
