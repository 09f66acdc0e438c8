import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { forProgram, type Routes } from './route.js';

/** Testers of one program unless its seed says otherwise, and programs that one person can test. */
const defaultTesters = 60;
const maxProgramsOfUser = 50;

/** Testers of a mini program. */
export function memberRoutes(world: World): Routes {
  return {
    bindTester: forProgram(world, ({ testers, seed }, { wechatid }: { wechatid: string }) => {
      if (!/^[a-zA-Z][-\w]{5,19}$/.test(wechatid) || world.settings.unknownUsers.includes(wechatid))
        throw refusal(85001);
      if (testers.has(wechatid)) throw refusal(85004);
      if (testers.size >= (seed.testerLimit ?? defaultTesters)) throw refusal(85002);
      const tested = [...world.state.accounts.values()].filter((account) => account.testers.has(wechatid));
      if (tested.length >= maxProgramsOfUser) throw refusal(85003);
      const userstr = world.ids.text(32);
      testers.set(wechatid, userstr);
      return { userstr };
    }),
    unbindTester: forProgram(world, ({ testers }, input: { wechatid?: string; userstr?: string }) => {
      if (input.wechatid === undefined && input.userstr === undefined) throw refusal(47001);
      const bound = [...testers].find(([id, userstr]) => id === input.wechatid || userstr === input.userstr);
      if (bound === undefined) throw refusal(85001);
      testers.delete(bound[0]);
      return {};
    }),
    getTester: forProgram(world, ({ testers }) => ({
      members: [...testers.values()].map((userstr) => ({ userstr })),
    })),
  };
}
