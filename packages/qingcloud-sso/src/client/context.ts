import { type ClientContext, type ClientOptions, type ClockOffset, clientContext, type Store } from '@minigate/core';
import { qingCloudRules } from '../platform.js';
import type { QingCloudAddresses, QingCloudOptions, QingCloudPaths } from './options.js';
import { type StoreKeys, storeKeys } from './store-keys.js';

/** What the parts of one client share. */
export interface QingCloudContext {
  readonly options: QingCloudOptions;
  readonly addresses: QingCloudAddresses;
  readonly paths: Required<{ [Name in keyof QingCloudPaths]: string }>;
  readonly store: Store;
  readonly keys: StoreKeys;
  /** Calls to one of the addresses, without credential and signer. */
  readonly sso: ClientContext;
  readonly api: ClientContext;
  readonly appcenter: ClientContext | undefined;
}

/** Fills in the defaults. One per cloud: its address is part of every store key. */
export function qingCloudContext(options: QingCloudOptions): QingCloudContext {
  const { sso, api, appcenter, store, zone, correctClock = false } = options;
  const clockOffset: ClockOffset = { ms: 0, correct: correctClock };
  const at = (baseUrl: string): ClientContext => ({
    ...clientContext(qingCloudRules, { ...(options as ClientOptions), baseUrl }),
    clockOffset,
    supplied: zone === undefined ? {} : { zone },
  });
  return {
    options,
    addresses: { sso, api, appcenter },
    paths: {
      iaas: '/iaas/',
      iam: '/iam/',
      oauth2: '/sso/oauth2/',
      token: '/sso/token/',
      checkToken: '/sso/check_token/',
      refreshToken: '/sso/refresh_token/',
      appcenter: '/api/',
      ...Object.fromEntries(Object.entries(options.paths ?? {}).filter(([, path]) => path !== undefined)),
    },
    store,
    keys: storeKeys(api, options.app?.id ?? '-'),
    sso: at(sso),
    api: at(api),
    appcenter: appcenter === undefined ? undefined : at(appcenter),
  };
}
