import { chinaDay, chinaMonth, countUse, usesOf } from '../counters.js';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { postedArticles } from './articles.js';
import { pushMassSent } from './events.js';
import type { MassMessage, User } from './state.js';

/** Mass messages of a service account that one follower gets in a Beijing month. */
const monthlyPerFollower = 4;
/** Mass messages of a subscription account in a Beijing day. */
const dailyOfSubscription = 1;
/** Calls of a service account in a Beijing day. */
const dailyOfService = 100;

/** Whether a mass message may be sent: the account's calls of the day, and somebody who may get one more this month. */
export function hasQuota(world: World, account: Account, receivers: readonly string[]): boolean {
  const { official, appId } = account;
  const daily = official.subscription ? dailyOfSubscription : dailyOfService;
  if (usesOf(world.state.counters, `mass ${appId}`, chinaDay(world.clock.now())) >= daily) return false;
  const users = receivers.flatMap((openid) => official.users.get(openid) ?? []);
  return users.length === 0 || users.some((user) => mayGet(world, account, user));
}

/** Delivers a mass message and pushes what it reached. Drafts leave the box. */
export function finishMassMessage(world: World, account: Account, message: MassMessage): Promise<Delivery> {
  const { official } = account;
  const { msgDataId, kind, content, articles } = message;
  const at = world.clock.now();
  const reachable = message.receivers.flatMap((openid) => {
    const user = official.users.get(openid);
    return user?.follows === true && !user.blacklisted && mayGet(world, account, user) ? [user] : [];
  });
  const reached = reachable.filter(({ refusesMessages }) => !refusesMessages);
  for (const user of reached) {
    countUse(world.state.counters, nameOf(account, user), chinaMonth(at));
    user.inbox.push({ at, channel: 'mass', kind, content });
  }
  message.status = 'SEND_SUCCESS';
  if (msgDataId !== undefined) {
    const posted = postedArticles(articles, msgDataId);
    official.posts.set(msgDataId, { msgDataId, postedAt: at, targetUsers: reached.length, articles: posted });
    official.drafts.delete(content);
  }
  const counts = { total: message.receivers.length, filtered: reachable.length, sent: reached.length };
  return pushMassSent(world, account, message, counts);
}

function mayGet(world: World, account: Account, user: User): boolean {
  if (account.official.subscription) return true;
  const month = chinaMonth(world.clock.now());
  return usesOf(world.state.counters, nameOf(account, user), month) < monthlyPerFollower;
}

function nameOf({ appId }: Account, { openid }: User): string {
  return `mass ${appId} ${openid}`;
}
