import { chinaMonth, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { forAccount, forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { checkTrial } from './checks.js';
import { copyProgram } from './programs.js';
import type { PageTicket } from './state.js';
import { openTask } from './tasks.js';

/** Programs that one official account can register a month. */
const copiesAMonth = 5;

/** What official accounts hand on to programs, and the change of an administrator. */
export function copyRoutes(world: World): Routes {
  return {
    registerMiniprogramByOffiaccount: forAccount(world, (official, { ticket }: { ticket: string }) => {
      if (!world.state.published) throw refusal(61028);
      if (!world.settings.permissionSets.includes(18)) throw refusal(61029);
      if (official.kind !== 'official-account' || official.seed.personal === true) throw refusal(61051);
      const month = chinaMonth(world.clock.now());
      const name = `fastregister ${official.appId}`;
      if (usesOf(world.state.counters, name, month) >= copiesAMonth) throw refusal(61055);
      useTicket(world, ticket, 'copy', official, 61058);
      countUse(world.state.counters, name, month);
      const { appId, code, authorized } = copyProgram(world, official);
      world.pushes.sendLater(authorized);
      return { appid: appId, authorization_code: code, is_wx_verify_succ: 'true', is_link_succ: 'true' };
    }),
    getMpAdminAuth: forProgram(world, (program, { mp_appid }: { mp_appid: string }) => {
      checkTrial(world, program);
      const { appId } = officialAccount(world, mp_appid);
      const info = { mp_appid: appId };
      const task = { kind: 'official-account-consent', subject: program.appId, appId: program.appId, info } as const;
      return { authorize_url: openTask(world, task).authorizeUrl };
    }),
    mpVerifyBetaWeapp: forProgram(world, (program, { mp_appid, ticket }: { mp_appid: string; ticket: string }) => {
      checkTrial(world, program);
      const { appId } = officialAccount(world, mp_appid);
      if (useTicket(world, ticket, 'conversion', program, 61058).about !== appId) throw refusal(61058);
      const info = { mp_appid: appId };
      const task = { kind: 'trial-to-official-account', subject: program.appId, appId: program.appId, info } as const;
      return { authorize_url: openTask(world, task).authorizeUrl };
    }),
    componentRebindAdmin: forProgram(world, (program, { taskid }: { taskid: string }) => {
      const { about } = useTicket(world, taskid, 'rebind', program, 40097);
      const origin = world.state.registrations.origins.get(program.appId);
      world.state.registrations.origins.set(program.appId, {
        registerType: 0,
        trialEndsAt: undefined,
        ...origin,
        owner: about,
      });
      return {};
    }),
  };
}

/** By app id or original id. @throws 40013. */
function officialAccount(world: World, name: string): Account {
  const account = [...world.state.accounts.values()].find(
    ({ kind, appId, userName }) => kind === 'official-account' && (appId === name || userName === name),
  );
  if (account === undefined) throw refusal(40013);
  return account;
}

function useTicket(
  world: World,
  value: string,
  purpose: PageTicket['purpose'],
  { appId }: Account,
  errcode: number,
): PageTicket {
  const { tickets } = world.state.registrations;
  const ticket = tickets.get(value);
  if (ticket?.purpose !== purpose || ticket.caller !== appId || world.clock.now() >= ticket.expiresAt)
    throw refusal(errcode);
  tickets.delete(value);
  return ticket;
}
