import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { forOfficial, pageOf, secondsOf } from './route.js';
import type { Comment, OfficialAccount, PostedArticle } from './state.js';

/** Featured comments of one article. Assumed: the page names the error, not the number. */
const maxFeatured = 100;
/** Characters of a reply. Assumed: the page names the error, not the length. */
const maxReplyCharacters = 600;

interface ArticleInput {
  readonly msg_data_id: number;
  readonly index?: number;
}
interface CommentInput extends ArticleInput {
  readonly user_comment_id: number;
}

/** Comments of articles that were published or sent. */
export function commentRoutes(world: World): Routes {
  const setOpen = (open: boolean) =>
    forOfficial(world, (official, input: ArticleInput) => {
      articleOf(official, input).commentsOpen = open;
      return {};
    });
  return {
    commentOpen: setOpen(true),
    commentClose: setOpen(false),
    commentList: forOfficial(
      world,
      (official, input: ArticleInput & { begin: number; count: number; type: 0 | 1 | 2 }) => {
        const all = articleOf(official, input).comments.filter(
          ({ featured, withdrawn }) => !withdrawn && (input.type === 0 || featured === (input.type === 2)),
        );
        const page = pageOf(all.toReversed(), { offset: input.begin, count: input.count });
        return { total: all.length, comment: page.map(commentFields) };
      },
    ),
    commentMarkElect: forOfficial(world, (official, input: CommentInput) => {
      const { comments } = articleOf(official, input);
      const comment = commentOf(comments, input);
      if (comment.withdrawn) throw refusal(88004);
      if (comments.filter((one) => one.featured && one !== comment).length >= maxFeatured) throw refusal(88003);
      comment.featured = true;
      return {};
    }),
    commentUnmarkElect: forOfficial(world, (official, input: CommentInput) => {
      commentOf(articleOf(official, input).comments, input).featured = false;
      return {};
    }),
    commentDelete: forOfficial(world, (official, input: CommentInput) => {
      const { comments } = articleOf(official, input);
      comments.splice(comments.indexOf(commentOf(comments, input)), 1);
      return {};
    }),
    commentReplyAdd: forOfficial(world, (official, input: CommentInput & { content: string }) => {
      const comment = commentOf(articleOf(official, input).comments, input);
      if (comment.reply !== undefined) throw refusal(88005);
      if (input.content === '' || input.content.length > maxReplyCharacters) throw refusal(88007);
      comment.reply = { content: input.content, createdAt: world.clock.now() };
      return {};
    }),
    commentReplyDelete: forOfficial(world, (official, input: CommentInput) => {
      commentOf(articleOf(official, input).comments, input).reply = undefined;
      return {};
    }),
  };
}

/** An article by its message data. `index` counts from 0. @throws 88001. */
function articleOf({ posts }: OfficialAccount, { msg_data_id, index = 0 }: ArticleInput): PostedArticle {
  const article = posts.get(msg_data_id)?.articles[index];
  if (article === undefined) throw refusal(88001);
  return article;
}

function commentOf(comments: readonly Comment[], { user_comment_id }: CommentInput): Comment {
  const comment = comments.find(({ id }) => id === user_comment_id);
  if (comment === undefined) throw refusal(88008);
  return comment;
}

function commentFields({ id, openid, content, createdAt, featured, reply }: Comment): Record<string, unknown> {
  return {
    user_comment_id: id,
    openid,
    content,
    comment_type: featured ? 1 : 0,
    create_time: secondsOf(createdAt),
    ...(reply !== undefined && { reply: { content: reply.content, create_time: secondsOf(reply.createdAt) } }),
  };
}
