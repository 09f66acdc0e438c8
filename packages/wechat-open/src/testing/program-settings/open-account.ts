import { refusal } from '../errors.js';
import { forAccount, type Routes } from '../routes/route.js';
import { principalOf } from '../seeds.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { OpenAccount } from './state.js';

/** Accounts of an Open Platform account that was made by the interface. */
const maxBound = 5;

interface BindInput {
  readonly appid?: string;
  readonly open_appid: string;
}

/** Open Platform accounts: made by the interface, bound and unbound. */
export function openAccountRoutes(world: World): Routes {
  const openAccountOf = ({ appId }: Account): OpenAccount | undefined =>
    [...world.state.openAccounts.values()].find(({ bound }) => bound.has(appId));
  const checkAppId = ({ appId }: Account, given: string | undefined): void => {
    if (given !== undefined && given !== appId) throw refusal(40013);
  };
  const known = (openAppId: string): OpenAccount => {
    const openAccount = world.state.openAccounts.get(openAppId);
    if (openAccount === undefined) throw refusal(40013);
    return openAccount;
  };

  return {
    createOpenAccount: forAccount(world, (account, { appid }: { appid?: string }) => {
      checkAppId(account, appid);
      if (openAccountOf(account) !== undefined) throw refusal(89000);
      const openAppId = `wx${world.ids.hex(16)}`;
      const bound = new Set([account.appId]);
      world.state.openAccounts.set(openAppId, { openAppId, principal: principalOf(account), bound });
      return { open_appid: openAppId };
    }),
    bindOpenAccount: forAccount(world, (account, { appid, open_appid }: BindInput) => {
      checkAppId(account, appid);
      const { principal, bound } = known(open_appid);
      if (openAccountOf(account) !== undefined) throw refusal(89000);
      if (principal !== principalOf(account)) throw refusal(89001);
      if (bound.size >= maxBound) throw refusal(89004);
      bound.add(account.appId);
      return {};
    }),
    unbindOpenAccount: forAccount(world, (account, { appid, open_appid }: BindInput) => {
      checkAppId(account, appid);
      if (!known(open_appid).bound.delete(account.appId)) throw refusal(89002);
      return {};
    }),
    getOpenAccount: forAccount(world, (account, { appid }: { appid?: string }) => {
      checkAppId(account, appid);
      const openAccount = openAccountOf(account);
      if (openAccount === undefined) throw refusal(89002);
      return { open_appid: openAccount.openAppId };
    }),
    getBindOpenAccount: forAccount(world, (account) => ({ have_open: openAccountOf(account) !== undefined })),
    getBindOpenAccountEntity: forAccount(world, (account) => ({
      same_entity: openAccountOf(account)?.principal === principalOf(account),
    })),
  };
}
