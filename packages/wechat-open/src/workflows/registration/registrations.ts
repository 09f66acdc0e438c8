import type { Invoke } from '@minigate/core';
import type { CodeOrigin } from '../../client/authorization.js';
import type { WechatContext } from '../../client/context.js';
import {
  getPersonalRegistration,
  registerBeta,
  registerByOfficialAccount,
  registerEnterprise,
  registerPersonal,
  registerUpgradedPersonal,
  verifyBeta,
} from '../../families/registration/index.js';
import { type CopiedProgram, copyProgram } from './copy.js';
import { type Creation, createProgram, type RegisteredProgram } from './creation.js';
import { formalizeProgram } from './formalization.js';
import {
  type CompanyRegistration,
  checkInput,
  type Formalization,
  type IndividualRegistration,
  type TrialRegistration,
  type UpgradedRegistration,
} from './input.js';
import { outcomeName } from './outcomes.js';
import type { GrantParts } from './programs.js';
import { inAttempts, type RegistrationOptions, type RegistrationSubject, standingOf } from './run.js';

/**
 * Registration of mini programs, each as one call that lasts until the program can be used (`authorizer(appId)`), for hours or days.
 *
 * A person must open `authorizeUrl` of the progress in WeChat within 24 hours: show it as a QR code, or send the link. It ends by
 * push or by asking, whichever is first. After a restart make the same call again: it goes on, and asks WeChat for nothing twice.
 * For 30 days the same call gives the same program.
 *
 * Each method throws
 * - WorkflowError `refused` with WeChat's reason and advice: people said no, the link ran out, a limit or a blacklist. The next
 *   call with the same input is a new attempt;
 * - WorkflowError `timeout` and `aborted`: the registration goes on at WeChat, and the same call goes on waiting;
 * - WorkflowError `other-input` while a registration of the same subject runs with other data or under another reference;
 * - ValidationError in the names of its input, PlatformError for what WeChat refuses at once (86004, 89254, 89255, 91030 …): then
 *   nothing was begun.
 */
export interface Registrations {
  /**
   * Registers a program of a company. The legal person opens the link and has his face checked. The program is unverified, without
   * name, picture and category. Failed attempts count against limits of the company and the person.
   *
   * While another registration of the company runs (89249), such as one whose link was lost in a crash, it waits for the end of that
   * one, 24 hours at most, and then asks for a new link.
   */
  company(input: CompanyRegistration, options?: RegistrationOptions): Promise<RegisteredProgram>;
  /**
   * Registers a program of a person, who opens the link and has identity, face and phone checked. Such programs cannot use WeChat
   * Pay. A person can have 5 programs, trial ones included; attempts a day are limited (91030).
   */
  individual(input: IndividualRegistration, options?: RegistrationOptions): Promise<RegisteredProgram>;
  /**
   * Registers a program of a person that may trade (个人升级版). Only for platforms with top assessment and a deposit above 50 %, with
   * sets 18, 30, 76 and 85.
   */
  upgradedIndividual(input: UpgradedRegistration, options?: RegistrationOptions): Promise<RegisteredProgram>;
  /**
   * Registers a trial program (试用小程序), which works for 14 days. The person who opens the link becomes administrator. No endpoint
   * tells how it stands: without the push, the program is found in the list of grants by its name.
   */
  trial(input: TrialRegistration, options?: RegistrationOptions): Promise<RegisteredProgram>;
  /**
   * Makes a formal program of a trial one: of a company, whose legal person and then the administrator confirm (5 attempts a minute,
   * 100 a day), or of its administrator as a person that may trade. When a link runs out it asks for the next one, until `timeoutMs`
   * is over: 14 days by default, the life of a trial program. The suffix 的体验小程序 stays until `basicInfo.setNickName`.
   */
  formalize(appId: string, input: Formalization, options?: RegistrationOptions): Promise<RegisteredProgram>;
  /**
   * Registers a program with the subject of an official account, 5 a month.
   *
   * @param officialAppId - app id of the official account; it must have granted set 27.
   * @param ticket - from the redirect of the page `fastregisterauth`, good once within 24 hours.
   */
  copy(officialAppId: string, ticket: string, options?: RegistrationOptions): Promise<CopiedProgram>;
}

