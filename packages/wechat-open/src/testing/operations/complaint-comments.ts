import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { type Comment, type CommentReply, type CommentText, orderBehind } from './complaint-state.js';
import { pageOf } from './people.js';

/** The best score of a bad comment and the worst of a good one: 100 per star. */
const scores = { bad: 200, good: 400 };
const commentsAPage = 8;
const headImage = 'http://wx.qlogo.cn/mmopen/comment/0';

/** Whether a comment has one or two stars. */
export function isBad({ score }: CommentText): boolean {
  return score <= scores.bad;
}

/** `filterType` of a list of comments. */
const filters: Readonly<Record<number, (comment: Comment) => boolean>> = {
  1: ({ now }) => isBad(now),
  2: ({ now }) => now.score >= scores.good,
  3: ({ now, settledAt }) => isBad(now) && settledAt === undefined,
  4: ({ reply }) => reply === undefined,
  5: ({ before }) => before !== undefined && isBad(before),
  6: () => true,
};

interface Ids {
  readonly commentId: string;
  readonly replyId: string;
  readonly commentReplyId: string;
  readonly content: string;
}

/**
 * Comments on orders, replies to them and settlements of bad ones. A comment of another mini program answers -10403, one that nobody
 * wrote -10001, a reply that is not that comment's -10003; a second first reply -10003, an assumption.
 */
export function commentRoutes(world: World): Routes {
  const replyWith = (content: string): CommentReply => ({
    replyId: String(world.ids.sequence()),
    content,
    createdAt: seconds(world),
  });
  return {
    getCommentList: forProgram(world, (program, input: ListInput) => list(program, input)),
    getCommentInfo: forProgram(world, (program, { commentId }: Ids) =>
      info(program, commentOf(world, program, commentId)),
    ),
    addReply: forProgram(world, (program, { commentId, content }: Ids) => {
      const comment = commentOf(world, program, commentId);
      if (content === '') throw refusal(-10001);
      if (comment.reply !== undefined) throw refusal(-10003);
      comment.reply = replyWith(content);
      return {};
    }),
    deleteReply: forProgram(world, (program, ids: Ids) => {
      const comment = repliedComment(world, program, ids);
      comment.reply = undefined;
      comment.laterReplies.length = 0;
      return {};
    }),
    addCommentReply: forProgram(world, (program, ids: Ids) => {
      if (ids.content === '') throw refusal(-10001);
      repliedComment(world, program, ids).laterReplies.push(replyWith(ids.content));
      return { success: true };
    }),
    deleteCommentReply: forProgram(world, (program, ids: Ids) => {
      const { laterReplies } = repliedComment(world, program, ids);
      const at = laterReplies.findIndex(({ replyId }) => replyId === ids.commentReplyId);
      if (at === -1) throw refusal(-10003);
      laterReplies.splice(at, 1);
      return { success: true };
    }),
    getCommentReplyList: forProgram(world, (program, { commentId }: Ids) => {
      const { reply, laterReplies } = commentOf(world, program, commentId);
      // The answer has no form for a comment without reply.
      if (reply === undefined) throw refusal(-10003);
      const writer = { nickname: program.nickName, imgUrl: program.headImage };
      const times = ({ createdAt }: CommentReply): Record<string, string> => ({
        createTime: String(createdAt),
        updateTime: String(createdAt),
      });
      return {
        list: {
          reply: {
            replyId: reply.replyId,
            commentId,
            replyContent: { content: reply.content },
            replyObject: writer,
            ...times(reply),
          },
          commentReplyList: laterReplies.map((one) => ({
            commentReplyId: one.replyId,
            commentId,
            commentReplyContent: { content: one.content },
            commentReplyObject: writer,
            ...times(one),
          })),
        },
      };
    }),
    confirmCompromise: forProgram(world, (program, { commentId }: Ids) => {
      const comment = commentOf(world, program, commentId);
      if (!isBad(comment.now) || comment.settledAt !== undefined) throw refusal(10000);
      comment.settledAt = seconds(world);
      return {};
    }),
    // The author counts as having written just now, so that customer service can write to him.
    resetApiKfQuota: forProgram(world, (program, { commentId }: Ids) => {
      const comment = commentOf(world, program, commentId);
      if (!isBad(comment.now)) throw refusal(10000);
      const { openid } = orderBehind(program, comment);
      const session = { wroteAt: world.clock.now(), answers: 0, typingUntil: 0 };
      program.operations.service.sessions.set(openid, session);
      return {};
    }),
  };
}

function commentOf(world: World, { operations }: Account, commentId: string): Comment {
  const comment = operations.complaints.comments.get(commentId);
  if (comment !== undefined) return comment;
  const others = [...world.state.accounts.values()].some((one) => one.operations.complaints.comments.has(commentId));
  throw refusal(others ? -10403 : -10001);
}

function repliedComment(world: World, program: Account, { commentId, replyId }: Ids): Comment {
  const comment = commentOf(world, program, commentId);
  if (comment.reply?.replyId !== replyId) throw refusal(-10003);
  return comment;
}

interface ListInput {
  readonly startTime: number;
  readonly endTime: number;
  readonly filterType?: number;
  readonly offset?: number;
  readonly limit?: number;
}

function list(
  program: Account,
  { startTime, endTime, filterType = 6, offset = 0, limit = commentsAPage }: ListInput,
): unknown {
  const found = [...program.operations.complaints.comments.values()]
    .filter(({ now }) => now.writtenAt >= startTime && now.writtenAt <= endTime)
    .filter(filters[filterType] ?? (() => false))
    .toReversed();
  return {
    commentList: pageOf(found, offset, limit).map((comment) => view(program, comment)),
    total: found.length,
    offset,
  };
}

function info(program: Account, comment: Comment): unknown {
  const { commentId, now, before, settledAt } = comment;
  const first = before ?? now;
  const steps = [first.writtenAt, settledAt, settledAt, before === undefined ? undefined : now.writtenAt];
  return {
    info: { content: view(program, comment) },
    ...(isBad(first) && {
      processInfo: {
        commentId,
        actionList: steps.map((updateTime, index) => ({
          type: index + 1,
          ...(updateTime !== undefined && { updateTime }),
        })),
      },
    }),
    ...(before !== undefined && {
      oldComment: { commentId, createTime: before.writtenAt, score: before.score, content: { txt: before.text } },
    }),
  };
}

function view(program: Account, comment: Comment): unknown {
  const order = orderBehind(program, comment);
  return {
    commentId: comment.commentId,
    amount: order.amount,
    orderId: order.transactionId,
    wxPayId: order.transactionId,
    payTime: String(order.paidAt),
    createTime: String(comment.now.writtenAt),
    score: comment.now.score,
    productInfo: { productList: [{ name: order.description, picUrl: 'http://mmbiz.qpic.cn/product/0' }] },
    orderInfo: { busiOrderId: order.merchantTradeNo },
    userInfo: { openid: order.openid, nickName: 'WeChat user', headImg: headImage },
    bizInfo: { appid: program.appId, nickName: program.nickName, headImg: program.headImage },
    content: { txt: comment.now.text, media: [] },
    extInfo: { isAlreadySendTmpl: comment.settledAt !== undefined },
  };
}
