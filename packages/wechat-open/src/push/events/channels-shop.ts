import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** Outcome of a review of a brand. */
export interface BrandReview {
  /** Brand. 64-bit, so a string. */
  readonly brand_id: string;
  /** Review. 64-bit, so a string. */
  readonly audit_id: string;
  /** State of the brand. */
  readonly status: number;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** 品牌资质审核. */
export interface ChannelsBrandPush extends MessagePush<'channels_ec_brand'> {
  /** The outcome. */
  readonly BrandEvent?: BrandReview | undefined;
}

/** Outcome of a review of a category. */
export interface CategoryReview {
  /** Review. 64-bit, so a string. */
  readonly audit_id: string;
  /** State of the review. */
  readonly status: number;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** 商品类目审核. */
export interface ProductCategoryPush extends MessagePush<'product_category_audit'> {
  /** The outcome. */
  readonly ProductCategoryAudit?: CategoryReview | undefined;
}

/** A product and its state. */
export interface ProductState {
  /** Product. 64-bit, so a string. */
  readonly product_id: string;
  /** State of the product or of its review. */
  readonly status: number;
}

/** A product, its state and the reason. */
export interface ProductListing extends ProductState {
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** Outcome of a review of a product. */
export interface ProductReview extends ProductListing {
  /** Details as JSON text. */
  readonly audit_info?: string | undefined;
}

/** 商品审核. */
export interface ProductAuditPush extends MessagePush<'product_spu_audit'> {
  /** The outcome. */
  readonly ProductSpuAudit?: ProductReview | undefined;
}

/** 商品系统下架 or 上架. */
export interface ProductListingPush extends MessagePush<'product_spu_listing'> {
  /** The product. */
  readonly ProductSpuListing?: ProductListing | undefined;
}

/** 商品更新. */
export interface ProductUpdatePush extends MessagePush<'product_spu_update'> {
  /** The product. */
  readonly ProductSpuUpdate?: ProductState | undefined;
}

/** What is left of a product. */
export interface LowStock {
  /** Product. 64-bit, so a string. */
  readonly product_id: string;
  /** Variant. 64-bit, so a string. */
  readonly sku_id: string;
  /** Pieces left. */
  readonly remaining_stock_amount: number;
  /** Redemption codes left. */
  readonly remaining_code_amount: number;
}

/** 商品库存不足. */
export interface ChannelsStockPush extends MessagePush<'channels_ec_stock_no_enough'> {
  /** The product. */
  readonly channels_ec_stock_no_enough?: LowStock | undefined;
}

/** A product of an alliance head (团长). */
export interface SupplierItem {
  /** Kind of the change. */
  readonly event_type: number;
  /** App id of the account. */
  readonly appid: string;
  /** Product. 64-bit, so a string. */
  readonly product_id: string;
  /** Version of the product. */
  readonly version?: string | undefined;
  /** Names of the fields that changed. */
  readonly update_fields: readonly string[];
}

/** 优选联盟团长商品变更. */
export interface SupplierItemPush extends MessagePush<'head_supplier_item_update'> {
  /** The product. */
  readonly item_info?: SupplierItem | undefined;
}

/** A coupon that a user took. */
export interface ReceivedCoupon {
  /** The user's coupon. 64-bit, so a string. */
  readonly user_coupon_id: string;
  /** Coupon template. 64-bit, so a string. */
  readonly coupon_id: string;
  /** Seconds since the epoch. */
  readonly receive_time: number;
}

/** 用户领券. */
export interface ChannelsCouponPush extends MessagePush<'channels_ec_coupon_receive'> {
  /** The coupon. */
  readonly receive_info?: ReceivedCoupon | undefined;
}

/** 分享员变更. */
export interface ChannelsSharerPush extends MessagePush<'channels_ec_sharer_change'> {
  /** Openid of the user. */
  readonly openid: string;
  /** Whether the user is bound, as a number. */
  readonly bind_status: number;
  /** Kind of the sharer. */
  readonly sharer_type: number;
}

/** A member. */
export interface ShopMember extends ShopOfMember {
  /** The member, as the shop knows him. */
  readonly identity: string;
  /** The member in the merchant's system. */
  readonly outer_userid?: string | undefined;
  /** Seconds since the epoch. */
  readonly add_time: number;
}

/** Shop whose members are meant. */
export interface ShopOfMember {
  /** App id of the shop. */
  readonly shop_appid: string;
}

/** 会员自动入会. */
export interface ChannelsMemberPush extends MessagePush<'channels_ec_vip_user_auto_add'> {
  /** The member. */
  readonly info?: ShopMember | undefined;
}

/** 获取会员信息: the shop asks for the members' data. */
export interface ChannelsMemberInfoPush extends MessagePush<'channels_ec_vip_user_info_get'> {
  /** The shop. */
  readonly info?: ShopOfMember | undefined;
}

/** Pushes about goods, brands, members and sharers of a channels shop (微信小店). */
export type ChannelsShopPush =
  | ChannelsBrandPush
  | ProductCategoryPush
  | ProductAuditPush
  | ProductListingPush
  | ProductUpdatePush
  | ChannelsStockPush
  | SupplierItemPush
  | ChannelsCouponPush
  | ChannelsSharerPush
  | ChannelsMemberPush
  | ChannelsMemberInfoPush;

const productState = { product_id: 'string', status: 'number' } as const;
const productListing = { ...productState, reason: 'string' } as const;
const shopOfMember = { shop_appid: 'string' } as const;

/** Fields of {@link ChannelsShopPush}. */
export const channelsShopPushes: PushTable<ChannelsShopPush> = {
  channels_ec_brand: { BrandEvent: { brand_id: 'string', audit_id: 'string', status: 'number', reason: 'string' } },
  product_category_audit: { ProductCategoryAudit: { audit_id: 'string', status: 'number', reason: 'string' } },
  product_spu_audit: { ProductSpuAudit: { ...productListing, audit_info: 'string' } },
  product_spu_listing: { ProductSpuListing: productListing },
  product_spu_update: { ProductSpuUpdate: productState },
  channels_ec_stock_no_enough: {
    channels_ec_stock_no_enough: {
      product_id: 'string',
      sku_id: 'string',
      remaining_stock_amount: 'number',
      remaining_code_amount: 'number',
    },
  },
  head_supplier_item_update: {
    item_info: {
      event_type: 'number',
      appid: 'string',
      product_id: 'string',
      version: 'string',
      update_fields: ['string'],
    },
  },
  channels_ec_coupon_receive: {
    receive_info: { user_coupon_id: 'string', coupon_id: 'string', receive_time: 'number' },
  },
  channels_ec_sharer_change: { openid: 'string', bind_status: 'number', sharer_type: 'number' },
  channels_ec_vip_user_auto_add: {
    info: { ...shopOfMember, identity: 'string', outer_userid: 'string', add_time: 'number' },
  },
  channels_ec_vip_user_info_get: { info: shopOfMember },
};
