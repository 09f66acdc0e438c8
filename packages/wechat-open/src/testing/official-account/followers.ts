import type { PushFields } from '@minigate/core';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { agreementKey } from './agreements.js';
import { addChatRecord, openWindow } from './customer-message.js';
import { pushFromUser } from './events.js';
import { readFile } from './files.js';
import { menuFor } from './menu.js';
import { leafButtons } from './menu-buttons.js';
import { type FollowerSeed, userOf } from './seed.js';
import type { FileKind, InboxMessage, MenuButton, User, WebToken } from './state.js';

/** What a person writes: a text, or a file that becomes a temporary medium of the account. */
export type UserMessage =
  | { readonly text: string }
  | { readonly kind: 'image' | 'voice' | 'video'; readonly file: File }
  /** Any other message, as its push has it, such as `{ MsgType: 'location', … }`. */
  | { readonly fields: PushFields & { readonly MsgType: string } };

/** A web authorization that a person has given. */
export interface WebAuthorization extends WebToken {
  /** The user's token, for the endpoints of `oa-web-auth`. */
  readonly accessToken: string;
}

/** What people do with an account. All of it throws an Error for an account, person, code or button that is not there. */
export interface FollowersSide {
  /** A person follows the account: pushes `subscribe`. */
  follow(appId: string, person: string | FollowerSeed): Promise<Delivery>;
  /** A follower leaves: pushes `unsubscribe`. */
  unfollow(appId: string, openid: string): Promise<Delivery>;
  /**
   * A person writes to the account: pushes the message, and opens 48 hours in which the account may write back. A passive reply
   * that hands the person to customer service (`transfer_customer_service`) does so.
   */
  write(appId: string, openid: string, message: UserMessage): Promise<Delivery>;
  /**
   * A follower taps a button of the menu that he sees: pushes its event. Buttons that hand out material or articles put them into
   * his inbox instead.
   *
   * @param name - the button's caption.
   */
  tapMenu(appId: string, openid: string, name: string): Promise<Delivery | undefined>;
  /** A person scans a code with a scene: pushes `SCAN`, or makes him a follower and pushes `subscribe`. @param ticket - of the code. */
  scan(appId: string, openid: string, ticket: string): Promise<Delivery>;
  /**
   * A person agrees to messages of a template: pushes `subscribe_msg_popup_event`; with `scene`, to one of the one-time kind, of
   * which nothing is pushed.
   */
  agree(
    appId: string,
    openid: string,
    templateId: string,
    options?: { readonly scene?: number | undefined },
  ): Promise<void>;
  /** A follower switches the account's messages off, or on again. */
  refuseMessages(appId: string, openid: string, refuses: boolean): void;
  /** A person lets a page of the account know him. The code is exchanged already. */
  authorizeWeb(appId: string, openid: string, scope: WebToken['scope']): WebAuthorization;
  /** A reader comments on an article. @param article.index - from 0, the default. @returns the comment's id. */
  comment(
    appId: string,
    openid: string,
    article: { readonly msgDataId: number; readonly index?: number | undefined; readonly content: string },
  ): number;
  /** A reader takes his comment back. @param article.index - from 0, the default. */
  withdrawComment(
    appId: string,
    article: { readonly msgDataId: number; readonly index?: number | undefined; readonly commentId: number },
  ): void;
  /** What the account has sent to a person, oldest first. */
  inbox(appId: string, openid: string): readonly InboxMessage[];
}

const webTokenMs = 7_200_000;

