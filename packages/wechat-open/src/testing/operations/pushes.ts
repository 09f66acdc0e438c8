import type { PushFields } from '@minigate/core';
import { managementNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { Complaint } from './complaint-state.js';
import type { MediaCheck } from './content-security-state.js';
import type { PaidOrder } from './order-shipping-state.js';

/** An event or message for the message URL; its fields may replace the usual head. */
export interface Push {
  readonly type: string;
  readonly fields: PushFields;
}

/** Resolves when the push was answered or given up. */
export type Pushed = Promise<Delivery>;

/** Sends a push at once. Without a grant it is only logged. */
export function pushNow(world: World, account: Account, { type, fields }: Push): Pushed {
  return world.pushes.send(managementNotice(world, account, type, fields));
}

/** Sends a push soon after the answer that it belongs to. */
export function pushLater(world: World, account: Account, { type, fields }: Push): void {
  world.pushes.sendLater(managementNotice(world, account, type, fields));
}

/** A user has answered the popup of a subscribe message, or changed the answer later. */
export function subscribeAnswer(
  where: 'popup' | 'change',
  openid: string,
  templateId: string,
  answer: 'accept' | 'reject',
): Push {
  const row = { TemplateId: templateId, SubscribeStatusString: answer };
  return where === 'popup'
    ? {
        type: 'subscribe_msg_popup_event',
        fields: { FromUserName: openid, SubscribeMsgPopupEvent: { List: [{ ...row, PopupScene: '0' }] } },
      }
    : {
        type: 'subscribe_msg_change_event',
        fields: { FromUserName: openid, SubscribeMsgChangeEvent: { List: [row] } },
      };
}

/** A subscribe message has arrived. */
export function subscribeSent(openid: string, templateId: string, messageId: number): Push {
  const row = { TemplateId: templateId, MsgID: messageId, ErrorCode: 0, ErrorStatus: 'success' };
  return {
    type: 'subscribe_msg_sent_event',
    fields: { FromUserName: openid, SubscribeMsgSentEvent: { List: [row] } },
  };
}

/** A user writes a message; `MsgType` is among its fields. */
export function userMessage(openid: string, messageId: number, fields: PushFields & { MsgType: string }): Push {
  return { type: fields.MsgType, fields: { FromUserName: openid, ...fields, MsgId: messageId } };
}

/** A user opens the customer service of a mini program. */
export function enterSession(openid: string, sessionFrom: string): Push {
  return { type: 'user_enter_tempsession', fields: { FromUserName: openid, SessionFrom: sessionFrom } };
}

const orderHead = ({ transactionId, merchantId, merchantTradeNo, paidAt }: PaidOrder): PushFields => ({
  transaction_id: transactionId,
  merchant_id: merchantId,
  sub_merchant_id: '',
  merchant_trade_no: merchantTradeNo,
  pay_time: paidAt,
});

/** The account's payments must be shipped through the platform. */
export const remindAccess: Push = {
  type: 'trade_manage_remind_access_api',
  fields: { msg: 'Connect shipping management, so that the funds of your orders are settled.' },
};

/** An order waits to be shipped. */
export function remindShipping(order: PaidOrder): Push {
  return {
    type: 'trade_manage_remind_shipping',
    fields: { ...orderHead(order), msg: 'The order is not shipped yet.' },
  };
}

/** An order was shipped (`estimated`, seconds), or is settled (`method`: 1 by time, 2 by the user). */
export function orderSettlement(
  order: PaidOrder,
  step: { readonly estimated: number } | { readonly method: 1 | 2 },
): Push {
  const fields =
    'estimated' in step
      ? { estimated_settlement_time: step.estimated }
      : {
          confirm_receive_method: step.method,
          confirm_receive_time: order.confirmedAt,
          settlement_time: order.confirmedAt,
        };
  return {
    type: 'trade_manage_order_settlement',
    fields: { ...orderHead(order), shipped_time: order.shippedAt, ...fields },
  };
}

/** A user has subscribed to broadcasts. `time` in seconds. */
export function liveFollowed(openid: string, roomId: number, status: number, time: number): Push {
  return {
    type: 'wxalive_follow_notify',
    fields: {
      FromUserName: openid,
      FollowNotify: { room_id: roomId, user_openid: openid, time, live_status: status, action: 'follow' },
    },
  };
}

/** What became of a message to subscribers; whom it did not reach had not subscribed. */
export function livePushResult(messageId: string, roomId: number, total: number, reached: number): Push {
  return {
    type: 'wxalive_push_message_notify',
    fields: {
      PushMessageApiNotify: {
        message_id: messageId,
        room_id: roomId,
        total_count: total,
        success_count: reached,
        openid_error_count: 0,
        relation_error_count: total - reached,
        user_recv_limit_count: 0,
        internal_error_count: 0,
      },
    },
  };
}

/** The result of a check of a picture or sound, in the form of its version. */
export function mediaChecked(appId: string, { traceId, openid, version, risky, label }: MediaCheck): Push {
  const verdict = { suggest: risky ? 'risky' : 'pass', label };
  const fields: PushFields =
    version === 2
      ? {
          version: 2,
          result: verdict,
          detail: [{ strategy: 'content_model', errcode: 0, ...verdict, prob: 90 }],
        }
      : { isrisky: risky, extra_info_json: '', status_code: 0 };
  return {
    type: 'wxa_media_check',
    fields: { ...(openid !== '' && { FromUserName: openid }), appid: appId, trace_id: traceId, ...fields },
  };
}

const decided = (auditId: string, reason: string | undefined): PushFields => ({
  audit_id: auditId,
  status: reason === undefined ? 3 : 2,
  ...(reason !== undefined && { reason }),
});

/** A place was reviewed. */
export function nearbyPoiDecided(auditId: string, poiId: string, reason: string | undefined): Push {
  return { type: 'add_nearby_poi_audit_info', fields: { ...decided(auditId, reason), poi_id: poiId } };
}

/** The category of the places was reviewed. */
export function nearbyCategoryDecided(auditId: string, reason: string | undefined): Push {
  return { type: 'nearby_category_audit_info', fields: decided(auditId, reason) };
}

/**
 * A user complains, or a complaint has moved on. `option_type` 1 and 2 for that are assumptions: its table is not known.
 */
export function complaintNews(appId: string, complaint: Complaint, order: PaidOrder, news: 'new' | 'progress'): Push {
  return {
    type: 'complaint_callback',
    fields: {
      BussiCallBackInfo: {
        appid: appId,
        option_type: news === 'new' ? '1' : '2',
        complaint_order_id: complaint.complaintOrderId,
        open_id: order.openid,
        type: complaint.type,
        status: complaint.status,
        phone_number: '13800000000',
        customer_material_content: complaint.history[0]?.content ?? '',
        order_id: order.transactionId,
        out_trade_no: order.merchantTradeNo,
        product_name: order.description,
        pay_time: order.paidAt,
        total_cost: order.amount,
        create_time: complaint.createdAt,
        expire_time: complaint.expiresAt,
        history: complaint.history.map(({ time, content }) => ({ time, content })),
      },
    },
  };
}

/** A user has given one or two stars. */
export function badComment(commentId: string): Push {
  return { type: 'wxa_comment_bad_score', fields: { result: { comment_id: commentId } } };
}
