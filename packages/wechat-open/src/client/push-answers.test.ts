import { memoryStore, type Store } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { harness, merchant } from './__fixtures__/harness.js';

const paid = { type: 'xpay_coin_pay_notify', OpenId: 'o1', OutTradeNo: 'n1', Env: 0 } as const;

describe('answers of the client', () => {
  it.each([
    ['xml', '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>'],
    ['json', '{"ErrCode":0,"ErrMsg":"success"}'],
  ] as const)('says in %s that a payment was taken, and hands it to the handler once', async (format, body) => {
    const { fake, wx } = await harness();
    const orders: (string | undefined)[] = [];
    wx.on('xpay_coin_pay_notify', ({ OutTradeNo }) => void orders.push(OutTradeNo));
    for (const RetryTimes of [0, 1]) {
      const { state, attempts } = await fake.pushEvent({ ...paid, RetryTimes }, { appId: merchant, format });
      expect([state, attempts.map((attempt) => attempt.body)]).toEqual(['delivered', [body]]);
    }
    await wx.push.drain();
    expect(orders).toEqual(['n1']);
  });

  it('lets a payment come again when the store fails', async () => {
    let broken = false;
    const memory = memoryStore();
    const store: Store = {
      ...memory,
      async enqueue(queue, item) {
        if (broken) throw new Error('the store is gone');
        return memory.enqueue(queue, item);
      },
    };
    const { fake, wx } = await harness({ client: { store } });
    broken = true;
    const lost = await fake.pushEvent(paid, { appId: merchant });
    expect([lost.state, lost.attempts.map(({ status }) => status)]).toEqual(['failed', [500, 500, 500]]);
    broken = false;
    expect(await fake.pushEvent(paid, { appId: merchant })).toMatchObject({ state: 'delivered' });
    expect(await wx.push.list()).toContainEqual(expect.objectContaining({ type: paid.type }));
  });

  it.each([undefined, merchant])('says success to everything else (%s)', async (appId) => {
    const { fake } = await harness();
    const { attempts } = await fake.push('brand_new_event', {}, { appId });
    expect(attempts.map(({ body }) => body)).toEqual(['success']);
  });
});
