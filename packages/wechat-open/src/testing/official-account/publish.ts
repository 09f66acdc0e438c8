import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { postedFields } from './articles.js';
import { draftById } from './draft.js';
import { addJob } from './jobs.js';
import { forOfficial, pageOf, secondsOf } from './route.js';
import type { OfficialAccount, Post, Publication } from './state.js';

/** How long publishing takes. Assumed: the platform says that it takes some time. */
const publishMs = 30_000;

/** Publishing of drafts, and what was published. */
export function publishRoutes(world: World): Routes {
  return {
    freePublishSubmit: forOfficial(world, (official, input: { media_id: string }, account) => {
      const { articles, mediaId } = draftById(official, input.media_id);
      const publication: Publication = {
        publishId: world.ids.sequence(),
        msgDataId: world.ids.sequence(),
        mediaId,
        articles,
        status: 1,
        failed: [],
        articleId: '',
        updatedAt: world.clock.now(),
      };
      const { publishId } = publication;
      official.publications.set(publishId, publication);
      addJob(world, account, { kind: 'publish', dueAt: world.clock.now() + publishMs, publishId });
      return { publish_id: String(publishId), msg_data_id: String(publication.msgDataId) };
    }),
    freePublishGet: forOfficial(world, (official, input: { publish_id: string | number }) => {
      const publication = official.publications.get(Number(input.publish_id));
      // The number for an unknown task is not documented; the fake assumes the one of unknown articles.
      if (publication === undefined) throw refusal(53600);
      return publicationFields(official, publication, String(input.publish_id));
    }),
    freePublishGetArticle: forOfficial(world, (official, input: { article_id: string }) => ({
      news_item: postOf(official, publicationOf(official, input.article_id)).articles.map((one) => postedFields(one)),
    })),
    freePublishBatchGet: forOfficial(
      world,
      (official, input: { offset: number; count: number; no_content?: 0 | 1 }) => {
        const all = [...official.publications.values()].filter(({ articleId }) => articleId !== '').reverse();
        const page = pageOf(all, input);
        const item = page.map((publication) => ({
          article_id: publication.articleId,
          content: {
            news_item: postOf(official, publication).articles.map((one) => postedFields(one, input.no_content !== 1)),
          },
          update_time: secondsOf(publication.updatedAt),
        }));
        return { total_count: all.length, item_count: page.length, item };
      },
    ),
    freePublishDelete: forOfficial(world, (official, input: { article_id: string; index?: number }) => {
      const publication = publicationOf(official, input.article_id);
      const { articles } = postOf(official, publication);
      const { index = 0 } = input;
      const chosen = index === 0 ? articles : articles.slice(index - 1, index);
      if (chosen.length === 0) throw refusal(53600);
      for (const article of chosen) article.deleted = true;
      if (articles.every(({ deleted }) => deleted)) publication.status = 5;
      publication.updatedAt = world.clock.now();
      return {};
    }),
  };
}

/** A publication by its articles. @throws 53600. */
export function publicationOf({ publications }: OfficialAccount, articleId: string): Publication {
  const publication = [...publications.values()].find((one) => one.articleId === articleId);
  if (articleId === '' || publication === undefined) throw refusal(53600);
  return publication;
}

function postOf({ posts }: OfficialAccount, { msgDataId }: Publication): Post {
  const post = posts.get(msgDataId);
  if (post === undefined) throw new Error('a publication that is done has its articles');
  return post;
}

function publicationFields(official: OfficialAccount, publication: Publication, id: string): Record<string, unknown> {
  const { status, articleId, failed } = publication;
  const state = { publish_id: id, publish_status: status, fail_idx: failed };
  if (status !== 0) return state;
  const item = postOf(official, publication).articles.map(({ url }, index) => ({ idx: index + 1, article_url: url }));
  return { ...state, article_id: articleId, article_detail: { count: item.length, item } };
}
