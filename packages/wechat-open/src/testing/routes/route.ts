import type { FakeContext, FakeRoute } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import { accountById, type Principal, type World } from '../world.js';

/** Routes by endpoint id. */
export type Routes = Readonly<Record<string, FakeRoute<Principal>>>;

/** A stateful route that needs nothing but its input. */
export function stateful<Input>(
  handle: (input: Input, context: FakeContext<Principal, Input>) => unknown,
): FakeRoute<Principal> {
  return { fidelity: 'stateful', handle: (context: FakeContext<Principal, Input>) => handle(context.input, context) };
}

/** A stateful route on behalf of an authorizer of any kind. */
export function forAccount<Input>(
  world: World,
  handle: (account: Account, input: Input) => unknown,
): FakeRoute<Principal> {
  return stateful((input: Input, { principal }) => handle(callingAccount(world, principal), input));
}

/** A stateful route on behalf of a mini program; official accounts are refused with `otherwise`, 48001 by default. */
export function forProgram<Input>(
  world: World,
  handle: (program: Account, input: Input) => unknown,
  otherwise = 48001,
): FakeRoute<Principal> {
  return forAccount(world, (account, input: Input) => {
    if (account.kind !== 'mini-program') throw refusal(otherwise);
    return handle(account, input);
  });
}

/** The account whose token was sent. @throws 41002 when the component's own token was. */
export function callingAccount(world: World, principal: Principal): Account {
  if (principal.authorizerAppId === undefined) throw refusal(41002);
  return accountById(world, principal.authorizerAppId);
}
