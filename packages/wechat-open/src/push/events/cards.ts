import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

interface Card {
  /** Card template. */
  readonly CardId: string;
}

interface UserCard {
  /** Card template. */
  readonly CardId: string;
  /** Code of the user's card. */
  readonly UserCardCode: string;
}

/**
 * 卡券审核通过.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export interface CardPassedPush extends MessagePush<'card_pass_check'>, Card {}

/** 卡券审核不通过. */
export interface CardRefusedPush extends MessagePush<'card_not_pass_check'>, Card {
  /** Why it was refused. */
  readonly RefuseReason: string;
}

/** 子商户审核结果. */
export interface CardMerchantCheckedPush extends MessagePush<'card_merchant_check_result'>, Card {
  /** Sub-merchant. */
  readonly MerchantId: string;
  /** Whether the sub-merchant passed. */
  readonly IsPass: boolean;
  /** Why it was refused. */
  readonly Reason?: string | undefined;
}

/** 卡券库存报警: few cards are left. */
export interface CardStockPush extends MessagePush<'card_sku_remind'>, Card {
  /** What is running out, as a sentence. */
  readonly Detail: string;
}

/** 领取卡券. */
export interface CardTakenPush extends MessagePush<'user_get_card'>, UserCard {
  /** Code of the card before it was given away. */
  readonly OldUserCardCode?: string | undefined;
  /** Unionid of the user. */
  readonly UnionId?: string | undefined;
  /** Whether it is a present. */
  readonly IsGiveByFriend: boolean;
  /** Openid of the friend. */
  readonly FriendUserName?: string | undefined;
  /** Whether a deleted member card came back. */
  readonly IsRestoreMemberCard?: boolean | undefined;
  /** Whether a friend recommended it. */
  readonly IsRecommendByFriend?: boolean | undefined;
  /** Scene of the channel, the account's own number. */
  readonly OuterId?: string | undefined;
  /** Scene of the channel, the account's own text. */
  readonly OuterStr?: string | undefined;
}

/** 转赠卡券. */
export interface CardGivenPush extends MessagePush<'user_gifting_card'>, UserCard {
  /** Openid of the friend. */
  readonly FriendUserName: string;
  /** Whether the present came back because nobody took it. */
  readonly IsReturnBack: boolean;
  /** Whether it was given to a group chat. */
  readonly IsChatRoom: boolean;
}

/** 删除卡券. */
export interface CardDeletedPush extends MessagePush<'user_del_card'>, UserCard {}

/** 核销卡券. */
export interface CardConsumedPush extends MessagePush<'user_consume_card'>, UserCard {
  /** `FROM_API`, `FROM_MP` or `FROM_MOBILE_HELPER`. */
  readonly ConsumeSource: string;
  /** Store. 64-bit, so a string. */
  readonly LocationId?: string | undefined;
  /** Name of the store. */
  readonly LocationName?: string | undefined;
  /** Openid of the member of staff. */
  readonly StaffOpenId?: string | undefined;
  /** Code that the user typed in. */
  readonly VerifyCode?: string | undefined;
  /** Amount that the user typed in. */
  readonly RemarkAmount?: string | undefined;
  /** Scene of the channel, the account's own number. */
  readonly OuterId?: string | undefined;
  /** Scene of the channel, the account's own text. */
  readonly OuterStr?: string | undefined;
}

/** 微信买单. */
export interface CardPaymentPush extends MessagePush<'user_pay_from_pay_cell'>, UserCard {
  /** Transaction of WeChat Pay. */
  readonly TransId?: string | undefined;
  /** Store. 64-bit, so a string. */
  readonly LocationId?: string | undefined;
  /** Name of the store. */
  readonly LocationName?: string | undefined;
  /** Amount paid, in fen. */
  readonly Fee: number;
  /** Amount before discounts, in fen. */
  readonly OriginalFee: number;
}

/** 进入会员卡. */
export interface CardViewedPush extends MessagePush<'user_view_card'>, UserCard {
  /** Scene of the channel, the account's own number. */
  readonly OuterId?: string | undefined;
  /** Scene of the channel, the account's own text. */
  readonly OuterStr?: string | undefined;
}

/** 从卡券进入公众号会话. */
export interface CardSessionPush extends MessagePush<'user_enter_session_from_card'>, UserCard {}

/** 会员卡内容更新. */
export interface MemberCardUpdatedPush extends MessagePush<'update_member_card'>, UserCard {
  /** Points added, negative when taken. */
  readonly ModifyBonus?: number | undefined;
  /** Balance added in fen, negative when taken. */
  readonly ModifyBalance?: number | undefined;
}

/** 会员卡激活. */
export interface MemberCardActivatedPush extends MessagePush<'submit_membercard_user_info'>, UserCard {}

interface GiftOrder {
  /** Page of the gift-card shop. */
  readonly PageId: string;
  /** Order. */
  readonly OrderId: string;
}

/** 礼品卡购买完成. */
export interface GiftCardPaidPush extends MessagePush<'giftcard_pay_done'>, GiftOrder {}

