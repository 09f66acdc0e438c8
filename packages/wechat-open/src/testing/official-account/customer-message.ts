import { refusal } from '../errors.js';
import { callingAccount, type Routes, stateful } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { anyFile } from './files.js';
import { publicationOf } from './publish.js';
import { knownUser } from './route.js';
import { serviceAccountOf } from './service-accounts.js';
import type { FileKind, OfficialAccount, User } from './state.js';

/** A typing notice needs a message of the user within this time. */
const typingWindowMs = 30_000;
/** How long a typing notice shows. Source: the page of customer-service messages, 客服输入状态. */
const typingMs = 15_000;

/** What a user does that lets an account write to him. */
type Act = 'message' | 'menu' | 'follow' | 'scan';

/**
 * What each act of a user allows: customer-service messages, and for how long.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
const allowances: Readonly<Record<Act, { readonly count: number; readonly ms: number }>> = {
  message: { count: 5, ms: 48 * 3_600_000 },
  menu: { count: 3, ms: 60_000 },
  follow: { count: 3, ms: 60_000 },
  scan: { count: 3, ms: 60_000 },
};

interface MediaContent {
  readonly media_id?: string;
  readonly thumb_media_id?: string;
}

interface CustomMessage {
  readonly touser: string;
  readonly msgtype: string;
  readonly customservice?: { readonly kf_account?: string };
  readonly [kind: string]: unknown;
}

/** Customer-service messages, of mini programs and official accounts alike. */
export function customerMessageRoutes(world: World): Routes {
  return {
    sendCustomMessage: stateful((input: CustomMessage, { principal }) => {
      const account = callingAccount(world, principal);
      send(world, account, input);
      return {};
    }),
    setTyping: stateful((input: { touser: string; command: 'Typing' | 'CancelTyping' }, { principal }) => {
      const user = knownUser(callingAccount(world, principal).official, input.touser);
      const now = world.clock.now();
      if (now - (user.lastMessageAt ?? Number.NEGATIVE_INFINITY) > typingWindowMs) throw refusal(45080);
      if (input.command === 'Typing' && user.typingUntil > now) throw refusal(45081);
      user.typingUntil = input.command === 'Typing' ? now + typingMs : now;
      return {};
    }),
  };
}

/** Lets the account write to a user for a while, after what he did. */
export function openWindow(user: User, act: Act, now: number): void {
  const { count, ms } = allowances[act];
  user.windows = [...user.windows.filter(({ until }) => until > now), { until: now + ms, left: count }];
}

function send(world: World, { official }: Account, message: CustomMessage): void {
  const now = world.clock.now();
  const user = knownUser(official, message.touser);
  if (!user.follows) throw refusal(45015);
  if (user.refusesMessages) throw refusal(48002);
  const content = message[message.msgtype];
  if (typeof content !== 'object' || content === null) throw refusal(40008);
  checkContent(official, message.msgtype, content, now);
  const worker = message.customservice?.kf_account ?? '';
  if (worker !== '') serviceAccountOf(official, worker);
  takeFromWindow(user, now);
  user.typingUntil = 0;
  user.inbox.push({ at: now, channel: 'customer-service', kind: message.msgtype, content });
  const text = message.msgtype === 'text' ? (content as { content: string }).content : `[${message.msgtype}]`;
  addChatRecord(official, { openid: user.openid, worker, opercode: 2002, text, at: now });
}

// An account may say what any of the open windows allows; the one that ends first is used up first.
function takeFromWindow({ windows }: User, now: number): void {
  const open = windows.filter(({ until }) => until > now).sort((one, other) => one.until - other.until);
  if (open.length === 0) throw refusal(45015);
  const usable = open.find(({ left }) => left > 0);
  if (usable === undefined) throw refusal(45047);
  usable.left -= 1;
}

/** Adds a line to the chat records, numbered from 1. */
export function addChatRecord({ chat }: OfficialAccount, record: Omit<OfficialAccount['chat'][number], 'id'>): void {
  chat.push({ id: chat.length + 1, ...record });
}

/** Kinds of file that a message of a type may carry. */
const fileKinds: Readonly<Record<string, readonly FileKind[]>> = {
  image: ['image'],
  voice: ['voice'],
  video: ['video'],
};

function checkContent(official: OfficialAccount, msgtype: string, content: object, now: number): void {
  if (msgtype === 'text' && (content as { content: string }).content === '') throw refusal(44004);
  if (msgtype === 'mpnewsarticle') publicationOf(official, (content as { article_id: string }).article_id);
  const { media_id: mediaId, thumb_media_id: thumbId } = content as MediaContent;
  const kinds = fileKinds[msgtype];
  if (kinds !== undefined) anyFile(official, mediaId ?? '', kinds, now);
  if (thumbId !== undefined) anyFile(official, thumbId, ['thumb', 'image'], now);
}
