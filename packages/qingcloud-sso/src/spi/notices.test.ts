import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { memoryStore } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import express from 'express';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { type BillingNotice, type BillingNoticesOptions, createBillingNotices } from './notices.js';

const pathToken = 'a-token-of-at-least-thirty-two-characters';
const expired: BillingNotice = {
  event: 'SubscriptionExpired',
  access_sys_id: 'sys_L9PVxlrEgEMr',
  user_id: 'admin',
  prod_inst_id_ext: 'hpcjob-u2d2en1y',
  component_id: 'comp_7EP50E3np6Jy',
  occurred_at: '2020-06-21T23:59:59',
};
const output: string[] = [];
afterEach(() => {
  expect(output.splice(0).filter((text) => text.includes(pathToken))).toEqual([]);
});

function open(options: Partial<BillingNoticesOptions> = {}) {
  const clock = fakeClock();
  const seen: BillingNotice[] = [];
  const log = (...parts: unknown[]): void => void output.push(inspect(parts));
  const notices = createBillingNotices({
    appId: 'app-1',
    pathToken,
    store: memoryStore({ clock }),
    runtime: { clock },
    handler: async (notice) => void seen.push(notice),
    logger: { debug: log, info: log, warn: log, error: log },
    onError: log,
    ...options,
  });
  return { clock, seen, notices };
}

const post = (body: string, token = pathToken): Request =>
  new Request(`https://a.example.com/billing/${token}`, { method: 'POST', body });

it('hands over a notice once, however often it comes', async () => {
  const { notices, seen } = open();
  for (const text of [JSON.stringify(expired), JSON.stringify(Object.fromEntries(Object.entries(expired).reverse()))])
    expect((await notices.fetchHandler(post(text))).status).toBe(200);
  expect(seen).toEqual([expired]);
  await notices.fetchHandler(post(JSON.stringify({ ...expired, event: 'Later', occurred_at: '2020-07-21T23:59:59' })));
  expect(seen).toHaveLength(2);
});

it.each([
  [`${pathToken}/`, 200],
  [`${pathToken}?from=/nobody`, 200],
  [`nobody?${pathToken}`, 404],
  [`${pathToken}/nobody`, 404],
  [`${'a'.repeat(15_000)}/nobody`, 404],
])('takes the last part of the path alone: %.60s', async (address, status) => {
  const { notices } = open();
  expect((await notices.fetchHandler(post(JSON.stringify(expired), address))).status).toBe(status);
});

it('asks for a repetition when the handler failed, or takes too long', async () => {
  let ready = false;
  const { notices } = open({ handler: async () => (ready ? undefined : Promise.reject(new Error(pathToken))) });
  const text = JSON.stringify(expired);
  expect((await notices.fetchHandler(post(text))).status).toBe(500);
  ready = true;
  expect((await notices.fetchHandler(post(text))).status).toBe(200);
  output.length = 0; // the handler's own error was told as it is
  const slow = open({ handler: () => new Promise(() => undefined) });
  const late = slow.notices.fetchHandler(post(text));
  await slow.clock.advance('13s');
  expect((await late).status).toBe(503);
});

it.each([
  ['another path', post('{}', 'b-token-of-at-least-thirty-two-characters'), 404],
  ['another verb', new Request(`https://a.example.com/${pathToken}`), 405],
  ['no JSON', post('{'), 400],
  ['no object', post('[]'), 400],
  ['no instance', post('{"event":"RenewFailed"}'), 400],
  ['more than it reads', post('x'.repeat(70_000)), 413],
])('refuses %s', async (_, request, status) => {
  const { notices, seen } = open();
  expect((await notices.fetchHandler(request)).status).toBe(status);
  expect(seen).toEqual([]);
});

it.each([
  ['as it is', []],
  ['behind a JSON parser', [express.json()]],
  ['behind a raw parser', [express.raw({ type: '*/*' })]],
])('works in Express %s', async (_, parsers) => {
  const { notices, seen } = open();
  const app = express();
  const router = express.Router().post('/:token', ...parsers, notices.nodeHandler);
  const server = createServer(app.use('/billing', router)).listen(0, '127.0.0.1');
  onTestFinished(() => server.close().closeAllConnections());
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/billing/`;
  const init = { method: 'POST', body: JSON.stringify(expired), headers: { 'content-type': 'application/json' } };
  expect((await fetch(`${url}${pathToken}?x=1`, init)).status).toBe(200);
  expect((await fetch(`${url}wrong`, init)).status).toBe(404);
  expect(seen).toEqual([expired]);
});

it('wants a path that nobody guesses', () => {
  for (const wrong of ['short', [], `${pathToken}/x`])
    expect(() => open({ pathToken: wrong })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: 'pathToken' })] }),
    );
});
