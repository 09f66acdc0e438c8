import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { memoryStore, type Store, WorkflowError } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CreatedInstance } from './answers.js';
import { createSpi } from './create.js';
import { SpiRefusal } from './refusal.js';
import { signSpiQuery } from './signature.js';
import type { Spi, SpiCreateContext, SpiHandlers, SpiHttpAnswer, SpiOptions } from './types.js';

const appKey = 'example-app-key-that-nobody-may-see';
const password = 'example-password';
let clock: ReturnType<typeof fakeClock>;
let store: Store;
let output: string[];
let calls: string[];
beforeEach(() => {
  clock = fakeClock();
  store = memoryStore({ clock });
  output = [];
  calls = [];
});
// What was logged and told holds no secret of the run.
afterEach(() => {
  for (const secret of [appKey, password, 'signature='])
    expect(output.filter((text) => text.includes(secret))).toEqual([]);
});

type Create = (context: SpiCreateContext) => Promise<CreatedInstance | undefined>;
const made: Create = async () => undefined;

function handlers(create: Create = made): SpiHandlers {
  const note = async ({ action, instanceId }: { readonly action: string; readonly instanceId: string }) =>
    void calls.push(`${action} ${instanceId}`);
  return {
    create: async (request, context) => {
      calls.push(`${request.action} ${request.userId}`);
      return await create(context);
    },
    renew: note,
    upgrade: note,
    expire: note,
    delete: note,
  };
}

