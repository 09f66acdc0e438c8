import { expectTypeOf } from 'vitest';
import type { Paas } from './client/create.js';
import { appCode, envCode, tenantAppCode, tenantCode } from './codes.js';
import type { AppCode, EnvCode, TenantCode } from './families/wire.js';
import type { PaasEvent } from './webhook/events.js';

declare const paas: Paas;

void paas.tenantApp.get({
  tenantCode: tenantCode('t'),
  tenantAppCode: tenantAppCode('ts'),
  appCode: appCode('a'),
  envCode: envCode('e'),
});
void paas.tenantApp.get({
  // @ts-expect-error: two codes are swapped
  tenantCode: tenantAppCode('ts'),
  // @ts-expect-error: two codes are swapped
  tenantAppCode: tenantCode('t'),
  appCode: appCode('a'),
  envCode: envCode('e'),
});
// @ts-expect-error: an environment is no app
void paas.app.get({ appCode: envCode('prod') });
// @ts-expect-error: a text could be any code
void paas.tenant.get({ tenantCode: 't-42' });

expectTypeOf<AppCode>().not.toExtend<EnvCode>();
expectTypeOf<TenantCode>().toExtend<string>();

declare const event: PaasEvent;
if (event.event === 'tenantApp.opened') expectTypeOf(event.data.tenantCode).toEqualTypeOf<TenantCode>();
paas.webhooks.on('version.published', ({ data }) => {
  expectTypeOf(data.appCode).toEqualTypeOf<AppCode>();
});
// @ts-expect-error: no such event
paas.webhooks.on('version.publishd', () => undefined);
