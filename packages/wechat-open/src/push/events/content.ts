import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** A comment. */
export interface Comment {
  /** Comment. */
  readonly comment_id: string;
}

/** 小程序差评. */
export interface BadCommentPush extends MessagePush<'wxa_comment_bad_score'> {
  /** The comment. */
  readonly result?: Comment | undefined;
}

/** Outcome of a review of a book. */
export interface BookReview {
  /** State of the review. */
  readonly status: number;
  /** Seconds since the epoch. */
  readonly create_time: number;
  /** Seconds since the epoch. */
  readonly audit_time: number;
}

/** A book and its review. */
export interface BookAudit {
  /** Book. */
  readonly book_id: string;
  /** The outcome. */
  readonly audit_detail?: BookReview | undefined;
}

/** 小说审核结果. */
export interface BookAuditPush extends MessagePush<'secbook_audit_event'> {
  /** The book. */
  readonly audit_event?: BookAudit | undefined;
}

/** Outcome of a review of a drama. */
export interface DramaReview {
  /** Kind of the review. */
  readonly audit_type: number;
  /** 1 in review, 2 refused, 3 passed, 4 returned to be amended. */
  readonly status: number;
  /** Seconds since the epoch. */
  readonly create_time: number;
  /** Seconds since the epoch. */
  readonly audit_time: number;
}

/** A drama and its review. */
export interface DramaAudit {
  /** Drama. */
  readonly drama_id: string;
  /** The outcome. */
  readonly audit_detail?: DramaReview | undefined;
}

/** 短剧审核结果. */
export interface DramaAuditPush extends MessagePush<'secvod_audit_event'> {
  /** The drama. */
  readonly audit_event?: DramaAudit | undefined;
}

/** An upload. */
export interface DramaUpload {
  /** Media file. 64-bit, so a string. */
  readonly media_id: string;
  /** The uploader's own text. */
  readonly source_context: string;
  /** 0 when it succeeded, else an error number. */
  readonly errcode: number;
  /** Text of the error. */
  readonly errmsg?: string | undefined;
}

/** 短剧媒资上传完成. */
export interface DramaUploadPush extends MessagePush<'secvod_upload_event'> {
  /** The upload. */
  readonly upload_event?: DramaUpload | undefined;
}

/**
 * 直播长期订阅状态. XML has the fields in `FollowNotify`.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/subscribe-api.html
 */
export interface LiveFollowPush extends MessagePush<'wxalive_follow_notify'> {
  /** Live room. 64-bit, so a string. */
  readonly room_id: string;
  /** Openid of the user. */
  readonly user_openid: string;
  /** Seconds since the epoch. */
  readonly time: number;
  /** 101 live, 102 not begun, 103 ended. */
  readonly live_status: number;
  /** `add_follow` or `del_follow`. */
  readonly action: string;
}

/** 直播长期订阅群发结果. XML has the fields in `PushMessageApiNotify`. */
export interface LiveMessagePush extends MessagePush<'wxalive_push_message_notify'> {
  /** The group message. 64-bit, so a string. */
  readonly message_id: string;
  /** Live room. 64-bit, so a string. */
  readonly room_id: string;
  /** Users asked for. */
  readonly total_count: number;
  /** Users reached. */
  readonly success_count: number;
  /** Wrong openids. */
  readonly openid_error_count: number;
  /** Users who do not follow. */
  readonly relation_error_count: number;
  /** Users who had enough messages. */
  readonly user_recv_limit_count: number;
  /** Errors of WeChat. */
  readonly internal_error_count: number;
}

/** A payment in a mini game. */
export interface MiniGameDelivery {
  /** JSON text of the delivery. */
  readonly Payload: string;
  /** HMAC-SHA256 over event and payload with the app key. */
  readonly PayEventSig: string;
  /** Whether it is a test. */
  readonly IsMock: boolean;
}

/** 小游戏虚拟支付发货. */
export interface MiniGamePush extends MessagePush<'minigame_coin_deliver_completed'> {
  /** The payment. */
  readonly MiniGame?: MiniGameDelivery | undefined;
}

/** Pushes about comments, novels, short dramas and live rooms. */
export type ContentPush =
  | BadCommentPush
  | BookAuditPush
  | DramaAuditPush
  | DramaUploadPush
  | LiveFollowPush
  | LiveMessagePush
  | MiniGamePush;

/** Fields of {@link ContentPush}. */
export const contentPushes: PushTable<ContentPush> = {
  wxa_comment_bad_score: { result: { comment_id: 'string' } },
  secbook_audit_event: {
    audit_event: { book_id: 'string', audit_detail: { status: 'number', create_time: 'number', audit_time: 'number' } },
  },
  secvod_audit_event: {
    audit_event: {
      drama_id: 'string',
      audit_detail: { audit_type: 'number', status: 'number', create_time: 'number', audit_time: 'number' },
    },
  },
  secvod_upload_event: {
    upload_event: { media_id: 'string', source_context: 'string', errcode: 'number', errmsg: 'string' },
  },
  wxalive_follow_notify: {
    room_id: 'string',
    user_openid: 'string',
    time: 'number',
    live_status: 'number',
    action: 'string',
  },
  wxalive_push_message_notify: {
    message_id: 'string',
    room_id: 'string',
    total_count: 'number',
    success_count: 'number',
    openid_error_count: 'number',
    relation_error_count: 'number',
    user_recv_limit_count: 'number',
    internal_error_count: 'number',
  },
  minigame_coin_deliver_completed: { MiniGame: { Payload: 'string', PayEventSig: 'string', IsMock: 'boolean' } },
};
