import type { Invoke, Run } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { registerByOfficialAccount } from '../../families/registration/index.js';
import { begin, grantOf, type RegisteredProgram } from './creation.js';
import { hashed } from './outcomes.js';
import { askAbout, findProgram, type ProgramSearch } from './programs.js';
import type { RegistrationParts } from './registrations.js';
import type { RegistrationOptions } from './run.js';

/** A program with the subject of an official account. */
export interface CopiedProgram extends RegisteredProgram {
  /** Whether the verification was taken over; `undefined` when the answer was lost. */
  readonly isVerified: boolean | undefined;
  /** Whether program and account are linked; `undefined` when the answer was lost. */
  readonly isLinked: boolean | undefined;
}

/** `register_type` of such programs. */
const copied = 2;

/** From the ticket to the usable program. @param invoke - sends calls for the official account. */
export async function copyProgram(
  context: WechatContext,
  parts: RegistrationParts,
  invoke: Invoke,
  { officialAppId, ticket }: { readonly officialAppId: string; readonly ticket: string },
  run: Run,
  options: RegistrationOptions,
): Promise<CopiedProgram> {
  const name = `copy/${hashed(ticket)}`;
  const { at, seen } = await begin(context, run, undefined);
  const principal = await run.step('subject', {
    act: async () => (await askAbout(context, officialAppId)).authorizer_info.principal_name ?? '',
    find: 'repeat',
  });
  const search: ProgramSearch = {
    since: at,
    seen,
    name,
    fits: (info) => info.register_type === copied && info.principal_name === principal,
  };
  const made = await run.step<CopiedProgram>('register', {
    async act() {
      const answer = await invoke(registerByOfficialAccount, { ticket });
      // The code works once and is kept nowhere, so it is exchanged before the step counts as done.
      await parts.exchange(answer.authorization_code, { appId: answer.appid });
      return {
        appId: answer.appid,
        isVerified: answer.is_wx_verify_succ === 'true',
        isLinked: answer.is_link_succ === 'true',
      };
    },
    async find() {
      const appId = await findProgram(context, search);
      return appId === undefined ? undefined : { appId, isVerified: undefined, isLinked: undefined };
    },
  });
  await grantOf(context, parts, run, made.appId, search, options);
  return made;
}