/** One process in miniature. */
function open(create: Create = made, options: Partial<SpiOptions> = {}): Spi {
  const log = (...parts: unknown[]): void => void output.push(inspect(parts, { depth: 8 }));
  return createSpi({
    appId: 'app-1',
    appKey,
    store,
    runtime: { clock },
    logger: { debug: log, info: log, warn: log, error: log },
    onError: (error) => log(error, JSON.stringify(error)),
    handlers: handlers(create),
    ...options,
  });
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const creation = {
  action: 'CreateAppInstance',
  user_id: 'usr-1',
  app_id: 'app-1',
  spec: base64('标准'),
  spec_package: base64('小'),
  period: '1_month',
  cloud_info: base64('{"sso_server":"sso.example.com","api_server":"api.example.com"}'),
  order_id: 'appor-1',
};
const signed = (parameters: Record<string, string>, at = clock.now()): string =>
  signSpiQuery({ ...parameters, time_stamp: new Date(at).toISOString().replace(/\.\d+/, '') }, appKey);
const send = (spi: Spi, parameters: Record<string, string> = creation): Promise<SpiHttpAnswer> =>
  spi.handle({ method: 'GET', query: signed(parameters) });
const bodyOf = ({ body }: SpiHttpAnswer): Record<string, unknown> => JSON.parse(body);

describe('a creation', () => {
  it('that is delivered three times makes one instance, and is answered the same', async () => {
    const spi = open(async () => ({
      appInfo: {
        admin: { url: 'https://a.example.com', username: 'root', password },
        authUrl: 'https://a.example.com/l',
      },
    }));
    const first = await send(spi);
    await clock.advance('20s');
    const again = [await send(spi), await send(open())];
    expect(calls).toEqual(['CreateAppInstance usr-1']);
    expect(again).toEqual([first, first]);
    expect(first).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
    expect(bodyOf(first)).toEqual({
      success: true,
      instanceId: expect.stringMatching(/^ins-[0-9a-f]{24}$/),
      appInfo: {
        admin: { url: 'https://a.example.com', username: 'root', password },
        authUrl: 'https://a.example.com/l',
      },
    });
  });

  it('that is delivered three times at once makes one instance, also in two processes', async () => {
    const slow: Create = async () => {
      await clock.sleep(3_000);
      return { instanceId: 'my-own' };
    };
    const [one, other] = [open(slow), open(slow)];
    const answers = Promise.all([send(one), send(one), send(other)]);
    await clock.advance('11s');
    expect((await answers).map(bodyOf)).toEqual(Array(3).fill({ success: true, instanceId: 'my-own' }));
    expect(calls).toHaveLength(1);
  });

  it('is one for each order of a user', async () => {
    const spi = open();
    const ids = [await send(spi), await send(spi, { ...creation, order_id: 'appor-2' })].map(
      (answer) => bodyOf(answer)['instanceId'],
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('that takes longer than the limit goes on, and the repetition gets its result', async () => {
    const spi = open(async () => {
      await clock.sleep(20_000);
      return undefined;
    });
    const late = send(spi);
    await clock.advance('12s');
    expect((await late).status).toBe(503);
    const repeated = send(spi);
    await clock.advance('9s');
    expect(bodyOf(await repeated)).toMatchObject({ success: true });
    expect(calls).toHaveLength(1);
  });

  it('whose process died is taken up by a repetition, under the same id and without the steps that were done', async () => {
    const ids: string[] = [];
    const steps: string[] = [];
    const create =
      (dies: boolean): Create =>
      async ({ run, instanceId }) => {
        ids.push(instanceId);
        await run.step('database', { act: async () => void steps.push('database'), find: async () => undefined });
        if (dies) await new Promise(() => undefined);
        await run.step('mail', { act: async () => void steps.push('mail'), find: async () => undefined });
        return undefined;
      };
    // The process that hangs is cut off from the store, as a dead one is.
    let alive = true;
    const dying = new Proxy(store, {
      get: (target, name) =>
        name === 'renew' && !alive ? () => Promise.reject(new Error('away')) : target[name as keyof Store],
    });
    void send(open(create(true), { store: dying }));
    await clock.advance('1s');
    alive = false;
    const other = open(create(false));
    const first = send(other);
    await clock.advance('12s');
    expect((await first).status).toBe(503);
    const second = send(other);
    await clock.advance('12s');
    expect(bodyOf(await second)).toEqual({ success: true, instanceId: ids[0] });
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(steps).toEqual(['database', 'mail']);
  });

  it('that is refused says why, and is handled anew when it comes again', async () => {
    let sold = true;
    const spi = open(async () => {
      if (sold) throw new SpiRefusal('售罄: sold out');
      return undefined;
    });
    const refused = await send(spi);
    expect([refused.status, bodyOf(refused)]).toEqual([200, { success: false, message: '售罄: sold out' }]);
    sold = false;
    expect(bodyOf(await send(spi))).toMatchObject({ success: true });
    expect(output).toEqual([]);
  });

  it.each([
    ['an error', () => new Error(`password ${password}`)],
    ['a refused workflow of its own', () => new WorkflowError('refused', 'job j-1', 'failed')],
  ])('that fails with %s is answered without a word, so that the platform repeats it', async (_, failure) => {
    const spi = createSpi({
      ...{ appId: 'app-1', appKey, store, runtime: { clock } },
      logger: { debug() {}, info() {}, warn() {}, error: (...parts) => void output.push(inspect(parts)) },
      handlers: { create: async () => Promise.reject(failure()), renew() {}, upgrade() {}, expire() {}, delete() {} },
    });
    const answer = await send(spi);
    expect([answer.status, answer.body]).toEqual([500, '{"success":false,"message":"failed"}']);
    expect(output).toHaveLength(1);
    expect(bodyOf(await send(open()))).toMatchObject({ success: true });
  });

  it('is not answered with what the platform would not take', async () => {
    const wrong = [
      { instanceId: 'x'.repeat(129) },
      { instanceId: '' },
      { appInfo: { authUrl: '/login' } },
      { appInfo: { admin: { url: 'admin', username: 'root', password } } },
    ];
    for (const [index, made] of wrong.entries())
      expect(
        (
          await send(
            open(async () => made),
            { ...creation, order_id: `appor-${index}` },
          )
        ).status,
      ).toBe(500);
    expect(output.join()).toMatch(/instanceId.*appInfo\.authUrl.*appInfo\.admin\.url/s);
  });
});

describe('other calls', () => {
  const renewal = {
    action: 'RenewAppInstance',
    instance_id: 'ins-1',
    spec: base64('标准'),
    period: '1_month',
    order_id: 'appor-9',
  };

  it('are handled once for an order', async () => {
    const spi = open();
    for (const order_id of ['appor-9', 'appor-9', 'appor-10'])
      expect(bodyOf(await send(spi, { ...renewal, order_id }))).toEqual({ success: true });
    await send(spi, { ...renewal, action: 'UpgradeAppInstance' });
    expect(calls).toEqual(['RenewAppInstance ins-1', 'RenewAppInstance ins-1', 'UpgradeAppInstance ins-1']);
  });

  it('are handled once in ten minutes where they name no order', async () => {
    const spi = open();
    const { order_id: _, ...old } = renewal;
    const expiry = { action: 'ExpireAppInstance', instance_id: 'ins-1' };
    for (const parameters of [old, expiry]) {
      await send(spi, parameters);
      await clock.advance('30s');
      await send(spi, parameters);
    }
    await send(spi, { ...old, period: '2_month' });
    expect(calls).toEqual(['RenewAppInstance ins-1', 'ExpireAppInstance ins-1', 'RenewAppInstance ins-1']);
    await clock.advance('10m');
    await send(spi, old);
    expect(calls).toHaveLength(4);
  });

  it('let an instance expire again once it was renewed', async () => {
    const spi = open();
    const expiry = { action: 'ExpireAppInstance', instance_id: 'ins-1' };
    for (const parameters of [expiry, renewal, expiry, { ...expiry, action: 'DeleteAppInstance' }])
      await send(spi, parameters);
    expect(calls).toEqual([
      'ExpireAppInstance ins-1',
      'RenewAppInstance ins-1',
      'ExpireAppInstance ins-1',
      'DeleteAppInstance ins-1',
    ]);
  });

  it('do not expire an instance that was renewed after they were sent', async () => {
    const spi = open();
    const sentAt = clock.now();
    const expiry = { action: 'ExpireAppInstance', instance_id: 'ins-1' };
    const renewed = signed(renewal, sentAt + 30_000);
    const sendSigned = (query: string) => spi.handle({ method: 'GET', query });
    await sendSigned(signed(expiry, sentAt));
    await clock.advance('30s');
    await sendSigned(renewed);
    // Both URLs stood in somebody's access log.
    for (const query of [signed(expiry, sentAt), renewed, signed(expiry, sentAt)])
      expect(bodyOf(await sendSigned(query))).toEqual({ success: true });
    expect(calls).toEqual(['ExpireAppInstance ins-1', 'RenewAppInstance ins-1']);
    await sendSigned(signed(expiry, sentAt + 60_000));
    await sendSigned(renewed);
    await sendSigned(signed(expiry, sentAt + 60_000));
    expect(calls.slice(2)).toEqual(['ExpireAppInstance ins-1']);
  });

  it('test the connection', async () => {
    expect(bodyOf(await send(open(), { action: 'TestConnection' }))).toEqual({ success: true });
    const testConnection = async (): Promise<void> => Promise.reject(new Error('the database is away'));
    const spi = open(made, { handlers: { ...handlers(), testConnection } });
    expect((await send(spi, { action: 'TestConnection' })).status).toBe(500);
  });

  it('that are not known are not repeated', async () => {
    const answer = await send(open(), { action: 'MoveAppInstance' });
    expect([answer.status, bodyOf(answer)]).toEqual([200, { success: false, message: 'unknown action' }]);
    expect(output.join()).toContain('malformed');
  });
});

describe('a call is refused', () => {
  it.each<[string, number, () => Parameters<Spi['handle']>[0]]>([
    ['as a POST', 405, () => ({ method: 'POST', query: signed(creation) })],
    ['without a signature', 401, () => ({ method: 'GET', query: 'action=TestConnection' })],
    ['with another signature in the header', 401, () => ({ method: 'GET', query: signed(creation), signature: 'x' })],
    ['when it is too old', 401, () => ({ method: 'GET', query: signed(creation, clock.now() - 301_000) })],
    ['when it is from the future', 401, () => ({ method: 'GET', query: signed(creation, clock.now() + 301_000) })],
    ['for another application', 401, () => ({ method: 'GET', query: signed({ ...creation, app_id: 'app-2' }) })],
    ['without its parameters', 400, () => ({ method: 'GET', query: signed({ action: 'CreateAppInstance' }) })],
    ['when it is too long', 413, () => ({ method: 'GET', query: signed({ ...creation, more: 'x'.repeat(16_384) }) })],
  ])('%s', async (_, status, call) => {
    const answer = await open().handle(call());
    expect([answer.status, answer.body]).toEqual([status, '{"success":false,"message":"failed"}']);
    expect(calls).toEqual([]);
  });

  it('or taken at any time where that is wanted', async () => {
    const call = { method: 'GET', query: signed({ action: 'TestConnection' }, 0) };
    expect((await open(made, { freshnessMs: false }).handle(call)).status).toBe(200);
  });
});

describe('servers', () => {
  const parameters = { ...creation, spec: base64('a>?b 套餐~*') };

  it('hand over the query as it came, in Express and with a Request', async () => {
    const spi = open();
    const app = express().use('/apps', express.Router().all('/spi', spi.nodeHandler));
    const server = createServer(app).listen(0, '127.0.0.1');
    onTestFinished(() => server.close().closeAllConnections());
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/apps/spi`;
    // Parameters of the vendor's own address are signed, too.
    const query = signed({ ...parameters, platform: 'qingcloud' });
    const answer = await fetch(`${url}?${query}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    const fetched = await spi.fetchHandler(new Request(`${url}?${query}`));
    expect([fetched.status, await fetched.json()]).toEqual([200, await answer.json()]);
    expect(calls).toHaveLength(1);
    const [unsigned = '', signature = ''] = query.split('&signature=');
    const headers = { app_signature: decodeURIComponent(signature) };
    expect((await fetch(`${url}?${unsigned}`, { headers })).status).toBe(200);
    expect((await spi.fetchHandler(new Request(`${url}?${unsigned}`, { headers }))).status).toBe(200);
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(`${url}?${query}`, { method: 'POST' })).headers.get('allow')).toBe('GET');
  });
});

it('says which options are wrong', () => {
  const wrong = { appKey: [], handlers: { create: made }, limitMs: 0 } as unknown as SpiOptions;
  expect(() => createSpi(wrong)).toThrow(
    expect.objectContaining({
      kind: 'validation',
      issues: [
        'appId',
        'appKey',
        'store',
        'handlers.renew',
        'handlers.upgrade',
        'handlers.expire',
        'handlers.delete',
        'limitMs',
      ].map((path) => expect.objectContaining({ path })),
    }),
  );
});
