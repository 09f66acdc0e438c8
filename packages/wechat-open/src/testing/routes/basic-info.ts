import { chinaMonth, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { principalOf } from '../seeds.js';
import type { Account } from '../state.js';
import { isVerified } from '../verification/filings.js';
import type { World } from '../world.js';
import { nicknameRoutes } from './nickname.js';
import { forAccount, forProgram, type Routes } from './route.js';

/** Changes a month. */
const signatureChanges = 5;
const headImageChanges = 5;
/** Changes of the name a year; the fake counts none, so it only reports them. */
const nicknameChanges = 2;

/** What a signature must not contain: enough for tests of 53201. */
const forbiddenWords: readonly string[] = ['gambling', '赌博'];

interface FetchDataInput {
  readonly action: 'get' | 'set_pre_fetch' | 'set_period_fetch';
  readonly [field: string]: unknown;
}

/** Name, avatar, introduction, search and prefetch settings of an account. */
export function basicInfoRoutes(world: World): Routes {
  return {
    ...nicknameRoutes(world),
    getAccountBasicInfo: forAccount(world, (account) => basicInfo(world, account)),
    setSignature: forAccount(world, (account, { signature }: { signature: string }) => {
      if (forbiddenWords.some((word) => signature.includes(word))) throw refusal(53201);
      if (signature.length < 4 || signature.length > 120) throw refusal(47001);
      spendChange(world, `modifysignature ${account.appId}`, signatureChanges, 53200);
      account.signature = signature;
      return {};
    }),
    setHeadImage: forAccount(
      world,
      (account, input: { head_img_media_id: string; x1: number; y1: number; x2: number; y2: number }) => {
        const { head_img_media_id: mediaId, x1, y1, x2, y2 } = input;
        if ([x1, y1, x2, y2].some((edge) => edge < 0 || edge > 1) || x1 >= x2 || y1 >= y2) throw refusal(40097);
        if (mediaId === '') throw refusal(40007);
        spendChange(world, `modifyheadimage ${account.appId}`, headImageChanges, 53202);
        account.headImage = `https://wx.qlogo.cn/mmopen/${encodeURIComponent(mediaId)}/0`;
        return {};
      },
    ),
    setSearchStatus: forProgram(world, (program, { status }: { status: number }) => {
      if (status !== 0 && status !== 1) throw refusal(85084);
      if (program.restrictions.searchBanned) throw refusal(85083);
      program.searchable = status === 0;
      return { status };
    }),
    getSearchStatus: forProgram(world, ({ searchable }) => ({ status: searchable ? 0 : 1 })),
    getFetchdataSetting: forProgram(world, ({ fetchData }, { action, ...fields }: FetchDataInput) => {
      if (action === 'get') return Object.fromEntries(fetchData);
      // Of the fields, only those of the named kind count: is_pre_fetch_open, pre_… or is_period_fetch_open, period_….
      const kind = action === 'set_pre_fetch' ? /^(?:is_)?pre_/ : /^(?:is_)?period_/;
      for (const [name, value] of Object.entries(fields)) if (kind.test(name)) fetchData.set(name, value);
      return {};
    }),
  };
}

function spendChange(world: World, name: string, limit: number, errcode: number): void {
  const month = chinaMonth(world.clock.now());
  if (usesOf(world.state.counters, name, month) >= limit) throw refusal(errcode);
  countUse(world.state.counters, name, month);
}

function basicInfo(world: World, account: Account): Record<string, unknown> {
  const { counters } = world.state;
  const month = chinaMonth(world.clock.now());
  return {
    appid: account.appId,
    account_type: account.kind === 'mini-program' ? 3 : 2,
    principal_type: account.seed.personal === true ? 0 : 1,
    principal_name: principalOf(account),
    credential: '91310000000000000X',
    realname_status: 1,
    registered_country: 1017,
    nickname_info: {
      nickname: account.nickName,
      modify_used_count: account.nicknameAudits.filter(({ status }) => status === 3).length,
      modify_quota: nicknameChanges,
    },
    head_image_info: {
      head_image_url: account.headImage,
      modify_used_count: usesOf(counters, `modifyheadimage ${account.appId}`, month),
      modify_quota: headImageChanges,
    },
    signature_info: {
      signature: account.signature,
      modify_used_count: usesOf(counters, `modifysignature ${account.appId}`, month),
      modify_quota: signatureChanges,
    },
    wx_verify_info: {
      qualification_verify: isVerified(world, account),
      naming_verify: isVerified(world, account),
      annual_review: false,
    },
  };
}
