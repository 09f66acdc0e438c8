import { memoryStore } from '@minigate/core';
import { createPaas, type Paas } from '../../client/create.js';
import type { PaasOptions } from '../../client/options.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../../codes.js';
import { createPaasFake, type PaasFake } from '../fake.js';
import type { PaasFakeOptions } from '../options.js';
import { fill, type Requests } from './deployment.js';

/** The application and its environment in a filled deployment. */
export const place = { appCode: appCode('shop'), envCode: envCode('prod') };

/** Its tenant app. */
export const codes = { ...place, tenantCode: tenantCode('t-42'), tenantAppCode: tenantAppCode('t-42-shop') };

/** A client that shares the fake's time and repeats nothing. */
export const clientOf = (fake: PaasFake, options: Partial<PaasOptions> = {}): Paas =>
  createPaas({
    team: { appId: fake.team.appId, appSecret: fake.team.appSecret },
    baseUrl: fake.origin,
    fetch: fake.fetch,
    store: memoryStore({ clock: fake.clock }),
    runtime: { clock: fake.clock },
    retry: { retries: 0 },
    strict: true,
    ...options,
  });

/** A filled deployment with its client. */
export async function filled(
  options: PaasFakeOptions = {},
): Promise<{ readonly fake: PaasFake; readonly paas: Paas; readonly requests: Requests }> {
  const fake = createPaasFake(options);
  const paas = clientOf(fake);
  return { fake, paas, requests: await fill(paas, fake) };
}
