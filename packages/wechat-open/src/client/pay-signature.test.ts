import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { queryUserBalance } from '../families/virtual-payment/index.js';
import { harness, merchant } from './__fixtures__/harness.js';
import { paySignature, userSignature } from './pay-signature.js';

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

it('signs the body exactly as the call sends it', async () => {
  const { wx, sent } = await harness({
    fake: { authorizers: [{ appId: merchant, granted: true, permissionSets: [157] }] },
  });
  const request = { openid: 'oUser', env: 0, user_ip: '203.0.113.1' };
  const pay_sig = paySignature(queryUserBalance, request, 'app-key');
  const signature = userSignature(queryUserBalance, request, 'session-key');
  await wx.authorizer(merchant).virtualPayment.queryUserBalance({ ...request, pay_sig, signature });
  const { url = '', body = '' } = sent.at(-1) ?? {};
  const query = new URL(url).searchParams;
  expect(body).toBe('{"openid":"oUser","env":0,"user_ip":"203.0.113.1"}');
  expect(query.get('pay_sig')).toBe(hmac('app-key', `/xpay/query_user_balance&${body}`));
  expect(query.get('signature')).toBe(hmac('session-key', body));
});
