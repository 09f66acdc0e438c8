import { chinaMonth } from '../counters.js';
import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { spendAgreement } from './agreements.js';
import { industries } from './industries.js';
import { addJob } from './jobs.js';
import { checkProgram, followerOf, forOfficial, knownUser, secondsOf } from './route.js';
import type { MessageTemplate, OfficialAccount, TemplateOutcome, User } from './state.js';

const maxTemplates = 25;
/** How long a `client_msg_id` counts. */
const clientMessageMs = 10 * 60_000;
/** How soon the result is pushed. Assumed. */
const resultMs = 1000;
const maxScene = 10_000;

type Values = Readonly<Record<string, { readonly value: string }>>;

interface SendInput {
  readonly touser: string;
  readonly template_id: string;
  readonly miniprogram?: { readonly appid: string };
  readonly data?: Values;
  readonly client_msg_id?: string;
}

/** Industries, templates and template messages. */
export function templateMessageRoutes(world: World): Routes {
  return {
    templateSetIndustry: forOfficial(world, (official, input: { industry_id1: string; industry_id2: string }) => {
      const ids = [Number(input.industry_id1), Number(input.industry_id2)] as const;
      if (!ids.every((id) => industries.has(id))) throw refusal(40102);
      const now = world.clock.now();
      const before = official.industries;
      if (before !== undefined && chinaMonth(before.changedAt) === chinaMonth(now)) throw refusal(43100);
      official.industries = { ids, changedAt: now };
      for (const [templateId, { industry }] of official.templates)
        if (industry !== undefined && !ids.includes(industry)) official.templates.delete(templateId);
      return {};
    }),
    templateGetIndustry: forOfficial(world, ({ industries: chosen }) =>
      chosen === undefined
        ? {}
        : { primary_industry: industryFields(chosen.ids[0]), secondary_industry: industryFields(chosen.ids[1]) },
    ),
    templateAddTemplate: forOfficial(
      world,
      (official, input: { template_id_short: string; keyword_name_list: readonly string[] }) => {
        if (official.templates.size >= maxTemplates) throw refusal(45026);
        const template = templateOf(official, input, world.ids.text(43));
        official.templates.set(template.templateId, template);
        return { template_id: template.templateId };
      },
    ),
    templateGetAllPrivateTemplate: forOfficial(world, ({ templates }) => ({
      template_list: [...templates.values()].map(({ templateId, title, content, industry }) => {
        const [primary_industry, deputy_industry] = industries.get(industry ?? 0) ?? ['', ''];
        return { template_id: templateId, title, primary_industry, deputy_industry, content, example: '' };
      }),
    })),
    templateDeletePrivateTemplate: forOfficial(world, ({ templates }, input: { template_id: string }) => {
      if (!templates.delete(input.template_id)) throw refusal(40037);
      return {};
    }),
    messageTemplateSend: forOfficial(world, (official, input: SendInput, account) => {
      const user = followerOf(official, input.touser);
      const template = official.templates.get(input.template_id);
      if (template === undefined) throw refusal(40037);
      checkProgram(world, input.miniprogram);
      checkData(template, input.data ?? {});
      const now = world.clock.now();
      const key = `${user.openid} ${input.client_msg_id}`;
      const sent = input.client_msg_id === undefined ? undefined : official.clientMessages.get(key);
      // The page says only that it guards against sending twice; the fake assumes that the message of before is answered.
      if (sent !== undefined && now - sent.at < clientMessageMs) return { msgid: sent.msgId };
      const msgId = world.ids.sequence();
      if (input.client_msg_id !== undefined) official.clientMessages.set(key, { msgId, at: now });
      const outcome = deliver(official, user, template, input.data ?? {}, now);
      addJob(world, account, { kind: 'template', dueAt: now + resultMs, msgId, openid: user.openid, outcome });
      return { msgid: msgId };
    }),
    queryBlockTmplMsg: forOfficial(
      world,
      ({ heldMessages }, input: { tmpl_msg_id: string; largest_id: number; limit: number }) => ({
        msginfo: heldMessages
          .filter(({ id, templateId }) => templateId === input.tmpl_msg_id && id > input.largest_id)
          .slice(0, input.limit)
          .map(({ id, templateId, openid, title, content, at }) => ({
            id,
            tmpl_msg_id: templateId,
            title,
            content,
            send_timestamp: secondsOf(at),
            openid,
          })),
      }),
    ),
    // Reaches people who do not follow, too, if they agreed to this one message.
    messageTemplateSubscribe: forOfficial(world, (official, input: SendInput & { scene?: string; title: string }) => {
      const user = knownUser(official, input.touser);
      const scene = Number(input.scene ?? 0);
      if (!Number.isInteger(scene) || scene < 0 || scene > maxScene) throw refusal(47003);
      checkProgram(world, input.miniprogram);
      spendAgreement(official, user, input.template_id, String(scene));
      const content = { title: input.title, ...input.data };
      user.inbox.push({ at: world.clock.now(), channel: 'notice', kind: input.template_id, content });
      return {};
    }),
  };
}

/** Puts a message into the user's inbox, unless he switched messages off or the platform holds the template back. */
function deliver(
  { heldTemplates, heldMessages }: OfficialAccount,
  user: User,
  { templateId, title, content }: MessageTemplate,
  data: Values,
  at: number,
): TemplateOutcome {
  if (heldTemplates.has(templateId)) {
    const text = content.replace(/\{\{(\w+)\.DATA\}\}/g, (_, keyword: string) => data[keyword]?.value ?? '');
    heldMessages.push({ id: heldMessages.length + 1, templateId, openid: user.openid, title, content: text, at });
    return 'failed: system failed';
  }
  if (user.refusesMessages) return 'failed:user block';
  user.inbox.push({ at, channel: 'template', kind: templateId, content: data });
  return 'success';
}

/** Every keyword needs its value. @throws 47003. */
function checkData({ keywords }: MessageTemplate, data: Values): void {
  const missing = keywords.find((keyword) => (data[keyword]?.value ?? '') === '');
  if (missing !== undefined) throw refusal(47003, `data.${missing}.value is empty`);
}

/**
 * Makes a template of the library. The fake has no library: digits are a category template with the keywords that are asked for,
 * all of the type `thing`; TM… and OPENTM… are an industry template with two keywords, which needs an industry.
 *
 * @throws 40037 for another id, 40246 without keywords, 40247 for an industry template without an industry.
 */
function templateOf(
  { industries: chosen }: OfficialAccount,
  input: { template_id_short: string; keyword_name_list: readonly string[] },
  templateId: string,
): MessageTemplate {
  const { template_id_short: shortId, keyword_name_list: names } = input;
  const title = `Template ${shortId}`;
  if (/^\d+$/.test(shortId)) {
    if (names.length === 0) throw refusal(40246);
    const keywords = names.map((_, index) => `thing${index + 1}`);
    const content = names.map((name, index) => `${name}:{{thing${index + 1}.DATA}}`).join('\n');
    return { templateId, shortId, title, content, keywords, industry: undefined };
  }
  if (!/^(?:OPEN)?TM(?:TM)?\d+$/.test(shortId)) throw refusal(40037);
  if (chosen === undefined) throw refusal(40247);
  const keywords = ['keyword1', 'keyword2'];
  const content = keywords.map((keyword) => `{{${keyword}.DATA}}`).join('\n');
  return { templateId, shortId, title, content, keywords, industry: chosen.ids[0] };
}

function industryFields(id: number): Record<string, string> {
  const [first_class, second_class] = industries.get(id) ?? ['', ''];
  return { first_class, second_class };
}
