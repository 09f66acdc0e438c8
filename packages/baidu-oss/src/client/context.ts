import {
  type ClientContext,
  type ClientOptions,
  clientContext,
  createInvoke,
  type Invoke,
  type Store,
  type TokenSource,
} from '@minigate/core';
import type { BaiduOssOptions } from './options.js';
import { baiduRules, placeOf } from './rules.js';
import { appToken } from './token.js';

/** What the parts of one client share. */
export interface BaiduContext {
  readonly options: BaiduOssOptions;
  readonly store: Store;
  readonly client: ClientContext;
  readonly token: TokenSource;
  /** Sends calls with the token of the AK. */
  readonly invoke: Invoke;
  /** Begins every key in the store: platform and AK. */
  readonly keys: string;
}

/** Fills in the defaults. */
export function baiduContext(options: BaiduOssOptions): BaiduContext {
  const { ak, sk, hsk, store, baseUrl, spapiUrl } = options;
  const rules = baiduRules([sk, ...(hsk === undefined ? [] : [hsk])]);
  const anonymous: ClientContext = {
    ...clientContext(rules, { ...(options as ClientOptions), baseUrl: baseUrl ?? 'https://openapi.baidu.com' }),
    subject: ak,
    supplied: { client_id: ak, sk, app_key: ak },
    // A fake, or a proxy, has one address: calls must not go past it.
    placeOf: placeOf((spapiUrl ?? baseUrl ?? 'https://spapi.baidu.com').replace(/\/+$/, '')),
  };
  const keys = `baidu-oss/${ak}`;
  const token = appToken(options, { store, client: anonymous, key: `${keys}/token` });
  const client: ClientContext = {
    ...anonymous,
    credentials: {
      app: { placement: { in: 'query', name: 'access_token' }, get: (request) => token.get(request) },
    },
  };
  return { options, store, client, token, invoke: createInvoke(client), keys };
}
