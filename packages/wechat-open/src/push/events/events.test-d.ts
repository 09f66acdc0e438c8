import { expectTypeOf, test } from 'vitest';
import type { PushTable } from '../decode.js';
import type { AuthorizedPush, PushOf, UnauthorizedPush, WechatPush, WechatPushType } from './index.js';

/** Handles every type but two, which are returned: only a union narrows to never. */
const allButTwo = (push: WechatPush) => {
  switch (push.type) {
    case 'component_verify_ticket':
    case 'notify_3rd_wxa_auth':
    case 'notify_3rd_wxa_auth_and_icp':
    case 'notify_3rd_wxa_wxverify':
    case 'notify_apply_icpfiling_result':
    case 'notify_icpfiling_verify_result':
    case 'notify_third_fasteregister':
    case 'notify_third_fastregisterbetaapp':
    case 'notify_third_fastverifybetaapp':
    case 'order_path_apply_result_notify':
    case 'order_path_audit_result_notify':
    case 'unauthorized':
    case 'updateauthorized':
    case 'message.device_event':
    case 'message.device_status':
    case 'message.device_text':
    case 'message.file':
    case 'message.hardware':
    case 'message.image':
    case 'message.link':
    case 'message.location':
    case 'message.miniprogrampage':
    case 'message.shortvideo':
    case 'message.text':
    case 'message.video':
    case 'message.voice':
    case 'add_nearby_poi_audit_info':
    case 'betaapp_authorization_apply_event':
    case 'betaapp_verify_apply_event':
    case 'betaapp_verify_event':
    case 'charge_service_quota_notify':
    case 'debug_demo':
    case 'nearby_category_audit_info':
    case 'weapp_audit_delay':
    case 'weapp_audit_fail':
    case 'weapp_audit_success':
    case 'wx_verify_dispatch':
    case 'wx_verify_pay_succ':
    case 'wxa_appeal_record':
    case 'wxa_category_audit':
    case 'wxa_illegal_record':
    case 'wxa_media_check':
    case 'wxa_nickname_audit':
    case 'wxa_privacy_apply':
    case 'wxa_punish_event':
    case 'kf_close_session':
    case 'kf_create_session':
    case 'kf_switch_session':
    case 'retail_refund_notify':
    case 'subscribe_msg_change_event':
    case 'subscribe_msg_popup_event':
    case 'subscribe_msg_sent_event':
    case 'trade_manage_order_settlement':
    case 'trade_manage_remind_access_api':
    case 'trade_manage_remind_shipping':
    case 'user_authorization_cancellation':
    case 'user_authorization_revoke':
    case 'user_enter_tempsession':
    case 'user_info_modified':
    case 'wxalive_follow_notify':
    case 'wxalive_push_message_notify':
    case 'xpay_coin_pay_notify':
    case 'xpay_complaint_notify':
    case 'xpay_goods_deliver_notify':
    case 'xpay_refund_notify':
    case 'xpay_subscribe_ios_refund_query_notify':
    case 'xpay_subscribe_pay_fail_notify':
    case 'xpay_subscribe_signing_result_notify':
    case 'xpay_wxpay_callback_notify':
    case 'CLICK':
    case 'LOCATION':
    case 'SCAN':
    case 'ShakearoundUserShake':
    case 'VIEW':
    case 'WifiConnected':
    case 'annual_renew':
    case 'guide_qrcode_scan_event':
    case 'location_select':
    case 'naming_verify_fail':
    case 'naming_verify_success':
    case 'pic_photo_or_album':
    case 'pic_sysphoto':
    case 'pic_weixin':
    case 'poi_check_notify':
    case 'qualification_verify_fail':
    case 'qualification_verify_success':
    case 'scancode_push':
    case 'scancode_waitmsg':
    case 'subscribe':
    case 'unsubscribe':
    case 'user_scan_product':
    case 'user_scan_product_async':
    case 'user_scan_product_enter_session':
    case 'user_scan_product_verify_action':
    case 'verify_expired':
    case 'view_miniprogram':
    case 'ORDER_STATUS_FINANCE_SUCC':
    case 'card_merchant_check_result':
    case 'card_not_pass_check':
    case 'card_pass_check':
    case 'card_sku_remind':
    case 'giftcard_pay_done':
    case 'giftcard_send_to_friend':
    case 'giftcard_user_accept':
    case 'submit_membercard_user_info':
    case 'update_member_card':
    case 'user_consume_card':
    case 'user_del_card':
    case 'user_enter_session_from_card':
    case 'user_get_card':
    case 'user_gifting_card':
    case 'user_pay_from_pay_cell':
    case 'user_view_card':
    case 'card_pay_order':
    case 'channels_ec_aftersale_update':
    case 'channels_ec_brand':
    case 'channels_ec_complaint_update':
    case 'channels_ec_coupon_receive':
    case 'channels_ec_guarantee_update':
    case 'channels_ec_order_cancel':
    case 'channels_ec_order_confirm':
    case 'channels_ec_order_deliver':
    case 'channels_ec_order_ext_info_update':
    case 'channels_ec_order_new':
    case 'channels_ec_order_pay':
    case 'channels_ec_order_settle':
    case 'channels_ec_present_aftersale_update':
    case 'channels_ec_sharer_change':
    case 'channels_ec_stock_no_enough':
    case 'channels_ec_vip_user_auto_add':
    case 'channels_ec_vip_user_info_get':
    case 'head_supplier_item_update':
    case 'product_category_audit':
    case 'product_order_status_update':
    case 'product_spu_audit':
    case 'product_spu_listing':
    case 'product_spu_update':
    case 'wxa_comment_bad_score':
    case 'complaint_callback':
    case 'cooperation_shop_order':
    case 'dropship_order_cancel':
    case 'dropship_order_new':
    case 'dropship_order_update':
    case 'ewaybill_push_path':
    case 'add_express_path':
    case 'add_single_waybill':
    case 'add_waybill':
    case 'cancel_single_waybill':
    case 'cancel_waybill':
    case 'check_biz':
    case 'get_quota':
    case 'notify_single_waybill_pay':
    case 'query_single_waybill':
    case 'query_single_waybill_fee':
    case 'remind_waybill':
    case 'update_business_bind_result':
    case 'waybill_complaint':
    case 'waybill_evaluate_agent':
    case 'waybill_query_expect_time_range':
    case 'cancel_auth_account':
    case 'get_auth_info':
    case 'get_pre_auth_code':
    case 'mock_update_order_status':
    case 'transport_add_order':
    case 'transport_add_tips':
    case 'transport_cancel_order':
    case 'transport_confirm_return_to_biz':
    case 'transport_get_agent_pos':
    case 'transport_precancel_order':
    case 'transport_precreate_order':
    case 'transport_query_order_status':
    case 'transport_readd_order':
    case 'transport_set_rider_score':
    case 'update_waybill_status':
    case 'cloud_invoice_invoiceresult_event':
    case 'submit_invoice_title':
    case 'update_invoice_status':
    case 'user_authorize_invoice':
    case 'create_map_poi_audit_info':
    case 'FREEPUBLISHJOBFINISH':
    case 'PUBLISHJOBFINISH':
    case 'MASSSENDJOBFINISH':
    case 'TEMPLATESENDJOBFINISH':
    case 'minigame_coin_deliver_completed':
    case 'secbook_audit_event':
    case 'merchant_order':
    case 'secvod_audit_event':
    case 'secvod_upload_event':
    case 'aftersale_complaint_update_order_state':
    case 'aftersale_merchant_confirm_receipt_overdue':
    case 'aftersale_merchant_handle_refund_overdue':
    case 'aftersale_merchant_handle_return_overdue':
    case 'aftersale_new_order':
    case 'aftersale_refund_success':
    case 'aftersale_update_order':
    case 'aftersale_user_apply_platform_judge_overdue':
    case 'aftersale_user_cancel':
    case 'aftersale_user_confirm_refund_certificate':
    case 'aftersale_user_modify_return_info':
    case 'aftersale_user_upload_return_info_overdue':
    case 'aftersale_wait_merchant_confirm_receipt':
    case 'aftersale_wait_merchant_offline_refund':
    case 'complaint_notify':
    case 'funds_order_pay':
    case 'funds_order_profitsharing':
    case 'funds_order_refund':
    case 'miniprogram_sharer_action':
    case 'miniprogram_sharer_bind_status_change':
    case 'open_product_account_register':
    case 'open_product_brand_audit':
    case 'open_product_category_audit':
    case 'open_product_order_analyze':
    case 'open_product_order_cancel':
    case 'open_product_order_confirm':
    case 'open_product_order_pay':
    case 'open_product_order_refund':
    case 'open_product_order_settle':
    case 'open_product_receive_coupon':
    case 'open_product_scene_group_audit':
    case 'open_product_spu_audit':
    case 'open_product_spu_status_update':
    case 'withdraw_notify':
      return undefined;
    default:
      return push;
  }
};

