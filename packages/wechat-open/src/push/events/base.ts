import type { DocumentFormat, PushTree } from '@minigate/core';

/**
 * What every push has. Fields of a push keep their wire names; the ones that all pushes share are named here.
 *
 * WeChat leaves fields out or sends odd values at times. Reading never fails for that: a field that is missing or is not what it
 * should be is `undefined` even where its type does not say so, a list is always an array, and `raw` has what really came.
 */
export interface PushBase {
  /**
   * `InfoType` on the ticket URL, `Event` on the message URL, `message.` and `MsgType` for a user's message; in the documented
   * spelling, whatever case came.
   */
  readonly type: string;
  /** `ticket`: 授权事件接收 URL. `message`: 消息与事件接收 URL. */
  readonly channel: 'ticket' | 'message';
  /** Ticket URL: the component's app id. */
  readonly appId?: string | undefined;
  /** Message URL: original id (`gh_…`) of the account; its app id is only in the URL's path. */
  readonly toUserName?: string | undefined;
  /** Message URL: the user's openid; for notices of the platform a system openid. */
  readonly fromUserName?: string | undefined;
  /** Seconds since the epoch. */
  readonly createTime: number;
  /** Form of the document. An answer that has content has the same. */
  readonly format: DocumentFormat;
  /** The whole document. May hold secrets: tickets and authorization codes. */
  readonly raw: PushTree;
}

/** What the pushes to the ticket URL (授权事件接收 URL) have. */
export interface TicketPush<Type extends string> extends PushBase {
  readonly type: Type;
  readonly channel: 'ticket';
  readonly appId: string;
}

/** What the pushes to the message URL (消息与事件接收 URL) have. */
export interface MessagePush<Type extends string> extends PushBase {
  readonly type: Type;
  readonly channel: 'message';
  readonly toUserName: string;
  readonly fromUserName: string;
}

/** A push of a type that this version does not know, or whose document cannot be read. */
export interface UnknownPush extends PushBase {
  readonly type: 'unknown';
  /** What `type` would be, in the case that came; empty when there was none. */
  readonly rawType: string;
  /** The decrypted text. May hold secrets. */
  readonly plaintext: string;
}
