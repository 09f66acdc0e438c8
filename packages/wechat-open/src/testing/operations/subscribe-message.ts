import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { checkPage, noteVisit } from './people.js';
import { type Pushed, pushLater, pushNow, subscribeAnswer, subscribeSent } from './pushes.js';
import type { ServiceCard, SubscribeMessage, SubscribeTemplate } from './subscribe-state.js';
import { keyOf, subscribeTemplateRoutes } from './subscribe-templates.js';
import { fitsKeyword } from './subscribe-values.js';

/** How long the code of a service card can be used. An assumption: the guide names other times for some cards. */
const cardSeconds = 30 * 86_400;

interface SendInput {
  readonly touser: string;
  readonly template_id: string;
  readonly page?: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}
interface CardInput {
  readonly openid: string;
  readonly notify_type: number;
  readonly notify_code: string;
}

/**
 * Subscribe messages and service cards. A message is checked in the order template, user, page, values, consent; the platform does
 * not say its own. Keys that the template does not have are ignored.
 */
export function subscribeMessageRoutes(world: World): Routes {
  return {
    ...subscribeTemplateRoutes(world),
    sendMessage: forProgram(world, (program, input: SendInput) => send(world, program, input)),
    setUserNotify: forProgram(world, (program, input: CardInput & { content_json: string; check_json?: string }) => {
      const card = cardOf(world, program, input);
      checkJson(input.content_json);
      if (input.check_json !== undefined) checkJson(input.check_json);
      card.content = input.content_json;
      return {};
    }),
    setUserNotifyExt: forProgram(world, (program, input: CardInput & { ext_json: string }) => {
      const card = cardOf(world, program, input);
      checkJson(input.ext_json);
      card.extra = input.ext_json;
      return {};
    }),
    getUserNotify: forProgram(world, (program, input: CardInput) => {
      const { notifyType, expiresAt, content } = cardOf(world, program, input);
      return {
        notify_info: {
          notify_type: notifyType,
          code_state: 0,
          code_expire_time: expiresAt,
          content_json: content,
        },
      };
    }),
  };
}

/** What users do about the messages of a mini program. Methods throw an Error for a template that the account does not have. */
export interface MessageControls {
  /** A user allows messages: `count` of a one-time template (default 1), all of a long-term one. Pushes the answer. */
  accept(appId: string, openid: string, templateId: string, count?: number): Pushed;
  /** A user takes back what he allowed (43101). Pushes the change. */
  refuse(appId: string, openid: string, templateId: string): Pushed;
  /** What arrived on users' phones, oldest first. */
  sent(appId: string): readonly SubscribeMessage[];
  /** A user gives out the update code of a service card, such as by a button in the front end. */
  offerCard(appId: string, card: { openid: string; notifyType: number; notifyCode: string }): void;
}

/** Makes {@link MessageControls}. */
export function createMessageControls(world: World): MessageControls {
  const templateOf = (program: Account, templateId: string): SubscribeTemplate => {
    const template = program.operations.messages.templates.get(templateId);
    if (template === undefined) throw new Error(`${program.appId} has no template ${templateId}`);
    return template;
  };
  return {
    accept: async (appId, openid, templateId, count = 1) => {
      const program = knownAccount(world, appId);
      const { consents } = program.operations.messages;
      const key = consentKey(openid, templateId);
      const more = templateOf(program, templateId).type === 3 ? Number.POSITIVE_INFINITY : count;
      consents.set(key, (consents.get(key) ?? 0) + more);
      noteVisit(world, program, openid);
      return pushNow(world, program, subscribeAnswer('popup', openid, templateId, 'accept'));
    },
    refuse: async (appId, openid, templateId) => {
      const program = knownAccount(world, appId);
      templateOf(program, templateId);
      program.operations.messages.consents.delete(consentKey(openid, templateId));
      return pushNow(world, program, subscribeAnswer('change', openid, templateId, 'reject'));
    },
    sent: (appId) => knownAccount(world, appId).operations.messages.sent,
    offerCard(appId, { openid, notifyType, notifyCode }) {
      const program = knownAccount(world, appId);
      const expiresAt = seconds(world) + cardSeconds;
      program.operations.messages.cards.set(notifyCode, { openid, notifyType, expiresAt, content: '', extra: '' });
      noteVisit(world, program, openid);
    },
  };
}

function send(world: World, program: Account, input: SendInput): unknown {
  const { touser: openid, template_id: templateId, page = '', data } = input;
  const { templates, consents, sent } = program.operations.messages;
  const template = templates.get(templateId);
  if (template === undefined) throw refusal(40037);
  if (openid === '') throw refusal(40003);
  if (page !== '') checkPage(program, page, 41030);
  for (const keyword of template.keywords) {
    const key = keyOf(keyword);
    const value = data[key]?.value ?? '';
    if (value === '') throw refusal(47003, `data.${key}.value is empty`);
    if (!fitsKeyword(keyword, value)) throw refusal(47003, `data.${key}.value invalid`);
  }
  const consent = consentKey(openid, templateId);
  const left = consents.get(consent) ?? 0;
  if (left < 1) throw refusal(43101);
  consents.set(consent, left - 1);
  sent.push({ openid, templateId, data, page, sentAt: world.clock.now() });
  pushLater(world, program, subscribeSent(openid, templateId, world.ids.sequence()));
  return {};
}

function cardOf(world: World, program: Account, { openid, notify_type, notify_code }: CardInput): ServiceCard {
  if (openid === '') throw refusal(40003);
  // The kinds of the service card guide have four digits.
  if (!Number.isInteger(notify_type) || notify_type < 1000 || notify_type > 9999) throw refusal(85434);
  const card = program.operations.messages.cards.get(notify_code);
  if (card?.openid !== openid || card.notifyType !== notify_type || card.expiresAt <= seconds(world))
    throw refusal(85437);
  return card;
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw refusal(47001);
  }
}

const consentKey = (openid: string, templateId: string): string => `${openid} ${templateId}`;
