import { grantAccount, offeredSets } from '../consent.js';
import { componentNotice } from '../notices.js';
import type { AuthorizerSeed } from '../options.js';
import type { OutgoingPush } from '../pushes.js';
import { accountOf, principalOf } from '../seeds.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { type ProgramOrigin, type RegistrationTask, trialMs, trialType } from './state.js';

/** A new program, granted to the component. */
export interface NewProgram {
  readonly appId: string;
  /** One code for all pushes and answers about the grant. */
  readonly code: string;
  readonly authorized: OutgoingPush;
}

/** Suffix that WeChat puts behind the name of a trial program. */
export const trialSuffix = '的体验小程序';

const registerTypes: Readonly<Record<CreatingKind, number>> = {
  company: 6,
  individual: 16,
  'upgraded-individual': 17,
  trial: trialType,
};

/** Kinds of tasks that end in a new program. */
export type CreatingKind = 'company' | 'individual' | 'upgraded-individual' | 'trial';

/** Makes the program that a task was for. */
export function createProgram(world: World, kind: CreatingKind, task: RegistrationTask): NewProgram {
  const { info, subject } = task;
  // A program of a company or a person has no name, picture and category before its administrator gives it some.
  const bare = { nickName: '', signature: '', headImage: '', categories: [] };
  const seed =
    kind === 'trial'
      ? { nickName: `${info['name']}${trialSuffix}`, personal: true }
      : kind === 'company'
        ? { ...bare, principalName: String(info['name']) }
        : { ...bare, personal: true };
  return addProgram(world, seed, {
    registerType: registerTypes[kind],
    owner: kind === 'company' ? undefined : subject,
    trialEndsAt: kind === 'trial' ? world.clock.now() + trialMs : undefined,
  });
}

/** Makes the program that takes over the subject of an official account. */
export function copyProgram(world: World, official: Account): NewProgram {
  const seed = { nickName: '', signature: '', headImage: '', categories: [], principalName: principalOf(official) };
  return addProgram(world, seed, { registerType: 2, owner: undefined, trialEndsAt: undefined });
}

function addProgram(world: World, seed: Omit<AuthorizerSeed, 'appId'>, origin: ProgramOrigin): NewProgram {
  const appId = `wx${world.ids.hex(16)}`;
  const account = accountOf({ ...seed, appId }, world.ids, world.clock.now());
  world.state.accounts.set(appId, account);
  world.state.registrations.origins.set(appId, origin);
  watchTrial(world, appId);
  const { code, expiresAt } = grantAccount(world, account, offeredSets(world, account, ''));
  const authorized = componentNotice(world, 'authorized', {
    AuthorizerAppid: appId,
    AuthorizationCode: code,
    AuthorizationCodeExpiredTime: Math.floor(expiresAt / 1000),
    PreAuthCode: world.ids.preAuthCode(),
  });
  return { appId, code, authorized };
}

/** Makes a trial program a formal one. */
export function convertProgram(world: World, { kind, appId = '', info }: RegistrationTask): void {
  const account = knownAccount(world, appId);
  const origin = world.state.registrations.origins.get(appId);
  if (origin === undefined) throw new Error(`${appId} is no trial program`);
  origin.registerType = 19;
  origin.trialEndsAt = undefined;
  const principalName =
    kind === 'trial-to-official-account' ? principalOf(knownAccount(world, String(info['mp_appid']))) : info['name'];
  account.seed =
    kind === 'trial-to-individual'
      ? account.seed
      : { ...account.seed, personal: false, principalName: String(principalName) };
}

/** Closes a trial program that was not converted in time. */
export function watchTrial(world: World, appId: string): void {
  const endsAt = world.state.registrations.origins.get(appId)?.trialEndsAt;
  if (endsAt === undefined) return;
  world.clock.schedule(endsAt, () => {
    const origin = world.state.registrations.origins.get(appId);
    if (origin?.trialEndsAt !== endsAt) return;
    Object.assign(knownAccount(world, appId).restrictions, { apiForbidden: true });
  });
}

/** What the information about a program says of how it came to be. */
export function originInfo(world: World, appId: string): Record<string, unknown> {
  const origin = world.state.registrations.origins.get(appId);
  const isTrial = origin?.registerType === trialType;
  const isClosed = origin?.trialEndsAt !== undefined && world.clock.now() >= origin.trialEndsAt;
  return {
    ...(isTrial && { service_type_info: { id: 12 } }),
    // What is registered by the interface starts unverified; only an official account hands its verification on.
    verify_type_info: { id: origin === undefined || origin.registerType === 2 ? 0 : -1 },
    account_status: isClosed ? 14 : 1,
    register_type: origin?.registerType ?? 0,
  };
}
