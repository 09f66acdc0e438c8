import {
  applyForRight,
  changeContent,
  checkValues,
  fillIn,
  nothingToDo,
  seeConsole,
  sendFewer,
  shorten,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, unknown } from './entry.js';

/**
 * Drafts, publishing and comments.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const articleErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['oa-draft'], {
    40114: invalid('The index of the article', '文章 index'),
    41039: invalid('content_source_url'),
    45166: entry('bug', ['The article’s content is not valid', '文章内容不合法'], changeContent),
    53404: entry(
      'permission',
      ['The account’s right to promote products is restricted', '账号的带货能力被限制'],
      seeConsole,
    ),
    53405: entry('bug', ['The product in the article is wrong', '插入的商品信息有误'], checkValues),
    53406: entry('permission', ['The account cannot promote products yet', '账号未开通带货能力'], applyForRight),
  }),
  documentedFor(['oa-draft', 'oa-publish', 'oa-mass-message'], {
    40155: entry(
      'bug',
      ['The article links to the home page of another account', '内容含其他公众号的主页链接'],
      ['Remove the link.', '请移除该链接。'],
    ),
    40192: invalid('The article’s author', '文章作者'),
    40193: entry('bug', ['The recommendation has a length that is not allowed', '推荐语长度不合法'], shorten),
    40194: entry('user-action', ['The recommendation is not allowed', '推荐语不合规'], changeContent),
    40213: invalid('The link tag', 'href 标签'),
    40214: invalid('The link text', 'href 文字'),
    40216: invalid('The description', '描述'),
    44003: entry('bug', ['The article is empty', '图文消息内容为空'], fillIn),
    45008: entry('bug', ['There are too many articles', '图文消息超过限制'], sendFewer),
    63180: unknown('article', '图文消息'),
    63181: entry('state', ['There are no more articles', '历史图文已到末尾'], nothingToDo),
  }),
  documentedFor(['oa-publish'], {
    53503: entry(
      'user-action',
      ['The draft did not pass the check before publishing', '草稿未通过发布检查'],
      seeConsole,
    ),
    53504: entry(
      'permission',
      ['The draft can be used in the mp console only', '草稿需在公众平台官网使用'],
      ['Publish it in the mp console.', '请在公众平台官网发表。'],
    ),
    53505: entry(
      'permission',
      ['The draft must be saved by hand first', '草稿需手动保存后才能发表'],
      ['Open and save it in the mp console.', '请在公众平台打开并保存。'],
    ),
  }),
  documentedFor(['oa-menu', 'oa-publish'], {
    53600: invalid('The article id', 'Article ID'),
  }),
  documentedFor(['oa-comment', 'oa-draft'], {
    88000: entry('permission', ['The account has no right to comments', '没有留言权限'], applyForRight),
  }),
  documentedFor(['oa-comment'], {
    48015: entry('permission', ['The account has no right to comments', '账号无留言功能权限'], applyForRight),
    88001: unknown('article', '图文'),
    88002: entry(
      'user-action',
      ['The article’s comments are limited for safety', '文章因安全原因限制留言'],
      seeConsole,
    ),
    88003: entry(
      'quota',
      ['There are too many featured comments', '精选留言数已达上限'],
      ['Take another comment off the list first.', '请先取消部分精选留言。'],
    ),
    88004: entry('state', ['The user deleted the comment', '留言已被用户删除'], nothingToDo),
    88005: entry('state', ['The comment has a reply already', '已经回复过该留言'], nothingToDo),
    88007: entry('bug', ['The reply is empty or too long', '回复为空或超过长度限制'], shorten),
    88008: unknown('comment', '留言'),
    88009: unknown('reply', '回复'),
    88010: entry('bug', ['count must be 1 to 50', 'count 须为 1 到 50'], ['Correct count.', '请修正 count。']),
    88011: entry(
      'user-action',
      ['The article’s comments are limited for safety', '文章因安全原因限制留言'],
      seeConsole,
    ),
  }),
];