/** 礼品卡赠送. */
export interface GiftCardSentPush extends MessagePush<'giftcard_send_to_friend'>, GiftOrder {
  /** Whether the present came back because nobody took it. */
  readonly IsReturnBack: boolean;
  /** Whether it was given to a group chat. */
  readonly IsChatRoom: boolean;
}

/** 礼品卡领取. */
export interface GiftCardAcceptedPush extends MessagePush<'giftcard_user_accept'>, GiftOrder {
  /** Whether it was given to a group chat. */
  readonly IsChatRoom: boolean;
}

interface CoinFlow {
  /** The flow. */
  readonly OrderId: string;
  /** Kind of the flow of coins. */
  readonly OrderType: string;
  /** For example `ORDER_STATUS_FINANCE_SUCC`. */
  readonly Status: string;
  /** Seconds since the epoch. */
  readonly CreateOrderTime: number;
  /** Seconds since the epoch. */
  readonly PayFinishTime: number;
  /** What the flow was for. */
  readonly Desc?: string | undefined;
  /** Free coins. */
  readonly FreeCoinCount: number;
  /** Paid coins. */
  readonly PayCoinCount: number;
  /** Free coins that came back. */
  readonly RefundFreeCoinCount: number;
  /** Paid coins that came back. */
  readonly RefundPayCoinCount: number;
  /** Payment receipt. */
  readonly ReceiptInfo?: string | undefined;
  /** Remark. */
  readonly Memo?: string | undefined;
}

/** 券点流水详情. */
export interface CardCoinsPush extends MessagePush<'card_pay_order'>, CoinFlow {}

/** 券点流水详情 under the name of its state, as one SDK has it. */
export interface CardCoinsSettledPush extends MessagePush<'ORDER_STATUS_FINANCE_SUCC'>, CoinFlow {}

/** Pushes about cards and coupons (卡券). */
export type CardPush =
  | CardPassedPush
  | CardRefusedPush
  | CardMerchantCheckedPush
  | CardStockPush
  | CardTakenPush
  | CardGivenPush
  | CardDeletedPush
  | CardConsumedPush
  | CardPaymentPush
  | CardViewedPush
  | CardSessionPush
  | MemberCardUpdatedPush
  | MemberCardActivatedPush
  | GiftCardPaidPush
  | GiftCardSentPush
  | GiftCardAcceptedPush
  | CardCoinsPush
  | CardCoinsSettledPush;

const card = { CardId: 'string' } as const;
const userCard = { CardId: 'string', UserCardCode: 'string' } as const;
const giftOrder = { PageId: 'string', OrderId: 'string' } as const;
const coinFlow = {
  OrderId: 'string',
  OrderType: 'string',
  Status: 'string',
  CreateOrderTime: 'number',
  PayFinishTime: 'number',
  Desc: 'string',
  FreeCoinCount: 'number',
  PayCoinCount: 'number',
  RefundFreeCoinCount: 'number',
  RefundPayCoinCount: 'number',
  ReceiptInfo: 'string',
  Memo: 'string',
} as const;

/** Fields of {@link CardPush}. */
export const cardPushes: PushTable<CardPush> = {
  card_pass_check: card,
  card_not_pass_check: { ...card, RefuseReason: 'string' },
  card_merchant_check_result: { ...card, MerchantId: 'string', IsPass: 'boolean', Reason: 'string' },
  card_sku_remind: { ...card, Detail: 'string' },
  user_get_card: {
    ...userCard,
    OldUserCardCode: 'string',
    UnionId: 'string',
    IsGiveByFriend: 'boolean',
    FriendUserName: 'string',
    IsRestoreMemberCard: 'boolean',
    IsRecommendByFriend: 'boolean',
    OuterId: 'string',
    OuterStr: 'string',
  },
  user_gifting_card: { ...userCard, FriendUserName: 'string', IsReturnBack: 'boolean', IsChatRoom: 'boolean' },
  user_del_card: userCard,
  user_consume_card: {
    ...userCard,
    ConsumeSource: 'string',
    LocationId: 'string',
    LocationName: 'string',
    StaffOpenId: 'string',
    VerifyCode: 'string',
    RemarkAmount: 'string',
    OuterId: 'string',
    OuterStr: 'string',
  },
  user_pay_from_pay_cell: {
    ...userCard,
    TransId: 'string',
    LocationId: 'string',
    LocationName: 'string',
    Fee: 'number',
    OriginalFee: 'number',
  },
  user_view_card: { ...userCard, OuterId: 'string', OuterStr: 'string' },
  user_enter_session_from_card: userCard,
  update_member_card: { ...userCard, ModifyBonus: 'number', ModifyBalance: 'number' },
  submit_membercard_user_info: userCard,
  giftcard_pay_done: giftOrder,
  giftcard_send_to_friend: { ...giftOrder, IsReturnBack: 'boolean', IsChatRoom: 'boolean' },
  giftcard_user_accept: { ...giftOrder, IsChatRoom: 'boolean' },
  card_pay_order: coinFlow,
  ORDER_STATUS_FINANCE_SUCC: coinFlow,
};
