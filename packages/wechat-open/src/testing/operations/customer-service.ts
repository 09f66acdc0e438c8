import type { PushFields } from '@minigate/core';
import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forAccount, forProgram, type Routes } from '../routes/route.js';
import { principalOf } from '../seeds.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import type { ServiceMessage } from './customer-service-state.js';
import { checkMedium } from './media.js';
import { noteVisit } from './people.js';
import { enterSession, type Pushed, pushNow, userMessage } from './pushes.js';

/** How long after a message of the user answers can be sent, and how many. Source: the page of `sendCustomMessage`. */
const sessionMs = 48 * 3_600_000;
const maxAnswers = 5;
/** How long after a message of the user typing can be shown, and how long it shows. The second is an assumption. */
const typingWindowMs = 30_000;
const typingMs = 15_000;

/** Kinds of messages that a mini program can send; the others are for official accounts. */
const programKinds: readonly string[] = ['text', 'image', 'link', 'miniprogrampage'];

interface SendInput {
  readonly touser: string;
  readonly msgtype: string;
  readonly [kind: string]: unknown;
}

/**
 * Customer service messages, the typing state, and the binding of WeChat Customer Service. Only what a user writes opens a session;
 * that opening the window or paying may open one, too, is left out.
 */
export function customerServiceRoutes(world: World): Routes {
  return {
    sendCustomMessage: forAccount(world, (account, input: SendInput) => send(world, account, input)),
    setTyping: forAccount(world, (account, { touser, command }: { touser: string; command: string }) => {
      const now = world.clock.now();
      const session = account.operations.service.sessions.get(touser);
      if (session === undefined || now - session.wroteAt > typingWindowMs) throw refusal(45080);
      if (command === 'Typing' && session.typingUntil > now) throw refusal(45081);
      session.typingUntil = command === 'Typing' ? now + typingMs : now;
      return {};
    }),
    bindKfWork: forProgram(world, (program, { corpid }: { corpid: string }) => {
      const { service } = program.operations;
      checkCorp(program, corpid);
      if (service.work !== undefined) throw refusal(10130603);
      service.work = { corpid, bindTime: seconds(world) };
      return {};
    }),
    getKfWorkBound: forProgram(world, (program) => {
      if (program.seed.personal === true) throw refusal(10130030);
      const { work } = program.operations.service;
      return work === undefined ? {} : { entityName: principalOf(program), ...work };
    }),
    unbindKfWork: forProgram(world, (program, { corpid }: { corpid: string }) => {
      const { service } = program.operations;
      checkCorp(program, corpid);
      if (service.work === undefined) throw refusal(10130604);
      if (service.work.corpid !== corpid) throw refusal(10130601);
      service.work = undefined;
      return {};
    }),
  };
}

/** What users do in the customer service window of an account. */
export interface ServiceControls {
  /**
   * A user writes: a text, or the members of another message with its `MsgType`. From then on the account can answer (45015
   * before). Pushes the message.
   */
  write(appId: string, openid: string, message: string | (PushFields & { readonly MsgType: string })): Pushed;
  /** A user opens the window from a button. Pushes `user_enter_tempsession`. */
  enter(appId: string, openid: string, sessionFrom?: string): Pushed;
  /** What the account wrote to its users, oldest first. */
  sent(appId: string): readonly ServiceMessage[];
}

/** Makes {@link ServiceControls}. */
export function createServiceControls(world: World): ServiceControls {
  return {
    write: async (appId, openid, message) => {
      const account = knownAccount(world, appId);
      const wroteAt = world.clock.now();
      account.operations.service.sessions.set(openid, { wroteAt, answers: 0, typingUntil: 0 });
      noteVisit(world, account, openid);
      const fields = typeof message === 'string' ? { MsgType: 'text', Content: message } : message;
      return pushNow(world, account, userMessage(openid, world.ids.sequence(), fields));
    },
    enter: async (appId, openid, sessionFrom = '') => {
      const account = knownAccount(world, appId);
      noteVisit(world, account, openid);
      return pushNow(world, account, enterSession(openid, sessionFrom));
    },
    sent: (appId) => knownAccount(world, appId).operations.service.sent,
  };
}

function send(world: World, account: Account, { touser: openid, msgtype, ...contents }: SendInput): unknown {
  if (openid === '') throw refusal(40003);
  if (!programKinds.includes(msgtype)) throw refusal(40008);
  const message = contents[msgtype];
  if (message === undefined) throw refusal(47001);
  checkMedia(world, account, message as Readonly<Record<string, unknown>>);
  const { sessions, sent } = account.operations.service;
  const session = sessions.get(openid);
  const now = world.clock.now();
  if (session === undefined || now - session.wroteAt > sessionMs) throw refusal(45015);
  if (session.answers >= maxAnswers) throw refusal(45047);
  session.answers += 1;
  session.typingUntil = 0;
  sent.push({ openid, msgtype, message, sentAt: now });
  return {};
}

function checkMedia(world: World, account: Account, message: Readonly<Record<string, unknown>>): void {
  for (const name of ['media_id', 'thumb_media_id']) {
    const id = message[name];
    if (typeof id === 'string') checkMedium(world, account, id, 40007);
  }
}

function checkCorp({ seed }: Account, corpid: string): void {
  if (seed.personal === true) throw refusal(10130030);
  if (!/^w[wx]\w{16}$/.test(corpid)) throw refusal(10130600);
}
