import { chinaDay, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { type Routes, stateful } from '../routes/route.js';
import type { World } from '../world.js';
import { checkCompanyCode } from './checks.js';
import { copyRoutes } from './copy-routes.js';
import type { RegistrationKind } from './state.js';
import { checkSerial, openTask, taskAnswer, taskOf } from './tasks.js';
import { trialRoutes } from './trial-routes.js';

/** Sets that the component must offer to register programs, and those for programs that may trade. */
const registerSets: readonly number[] = [18];
const tradeSets: readonly number[] = [18, 30, 76, 85];

/** Attempts of one WeChat id a day, failed ones included. The platform tells no number; field reports say five. */
const attemptsOfPerson = 5;

interface TaskInput {
  readonly action?: string;
  readonly taskid?: string;
  readonly name?: string;
  readonly code?: string;
  readonly component_phone?: string;
  readonly idname?: string;
  readonly wxuser?: string;
  readonly openid?: string;
}

/** Registration of programs and conversion of trial ones. */
export function registrationRoutes(world: World): Routes {
  const withdrawn = stateful(() => {
    throw refusal(-1);
  });
  const query = (kind: RegistrationKind, taskId: string | undefined): unknown => {
    if (taskId === undefined) throw refusal(89253);
    return taskAnswer(taskOf(world, kind, taskId));
  };
  return {
    fastRegisterEnterpriseWeapp: stateful((input: TaskInput) => {
      if (input.action === 'query') return query('company', input.taskid);
      const { name, code, component_phone } = input;
      if (!name || !code || !component_phone) throw refusal(89253);
      checkCompanyCode(code);
      checkSets(world, registerSets);
      checkSerial(world, ['company', 'trial-to-company'], code);
      return taskAnswer(
        openTask(world, { kind: 'company', subject: code, info: { name, code, code_type: 1, component_phone } }),
      );
    }),
    fastRegisterPersonalMp: stateful((input: TaskInput) => {
      const { idname = '', wxuser = '', component_phone } = input;
      checkWechatId(world, wxuser);
      checkSets(world, registerSets);
      checkSerial(world, ['individual'], wxuser);
      countAttempt(world, wxuser);
      const info = { wxuser, idname, ...(component_phone !== undefined && { component_phone }) };
      return taskAnswer(openTask(world, { kind: 'individual', subject: wxuser, info }));
    }),
    fastRegisterPersonalMpQuery: stateful((input: TaskInput) => query('individual', input.taskid)),
    fastRegisterTransactionWeapp: stateful((input: TaskInput) => {
      if (input.action === 'query') return query('upgraded-individual', input.taskid);
      const { openid, component_phone } = input;
      if (!openid || !component_phone) throw refusal(89253);
      checkSets(world, tradeSets);
      checkSerial(world, ['upgraded-individual'], openid);
      countAttempt(world, openid);
      return taskAnswer(openTask(world, { kind: 'upgraded-individual', subject: openid, info: { component_phone } }));
    }),
    // Both since 2026-04-30: developers.weixin.qq.com/community/develop/doc/0004829e9105005ce7d480e6561401
    registerMiniprogram: withdrawn,
    registerMiniprogramSearch: withdrawn,
    ...trialRoutes(world),
    ...copyRoutes(world),
  };
}

function checkWechatId(world: World, wechatId: string): void {
  if (!/^[a-zA-Z][-\w]{5,19}$/.test(wechatId) || world.settings.unknownUsers.includes(wechatId)) throw refusal(86004);
}

function checkSets(world: World, sets: readonly number[]): void {
  if (!world.state.published || !sets.every((id) => world.settings.permissionSets.includes(id))) throw refusal(89254);
}

function countAttempt(world: World, person: string): void {
  const day = chinaDay(world.clock.now());
  const name = `registrations of ${person}`;
  if (usesOf(world.state.counters, name, day) >= attemptsOfPerson) throw refusal(91030);
  countUse(world.state.counters, name, day);
}
