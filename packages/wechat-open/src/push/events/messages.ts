import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

interface Message<Type extends string> extends MessagePush<Type> {
  /** 64-bit, so a string. */
  readonly MsgId: string;
}

/**
 * 文本消息.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export interface TextMessage extends Message<'message.text'> {
  /** The text. */
  readonly Content: string;
  /** Article that the message was sent from. */
  readonly MsgDataId?: string | undefined;
  /** Place of the article in its mass message, from 1. */
  readonly Idx?: number | undefined;
  /** Item of a menu message that was clicked. */
  readonly bizmsgmenuid?: string | undefined;
}

/** 图片消息. */
export interface ImageMessage extends Message<'message.image'> {
  /** Address of the picture. */
  readonly PicUrl: string;
  /** Temporary media id. */
  readonly MediaId: string;
}

/** 语音消息; official accounts only. */
export interface VoiceMessage extends Message<'message.voice'> {
  /** Temporary media id. */
  readonly MediaId: string;
  /** `amr` or `speex`. */
  readonly Format: string;
  /** Temporary media id of the 16 kHz recording. */
  readonly MediaId16K?: string | undefined;
  /** What was said. */
  readonly Recognition?: string | undefined;
}

interface Video {
  /** Temporary media id. */
  readonly MediaId: string;
  /** Temporary media id of the thumbnail. */
  readonly ThumbMediaId: string;
}

/** 视频消息. */
export interface VideoMessage extends Message<'message.video'>, Video {}

/** 小视频消息; official accounts only. */
export interface ShortVideoMessage extends Message<'message.shortvideo'>, Video {}

/** 地理位置消息. */
export interface LocationMessage extends Message<'message.location'> {
  /** Latitude. */
  readonly Location_X: number;
  /** Longitude. */
  readonly Location_Y: number;
  /** Zoom of the map. */
  readonly Scale: number;
  /** Address. */
  readonly Label: string;
}

/** 链接消息. */
export interface LinkMessage extends Message<'message.link'> {
  /** Title. */
  readonly Title: string;
  /** Description. */
  readonly Description: string;
  /** Address. */
  readonly Url: string;
}

/** 小程序卡片消息; mini programs only. */
export interface MiniProgramPageMessage extends Message<'message.miniprogrampage'> {
  /** Title. */
  readonly Title: string;
  /** App id of the mini program. */
  readonly AppId: string;
  /** Page of the mini program. */
  readonly PagePath: string;
  /** Address of the thumbnail. */
  readonly ThumbUrl: string;
  /** Temporary media id of the thumbnail. */
  readonly ThumbMediaId: string;
}

/** A file; official accounts only. Not documented by WeChat, known from reports. */
export interface FileMessage extends Message<'message.file'> {
  /** Title. */
  readonly Title: string;
  /** Description. */
  readonly Description: string;
  /** The file. */
  readonly FileKey: string;
  /** MD5 of the file. */
  readonly FileMd5: string;
  /** Bytes. */
  readonly FileTotalLen: number;
}

/** Messages that users send. */
export type UserMessage =
  | TextMessage
  | ImageMessage
  | VoiceMessage
  | VideoMessage
  | ShortVideoMessage
  | LocationMessage
  | LinkMessage
  | MiniProgramPageMessage
  | FileMessage;

const video = { MediaId: 'string', ThumbMediaId: 'string', MsgId: 'string' } as const;

/** Fields of {@link UserMessage}. */
export const userMessages: PushTable<UserMessage> = {
  'message.text': { Content: 'string', MsgDataId: 'string', Idx: 'number', bizmsgmenuid: 'string', MsgId: 'string' },
  'message.image': { PicUrl: 'string', MediaId: 'string', MsgId: 'string' },
  'message.voice': {
    MediaId: 'string',
    Format: 'string',
    MediaId16K: 'string',
    Recognition: 'string',
    MsgId: 'string',
  },
  'message.video': video,
  'message.shortvideo': video,
  'message.location': {
    Location_X: 'number',
    Location_Y: 'number',
    Scale: 'number',
    Label: 'string',
    MsgId: 'string',
  },
  'message.link': { Title: 'string', Description: 'string', Url: 'string', MsgId: 'string' },
  'message.miniprogrampage': {
    Title: 'string',
    AppId: 'string',
    PagePath: 'string',
    ThumbUrl: 'string',
    ThumbMediaId: 'string',
    MsgId: 'string',
  },
  'message.file': {
    Title: 'string',
    Description: 'string',
    FileKey: 'string',
    FileMd5: 'string',
    FileTotalLen: 'number',
    MsgId: 'string',
  },
};