/** Makes the followers' side. */
export function createFollowersSide(world: World): FollowersSide {
  const now = (): number => world.clock.now();
  const person = (appId: string, openid: string): { account: Account; user: User } => {
    const account = knownAccount(world, appId);
    const user = account.official.users.get(openid);
    if (user === undefined) throw new Error(`${appId} knows nobody with the openid ${openid}`);
    return { account, user };
  };
  const meet = (appId: string, seed: FollowerSeed): { account: Account; user: User } => {
    const account = knownAccount(world, appId);
    const user = account.official.users.get(seed.openid) ?? userOf(seed);
    account.official.users.set(seed.openid, user);
    return { account, user };
  };
  const startFollowing = (account: Account, user: User, scene: string): void => {
    if (user.follows) throw new Error(`${user.openid} follows already`);
    user.follows = true;
    user.followedAt = now();
    user.scene = scene;
    // Followers are listed in the order of following.
    account.official.users.delete(user.openid);
    account.official.users.set(user.openid, user);
    openWindow(user, 'follow', now());
  };

  return {
    async follow(appId, seed) {
      const { account, user } = meet(appId, typeof seed === 'string' ? { openid: seed } : seed);
      startFollowing(account, user, 'ADD_SCENE_SEARCH');
      user.scanned = undefined;
      return pushFromUser(world, account, user.openid, 'subscribe', { EventKey: '' });
    },
    async unfollow(appId, openid) {
      const { account, user } = person(appId, openid);
      if (!user.follows) throw new Error(`${openid} does not follow`);
      user.follows = false;
      // Who comes back begins anew.
      user.remark = '';
      user.tags.clear();
      user.windows = [];
      account.official.waiting.delete(openid);
      account.official.sessions.delete(openid);
      return pushFromUser(world, account, openid, 'unsubscribe', { EventKey: '' });
    },
    async write(appId, openid, message) {
      const { account, user } = person(appId, openid);
      if (!user.follows) throw new Error(`${openid} does not follow`);
      if (user.blacklisted) throw new Error(`${openid} is on the blacklist`);
      const fields = { ...(await fieldsOf(world, account, message)), MsgId: world.pushIds.sequence() };
      user.lastMessageAt = now();
      openWindow(user, 'message', now());
      const worker = account.official.sessions.get(openid)?.kfAccount ?? '';
      const text = 'text' in message ? message.text : `[${fields.MsgType}]`;
      addChatRecord(account.official, { openid, worker, opercode: 2003, text, at: now() });
      const delivery = await pushFromUser(world, account, openid, fields.MsgType, fields);
      handOver(world, account, user, delivery);
      return delivery;
    },
    async tapMenu(appId, openid, name) {
      const { account, user } = person(appId, openid);
      const button = leafButtons(menuFor(account.official, user)).find((one) => one.name === name);
      if (button === undefined) throw new Error(`${openid} sees no menu button ${name}`);
      openWindow(user, 'menu', now());
      const handedOut = button.media_id ?? button.article_id;
      if (handedOut !== undefined) {
        user.inbox.push({ at: now(), channel: 'menu', kind: button.type ?? '', content: handedOut });
        return undefined;
      }
      const { event, fields } = tapOf(button);
      return pushFromUser(world, account, openid, event, fields);
    },
    async scan(appId, openid, ticket) {
      const { account, user } = meet(appId, { openid });
      const code = account.official.qrScenes.get(ticket);
      if (code === undefined) throw new Error('there is no code with this ticket');
      if (code.expiresAt !== undefined && code.expiresAt <= now()) throw new Error('the code has expired');
      const { scene } = code;
      if (user.follows) {
        openWindow(user, 'scan', now());
        return pushFromUser(world, account, openid, 'SCAN', { EventKey: String(scene), Ticket: ticket });
      }
      user.scanned = scene;
      startFollowing(account, user, 'ADD_SCENE_QR_CODE');
      return pushFromUser(world, account, openid, 'subscribe', { EventKey: `qrscene_${scene}`, Ticket: ticket });
    },
    async agree(appId, openid, templateId, { scene } = {}) {
      const { account, user } = meet(appId, { openid });
      const key = agreementKey(templateId, scene === undefined ? '' : String(scene));
      user.agreements.set(key, (user.agreements.get(key) ?? 0) + 1);
      if (scene !== undefined) return;
      const List = { TemplateId: templateId, SubscribeStatusString: 'accept', PopupScene: '2' };
      await pushFromUser(world, account, openid, 'subscribe_msg_popup_event', { SubscribeMsgPopupEvent: { List } });
    },
    refuseMessages(appId, openid, refuses) {
      person(appId, openid).user.refusesMessages = refuses;
    },
    authorizeWeb(appId, openid, scope) {
      const { account } = meet(appId, { openid });
      const token = { openid, scope, expiresAt: now() + webTokenMs };
      const accessToken = world.ids.accessToken();
      account.official.webTokens.set(accessToken, token);
      return { accessToken, ...token };
    },
    comment(appId, openid, { msgDataId, index = 0, content }) {
      const { account } = meet(appId, { openid });
      const article = account.official.posts.get(msgDataId)?.articles[index];
      if (article === undefined || article.deleted) throw new Error('there is no such article');
      if (!article.commentsOpen) throw new Error('the comments of the article are closed');
      const id = article.comments.reduce((last, one) => Math.max(last, one.id), 0) + 1;
      article.comments.push({
        id,
        openid,
        content,
        createdAt: now(),
        featured: false,
        withdrawn: false,
        reply: undefined,
      });
      return id;
    },
    withdrawComment(appId, { msgDataId, index = 0, commentId }) {
      const article = knownAccount(world, appId).official.posts.get(msgDataId)?.articles[index];
      const comment = article?.comments.find(({ id }) => id === commentId);
      if (comment === undefined) throw new Error('there is no such comment');
      comment.withdrawn = true;
    },
    inbox: (appId, openid) => person(appId, openid).user.inbox,
  };
}

async function fieldsOf(
  world: World,
  { official }: Account,
  message: UserMessage,
): Promise<PushFields & { readonly MsgType: string }> {
  if ('text' in message) return { MsgType: 'text', Content: message.text };
  if ('fields' in message) return message.fields;
  const store = async (kind: FileKind, file: File): Promise<string> => {
    const mediaId = world.ids.text(64);
    official.temporaryMedia.set(mediaId, await readFile(kind, file, world.clock.now()));
    return mediaId;
  };
  const MediaId = await store(message.kind, message.file);
  if (message.kind === 'image') return { MsgType: 'image', PicUrl: `http://mmbiz.qpic.cn/${MediaId}/0`, MediaId };
  return { MsgType: message.kind, MediaId, ...(message.kind === 'voice' && { Format: 'amr' }) };
}

/** A menu button's event. Of scans, pictures and places only the key is pushed: what the person does then is not played. */
function tapOf({ type = '', key = '', url = '' }: MenuButton): { event: string; fields: PushFields } {
  if (type === 'view') return { event: 'VIEW', fields: { EventKey: url } };
  if (type === 'click') return { event: 'CLICK', fields: { EventKey: key } };
  return { event: type === 'miniprogram' ? 'view_miniprogram' : type, fields: { EventKey: key || url } };
}

/** Does what a passive reply `transfer_customer_service` says: to the service account that it names, or among those who wait. */
function handOver(world: World, { official }: Account, { openid }: User, { attempts }: Delivery): void {
  const reply = attempts.at(-1)?.reply;
  if (reply === undefined || !reply.includes('transfer_customer_service') || official.sessions.has(openid)) return;
  const kfAccount = /<KfAccount>(?:<!\[CDATA\[)?([^\]<]+)/.exec(reply)?.[1];
  if (kfAccount !== undefined && official.serviceAccounts.get(kfAccount)?.online === true)
    official.sessions.set(openid, { kfAccount, startedAt: world.clock.now() });
  else official.waiting.add(openid);
}
