import { type Invoke, PlatformError, type Run } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { convertBetaToPersonal, verifyBeta } from '../../families/registration/index.js';
import { begin, type RegisteredProgram } from './creation.js';
import type { Formalization } from './input.js';
import { outcomeName } from './outcomes.js';
import { askAbout } from './programs.js';
import { isExpired, type Refused } from './refusals.js';
import { type Asked, confirmed, type RegistrationOptions, type Standing, standingOf } from './run.js';

const trialType = 13;
/** Life of a trial program, and default of `timeoutMs`. */
const trialMs = 14 * 86_400_000;
const taskNotFound = 89250;
/** The conversion waits for people, is being checked, or another one of the company is. */
const conversionRuns: readonly (number | string)[] = [89249, 89251, 89252];

/** One way to a formal program. */
interface Conversion {
  /** Asks for a link, or gives the one that is open. */
  ask(): Promise<Omit<Asked, 'at'>>;
  look(signal: AbortSignal | undefined): Promise<Standing>;
}

/** Asks for links until people confirm one, or the time is up. @param invoke - sends calls for the trial program. */
export async function formalizeProgram(
  context: WechatContext,
  invoke: Invoke,
  appId: string,
  input: Formalization,
  run: Run,
  options: RegistrationOptions,
): Promise<RegisteredProgram | Refused> {
  const { clock } = context.client.runtime;
  const { timeoutMs = trialMs } = options;
  const name = outcomeName.formal(appId);
  const conversion = input.to === 'company' ? toCompany(context, invoke, appId, input) : toIndividual(invoke, input);
  const begun = await begin(context, run, name);
  let { seen } = begun;
  for (let attempt = 1; ; attempt++) {
    const asked = await run.step<Asked>(`link ${attempt}`, {
      act: async () => ({ ...(await conversion.ask()), at: clock.now() }),
      // Asking again gives the open link, or a refusal that says that there is one.
      find: 'repeat',
    });
    const left = Math.max(1, begun.at + timeoutMs - clock.now());
    const confirmation = { asked, name, seen, look: conversion.look };
    const step = `confirmation ${attempt}`;
    const ended = await confirmed(context, run, step, confirmation, { ...options, timeoutMs: left });
    if (ended.refused === undefined) return { appId };
    if (!isExpired(ended.refused) || clock.now() >= begun.at + timeoutMs)
      return { refused: ended.refused, message: ended.message };
    seen = ended.seen;
  }
}

function toCompany(
  context: WechatContext,
  invoke: Invoke,
  appId: string,
  { companyName, companyCode, componentPhone }: Extract<Formalization, { readonly to: 'company' }>,
): Conversion {
  return {
    async ask() {
      const answer = await invoke(verifyBeta, {
        verify_info: { enterprise_name: companyName, code: companyCode, component_phone: componentPhone },
      }).catch((error: unknown) => {
        if (PlatformError.is(error) && conversionRuns.includes(error.code)) return undefined;
        throw error;
      });
      return { authorizeUrl: answer?.authorize_url };
    },
    // No endpoint tells the state of the conversion, but the account tells how it was registered.
    async look(signal) {
      const { authorizer_info: info } = await askAbout(context, appId, signal);
      return info.register_type === trialType ? { state: 'pending' } : { state: 'done' };
    },
  };
}

function toIndividual(invoke: Invoke, { componentPhone }: { readonly componentPhone: string }): Conversion {
  const body = { component_phone: componentPhone };
  return {
    async ask() {
      const running = await invoke(convertBetaToPersonal, { action: 'query', ...body }).catch((error: unknown) => {
        if (PlatformError.is(error) && error.code === taskNotFound) return undefined;
        throw error;
      });
      const isOpen = running !== undefined && standingOf(running).state === 'pending';
      const { taskid, authorize_url } = isOpen
        ? running
        : await invoke(convertBetaToPersonal, { action: 'createtask', ...body });
      return { taskId: taskid, authorizeUrl: authorize_url };
    },
    look: async (signal) => standingOf(await invoke(convertBetaToPersonal, { action: 'query', ...body }, { signal })),
  };
}
