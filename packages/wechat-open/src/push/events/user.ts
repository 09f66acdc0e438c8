import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 用户进入客服会话. */
export interface EnterSessionPush extends MessagePush<'user_enter_tempsession'> {
  /** The button's `session-from`. */
  readonly SessionFrom: string;
}

/** 客服接入会话. */
export interface ServiceSessionCreatedPush extends MessagePush<'kf_create_session'> {
  /** Account of the member of staff. */
  readonly KfAccount: string;
}

/** 客服关闭会话. */
export interface ServiceSessionClosedPush extends MessagePush<'kf_close_session'> {
  /** Account of the member of staff. */
  readonly KfAccount: string;
  /** How it was closed, such as `KF` or `TIMEOUT`. */
  readonly CloseType?: string | undefined;
}

/** 客服转接会话. */
export interface ServiceSessionSwitchedPush extends MessagePush<'kf_switch_session'> {
  /** Account that hands over. */
  readonly FromKfAccount: string;
  /** Account that takes over. */
  readonly ToKfAccount: string;
}

/** A user's answer about one template. */
export interface SubscriptionAnswer {
  /** Template of the message. */
  readonly TemplateId: string;
  /** `accept` or `reject`. */
  readonly SubscribeStatusString: string;
  /** 0 mini program, 1 popup in an app or H5 page, 2 article; absent in a change. */
  readonly PopupScene?: string | undefined;
}

/**
 * 订阅消息弹窗事件: the user answered the popup.
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html
 */
export interface SubscribePopupPush extends MessagePush<'subscribe_msg_popup_event'> {
  /** One entry per template. */
  readonly List: readonly SubscriptionAnswer[];
}

/** 订阅消息管理事件: the user took subscriptions back. */
export interface SubscribeChangePush extends MessagePush<'subscribe_msg_change_event'> {
  /** One entry per template. */
  readonly List: readonly SubscriptionAnswer[];
}

/** What became of one subscription message. */
export interface SubscriptionDelivery {
  /** Template of the message. */
  readonly TemplateId: string;
  /** 64-bit, so a string. */
  readonly MsgID: string;
  /** 0 when it was sent, else an error number. */
  readonly ErrorCode: number;
  /** `success`, or what failed. */
  readonly ErrorStatus: string;
}

/** 订阅消息发送结果. */
export interface SubscribeSentPush extends MessagePush<'subscribe_msg_sent_event'> {
  /** One entry per template. */
  readonly List: readonly SubscriptionDelivery[];
}

interface UserInfo {
  /** Openid of the user. */
  readonly OpenID: string;
  /** App id of the mini program. */
  readonly AppID: string;
  /**
   * What was revoked: 1 licence plate, 2 address, 3 invoice, 4 bluetooth, 5 microphone, 6 nickname and avatar, 7 camera,
   * 8 phone number, 12 steps, 13 location, 14 chosen media, 15 chosen file, 16 e-mail, 18 chosen place, 19 nickname keyboard,
   * 20 avatar picker.
   */
  readonly RevokeInfo: string;
  /** The plug-in, for data that a plug-in collected. */
  readonly PluginID?: string | undefined;
  /** The user within the plug-in. */
  readonly OpenPID?: string | undefined;
}

/** 用户资料变更. */
export interface UserInfoModifiedPush extends MessagePush<'user_info_modified'>, UserInfo {}

/** 用户撤回授权: personal data must be deleted. */
export interface UserRevokedPush extends MessagePush<'user_authorization_revoke'>, UserInfo {}

/** 用户注销: the user left; personal data must be deleted. */
export interface UserCancelledPush extends MessagePush<'user_authorization_cancellation'>, UserInfo {}

/** Pushes about users of a mini program. */
export type UserPush =
  | EnterSessionPush
  | ServiceSessionCreatedPush
  | ServiceSessionClosedPush
  | ServiceSessionSwitchedPush
  | SubscribePopupPush
  | SubscribeChangePush
  | SubscribeSentPush
  | UserInfoModifiedPush
  | UserRevokedPush
  | UserCancelledPush;

const answers = {
  List: [{ TemplateId: 'string', SubscribeStatusString: 'string', PopupScene: 'string' }],
} as const;

const userInfo = {
  OpenID: 'string',
  AppID: 'string',
  RevokeInfo: 'string',
  PluginID: 'string',
  OpenPID: 'string',
} as const;

/** Fields of {@link UserPush}. */
export const userPushes: PushTable<UserPush> = {
  user_enter_tempsession: { SessionFrom: 'string' },
  kf_create_session: { KfAccount: 'string' },
  kf_close_session: { KfAccount: 'string', CloseType: 'string' },
  kf_switch_session: { FromKfAccount: 'string', ToKfAccount: 'string' },
  subscribe_msg_popup_event: answers,
  subscribe_msg_change_event: answers,
  subscribe_msg_sent_event: {
    List: [{ TemplateId: 'string', MsgID: 'string', ErrorCode: 'number', ErrorStatus: 'string' }],
  },
  user_info_modified: userInfo,
  user_authorization_revoke: userInfo,
  user_authorization_cancellation: userInfo,
};
