import { type GrantRecord, type GrantRecords, grantRecords } from '@minigate/core';
import type { GetAppInfoResponse } from '../families/third-party-auth/index.js';
import type { ThirdPartyContext } from './context.js';

/** What is remembered of a mini program that granted (or once granted) access. Holds no token. */
export interface BaiduAuthorizerRecord extends GrantRecord {
  /** Known after the profile was read once. */
  readonly appKey?: string | undefined;
  readonly name?: string | undefined;
  /** Names of the granted permissions, in Chinese, such as `数据权限`. A mini program may grant a part of what was asked for. */
  readonly permissions: readonly string[];
}

/** What `app/info` says of a mini program. */
export type Profile = Pick<BaiduAuthorizerRecord, 'appKey' | 'name' | 'permissions'>;

/** The records of one platform's mini programs. */
export const authorizerRecords = ({ store, keys }: ThirdPartyContext): GrantRecords<BaiduAuthorizerRecord> =>
  grantRecords({
    store,
    prefix: keys.authorizers,
    fresh: (appId): BaiduAuthorizerRecord => ({ appId, status: 'authorized', changedAt: 0, permissions: [] }),
  });

/** Reads the part of an answer that is remembered. */
export const profileOf = ({ app_key, app_name, auth_info }: GetAppInfoResponse['data']): Profile => ({
  appKey: app_key,
  name: app_name,
  permissions: (auth_info ?? []).flatMap(({ scope_name }) => scope_name ?? []),
});