/** What registrations need of the client. */
export interface RegistrationParts extends GrantParts {
  /** Sends calls for an account. */
  invokeFor(appId: string): Invoke;
  exchange(code: string, origin: CodeOrigin): Promise<unknown>;
}

/** Makes {@link Registrations}. */
export function registrations(context: WechatContext, parts: RegistrationParts): Registrations {
  const { invoke } = context;
  const create = (
    about: RegistrationSubject,
    creation: Creation,
    options: RegistrationOptions = {},
  ): Promise<RegisteredProgram> =>
    inAttempts(context, about, (run) => createProgram(context, parts, run, creation, options), options);

  return {
    async company(input, options) {
      checkInput(input, ['companyName', 'companyCode', 'componentPhone'], registerEnterprise.id);
      const { companyName, companyCode, componentPhone, reference } = input;
      const request = { name: companyName, code: companyCode, component_phone: componentPhone };
      return create(
        { kind: 'company', subject: companyCode, reference, input },
        {
          create: async () => asked(await invoke(registerEnterprise, { action: 'create', ...request })),
          name: () => outcomeName.company(companyCode),
          query: async (taskid, signal) =>
            standingOf(await invoke(registerEnterprise, { action: 'query', taskid }, { signal })),
          fits: (info) => info.register_type === 6 && info.principal_name === companyName,
        },
        options,
      );
    },
    async individual(input, options) {
      checkInput(input, ['personName', 'wechatId'], registerPersonal.id);
      const { personName, wechatId, componentPhone, reference } = input;
      const request = { idname: personName, wxuser: wechatId, component_phone: componentPhone };
      return create(
        { kind: 'individual', subject: wechatId, reference, input },
        {
          create: async () => asked(await invoke(registerPersonal, request)),
          name: () => outcomeName.individual(wechatId),
          query: async (taskid, signal) => standingOf(await invoke(getPersonalRegistration, { taskid }, { signal })),
          fits: (info) => info.register_type === 16,
        },
        options,
      );
    },
    async upgradedIndividual(input, options) {
      checkInput(input, ['openid', 'componentPhone'], registerUpgradedPersonal.id);
      const { openid, componentPhone, reference } = input;
      const request = { openid, component_phone: componentPhone };
      return create(
        { kind: 'upgraded-individual', subject: openid, reference, input },
        {
          create: async () => asked(await invoke(registerUpgradedPersonal, { action: 'create', ...request })),
          name: (taskId) => taskId && outcomeName.task(taskId),
          query: async (taskid, signal) =>
            standingOf(await invoke(registerUpgradedPersonal, { action: 'query', taskid }, { signal })),
          fits: (info) => info.register_type === 17,
        },
        options,
      );
    },
    async trial(input, options) {
      checkInput(input, ['name', 'openid'], registerBeta.id);
      const { name, openid } = input;
      return create(
        { kind: 'trial', subject: JSON.stringify([name, openid]), input },
        {
          async create() {
            const answer = await invoke(registerBeta, { name, openid });
            return { taskId: answer.unique_id, authorizeUrl: answer.authorize_url };
          },
          name: (uniqueId) => uniqueId && outcomeName.trial(uniqueId),
          query: undefined,
          fits: (info) => info.register_type === 13 && info.nick_name?.startsWith(`${name}的`) === true,
        },
        options,
      );
    },
    async formalize(appId, input, options = {}) {
      const members = input.to === 'company' ? ['companyName', 'companyCode', 'componentPhone'] : ['componentPhone'];
      checkInput(input, ['to', ...members], verifyBeta.id);
      const accountInvoke = parts.invokeFor(appId);
      return inAttempts(
        context,
        { kind: 'formal', subject: appId, input },
        (run) => formalizeProgram(context, accountInvoke, appId, input, run, options),
        options,
      );
    },
    async copy(officialAppId, ticket, options = {}) {
      checkInput({ ticket }, ['ticket'], registerByOfficialAccount.id);
      const accountInvoke = parts.invokeFor(officialAppId);
      return inAttempts(
        context,
        { kind: 'copy', subject: JSON.stringify([officialAppId, ticket]), input: ticket },
        (run) => copyProgram(context, parts, accountInvoke, { officialAppId, ticket }, run, options),
        options,
      );
    },
  };
}

const asked = (answer: { readonly taskid?: string | undefined; readonly authorize_url?: string | undefined }) => ({
  taskId: answer.taskid,
  authorizeUrl: answer.authorize_url,
});
