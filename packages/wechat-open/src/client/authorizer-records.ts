import { type GrantRecord, type GrantRecords, grantRecords } from '@minigate/core';
import type { WechatContext } from './context.js';

/** What is remembered of an account that granted (or once granted) access. Holds no token. */
export interface AuthorizerRecord extends GrantRecord {
  /** Permission-set ids that were granted. Empty until an authorization or `authorizers.refresh` told them: WeChat's list does not. */
  readonly permissionSets: readonly number[];
  /** Original id, `gh_…`; known after the profile was read once. */
  readonly userName?: string | undefined;
  readonly nickName?: string | undefined;
  /** Address of the avatar. */
  readonly headImage?: string | undefined;
}

/** The records of one component's authorizers. */
export interface AuthorizerRecords extends GrantRecords<AuthorizerRecord> {
  /** App id of an original id (`gh_…`), where the profile is known. */
  byUserName(userName: string): Promise<string | undefined>;
}

/** @param context - shared parts of the client. */
export function authorizerRecords({ store, keys }: WechatContext): AuthorizerRecords {
  const records = grantRecords<AuthorizerRecord>({
    store,
    prefix: keys.authorizers,
    fresh: (appId) => ({ appId, status: 'authorized', changedAt: 0, permissionSets: [] }),
    async written({ appId, userName }, known) {
      if (userName !== undefined && userName !== known?.userName) await store.set(keys.userName(userName), appId);
    },
  });
  return {
    ...records,
    async byUserName(userName) {
      return (await store.get(keys.userName(userName)))?.value;
    },
  };
}
