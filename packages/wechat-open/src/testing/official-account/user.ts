import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { followerOf, forOfficial, knownUser, secondsOf } from './route.js';
import type { OfficialAccount, User } from './state.js';

/** Openids of one page of followers. */
const pageSize = 10_000;
/** Bytes of a remark; the page says below 30. */
const remarkBytes = 30;

/** Followers and what the account knows of them. */
export function userRoutes(world: World): Routes {
  return {
    userGet: forOfficial(world, (official, input: { next_openid?: string }) => {
      const openids = followersOf(official).map(({ openid }) => openid);
      return { total: openids.length, ...openidPage(openids, input.next_openid, pageSize) };
    }),
    userInfo: forOfficial(world, (official, input: { openid: string; lang?: string }) =>
      infoOf(knownUser(official, input.openid), input.lang),
    ),
    userInfoBatchGet: forOfficial(
      world,
      (official, input: { user_list: readonly { openid: string; lang?: string }[] }) => ({
        user_info_list: input.user_list.map(({ openid, lang }) => infoOf(knownUser(official, openid), lang)),
      }),
    ),
    userInfoUpdateRemark: forOfficial(world, (official, input: { openid: string; remark: string }) => {
      const user = followerOf(official, input.openid);
      if (Buffer.byteLength(input.remark) >= remarkBytes) throw refusal(40092);
      user.remark = input.remark;
      return {};
    }),
    changeOpenId: forOfficial(world, (official, input: { from_appid: string; openid_list: readonly string[] }) => {
      const migrated = official.migrations.get(input.from_appid);
      if (migrated === undefined) throw refusal(63178);
      return {
        result_list: input.openid_list.map((ori_openid) => {
          const new_openid = migrated.get(ori_openid);
          return new_openid === undefined
            ? { ori_openid, err_msg: 'ori_openid error' }
            : { ori_openid, new_openid, err_msg: 'ok' };
        }),
      };
    }),
  };
}

/** Those who follow the account, in the order of following. */
export function followersOf({ users }: OfficialAccount): User[] {
  return [...users.values()].filter(({ follows }) => follows);
}

/**
 * A page of openids as the platform gives it: after `cursor`, its last openid as the next cursor, nothing after the end.
 *
 * @throws 40003 for a cursor that is not in the list.
 */
export function openidPage(
  openids: readonly string[],
  cursor: string | undefined,
  size: number,
): { count: number; data?: { openid: readonly string[] }; next_openid: string } {
  const at = cursor === undefined || cursor === '' ? 0 : openids.indexOf(cursor) + 1;
  if (at === 0 && cursor !== undefined && cursor !== '') throw refusal(40003);
  const openid = openids.slice(at, at + size);
  const next_openid = openid.at(-1) ?? '';
  return { count: openid.length, ...(openid.length > 0 && { data: { openid } }), next_openid };
}

/** Names, avatars and regions have been empty since 2021. */
function infoOf(user: User, language = 'zh_CN'): Record<string, unknown> {
  if (!user.follows) return { subscribe: 0, openid: user.openid };
  const tagIds = [...user.tags];
  return {
    subscribe: 1,
    openid: user.openid,
    nickname: '',
    sex: 0,
    language,
    city: '',
    province: '',
    country: '',
    headimgurl: '',
    subscribe_time: secondsOf(user.followedAt),
    ...(user.unionId !== undefined && { unionid: user.unionId }),
    remark: user.remark,
    groupid: tagIds[0] ?? 0,
    tagid_list: tagIds,
    subscribe_scene: user.scene,
    qr_scene: typeof user.scanned === 'number' ? user.scanned : 0,
    qr_scene_str: typeof user.scanned === 'string' ? user.scanned : '',
  };
}
