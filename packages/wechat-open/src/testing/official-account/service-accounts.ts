import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { readFile } from './files.js';
import { forOfficial, secondsOf } from './route.js';
import type { OfficialAccount, ServiceAccount } from './state.js';

const maxAccounts = 100;
const maxNicknameCharacters = 16;
/** Service accounts of one official account that a WeChat id can be bound to. */
const maxBindings = 5;
const avatarBytes = 5 * 1024 * 1024;
/** How long an invitation waits. Assumed: the page names the field, not the time. */
const invitationMs = 86_400_000;

interface AccountInput {
  readonly kf_account?: string;
  readonly nickname?: string;
}

/** Customer-service accounts and their invitations. */
export function serviceAccountRoutes(world: World): Routes {
  const now = (): number => world.clock.now();
  return {
    customServiceKfAccountAdd: forOfficial(world, ({ serviceAccounts }, input: AccountInput) => {
      const kfAccount = input.kf_account ?? '';
      if (!/^\w{1,10}@\w+$/.test(kfAccount)) throw refusal(65404);
      if (serviceAccounts.has(kfAccount)) throw refusal(65406);
      if (serviceAccounts.size >= maxAccounts) throw refusal(65405);
      // Beyond every one that is there: a deleted account must not give its neighbour's id to the next.
      const kfId = String(1 + Math.max(1000, ...[...serviceAccounts.values()].map((one) => Number(one.kfId))));
      const nickname = checkNickname(input.nickname);
      const fresh = { headImage: '', wechatId: undefined, invitation: undefined, online: false };
      serviceAccounts.set(kfAccount, { kfId, kfAccount, nickname, ...fresh });
      return {};
    }),
    customServiceKfAccountUpdate: forOfficial(world, (official, input: AccountInput) => {
      serviceAccountOf(official, input.kf_account ?? '').nickname = checkNickname(input.nickname);
      return {};
    }),
    customServiceKfAccountDelete: forOfficial(world, (official, input: { kf_account: string }) => {
      const { kfAccount } = serviceAccountOf(official, input.kf_account);
      official.serviceAccounts.delete(kfAccount);
      for (const [openid, session] of official.sessions)
        if (session.kfAccount === kfAccount) official.sessions.delete(openid);
      return {};
    }),
    customServiceKfAccountUploadHeadImage: forOfficial(
      world,
      async (official, input: { kf_account: string; media: File }) => {
        const account = serviceAccountOf(official, input.kf_account);
        const { type } = await readFile('image', input.media, now());
        if (!type.startsWith('image/jp')) throw refusal(40005);
        if (input.media.size > avatarBytes) throw refusal(40009);
        account.headImage = `http://mmbiz.qpic.cn/mmbiz/${world.ids.text(32)}/0`;
        return {};
      },
    ),
    customServiceKfAccountInviteWorker: forOfficial(
      world,
      (official, input: { kf_account: string; invite_wx: string }) => {
        const account = serviceAccountOf(official, input.kf_account);
        checkInvitation(world, official, account, input.invite_wx);
        account.invitation = { wechatId: input.invite_wx, expiresAt: now() + invitationMs, rejected: false };
        return {};
      },
    ),
    customServiceGetKfList: forOfficial(world, ({ serviceAccounts }) => ({
      kf_list: [...serviceAccounts.values()].map((account) => listFields(account, now())),
    })),
    customServiceGetOnlineKfList: forOfficial(world, ({ serviceAccounts, sessions }) => ({
      kf_online_list: [...serviceAccounts.values()]
        .filter(({ online }) => online)
        .map(({ kfId, kfAccount }) => ({
          kf_id: kfId,
          kf_account: kfAccount,
          status: 1,
          accepted_case: [...sessions.values()].filter((session) => session.kfAccount === kfAccount).length,
        })),
    })),
  };
}

/** A service account. @throws 65401. */
export function serviceAccountOf({ serviceAccounts }: OfficialAccount, kfAccount: string): ServiceAccount {
  const account = serviceAccounts.get(kfAccount);
  if (account === undefined) throw refusal(65401);
  return account;
}

/** Whether an invitation still waits for an answer. */
export function isWaiting({ invitation }: ServiceAccount, now: number): boolean {
  return invitation !== undefined && !invitation.rejected && invitation.expiresAt > now;
}

function checkNickname(nickname = ''): string {
  if (nickname === '' || nickname.length > maxNicknameCharacters) throw refusal(65403);
  return nickname;
}

function checkInvitation(world: World, official: OfficialAccount, account: ServiceAccount, wechatId: string): void {
  const all = [...official.serviceAccounts.values()];
  const now = world.clock.now();
  if (wechatId === '' || world.settings.unknownUsers.includes(wechatId)) throw refusal(65409);
  if (account.wechatId === wechatId) throw refusal(65407);
  if (account.wechatId !== undefined) throw refusal(65412);
  if (isWaiting(account, now)) throw refusal(65411);
  if (all.some((one) => isWaiting(one, now) && one.invitation?.wechatId === wechatId)) throw refusal(65408);
  if (all.filter((one) => one.wechatId === wechatId).length >= maxBindings) throw refusal(65410);
}

function listFields(account: ServiceAccount, now: number): Record<string, unknown> {
  const { kfId, kfAccount, nickname, headImage, wechatId, invitation } = account;
  return {
    kf_id: kfId,
    kf_account: kfAccount,
    kf_nick: nickname,
    kf_headimgurl: headImage,
    ...(wechatId !== undefined && { kf_wx: wechatId }),
    ...(wechatId === undefined &&
      invitation !== undefined && {
        invite_wx: invitation.wechatId,
        invite_expire_time: secondsOf(invitation.expiresAt),
        invite_status: invitation.rejected ? 'rejected' : isWaiting(account, now) ? 'waiting' : 'expired',
      }),
  };
}
