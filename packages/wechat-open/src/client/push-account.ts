import { stringOf } from '@minigate/core';
import type { WechatPush } from '../push/events/index.js';
import { fullNetworkAccounts } from '../push/full-network.js';
import type { AuthorizerRecords } from './authorizer-records.js';

/** Names of the authorizer's app id in documents of the ticket URL, where `AppId` is the component's. */
const accountNames = ['AuthorizerAppid', 'authorizer_appid', 'appid', 'verify_appid'];

/** App id of the account that a push of the ticket URL is about, where its document names one. */
export function namedAccount({ channel, raw }: WechatPush): string | undefined {
  if (channel !== 'ticket') return undefined;
  return accountNames.map((name) => stringOf(raw[name])).find((appId) => appId !== undefined && appId !== '');
}

/** App id of the account that a push is about, by {@link accountOf}. */
export type FindAccount = (push: WechatPush, pathAppId: string | undefined) => Promise<string | undefined>;

/** Names kept in memory. */
const rememberedNames = 20_000;

/** {@link accountOf} that asks the store for each original id only until it is known: it never changes its owner. */
export function accountFinder({ get, byUserName }: Pick<AuthorizerRecords, 'get' | 'byUserName'>): FindAccount {
  const owners = new Map<string, string>();
  const remembering: Pick<AuthorizerRecords, 'get' | 'byUserName'> = {
    get,
    async byUserName(userName) {
      const owner = owners.get(userName) ?? (await byUserName(userName));
      if (owner === undefined || owners.has(userName)) return owner;
      const [oldest] = owners.keys();
      if (oldest !== undefined && owners.size >= rememberedNames) owners.delete(oldest);
      owners.set(userName, owner);
      return owner;
    },
  };
  return (push, pathAppId) => accountOf(push, pathAppId, remembering);
}

/**
 * App id of the account that a push is about. The document is signed and the path is not, so the path counts only where the
 * document names nobody who is known, and not against the original id of its account.
 *
 * @param pathAppId - app id from the path of the message URL.
 */
export async function accountOf(
  push: WechatPush,
  pathAppId: string | undefined,
  records: Pick<AuthorizerRecords, 'get' | 'byUserName'>,
): Promise<string | undefined> {
  const { toUserName } = push;
  if (toUserName === undefined) return namedAccount(push) ?? pathAppId;
  const checker = fullNetworkAccounts.find(({ userName }) => userName === toUserName);
  const owner = checker?.appId ?? (await records.byUserName(toUserName));
  if (owner !== undefined || pathAppId === undefined) return owner;
  const { userName = toUserName } = (await records.get(pathAppId)) ?? {};
  return userName === toUserName ? pathAppId : undefined;
}
