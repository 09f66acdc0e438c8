import type { DocumentFormat, PushTree } from '@minigate/core';

/**
 * What every push has. Fields of a push keep their wire names; the ones that all pushes share are named here. Ids are texts, so that no
 * digit is lost.
 *
 * Reading never fails for what the platform leaves out: a field that is missing or is not what it should be is `undefined` even where
 * its type does not say so, a list is always an array, and `raw` has what really came. Baidu documents the fields of some events only.
 */
export interface PushBase {
  /** `event` of the platform's events; `Event` or `message.` and `MsgType` of what users did. */
  readonly type: string;
  /** Where Baidu sends it: `ticket` to the authorization event URL (授权事件接收URL), `message` to the message and event URL (消息与事件接收URL). */
  readonly channel: 'ticket' | 'message';
  /** The mini program: `appId` of events, `ToUserName` of what users did. */
  readonly appId?: string | undefined;
  /** The third-party platform. */
  readonly tpAppId?: string | undefined;
  /** The user's open id. */
  readonly fromUserName?: string | undefined;
  /** Seconds since the epoch: `CreateTime`, or `eventTime`, which is a text in China time. 0 where there is none. */
  readonly createTime: number;
  /** Form of the document. */
  readonly format: DocumentFormat;
  /** The whole document. May hold secrets: tickets and authorization codes. */
  readonly raw: PushTree;
}

/** What the pushes to the authorization event URL (授权事件接收URL) have. */
export interface TicketPush<Type extends string> extends PushBase {
  readonly type: Type;
  readonly channel: 'ticket';
}

/** What the pushes to the message and event URL (消息与事件接收URL) have. */
export interface MessagePush<Type extends string> extends PushBase {
  readonly type: Type;
  readonly channel: 'message';
  readonly appId: string;
}

/** What the pushes about users have. The owner of a mini program gets them too, at the URL of his own console. */
export interface UserPush<Type extends string> extends MessagePush<Type> {
  readonly fromUserName: string;
}

/** A push of a type that this version does not know, or whose document cannot be read. */
export interface UnknownPush extends PushBase {
  readonly type: 'unknown';
  /** What `type` would be; empty when there was none. */
  readonly rawType: string;
  /** The document. May hold secrets. */
  readonly plaintext: string;
}
