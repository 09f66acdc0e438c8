import { type DocumentFormat, type PushFields, writeDocument } from '@minigate/core';
import type { PushBase } from './events/base.js';

/** What a reply needs of the push that it answers. */
export type Answerable = Pick<PushBase, 'toUserName' | 'fromUserName' | 'createTime'> & {
  /** The reply has the same; default `xml`. Give it to `sealEnvelope`, too. */
  readonly format?: DocumentFormat | undefined;
};

/** Options of a reply. */
export interface ReplyOptions {
  /** Seconds since the epoch; default that of the push. */
  readonly createTime?: number | undefined;
}

/**
 * 被动回复文本消息: the plaintext of a passive reply, to be sealed with `sealEnvelope`. Works for official accounts, as all passive
 * replies but {@link transferToCustomerService}; mini programs answer through the customer-service message API.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @param content - any text.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function textReply(push: Answerable, content: string, options: ReplyOptions = {}): string {
  return reply(push, 'text', { Content: content }, options);
}

/**
 * 被动回复图片消息.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @param mediaId - of an uploaded picture.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function imageReply(push: Answerable, mediaId: string, options: ReplyOptions = {}): string {
  return reply(push, 'image', { Image: { MediaId: mediaId } }, options);
}

/**
 * 被动回复语音消息.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @param mediaId - of an uploaded recording.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function voiceReply(push: Answerable, mediaId: string, options: ReplyOptions = {}): string {
  return reply(push, 'voice', { Voice: { MediaId: mediaId } }, options);
}

/** What {@link videoReply} shows. */
export interface VideoContent {
  /** Media id of an uploaded video. */
  readonly mediaId: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * 被动回复视频消息.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function videoReply(push: Answerable, video: VideoContent, options: ReplyOptions = {}): string {
  const { mediaId, title, description } = video;
  return reply(push, 'video', { Video: { MediaId: mediaId, Title: title, Description: description } }, options);
}

/** What {@link musicReply} shows. */
export interface MusicContent {
  /** Media id of an uploaded thumbnail. */
  readonly thumbMediaId: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Address of the music. */
  readonly musicUrl?: string | undefined;
  /** Address that is preferred on Wi-Fi. */
  readonly hqMusicUrl?: string | undefined;
}

/**
 * 被动回复音乐消息.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function musicReply(push: Answerable, music: MusicContent, options: ReplyOptions = {}): string {
  const { title, description, musicUrl, hqMusicUrl, thumbMediaId } = music;
  const named = { Title: title, Description: description, MusicUrl: musicUrl, HQMusicUrl: hqMusicUrl };
  return reply(push, 'music', { Music: { ...named, ThumbMediaId: thumbMediaId } }, options);
}

/** One article of {@link newsReply}. */
export interface NewsArticle {
  readonly title: string;
  readonly description: string;
  /** Address of the picture. */
  readonly picUrl: string;
  /** Address of the article. */
  readonly url: string;
}

/**
 * 被动回复图文消息.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @param articles - 1 to 8; as answer to a text, picture, recording, video, article or location WeChat shows the first only.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function newsReply(push: Answerable, articles: readonly NewsArticle[], options: ReplyOptions = {}): string {
  const item = articles.map(({ title, description, picUrl, url }) => ({
    Title: title,
    Description: description,
    PicUrl: picUrl,
    Url: url,
  }));
  return reply(push, 'news', { ArticleCount: item.length, Articles: { item } }, options);
}

/** Options of {@link transferToCustomerService}. */
export interface TransferOptions extends ReplyOptions {
  /** The staff account to hand over to; default any. */
  readonly kfAccount?: string | undefined;
}

/**
 * 转发到客服: hands the conversation to customer service; the only passive reply that mini programs have.
 *
 * @param push - a user's message; sender and receiver are swapped.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function transferToCustomerService(push: Answerable, { kfAccount, ...options }: TransferOptions = {}): string {
  const TransInfo = kfAccount === undefined ? undefined : { KfAccount: kfAccount };
  return reply(push, 'transfer_customer_service', { TransInfo }, options);
}

function reply(
  push: Answerable,
  type: string,
  content: PushFields,
  { createTime = push.createTime }: ReplyOptions,
): string {
  const { toUserName = '', fromUserName = '', format } = push;
  const head = { ToUserName: fromUserName, FromUserName: toUserName, CreateTime: createTime, MsgType: type };
  return writeDocument({ ...head, ...content }, format);
}
