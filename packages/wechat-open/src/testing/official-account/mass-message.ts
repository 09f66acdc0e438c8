import { chinaDay, countUse } from '../counters.js';
import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { anyFile } from './files.js';
import { addJob } from './jobs.js';
import { hasQuota } from './mass-sending.js';
import { forOfficial, knownUser } from './route.js';
import type { Article, MassMessage, OfficialAccount } from './state.js';
import { taggedWith } from './tag.js';
import { followersOf } from './user.js';

/** How long sending takes. Assumed. */
const sendMs = 60_000;
const dedupeMs = 86_400_000;
/** A repeated `clientmsgid` within this time is refused without the task of before. */
const retryMs = 60_000;
/** Units of 10,000 messages a minute by level. */
const speeds = [80, 60, 45, 30, 10] as const;

interface Content {
  readonly msgtype: string;
  readonly clientmsgid?: string;
  readonly text?: { readonly content: string };
  readonly mpnews?: { readonly media_id: string };
  readonly image?: { readonly media_id: string };
  readonly images?: { readonly media_ids: readonly string[] };
  readonly voice?: { readonly media_id: string };
  readonly mpvideo?: { readonly media_id: string };
}

/** Mass messages by tag and by openid, previews, and how fast they go out. */
export function massMessageRoutes(world: World): Routes {
  return {
    messageMassSendAll: forOfficial(
      world,
      (official, input: Content & { filter: { is_to_all?: boolean; tag_id?: number } }, account) => {
        const { is_to_all: toAll = false, tag_id: tagId } = input.filter;
        if (!toAll && (tagId === undefined || !official.tags.has(tagId))) throw refusal(40152);
        const receivers = toAll ? followersOf(official) : taggedWith(official, tagId ?? 0);
        return start(
          world,
          account,
          input,
          receivers.map(({ openid }) => openid),
        );
      },
    ),
    messageMassSend: forOfficial(world, (official, input: Content & { touser: readonly string[] }, account) => {
      if (official.subscription) throw refusal(48001);
      const known = input.touser.filter((openid) => official.users.has(openid));
      if (known.length === 0) throw refusal(40031);
      return start(world, account, input, input.touser);
    }),
    messageMassPreview: forOfficial(world, (official, input: Content & { touser?: string; towxname?: string }) => {
      const { touser = '', towxname } = input;
      const byName = [...official.users.values()].find(
        ({ wechatId }) => wechatId !== undefined && wechatId === towxname,
      );
      if (towxname !== undefined && byName === undefined) throw refusal(40132);
      const user = byName ?? knownUser(official, touser);
      if (!user.follows) throw refusal(43004);
      const { content } = contentOf(world, official, input);
      user.inbox.push({ at: world.clock.now(), channel: 'preview', kind: input.msgtype, content });
      return {};
    }),
    messageMassGet: forOfficial(world, (official, input: { msg_id: string | number }) => {
      const { msgId, status } = messageById(official, input.msg_id);
      return { msg_id: msgId, msg_status: status };
    }),
    messageMassDelete: forOfficial(
      world,
      (official, input: { msg_id?: string | number; article_idx?: number; url?: string }) => {
        deleteMessage(official, input);
        return {};
      },
    ),
    messageMassSpeedGet: forOfficial(world, ({ massSpeed }) => ({ speed: massSpeed, realspeed: speeds[massSpeed] })),
    messageMassSpeedSet: forOfficial(world, (official, input: { speed: 0 | 1 | 2 | 3 | 4 }) => {
      official.massSpeed = input.speed;
      return {};
    }),
  };
}

