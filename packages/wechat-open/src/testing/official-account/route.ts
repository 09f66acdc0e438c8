import type { FakeContext, FakeRoute } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import { callingAccount, stateful } from '../routes/route.js';
import type { Account } from '../state.js';
import type { Principal, World } from '../world.js';
import type { OfficialAccount, User } from './state.js';

/** A stateful route on behalf of an official account; mini programs are refused with 48001. */
export function forOfficial<Input>(
  world: World,
  handle: (official: OfficialAccount, input: Input, account: Account, call: FakeContext<Principal, Input>) => unknown,
): FakeRoute<Principal> {
  return stateful((input: Input, call) => {
    const account = callingAccount(world, call.principal);
    if (account.kind !== 'official-account') throw refusal(48001);
    return handle(account.official, input, account, call);
  });
}

/** A person whom the account knows. @throws 40003. */
export function knownUser({ users }: OfficialAccount, openid: string): User {
  const user = users.get(openid);
  if (user === undefined) throw refusal(40003);
  return user;
}

/** A person who follows the account. @throws 40003 for nobody known, 43004 for one who does not follow. */
export function followerOf(official: OfficialAccount, openid: string): User {
  const user = knownUser(official, openid);
  if (!user.follows) throw refusal(43004);
  return user;
}

/** Milliseconds as the platform's seconds. */
export function secondsOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** A part of a list as the endpoints with `offset` and `count` give it. */
export function pageOf<T>(list: readonly T[], { offset, count }: { offset: number; count: number }): readonly T[] {
  return list.slice(offset, offset + count);
}

/** Whether a mini program is linked to the account: the fake takes every mini program it knows as linked. */
export function isLinkedProgram(world: World, appId: string): boolean {
  return world.state.accounts.get(appId)?.kind === 'mini-program';
}

/** Checks the mini program that a message opens. @throws 40013 when it is not linked. */
export function checkProgram(world: World, program: { readonly appid: string } | undefined): void {
  if (program !== undefined && !isLinkedProgram(world, program.appid)) throw refusal(40013);
}
