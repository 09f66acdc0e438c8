import type { FakeClock } from '@minigate/core/testing';
import { refusal } from './errors.js';
import type { Ids } from './ids.js';
import type { Settings } from './options.js';
import type { Pushes } from './pushes.js';
import type { Account, State } from './state.js';

/** Token and key of the push configuration, in the shape that a client's `component.pushKeys` takes. */
export interface FakePushKey {
  readonly id: string;
  readonly token: string;
  readonly encodingAesKey: string;
}

/** The component's credentials. They fit a client's `component` option as they are. */
export interface FakeComponent {
  readonly appId: string;
  readonly secret: string;
  /** Current key first, the previous one after it once the keys were rotated. */
  readonly pushKeys: readonly FakePushKey[];
}

/** What the parts of one fake share. `reset` replaces ids and state. */
export interface World {
  readonly settings: Settings;
  readonly clock: FakeClock;
  readonly component: FakeComponent;
  readonly pushes: Pushes;
  ids: Ids;
  pushIds: Ids;
  state: State;
}

/** Who calls: nobody in particular, the component, or an authorizer through it. */
export interface Principal {
  /** App id of the authorizer whose token was sent. */
  readonly authorizerAppId?: string;
}

/** The account that a test names. @throws Error when the fake has none with this app id. */
export function knownAccount(world: World, appId: string): Account {
  const account = world.state.accounts.get(appId);
  if (account === undefined) throw new Error(`the fake has no account ${appId}`);
  return account;
}

/** The account that a caller names. @throws 40013 when there is none. */
export function accountById(world: World, appId: string): Account {
  const account = world.state.accounts.get(appId);
  if (account === undefined) throw refusal(40013);
  return account;
}
