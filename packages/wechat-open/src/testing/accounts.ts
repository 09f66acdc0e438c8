import type { AuthorizerSeed } from './options.js';
import { accountOf } from './seeds.js';
import type { Account } from './state.js';
import { knownAccount, type World } from './world.js';

/** An account as the test sees it. */
export interface FakeAuthorizer {
  readonly appId: string;
  readonly userName: string;
  readonly nickName: string;
  readonly kind: 'mini-program' | 'official-account';
  readonly granted: boolean;
  readonly permissionSets: readonly number[];
  /** Empty until the first code was exchanged; absent without a grant. */
  readonly refreshToken: string | undefined;
}

/** The merchants' accounts. Methods throw for an app id that the fake does not know. */
export interface Authorizers {
  list(): readonly FakeAuthorizer[];
  get(appId: string): FakeAuthorizer;
  /** Adds an account, such as one that registered just now. @throws Error when the app id is taken. */
  add(seed: AuthorizerSeed): FakeAuthorizer;
  /** Punishes an account, or takes it back. See the seed's `restrictions`. */
  restrict(appId: string, restrictions: NonNullable<AuthorizerSeed['restrictions']>): void;
  /** The administrator changes his password: tokens answer 42007 until he authorizes again. */
  changePassword(appId: string): void;
}

/** Makes the controls of the accounts. */
export function createAuthorizers(world: World): Authorizers {
  return {
    list: () => [...world.state.accounts.values()].map(viewOf),
    get: (appId) => viewOf(knownAccount(world, appId)),
    add(seed) {
      if (world.state.accounts.has(seed.appId)) throw new Error(`there is an account ${seed.appId} already`);
      const account = accountOf(seed, world.ids, world.clock.now());
      world.state.accounts.set(seed.appId, account);
      return viewOf(account);
    },
    restrict(appId, restrictions) {
      Object.assign(knownAccount(world, appId).restrictions, restrictions);
    },
    changePassword(appId) {
      const { grant } = knownAccount(world, appId);
      if (grant === undefined) throw new Error('the account is not granted');
      grant.passwordChanged = true;
    },
  };
}

function viewOf({ appId, userName, nickName, kind, grant }: Account): FakeAuthorizer {
  return {
    appId,
    userName,
    nickName,
    kind,
    granted: grant !== undefined,
    permissionSets: grant?.permissionSets ?? [],
    refreshToken: grant?.refreshToken,
  };
}
