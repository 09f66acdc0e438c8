import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { spendAgreement } from './agreements.js';
import { addJob } from './jobs.js';
import { checkProgram, forOfficial, knownUser } from './route.js';

/** How soon the result is pushed. Assumed. */
const resultMs = 1000;

interface NoticeInput {
  readonly touser: string;
  readonly template_id: string;
  readonly page?: string;
  readonly miniprogram?: { readonly appid: string };
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** Subscription notices: each uses up one agreement of the user. */
export function subscribeMessageRoutes(world: World): Routes {
  return {
    sendSubscribeBizMessage: forOfficial(world, (official, input: NoticeInput, account) => {
      const user = knownUser(official, input.touser);
      if (input.page !== undefined && input.page !== '' && !/^https?:\/\//.test(input.page)) throw refusal(41030);
      checkProgram(world, input.miniprogram);
      const empty = Object.entries(input.data).find(([, { value }]) => value === '');
      if (empty !== undefined) throw refusal(47003, `data.${empty[0]}.value is empty`);
      spendAgreement(official, user, input.template_id, '');
      const now = world.clock.now();
      user.inbox.push({ at: now, channel: 'notice', kind: input.template_id, content: input.data });
      const message = { msgId: world.ids.sequence(), openid: user.openid, templateId: input.template_id };
      addJob(world, account, { kind: 'notice', dueAt: now + resultMs, ...message });
      return {};
    }),
  };
}
