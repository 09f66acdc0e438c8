import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { forOfficial, knownUser, secondsOf } from './route.js';
import { serviceAccountOf } from './service-accounts.js';

const maxWaiting = 100;
const daySeconds = 86_400;

/** Who serves which user, who waits, and what was said. */
export function sessionRoutes(world: World): Routes {
  return {
    customServiceKfSessionCreate: forOfficial(world, (official, input: { kf_account: string; openid: string }) => {
      const { wechatId, online, kfAccount } = serviceAccountOf(official, input.kf_account);
      const { openid } = knownUser(official, input.openid);
      if (wechatId === undefined) throw refusal(65402);
      if (!online) throw refusal(65415);
      const session = official.sessions.get(openid);
      if (session !== undefined && session.kfAccount !== kfAccount) throw refusal(65414);
      if (session === undefined) official.sessions.set(openid, { kfAccount, startedAt: world.clock.now() });
      official.waiting.delete(openid);
      return {};
    }),
    customServiceKfSessionClose: forOfficial(world, (official, input: { kf_account: string; openid: string }) => {
      const session = official.sessions.get(input.openid);
      if (session === undefined) throw refusal(65413);
      if (session.kfAccount !== input.kf_account) throw refusal(65414);
      official.sessions.delete(input.openid);
      return {};
    }),
    customServiceKfSessionGetSession: forOfficial(world, ({ sessions }, input: { openid: string }) => {
      const session = sessions.get(input.openid);
      // Nobody serves the user: the platform says so with an empty account.
      return { kf_account: session?.kfAccount ?? '', createtime: secondsOf(session?.startedAt ?? 0) };
    }),
    customServiceKfSessionGetSessionList: forOfficial(world, (official, input: { kf_account: string }) => {
      const { kfAccount } = serviceAccountOf(official, input.kf_account);
      return {
        sessionlist: [...official.sessions]
          .filter(([, session]) => session.kfAccount === kfAccount)
          .map(([openid, { startedAt }]) => ({ openid, createtime: secondsOf(startedAt) })),
      };
    }),
    customServiceKfSessionGetWaitCase: forOfficial(world, (official) => ({
      count: official.waiting.size,
      waitcaselist: [...official.waiting].slice(0, maxWaiting).map((openid) => ({
        openid,
        latest_time: secondsOf(official.users.get(openid)?.lastMessageAt ?? 0),
      })),
    })),
    customServiceMessageRecordGetMessageList: forOfficial(
      world,
      ({ chat }, input: { starttime: number; endtime: number; msgid: number; number: number }) => {
        if (input.endtime <= input.starttime) throw refusal(65416);
        if (input.endtime - input.starttime > daySeconds) throw refusal(65417);
        const found = chat.filter(({ id, at }) => {
          const second = secondsOf(at);
          return id >= input.msgid && second >= input.starttime && second <= input.endtime;
        });
        const page = found.slice(0, input.number);
        return {
          msgid: (page.at(-1)?.id ?? input.msgid - 1) + 1,
          number: page.length,
          recordlist: page.map(({ openid, worker, opercode, text, at }) => ({
            openid,
            worker,
            opercode,
            text,
            time: secondsOf(at),
          })),
        };
      },
    ),
  };
}
