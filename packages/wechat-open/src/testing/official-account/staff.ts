import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { type ArticleInput, articlesOf } from './articles.js';
import { finishPublication, type PublicationEnd } from './publishing.js';
import { isWaiting } from './service-accounts.js';
import type { ServiceAccount } from './state.js';

/** What the account's staff and the platform do. All of it throws an Error for what is not there. */
export interface StaffSide {
  /** Ends a publication that is under way, such as by refusing it. */
  finishPublication(appId: string, publishId: number | string, end: PublicationEnd): Promise<Delivery>;
  /** The person who was invited takes a service account over, or does not. */
  answerInvitation(appId: string, kfAccount: string, accepts: boolean): void;
  /** A service account goes online or offline. */
  setOnline(appId: string, kfAccount: string, online: boolean): void;
  /** Articles are written as permanent material on the website. @returns the media id. */
  addNews(appId: string, articles: readonly ArticleInput[]): string;
  /** The website's automatic replies are set, as `getCurrentAutoReplyInfo` answers them. The fake sends none of them. */
  setAutoReplies(appId: string, rules: Readonly<Record<string, unknown>>): void;
  /** The platform holds the messages of a template back, or lets them through again. */
  holdBack(appId: string, templateId: string, held: boolean): void;
  /**
   * The followers of another account are taken over, with new openids; nothing is pushed.
   *
   * @returns new openids by old ones.
   */
  migrate(appId: string, fromAppId: string): ReadonlyMap<string, string>;
}

/** Makes the staff's side. */
export function createStaffSide(world: World): StaffSide {
  const serviceAccount = (appId: string, kfAccount: string): ServiceAccount => {
    const account = knownAccount(world, appId).official.serviceAccounts.get(kfAccount);
    if (account === undefined) throw new Error(`${appId} has no service account ${kfAccount}`);
    return account;
  };
  return {
    async finishPublication(appId, publishId, end) {
      const account = knownAccount(world, appId);
      const publication = account.official.publications.get(Number(publishId));
      if (publication?.status !== 1) throw new Error(`no publication ${publishId} is under way`);
      return finishPublication(world, account, publication, end);
    },
    answerInvitation(appId, kfAccount, accepts) {
      const account = serviceAccount(appId, kfAccount);
      const { invitation } = account;
      if (invitation === undefined || !isWaiting(account, world.clock.now()))
        throw new Error(`${kfAccount} has no open invitation`);
      if (accepts) account.wechatId = invitation.wechatId;
      account.invitation = accepts ? undefined : { ...invitation, rejected: true };
    },
    setOnline(appId, kfAccount, online) {
      const account = serviceAccount(appId, kfAccount);
      if (online && account.wechatId === undefined) throw new Error(`${kfAccount} is bound to nobody`);
      account.online = online;
    },
    addNews(appId, articles) {
      const { official } = knownAccount(world, appId);
      const mediaId = world.ids.text(64);
      const createdAt = world.clock.now();
      official.materials.set(mediaId, { kind: 'news', mediaId, articles: articlesOf(official, articles), createdAt });
      return mediaId;
    },
    setAutoReplies(appId, rules) {
      knownAccount(world, appId).official.autoReplies = structuredClone(rules);
    },
    holdBack(appId, templateId, held) {
      const { templates, heldTemplates } = knownAccount(world, appId).official;
      if (!templates.has(templateId)) throw new Error(`${appId} has no template ${templateId}`);
      if (held) heldTemplates.add(templateId);
      else heldTemplates.delete(templateId);
    },
    migrate(appId, fromAppId) {
      return migrate(world, knownAccount(world, appId), knownAccount(world, fromAppId));
    },
  };
}

function migrate(world: World, to: Account, from: Account): ReadonlyMap<string, string> {
  const openids = new Map<string, string>();
  for (const user of from.official.users.values()) {
    if (!user.follows) continue;
    const openid = `o${world.ids.text(27)}`;
    openids.set(user.openid, openid);
    const moved = structuredClone({ ...user, openid, tags: new Set<number>(), remark: '', scene: migrationScene });
    to.official.users.set(openid, { ...moved, followedAt: world.clock.now(), inbox: [] });
  }
  to.official.migrations.set(from.appId, openids);
  return openids;
}

const migrationScene = 'ADD_SCENE_ACCOUNT_MIGRATION';
