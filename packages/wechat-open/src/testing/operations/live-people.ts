import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { type Assistant, type Room, roomOf } from './live-state.js';
import { isWechatId, pageOf } from './people.js';
import { livePushResult, pushLater } from './pushes.js';

/** People that can have each role: 1 administrator, 2 anchor, 3 operator. */
const seats: Readonly<Record<number, number>> = { 1: 10, 2: 500, 3: 500 };
const maxRolesAPage = 30;
const maxAssistants = 10;
const followersAPage = { usual: 200, most: 2000 };
const headImage = 'http://wx.qlogo.cn/mmopen/live/0';

interface RoleInput {
  readonly role: number;
  readonly username: string;
}
interface PersonInput {
  readonly roomId: number;
  readonly username: string;
  readonly nickname?: string;
}

/**
 * Roles, assistants, second anchors, and subscribers of broadcasts. Where the platform names no number: a person who has not the
 * role, or does not help in the room, answers 400001; one assistant too many 400003.
 */
export function livePeopleRoutes(world: World): Routes {
  return {
    addRole: forProgram(world, (program, { role, username }: RoleInput) => {
      const { roles, unverified } = program.operations.live;
      if (!isWechatId(username) || world.settings.unknownUsers.includes(username)) throw refusal(400001);
      if (role === 2 && unverified.has(username))
        throw refusal(400002, '', { codeurl: 'https://res.wx.qq.com/op_res/live-verification.png' });
      const holder = roles.get(username);
      if (holder?.roles.includes(role) === true) throw refusal(400004);
      const taken = [...roles.values()].filter((one) => one.roles.includes(role)).length;
      if (taken >= (seats[role] ?? 0)) throw refusal(400003);
      roles.set(username, {
        openid: holder?.openid ?? `o${world.ids.text(27)}`,
        roles: [...(holder?.roles ?? []), role],
        changedAt: seconds(world),
      });
      return {};
    }),
    deleteRole: forProgram(world, ({ operations }, { role, username }: RoleInput) => {
      const { roles } = operations.live;
      const holder = roles.get(username);
      if (holder?.roles.includes(role) !== true) throw refusal(400001);
      const left = holder.roles.filter((one) => one !== role);
      if (left.length === 0) roles.delete(username);
      else roles.set(username, { ...holder, roles: left, changedAt: seconds(world) });
      return {};
    }),
    getRoleList: forProgram(world, roleList),
    addAssistant: forProgram(world, (program, { roomId, users }: { roomId: number; users: PersonInput[] }) => {
      const { assistants } = roomOf(program, roomId);
      for (const { username } of users) if (!isWechatId(username)) throw refusal(400001);
      if (new Set([...assistants.keys(), ...users.map(({ username }) => username)]).size > maxAssistants)
        throw refusal(400003);
      for (const { username, nickname = '' } of users)
        assistants.set(username, { nickname, changedAt: seconds(world) });
      return {};
    }),
    modifyAssistant: forProgram(world, (program, { roomId, username, nickname = '' }: PersonInput) => {
      Object.assign(assistantOf(roomOf(program, roomId), username), { nickname, changedAt: seconds(world) });
      return {};
    }),
    removeAssistant: forProgram(world, (program, { roomId, username }: PersonInput) => {
      const room = roomOf(program, roomId);
      assistantOf(room, username);
      room.assistants.delete(username);
      return {};
    }),
    getAssistantList: forProgram(world, (program, { roomId }: { roomId: number }) => {
      const { assistants } = roomOf(program, roomId);
      const list = [...assistants].map(([alias, { nickname, changedAt }]) => ({
        alias,
        nickname,
        openid: `o${alias.padEnd(27, '0')}`,
        headimg: headImage,
        timestamp: changedAt,
      }));
      return { list, count: list.length, maxCount: maxAssistants };
    }),
    addSubAnchor: forProgram(world, setSubAnchor),
    modifySubAnchor: forProgram(world, setSubAnchor),
    deleteSubAnchor: forProgram(world, (program, { roomId }: { roomId: number }) => {
      roomOf(program, roomId).subAnchor = '';
      return {};
    }),
    getSubAnchor: forProgram(world, (program, { roomId }: { roomId: number }) => ({
      username: roomOf(program, roomId).subAnchor,
    })),
    getFollowers: forProgram(world, ({ operations }, input: { limit?: number; page_break?: number }) => {
      const { followers } = operations.live;
      const { limit = followersAPage.usual, page_break = 0 } = input;
      const page = pageOf(followers, page_break, Math.min(limit, followersAPage.most));
      const next = page_break + page.length;
      return {
        followers: page.map(({ openid, roomId, roomStatus, subscribedAt }) => ({
          openid,
          room_id: roomId,
          room_status: roomStatus,
          subscribe_time: subscribedAt,
        })),
        // 0 ends the list.
        page_break: next < followers.length ? next : 0,
      };
    }),
    pushMessage: forProgram(world, (program, input: { room_id: number; user_openid: readonly string[] }) => {
      const { roomId } = roomOf(program, input.room_id);
      const followers = new Set(program.operations.live.followers.map(({ openid }) => openid));
      const reached = input.user_openid.filter((openid) => followers.has(openid)).length;
      const messageId = world.ids.text(24);
      pushLater(world, program, livePushResult(messageId, roomId, input.user_openid.length, reached));
      return { message_id: messageId };
    }),
  };
}

function setSubAnchor(program: Account, { roomId, username }: PersonInput): unknown {
  const room = roomOf(program, roomId);
  if (!isWechatId(username)) throw refusal(400001);
  room.subAnchor = username;
  return {};
}

function assistantOf({ assistants }: Room, username: string): Assistant {
  const assistant = assistants.get(username);
  if (assistant === undefined) throw refusal(400001);
  return assistant;
}

function roleList(
  { operations }: Account,
  input: { keyword?: string; role?: number; offset?: number; limit?: number },
): unknown {
  const { keyword = '', role = -1, offset = 0, limit = 10 } = input;
  const found = [...operations.live.roles]
    .filter(([username]) => username.includes(keyword))
    .filter(([, { roles }]) => role === -1 || roles.includes(role));
  return {
    list: pageOf(found, offset, Math.min(limit, maxRolesAPage)).map(([username, { openid, roles, changedAt }]) => ({
      openid,
      username: `${username.slice(0, 2)}***${username.slice(-1)}`,
      nickname: username,
      headingimg: headImage,
      roleList: roles,
      updateTimestamp: String(changedAt),
    })),
    total: found.length,
  };
}