function start(world: World, account: Account, input: Content, receivers: readonly string[]): unknown {
  const { official, appId } = account;
  const now = world.clock.now();
  refuseRepeated(official, input.clientmsgid, now);
  const { content, articles } = contentOf(world, official, input);
  if (!hasQuota(world, account, receivers)) throw refusal(45028);
  countUse(world.state.counters, `mass ${appId}`, chinaDay(now));
  const message: MassMessage = {
    msgId: world.ids.sequence(),
    msgDataId: articles.length > 0 ? world.ids.sequence() : undefined,
    kind: input.msgtype,
    content,
    articles,
    receivers,
    clientMessageId: input.clientmsgid,
    createdAt: now,
    status: 'SENDING',
  };
  official.massMessages.set(message.msgId, message);
  addJob(world, account, { kind: 'mass', dueAt: now + sendMs, msgId: message.msgId });
  return { msg_id: message.msgId, ...(message.msgDataId !== undefined && { msg_data_id: message.msgDataId }) };
}

function refuseRepeated({ massMessages }: OfficialAccount, clientMessageId: string | undefined, now: number): void {
  if (clientMessageId === undefined) return;
  const before = [...massMessages.values()].findLast((message) => message.clientMessageId === clientMessageId);
  if (before === undefined || now - before.createdAt >= dedupeMs) return;
  if (now - before.createdAt < retryMs) throw refusal(45066);
  throw refusal(45065, '', { msg_id: before.msgId });
}

/** What a mass message says: its text or media id, and its articles. @throws 40007, 40008, 44004, 45113. */
function contentOf(
  world: World,
  official: OfficialAccount,
  input: Content,
): { content: string; articles: readonly Article[] } {
  const now = world.clock.now();
  if (input.msgtype === 'wxcard') throw refusal(45113);
  if (input.msgtype === 'text') {
    if (input.text === undefined) throw refusal(40008);
    if (input.text.content === '') throw refusal(44004);
    return { content: input.text.content, articles: [] };
  }
  if (input.msgtype === 'mpnews') {
    const mediaId = input.mpnews?.media_id ?? '';
    const prepared = official.drafts.get(mediaId)?.articles ?? official.massMedia.get(mediaId);
    if (prepared === undefined || 'video' in prepared) throw refusal(40007);
    return { content: mediaId, articles: prepared };
  }
  if (input.msgtype === 'mpvideo') {
    const mediaId = input.mpvideo?.media_id ?? '';
    const prepared = official.massMedia.get(mediaId);
    if (prepared === undefined || !('video' in prepared)) throw refusal(40007);
    return { content: mediaId, articles: [] };
  }
  if (input.msgtype === 'voice') {
    const mediaId = input.voice?.media_id ?? '';
    anyFile(official, mediaId, ['voice'], now);
    return { content: mediaId, articles: [] };
  }
  const pictures = input.images?.media_ids ?? [input.image?.media_id ?? ''];
  for (const mediaId of pictures) anyFile(official, mediaId, ['image'], now);
  return { content: pictures.join('|'), articles: [] };
}

function messageById({ massMessages }: OfficialAccount, id: string | number): MassMessage {
  const message = massMessages.get(Number(id));
  if (message === undefined) throw refusal(40059);
  return message;
}

// Only articles and videos can be deleted, and only once they were sent.
function deleteMessage(
  official: OfficialAccount,
  { msg_id: id, article_idx: index = 0, url }: { msg_id?: string | number; article_idx?: number; url?: string },
): void {
  if (id === undefined) {
    const article = [...official.posts.values()].flatMap(({ articles }) => articles).find((one) => one.url === url);
    if (article === undefined) throw refusal(40065);
    article.deleted = true;
    return;
  }
  const message = messageById(official, id);
  if (message.status !== 'SEND_SUCCESS' || !['mpnews', 'mpvideo'].includes(message.kind)) throw refusal(40059);
  const articles = official.posts.get(message.msgDataId ?? 0)?.articles ?? [];
  const chosen = index === 0 ? articles : articles.slice(index - 1, index);
  if (index > 0 && chosen.length === 0) throw refusal(40060);
  for (const article of chosen) article.deleted = true;
  if (articles.every(({ deleted }) => deleted)) message.status = 'DELETE';
}
