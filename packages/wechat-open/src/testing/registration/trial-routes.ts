import { chinaDay, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { forProgram, type Routes, stateful } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { checkCompanyCode, checkTrial } from './checks.js';
import { trialSuffix } from './programs.js';
import { isWaiting, type RegistrationTask } from './state.js';
import { checkSerial, openTask, taskAnswer } from './tasks.js';

/** Sets that a trial program must have granted to become one that may trade. */
const tradeSets: readonly number[] = [18, 30, 76, 81, 85];
const conversionsAMinute = 5;
const conversionsADay = 100;
const brands: readonly string[] = ['wechat', '微信', '腾讯', '小程序'];

interface VerifyInput {
  readonly verify_info: Readonly<Record<string, string | number>>;
}

/** Trial programs, and what makes formal ones of them. */
export function trialRoutes(world: World): Routes {
  return {
    registerBetaMiniprogram: stateful(({ name, openid }: { name: string; openid: string }) => {
      checkName(name);
      const { taskId, authorizeUrl } = openTask(world, { kind: 'trial', subject: openid, info: { name } });
      return { unique_id: taskId, authorize_url: authorizeUrl };
    }),
    modifyBetaMiniprogramNickName: forProgram(world, (program, { name }: { name: string }) => {
      checkTrial(world, program, 91020);
      checkName(name);
      program.nickName = `${name}${trialSuffix}`;
      return {};
    }),
    verfifyBetaMiniprogram: forProgram(world, (program, input: VerifyInput) => {
      checkTrial(world, program);
      countConversion(world, program);
      const { enterprise_name: name = '', code = '', component_phone = '' } = input.verify_info;
      if (name === '' || code === '' || component_phone === '') throw refusal(89253);
      checkCompanyCode(String(code));
      const running = lastTask(world, 'trial-to-company', program);
      if (running && isWaiting(running)) throw refusal(running.status < 6 ? 89251 : 89252);
      checkSerial(world, ['company', 'trial-to-company'], String(code));
      const { authorizeUrl } = openTask(world, {
        kind: 'trial-to-company',
        subject: String(code),
        appId: program.appId,
        info: { name, code, code_type: 1, component_phone },
      });
      return { authorize_url: authorizeUrl };
    }),
    fastNormalizeBetaWeapp: forProgram(world, (program, input: { action: string; component_phone: string }) => {
      const last = lastTask(world, 'trial-to-individual', program);
      if (input.action === 'query') {
        if (last === undefined) throw refusal(89250);
        return taskAnswer(last);
      }
      checkTrial(world, program);
      if (!tradeSets.every((id) => program.grant?.permissionSets.includes(id))) throw refusal(89254);
      if (last && isWaiting(last)) throw refusal(89249);
      const { component_phone } = input;
      return taskAnswer(
        openTask(world, {
          kind: 'trial-to-individual',
          subject: program.appId,
          appId: program.appId,
          info: { component_phone },
        }),
      );
    }),
  };
}

function lastTask(world: World, kind: RegistrationTask['kind'], { appId }: Account): RegistrationTask | undefined {
  return world.state.registrations.tasks.findLast((task) => task.kind === kind && task.appId === appId);
}

// 4 to 30 characters, and no word whose owner is known.
function checkName(name: string): void {
  if ([...name].length < 4 || [...name].length > 30) throw refusal(47001);
  if (brands.some((word) => name.toLowerCase().includes(word))) throw refusal(86011);
}

function countConversion(world: World, { appId }: Account): void {
  const { counters } = world.state;
  const now = world.clock.now();
  const name = `verifybetaweapp ${appId}`;
  const minute = `minute ${Math.floor(now / 60_000)}`;
  if (usesOf(counters, name, minute) >= conversionsAMinute) throw refusal(45011);
  if (usesOf(counters, name, chinaDay(now)) >= conversionsADay) throw refusal(45009);
  countUse(counters, name, minute);
  countUse(counters, name, chinaDay(now));
}
