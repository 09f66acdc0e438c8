import { expect, it } from 'vitest';
import { answer, clientOf, exchangeOf, replyOf, sequence } from '../__fixtures__/pipeline.js';
import type { Exchange, Next, Signer } from '../exchange.js';
import { sign } from './sign.js';

const passed: Exchange[] = [];
const next: Next = async (exchange) => {
  passed.push(exchange);
  return replyOf(answer());
};

it('signs each attempt anew, from the request as it goes out', async () => {
  passed.length = 0;
  let signatures = 0;
  const signer: Signer = (wire, { endpoint, runtime }) => ({
    ...wire,
    headers: { 'x-sign': `${endpoint.id} ${wire.body} ${runtime.clock.now()} ${++signatures}` },
  });
  const client = clientOf(sequence(), { signer });
  const exchange = exchangeOf(client);
  await sign(exchange, next);
  await client.clock.advance('1s');
  await sign(exchange, next);
  const now = client.clock.now();
  expect(passed.map(({ wire }) => wire.headers['x-sign'])).toEqual([
    `things.read {} ${now - 1_000} 1`,
    `things.read {} ${now} 2`,
  ]);
  expect(exchange.wire.headers).toEqual({});
});

it('tells the signer the platform’s time where it differs', async () => {
  passed.length = 0;
  const signer: Signer = (wire, { now }) => ({ ...wire, headers: { now: String(now) } });
  const client = clientOf(sequence(), { signer, clockOffset: { ms: 90_000, correct: true } });
  await sign(exchangeOf(client), next);
  expect(passed[0]?.wire.headers['now']).toBe(String(client.clock.now() + 90_000));
});

it('passes the exchange on as it is when the platform signs nothing', async () => {
  passed.length = 0;
  const exchange = exchangeOf(clientOf(sequence()));
  await sign(exchange, next);
  expect(passed).toEqual([exchange]);
});
