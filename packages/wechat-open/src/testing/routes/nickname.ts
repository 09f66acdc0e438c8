import { refusal } from '../errors.js';
import type { Account, NicknameAudit } from '../state.js';
import type { World } from '../world.js';
import { forAccount, type Routes } from './route.js';

/** Words whose owner must be proven before a name may hold them. */
const protectedWords: readonly string[] = ['WeChat', '微信', '腾讯'];
const wording = 'The name holds a protected word. Please hand in proof that you may use it.';

interface SetNicknameInput {
  readonly nick_name: string;
  readonly [material: string]: string | undefined;
}

/** The account's name: check, change, and the review that some changes need. */
export function nicknameRoutes(world: World): Routes {
  return {
    checkNickName: forAccount(world, (_account, { nick_name }: { nick_name: string }) => {
      checkForm(nick_name);
      return isProtected(nick_name) ? { hit_condition: true, wording } : { hit_condition: false, wording: '' };
    }),
    setNickName: forAccount(world, (account, { nick_name, ...material }: SetNicknameInput) => {
      checkForm(nick_name);
      if (account.nicknameAudits.some(({ status }) => status === 1)) throw refusal(91003);
      if (isProtected(nick_name)) {
        // Without proof nothing is submitted; the answer says what is needed.
        if (!Object.keys(material).some((name) => name.startsWith('naming_other_stuff_'))) return { wording };
        return { audit_id: addAudit(world, account, nick_name, 1).auditId, wording: '' };
      }
      addAudit(world, account, nick_name, 3);
      account.nickName = nick_name;
      return { audit_id: 0, wording: '' };
    }),
    getNickNameStatus: forAccount(world, ({ nicknameAudits }, { audit_id }: { audit_id?: number }) => {
      const audit =
        audit_id === undefined ? nicknameAudits.at(-1) : nicknameAudits.find((one) => one.auditId === audit_id);
      if (audit === undefined) throw refusal(91011);
      return {
        nickname: audit.nickname,
        audit_stat: audit.status,
        fail_reason: audit.reason,
        create_time: Math.floor(audit.createdAt / 1000),
        audit_time: Math.floor(audit.decidedAt / 1000),
      };
    }),
  };
}

function addAudit(world: World, account: Account, nickname: string, status: 1 | 3): NicknameAudit {
  const now = world.clock.now();
  const audit: NicknameAudit = {
    auditId: world.ids.sequence(),
    nickname,
    createdAt: now,
    status,
    reason: '',
    decidedAt: status === 3 ? now : 0,
  };
  account.nicknameAudits.push(audit);
  return audit;
}

// 4 to 30 characters, where a Chinese character counts as two.
function checkForm(name: string): void {
  const length = [...name].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
  if (length < 4 || length > 30 || name !== name.trim()) throw refusal(53010);
}

function isProtected(name: string): boolean {
  return protectedWords.some((word) => name.toLowerCase().includes(word.toLowerCase()));
}
