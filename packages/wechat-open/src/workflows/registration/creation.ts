import { PlatformError, type Run } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { readOutcome } from './outcomes.js';
import { type AccountInfo, findProgram, type GrantParts, isUsable, type ProgramSearch } from './programs.js';
import { isExpired, type Refused } from './refusals.js';
import {
  type Asked,
  confirmed,
  confirmTimeoutMs,
  type Ended,
  type RegistrationDetail,
  type RegistrationOptions,
  type Standing,
} from './run.js';

/** A program that was registered, granted to the platform: calls for it work. */
export interface RegisteredProgram {
  readonly appId: string;
}

/** One kind of registration. */
export interface Creation {
  /** Asks for it. @throws PlatformError 89249 while one of the same subject runs. */
  create(): Promise<Omit<Asked, 'at'>>;
  /** Name under which pushes note the outcome. @param taskId - `undefined` while it is not known. */
  name(taskId: string | undefined): string | undefined;
  /** Asks for the task's state; `undefined` where no endpoint tells it. */
  readonly query: ((taskId: string, signal: AbortSignal | undefined) => Promise<Standing>) | undefined;
  /** Recognizes the new program where the push that names it was lost. */
  fits(info: AccountInfo): boolean;
}

const taskRunning = 89249;

/** From the request to the usable program. */
export async function createProgram(
  context: WechatContext,
  parts: GrantParts,
  run: Run,
  creation: Creation,
  options: RegistrationOptions,
): Promise<RegisteredProgram | Refused> {
  const begun = await begin(context, run, creation.name(undefined));
  let { seen } = begun;
  const search = (taskId?: string): ProgramSearch | undefined => {
    const name = creation.name(taskId);
    return name === undefined ? undefined : { since: begun.at, seen, name, fits: creation.fits };
  };
  let asked = await ask(context, run, 'create', creation);
  let ended: Ended | undefined;
  if (asked.isRunning === true) {
    // The answer of our own request was lost, or another system has asked: only its end makes room for a new link.
    ended = await confirmed(
      context,
      run,
      'end of the registration that runs',
      { asked, name: creation.name(undefined), seen, look: lookInList(context, search()) },
      options,
    );
    if (ended.refused !== undefined && isExpired(ended.refused)) {
      asked = await ask(context, run, 'create again', creation);
      if (asked.isRunning === true) return { refused: taskRunning };
      seen = ended.seen;
      ended = undefined;
    }
  }
  const { taskId } = asked;
  const { query } = creation;
  const known = search(taskId);
  ended ??= await confirmed(
    context,
    run,
    'confirmation',
    {
      asked,
      name: known?.name,
      seen,
      look:
        query !== undefined && taskId !== undefined ? (signal) => query(taskId, signal) : lookInList(context, known),
    },
    options,
  );
  if (ended.refused !== undefined) return { refused: ended.refused, message: ended.message };
  return grantOf(context, parts, run, ended.appId, known, options);
}

/** Notes when it began and what had been told before, so that only later pushes count. */
export function begin(
  context: WechatContext,
  run: Run,
  name: string | undefined,
): Promise<{ readonly at: number; readonly seen: number }> {
  return run.step('begin', {
    act: async () => ({
      at: context.client.runtime.clock.now(),
      seen: (name === undefined ? undefined : await readOutcome(context, name))?.generation ?? 0,
    }),
    find: 'repeat',
  });
}

interface Attempt extends Asked {
  /** Another registration of the subject runs, so nothing was asked for. */
  readonly isRunning?: true;
}

function ask(context: WechatContext, run: Run, step: string, { create }: Creation): Promise<Attempt> {
  const at = (): number => context.client.runtime.clock.now();
  return run.step<Attempt>(step, {
    act: () =>
      create().then(
        (asked) => ({ ...asked, at: at() }),
        (error: unknown) => {
          if (!PlatformError.is(error) || error.code !== taskRunning) throw error;
          return { isRunning: true, at: at() };
        },
      ),
    // No endpoint finds a task by its subject; the platform itself refuses a second one (89249).
    find: async () => undefined,
  });
}

const lookInList =
  (context: WechatContext, search: ProgramSearch | undefined) =>
  async (signal: AbortSignal | undefined): Promise<Standing> => {
    const appId = search && (await findProgram(context, search, signal));
    return appId === undefined ? { state: 'pending' } : { state: 'done', appId };
  };

/** Waits until calls for the new program work. @param search - for a program whose app id no push told. */
export async function grantOf(
  context: WechatContext,
  parts: GrantParts,
  run: Run,
  told: string | undefined,
  search: ProgramSearch | undefined,
  { pollMs = 300_000, timeoutMs = confirmTimeoutMs }: RegistrationOptions,
): Promise<RegisteredProgram> {
  const { keys } = context;
  return run.wait<RegisteredProgram>('grant', {
    pollMs,
    timeoutMs,
    pushMark: told === undefined ? search && keys.registrationOutcome(search.name) : keys.authorizer(told),
    async ask(signal) {
      const noted = search && (await readOutcome(context, search.name));
      const appId =
        told ??
        (search && noted?.status === 0 && noted.generation > search.seen ? noted.appId : undefined) ??
        (search && (await findProgram(context, search, signal)));
      if (appId !== undefined && (await isUsable(context, parts, appId, signal))) return { decided: { appId } };
      const detail: RegistrationDetail = { appId };
      return { pending: detail };
    },
  });
}
