import { type Callable, type ClientOptions, clientContext, createInvoke, memoryStore } from '@minigate/core';
import { type BaiduOss, createBaiduOss } from '../../client/create.js';
import { baiduRules, placeOf } from '../../client/rules.js';
import type { BaiduOssFake } from '../fake.js';
import { get } from './http.js';

/** Clients for every side of a fake that listens. */
export interface Sides {
  readonly member: BaiduOss;
  readonly owner: BaiduOss;
  /** Calls with the token of the third-party platform. */
  readonly platform: Callable;
  /** Calls with the token of the first mini program. */
  readonly authorizer: Callable;
}

/** Connects to a fake. @param baseUrl - where it listens. */
export async function connect(fake: BaiduOssFake, baseUrl: string): Promise<Sides> {
  const options = { baseUrl, runtime: { clock: fake.clock }, retry: { retries: 0 }, strict: true };
  const store = memoryStore({ clock: fake.clock });
  const [{ appId } = { appId: '' }] = fake.apps.list();
  const { clientId } = fake.thirdParty.account;
  const ticket = fake.thirdParty.tickets.current();
  const { data } = (await get(fake, '/public/2.0/smartapp/auth/tp/token', { client_id: clientId, ticket })).body;
  const access_token = String(data.access_token);
  const preAuth = await get(fake, '/rest/2.0/smartapp/tp/createpreauthcode', { access_token });
  const { authorizationCode: code } = await fake.thirdParty.authorize(appId, {
    preAuthCode: preAuth.body.data.pre_auth_code,
  });
  const pair = await get(fake, '/rest/2.0/oauth/token', {
    access_token,
    code,
    grant_type: 'app_to_tp_authorization_code',
  });
  return {
    member: createBaiduOss({ ...fake.member, ...options, store }),
    owner: createBaiduOss({ ...fake.apps.owner(appId), ...options, store }),
    platform: withToken('tp', access_token, options),
    authorizer: withToken('authorizer', String(pair.body.access_token), options),
  };
}

function withToken(
  kind: 'tp' | 'authorizer',
  token: string,
  options: ClientOptions & { readonly baseUrl: string },
): Callable {
  const context = clientContext(baiduRules([]), options);
  return {
    invoke: createInvoke({
      ...context,
      placeOf: placeOf(options.baseUrl),
      credentials: { [kind]: { placement: { in: 'query', name: 'access_token' }, get: async () => token } },
    }),
  };
}
