// Sign a request of QingCloud, beside what the HMAC of the same string costs alone.
import { createHmac } from 'node:crypto';
import { signQuery } from '@minigate/qingcloud-sso';
import { interleaved, microseconds, row, times, us } from './lib.mjs';

export const title = 'Signing a request (signQuery, over the HMAC of the same string)';

const key = { accessKeyId: 'QYACCESSKEYIDEXAMPLE', secretAccessKey: 's'.repeat(40) };
const options = { ...key, path: '/iam/', now: Date.UTC(2026, 0, 1), requestId: 'f'.repeat(32), token: 't'.repeat(900) };
const calls = {
  'a short call': { action: 'DescribeZones', zone: 'pek3' },
  'a list of 12 and a name in Chinese': {
    action: 'DescribeInstances',
    zone: 'pek3',
    instances: Array.from({ length: 12 }, (_, index) => `i-${String(index).padStart(8, '0')}`),
    search_word: '订单 服务 (一)',
    status: ['running', 'stopped'],
  },
};

export async function measure() {
  const rows = [];
  for (const [name, params] of Object.entries(calls)) {
    const { stringToSign } = signQuery(params, options);
    const found = await interleaved(
      {
        signQuery: () => microseconds(() => signQuery(params, options), 5000),
        // What every signer pays, whatever it does around it.
        hmac: () =>
          microseconds(() => createHmac('sha256', key.secretAccessKey).update(stringToSign).digest('base64'), 5000),
      },
      9,
    );
    const ratio = found.signQuery / found.hmac;
    const perSecond = Math.round(1_000_000 / found.signQuery).toLocaleString('en');
    rows.push(
      row(`${name}, over the HMAC alone`, '<= 10.00 x', times(ratio), ratio <= 10, `(${perSecond} a second)`),
      row('  signQuery', '', us(found.signQuery)),
      row('  HMAC alone', '', us(found.hmac)),
    );
  }
  return rows;
}
