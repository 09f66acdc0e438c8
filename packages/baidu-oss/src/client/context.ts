import {
  type ClientContext,
  type ClientOptions,
  clientContext,
  createInvoke,
  type Invoke,
  type Store,
  type TokenLog,
  type TokenSource,
  tokenLog,
} from '@minigate/core';
import { type ClockSkew, clockSkew } from './clock-skew.js';
import type { BaiduOssOptions } from './options.js';
import { baiduRules, placeOf } from './rules.js';
import { appToken } from './token.js';

/** What the parts of one client share. */
export interface BaiduContext {
  readonly store: Store;
  readonly client: ClientContext;
  readonly token: TokenSource;
  readonly renewals: TokenLog<'app'>;
  readonly skew: ClockSkew;
  /** Sends calls with the token of the AK. */
  readonly invoke: Invoke;
}

/** Fills in the defaults. */
export function baiduContext(options: BaiduOssOptions): BaiduContext {
  const { ak, sk, hsk, store, baseUrl } = options;
  const rules = baiduRules([sk, ...(hsk === undefined ? [] : [hsk])]);
  const base = clientContext(rules, {
    ...(options as ClientOptions),
    baseUrl: baseUrl ?? 'https://openapi.baidu.com',
  });
  const { clock } = base.runtime;
  const renewals = tokenLog(clock, ['app']);
  const skew = clockSkew(base.send, clock);
  const anonymous: ClientContext = {
    ...base,
    send: skew.send,
    hooks: renewals.noting(base.hooks),
    subject: ak,
    supplied: { client_id: ak, sk, app_key: ak },
    placeOf: placeOf(options),
  };
  const token = appToken(options, { store, client: anonymous, key: `baidu-oss/${ak}/token` });
  const client: ClientContext = {
    ...anonymous,
    credentials: {
      app: { placement: { in: 'query', name: 'access_token' }, get: (request) => token.get(request) },
    },
  };
  return { store, client, token, renewals, skew, invoke: createInvoke(client) };
}
