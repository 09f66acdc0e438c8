import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { type ArticleInput, articleFields, articleOf, articlesOf } from './articles.js';
import { forOfficial, pageOf, secondsOf } from './route.js';
import type { ArticleDraft, OfficialAccount } from './state.js';

/** The draft box, which is open for every account. */
export function draftRoutes(world: World): Routes {
  return {
    draftAdd: forOfficial(world, (official, input: { articles: readonly ArticleInput[] }) => {
      const articles = articlesOf(official, input.articles);
      const mediaId = world.ids.text(64);
      const now = world.clock.now();
      official.drafts.set(mediaId, { mediaId, articles, createdAt: now, updatedAt: now });
      return { media_id: mediaId };
    }),
    draftUpdate: forOfficial(world, (official, input: { media_id: string; index: number; articles: ArticleInput }) => {
      const draft = draftById(official, input.media_id);
      if (draft.articles[input.index] === undefined) throw refusal(40114);
      draft.articles = draft.articles.with(input.index, articleOf(official, input.articles));
      draft.updatedAt = world.clock.now();
      return {};
    }),
    draftGet: forOfficial(world, (official, input: { media_id: string }) => ({
      news_item: newsItems(draftById(official, input.media_id)),
    })),
    draftDelete: forOfficial(world, (official, input: { media_id: string }) => {
      if (!official.drafts.delete(input.media_id)) throw refusal(40007);
      return {};
    }),
    draftCount: forOfficial(world, ({ drafts }) => ({ total_count: drafts.size })),
    draftBatchGet: forOfficial(world, ({ drafts }, input: { offset: number; count: number; no_content?: 0 | 1 }) => {
      const all = [...drafts.values()].sort((one, other) => other.updatedAt - one.updatedAt);
      const page = pageOf(all, input);
      const item = page.map((draft) => ({
        media_id: draft.mediaId,
        content: { news_item: newsItems(draft, input.no_content !== 1) },
        update_time: secondsOf(draft.updatedAt),
      }));
      return { total_count: all.length, item_count: page.length, item };
    }),
    draftSwitch: forOfficial(world, () => ({ is_open: 1 })),
  };
}

/** A draft. @throws 40007. */
export function draftById({ drafts }: OfficialAccount, mediaId: string): ArticleDraft {
  const draft = drafts.get(mediaId);
  if (draft === undefined) throw refusal(40007);
  return draft;
}

function newsItems({ articles, mediaId }: ArticleDraft, withContent = true): Record<string, unknown>[] {
  return articles.map((article, index) =>
    articleFields(article, `http://mp.weixin.qq.com/s?__biz=MzA4&tempkey=${mediaId}&idx=${index + 1}`, withContent),
  );
}
