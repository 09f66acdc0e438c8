import type { MemberSeed } from './options.js';
import type { Credential, Surface } from './state.js';
import type { World } from './world.js';

/** What a member of the alliance gets from the organiser. It fits `createBaiduOss({ ...fake.member, … })`. */
export interface FakeMember {
  readonly ak: string;
  readonly sk: string;
  readonly hsk: string;
  readonly unionId: string;
}

/** A member with the numbers of its console. */
export interface RegisteredMember extends FakeMember {
  readonly name: string;
  /** Spelt so by the platform. */
  readonly officalNo: string;
  readonly containerNo: string;
}

/** The console of the alliance, where people and not programs act. */
export interface Console {
  /** Registers a member and its host app. Also a page: `GET /console`. */
  register(seed?: MemberSeed): RegisteredMember;
  /** Which APIs an AK may call from now on; a call of another answers gateway error 6. */
  permit(ak: string, surfaces: readonly Surface[]): void;
}

/** Makes {@link Console}. */
export function createConsole(world: World): Console {
  return {
    register: (seed = {}) => addMember(world, seed),
    permit(ak, surfaces) {
      const credential = world.state.credentials.get(ak);
      if (credential === undefined) throw new Error(`the fake has no AK ${ak}`);
      credential.surfaces = surfaces;
    },
  };
}

/** Adds a member of the alliance. @throws Error when its AK is taken. */
export function addMember({ state, ids }: World, seed: MemberSeed): RegisteredMember {
  const number = String(++state.last.member);
  const credential: Credential & Required<Pick<Credential, 'member'>> = {
    ak: seed.ak ?? ids.text(32),
    sk: seed.sk ?? ids.text(32),
    name: seed.name ?? `Host ${number}`,
    appId: undefined,
    member: {
      hsk: seed.hsk ?? ids.hex(32),
      unionId: seed.unionId ?? `host${number}`,
      officalNo: `10${number.padStart(4, '0')}`,
      containerNo: `20${number.padStart(4, '0')}`,
    },
    surfaces: seed.surfaces ?? ['oss', 'server'],
  };
  if (state.credentials.has(credential.ak)) throw new Error(`the fake has an AK ${credential.ak} already`);
  state.credentials.set(credential.ak, credential);
  return memberView(credential);
}

function memberView({ ak, sk, name, member }: Credential): RegisteredMember {
  if (member === undefined) throw new Error(`${name} is no member of the alliance`);
  return { ak, sk, name, ...member };
}
