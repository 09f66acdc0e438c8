import { parseJson, stringifyJson } from '@minigate/core';
import type { WechatContext } from './context.js';

/** What is remembered of an account that granted (or once granted) access. Holds no token. */
export interface AuthorizerRecord {
  readonly appId: string;
  readonly status: 'authorized' | 'unauthorized';
  /** When the grant last changed, in seconds, by WeChat's clock. */
  readonly changedAt: number;
  /** Permission-set ids that were granted. Empty until an authorization or `authorizers.refresh` told them: WeChat's list does not. */
  readonly permissionSets: readonly number[];
  /** Original id, `gh_…`; known after the profile was read once. */
  readonly userName?: string | undefined;
  readonly nickName?: string | undefined;
  /** Address of the avatar. */
  readonly headImage?: string | undefined;
}

/** The records of one component's authorizers. */
export interface AuthorizerRecords {
  get(appId: string): Promise<AuthorizerRecord | undefined>;
  /** App id of an original id (`gh_…`), where the profile is known. */
  byUserName(userName: string): Promise<string | undefined>;
  /** Merges fields into a record unless the stored grant changed later than `changedAt` says. @returns the stored record. */
  update(appId: string, fields: Partial<Omit<AuthorizerRecord, 'appId'>>): Promise<AuthorizerRecord>;
  /** All records, ordered by app id. */
  list(): AsyncIterable<AuthorizerRecord>;
}

/** @param context - shared parts of the client. */
export function authorizerRecords({ store, keys }: WechatContext): AuthorizerRecords {
  const read = (value: string): AuthorizerRecord => parseJson(value) as AuthorizerRecord;
  return {
    async get(appId) {
      const entry = await store.get(keys.authorizer(appId));
      return entry && read(entry.value);
    },
    async byUserName(userName) {
      return (await store.get(keys.userName(userName)))?.value;
    },
    async update(appId, fields) {
      for (;;) {
        const entry = await store.get(keys.authorizer(appId));
        const known = entry && read(entry.value);
        if (known && fields.changedAt !== undefined && fields.changedAt < known.changedAt) return known;
        const next: AuthorizerRecord = {
          status: 'authorized',
          changedAt: 0,
          permissionSets: [],
          ...known,
          ...fields,
          appId,
        };
        const written = await store.set(keys.authorizer(appId), stringifyJson(next), {
          ifGeneration: entry?.generation ?? 0,
        });
        if (written === undefined) continue;
        if (next.userName !== undefined && next.userName !== known?.userName)
          await store.set(keys.userName(next.userName), appId);
        return next;
      }
    },
    async *list() {
      for await (const { value } of store.list(keys.authorizers)) yield read(value);
    },
  };
}
