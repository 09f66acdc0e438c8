import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import { categoriesOf } from '../seeds.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { PluginUse } from './state.js';

/** Plug-ins that a program may use or have applied for. Source: the mp console. */
const maxPlugins = 5;
/** How long a developer has to answer: an assumption, the page knows only that applications time out. */
const answerMs = 7 * 86_400_000;

/** Plug-ins: the use of others' by a mini program, and the applications to use its own. */
export function pluginRoutes(world: World): Routes {
  const statusOf = ({ status, appliedAt }: PluginUse): number =>
    status === 1 && world.clock.now() > appliedAt + answerMs ? 4 : status;
  /** The programs that use or want the plug-in of an account. */
  const applicants = ({ appId }: Account): readonly { readonly user: Account; readonly use: PluginUse }[] =>
    [...world.state.accounts.values()].flatMap((user) => {
      const use = user.settings.plugins.get(appId);
      return use === undefined ? [] : [{ user, use }];
    });

  return {
    applyPlugin: forProgram(world, (program, input: { plugin_appid: string; reason: string }) => {
      const { plugin_appid: plugin, reason } = input;
      const known = world.settings.plugins.find(({ appId }) => appId === plugin);
      if (plugin === program.appId) throw refusal(89236);
      if (known === undefined) throw refusal(89239);
      const { plugins } = program.settings;
      const before = plugins.get(plugin);
      if (before !== undefined && statusOf(before) <= 2) throw refusal(89237);
      if (before === undefined && plugins.size >= maxPlugins) throw refusal(89238);
      const agreed = known.grantedTo === undefined || known.grantedTo.includes(program.appId);
      plugins.set(plugin, { reason, appliedAt: world.clock.now(), status: agreed ? 2 : 1 });
      return {};
    }),
    getPluginList: forProgram(world, ({ settings }) => ({
      plugin_list: [...settings.plugins].map(([appid, use]) => {
        const developer = world.state.accounts.get(appid);
        return {
          appid,
          status: statusOf(use),
          nickname: developer?.nickName ?? 'Plug-in',
          headimgurl: developer?.headImage ?? 'https://wx.qlogo.cn/mmopen/plug-in/0',
        };
      }),
    })),
    unbindPlugin: forProgram(world, ({ settings }, { plugin_appid: plugin }: { plugin_appid: string }) => {
      const use = settings.plugins.get(plugin);
      if (use === undefined) throw refusal(89244);
      if (statusOf(use) === 1) throw refusal(89243);
      settings.plugins.delete(plugin);
      return {};
    }),
    getPluginDevApplyList: forProgram(world, (developer, { page, num }: { page: number; num: number }) => ({
      apply_list: applicants(developer)
        .slice((page - 1) * num, page * num)
        .map(({ user, use }) => ({
          appid: user.appId,
          status: statusOf(use),
          nickname: user.nickName,
          headimgurl: user.headImage,
          categories: categoriesOf(user).map(({ first_class, second_class }) => ({
            first: first_class,
            second: second_class,
          })),
          apply_url: `https://mmbiz.qpic.cn/mmbiz_jpg/${user.appId}/0`,
          reason: use.reason,
          create_time: String(Math.floor(use.appliedAt / 1000)),
        })),
    })),
    agreeDevPlugin: forProgram(world, (developer, { appid }: { appid: string }) => {
      const application = applicants(developer).find(({ user }) => user.appId === appid);
      if (application === undefined) throw refusal(89242);
      if (statusOf(application.use) !== 1) throw refusal(89240);
      application.use.status = 2;
      return {};
    }),
    // The documented request names no applicant: all that wait are refused.
    refuseDevPlugin: forProgram(world, (developer) => {
      const waiting = applicants(developer).filter(({ use }) => statusOf(use) === 1);
      if (waiting.length === 0) throw refusal(89240);
      for (const { use } of waiting) use.status = 3;
      return {};
    }),
    deleteDevPlugin: forProgram(world, (developer) => {
      const ended = applicants(developer).filter(({ use }) => statusOf(use) > 2);
      if (ended.length === 0) throw refusal(89241);
      for (const { user } of ended) user.settings.plugins.delete(developer.appId);
      return {};
    }),
  };
}
