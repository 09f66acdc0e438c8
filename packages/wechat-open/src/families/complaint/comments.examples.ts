import type { Examples } from '../example.js';
import type * as comments from './comments.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof comments> = {
  resetCustomerServiceQuota: { request: { commentId: 'commentid-1' }, response: {} },
  getCommentInfo: {
    request: { commentId: 'commentid-1' },
    response: {
      info: {
        content: {
          commentId: 'commentid-1',
          amount: 100,
          orderId: 'orderid-1',
          wxPayId: 'wxpayid-1',
          payTime: '2025-01-01 08:00:00',
          createTime: '2025-01-01 08:00:00',
          score: 100,
          productInfo: { productList: [{ name: 'Corner shop', picUrl: 'https://example.com/image.png' }] },
          orderInfo: { busiOrderId: 'busiorderid-1' },
          userInfo: {
            openid: 'oUser0000000000000000000001',
            nickName: 'Wei Example',
            headImg: 'https://example.com/image.png',
          },
          bizInfo: { appid: 'wx2000000000000001', nickName: 'Wei Example', headImg: 'https://example.com/image.png' },
          content: {
            txt: 'Hello',
            media: [
              {
                img: 'https://example.com/image.png',
                thumbImg: 'https://example.com/image.png',
                video: 'https://example.com/video.mp4',
                videoCover: 'Example video cover',
                videoDuration: 7200,
              },
            ],
          },
          extInfo: { isAlreadySendTmpl: true },
        },
      },
      processInfo: { commentId: 'commentid-1', actionList: [{ type: 1, updateTime: 1735689600 }] },
      oldComment: {
        commentId: 'commentid-1',
        createTime: 1735689600,
        score: 100,
        content: {
          txt: 'Hello',
          media: [
            {
              img: 'https://example.com/image.png',
              thumbImg: 'https://example.com/image.png',
              video: 'https://example.com/video.mp4',
              videoCover: 'Example video cover',
              videoDuration: 7200,
            },
          ],
        },
      },
    },
  },
  addFurtherReply: {
    request: { commentId: 'commentid-1', replyId: 'replyid-1', content: 'An example' },
    response: { success: true },
  },
  deleteFurtherReply: {
    request: { commentId: 'commentid-1', replyId: 'replyid-1', commentReplyId: 'commentreplyid-1' },
    response: { success: true },
  },
  confirmCompromise: {
    request: { commentId: 'commentid-1', picList: ['https://example.com/image.png'], content: 'An example' },
    response: {},
  },
  listComments: {
    request: { startTime: 1735689600, endTime: 1735689600, filterType: 1, offset: 0, limit: 10 },
    response: {
      commentList: [
        {
          commentId: 'commentid-1',
          amount: 100,
          orderId: 'orderid-1',
          wxPayId: 'wxpayid-1',
          payTime: '2025-01-01 08:00:00',
          createTime: '2025-01-01 08:00:00',
          score: 100,
          productInfo: { productList: [{ name: 'Corner shop', picUrl: 'https://example.com/image.png' }] },
          orderInfo: { busiOrderId: 'busiorderid-1' },
          userInfo: {
            openid: 'oUser0000000000000000000001',
            nickName: 'Wei Example',
            headImg: 'https://example.com/image.png',
          },
          bizInfo: { appid: 'wx2000000000000001', nickName: 'Wei Example', headImg: 'https://example.com/image.png' },
          content: {
            txt: 'Hello',
            media: [
              {
                img: 'https://example.com/image.png',
                thumbImg: 'https://example.com/image.png',
                video: 'https://example.com/video.mp4',
                videoCover: 'Example video cover',
                videoDuration: 7200,
              },
            ],
          },
          extInfo: { isAlreadySendTmpl: true },
        },
      ],
      total: 1,
      offset: 0,
    },
  },
  replyToComment: { request: { commentId: 'commentid-1', content: 'An example' }, response: {} },
  deleteReply: { request: { commentId: 'commentid-1', replyId: 'replyid-1' }, response: {} },
  listCommentReplies: {
    request: { commentId: 'commentid-1' },
    response: {
      list: {
        reply: {
          replyId: 'replyid-1',
          commentId: 'commentid-1',
          replyContent: { content: 'An example' },
          replyObject: { nickname: 'Wei Example', imgUrl: 'https://example.com/image.png' },
          createTime: '2025-01-01 08:00:00',
          updateTime: '2025-01-01 08:00:00',
        },
        commentReplyList: [
          {
            commentReplyId: 'commentreplyid-1',
            commentId: 'commentid-1',
            commentReplyContent: { content: 'An example' },
            commentReplyObject: { nickname: 'Wei Example', imgUrl: 'https://example.com/image.png' },
            createTime: '2025-01-01 08:00:00',
            updateTime: '2025-01-01 08:00:00',
          },
        ],
      },
    },
  },
};