test('a switch over every type leaves never, one with a missing case does not compile', () => {
  const complete = (push: WechatPush): void => {
    const rest = allButTwo(push);
    if (rest === undefined) return;
    switch (rest.type) {
      case 'authorized':
      case 'unknown':
        return;
      default:
        rest satisfies never;
    }
  };
  const incomplete = (push: WechatPush): void => {
    const rest = allButTwo(push);
    if (rest === undefined) return;
    switch (rest.type) {
      case 'authorized':
        return;
      default:
        // @ts-expect-error the case `unknown` is missing
        rest satisfies never;
    }
  };
  void [complete, incomplete];
});

test('the whole union narrows by type', () => {
  const use = (push: WechatPush): void => {
    expectTypeOf(push.toUserName).toEqualTypeOf<string | undefined>();
    if (push.type === 'weapp_audit_fail') expectTypeOf(push.Reason).toEqualTypeOf<string>();
    if (push.type === 'component_verify_ticket') expectTypeOf(push.ComponentVerifyTicket).toEqualTypeOf<string>();
    // @ts-expect-error not every push has a reason
    void push.Reason;
    // @ts-expect-error no such type
    void (push.type === 'weapp_audit_successs');
  };
  void use;
});

test('PushOf finds the push of a type', () => {
  expectTypeOf<PushOf<'authorized'>>().toEqualTypeOf<AuthorizedPush>();
  expectTypeOf<PushOf<'message.text'>['Content']>().toEqualTypeOf<string>();
  expectTypeOf<'SCAN'>().toExtend<WechatPushType>();
  // @ts-expect-error no such type
  type Wrong = PushOf<'message.unknown'>;
  void (0 as unknown as Wrong);
});

test('a row must agree with its interface', () => {
  const right: PushTable<UnauthorizedPush> = { unauthorized: { AuthorizerAppid: 'string' } };
  // @ts-expect-error a missing field
  const missing: PushTable<UnauthorizedPush> = { unauthorized: {} };
  // @ts-expect-error a wrong kind
  const wrong: PushTable<UnauthorizedPush> = { unauthorized: { AuthorizerAppid: 'number' } };
  // @ts-expect-error a field too many
  const extra: PushTable<UnauthorizedPush> = { unauthorized: { AuthorizerAppid: 'string', more: 'string' } };
  // @ts-expect-error a missing row
  const empty: PushTable<UnauthorizedPush> = {};
  void [right, missing, wrong, extra, empty];
});
