import { expect, it } from 'vitest';
import { signRequest } from '../auth/sign-request.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../codes.js';
import { ok, serve, team } from './__fixtures__/server.js';
import { createPaas } from './create.js';

it('calls through the whole pipeline: names as the guide spells them, signed, unwrapped', async () => {
  const { baseUrl, received } = await serve(() =>
    ok({
      tenentCode: 't01',
      tenentAPPCode: 't01-shop',
      appCode: 'shop',
      envCode: 'prod',
      status: 'opened',
      name: 'Shop',
      version: '1.0.0',
      revision: 1,
    }),
  );
  const paas = createPaas({ baseUrl, team, strict: true });
  const opened = await paas.tenantApp.open({
    tenantCode: tenantCode('t01'),
    tenantAppCode: tenantAppCode('t01-shop'),
    appCode: appCode('shop'),
    envCode: envCode('prod'),
    ext: { tenantCode: 'mine' },
  });
  expect(opened).toMatchObject({ tenantCode: 't01', tenantAppCode: 't01-shop' });
  const [request] = received;
  if (request === undefined) throw new Error('nothing was sent');
  const { method, path, headers, body } = request;
  expect([method, path]).toEqual(['POST', '/openapi/v1/tenant-apps']);
  expect(JSON.parse(body)).toMatchObject({
    tenentCode: 't01',
    tenentAPPCode: 't01-shop',
    ext: { tenantCode: 'mine' },
    clientToken: headers['x-paas-idempotency-key'],
  });
  const timestamp = Number(headers['x-paas-timestamp']);
  const nonce = String(headers['x-paas-nonce']);
  expect(nonce).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(headers['x-paas-app-id']).toBe(team.appId);
  expect(headers['x-paas-signature']).toBe(
    signRequest({ method, path, body }, { ...team, timestamp, nonce }).signature,
  );
});
