import type { Callable } from '@minigate/core';
import { expect, it } from 'vitest';
import { contractTests } from '../../../../scripts/test-support/contract.js';
import type { BaiduEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { examples } from '../families/examples.js';
import { connect, type Sides } from './__fixtures__/sides.js';
import { errorAnswer } from './errors.js';
import { createBaiduOssFake } from './fake.js';

type AnyBaiduEndpoint = BaiduEndpoint<unknown, unknown>;

const fake = createBaiduOssFake();
let sides: Sides;
let orders = 0;

const clientFor = ({ auth, family }: AnyBaiduEndpoint): Callable => {
  if (family.startsWith('oss-')) return sides.member;
  if (auth === 'tp') return sides.platform;
  if (auth === 'authorizer') return sides.authorizer;
  return family.startsWith('server-') ? sides.owner : sides.platform;
};

const { begin, failure } = contractTests<AnyBaiduEndpoint>({
  endpoints,
  fake,
  clientFor,
  requestOf({ id }) {
    const { account, tickets } = fake.thirdParty;
    const [{ appId } = { appId: '' }] = fake.apps.list();
    const request = { ...(examples[id]?.request as object) };
    if (id === 'tp.auth.getTpToken') return { client_id: account.clientId, ticket: tickets.current() };
    if (id === 'app.login.getSessionKey') return { code: fake.users.login(appId) };
    if (id.endsWith('.customSend') || id.endsWith('.sendCustomerMessage')) {
      void fake.users.write(appId, { text: 'hello' });
      return { ...request, open_id: fake.users.openId(appId) };
    }
    if (/\.payment\.(?:apply|cancel|close|find|getBy|getOrderRefund)/.test(id)) {
      const { orderId, tpOrderId, userId } = fake.payments.order(appId, {
        tpOrderId: `order-${++orders}`,
        totalMoney: 100,
      });
      if (!/cancel|close/.test(id)) fake.payments.pay(orderId);
      const made = Object.entries({ orderId, tpOrderId, userId, pmAppKey: 'MMMabc' });
      return { ...request, ...Object.fromEntries(made.filter(([name]) => name in request)) };
    }
    return request;
  },
  async connect(url) {
    sides = await connect(fake, url);
  },
  generalErrors: [40001, 40007],
  failWith: ({ id }, code) => fake.faults.on(id, errorAnswer(code)),
  made: ['client_id', 'sk', 'app_key'],
});

it('plays what it says to play, and stubs the rest', () => {
  const ids = new Set(endpoints.map(({ id }) => id));
  expect(Object.keys(fake.fidelity).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(fake.fidelity)).toHaveLength(ids.size);
});

it('is not called with the token of another side', async () => {
  await begin();
  for (const endpoint of endpoints.filter(({ auth }) => auth === 'authorizer')) {
    const error = await failure(endpoint, examples[endpoint.id]?.request, sides.platform);
    expect(error, endpoint.id).toMatchObject({ kind: 'auth' });
  }
});
