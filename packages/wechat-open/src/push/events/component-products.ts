import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** State of a registration. */
export interface ComponentRegistration {
  /** State of the registration. */
  readonly status: number;
}

/** 开通自定义交易组件. */
export interface ComponentRegisterPush extends MessagePush<'open_product_account_register'> {
  /** State of the registration. */
  readonly OpenProductAccountRegister?: ComponentRegistration | undefined;
}

/** Outcome of a review of a category. */
export interface QualificationReview {
  /** State of the review. */
  readonly status: number;
  /** Review. */
  readonly audit_id: string;
  /** Kind of the review. */
  readonly audit_type: number;
  /** Why it was refused. */
  readonly reject_reason?: string | undefined;
}

/** Outcome of a review of a brand. */
export interface BrandQualificationReview extends QualificationReview {
  /** Brand. 64-bit, so a string. */
  readonly brand_id: string;
}

/** 类目审核. */
export interface ComponentCategoryPush extends MessagePush<'open_product_category_audit'> {
  /** The outcome. */
  readonly QualificationAuditResult?: QualificationReview | undefined;
}

/** 品牌审核. */
export interface ComponentBrandPush extends MessagePush<'open_product_brand_audit'> {
  /** The outcome. */
  readonly QualificationAuditResult?: BrandQualificationReview | undefined;
}

/** A product and its state. */
export interface ComponentProduct {
  /** State of the product or of its review. */
  readonly status: number;
  /** The merchant's product. */
  readonly out_product_id: string;
  /** Product. 64-bit, so a string. */
  readonly product_id: string;
  /** Why it was refused. */
  readonly reject_reason?: string | undefined;
}

interface ProductOnly {
  /** The product. */
  readonly OpenProductSpuAudit?: ComponentProduct | undefined;
}

/** 商品审核. */
export interface ComponentProductAuditPush extends MessagePush<'open_product_spu_audit'>, ProductOnly {}

/** 商品状态更新. */
export interface ComponentProductStatusPush extends MessagePush<'open_product_spu_status_update'>, ProductOnly {}

/** An extension of a scene. */
export interface SceneExtension {
  /** Extension. 64-bit, so a string. */
  readonly ext_id: string;
  /** Name. */
  readonly name: string;
  /** State of the extension. */
  readonly status: number;
}

/** A scene and its extensions. */
export interface SceneGroup {
  /** Scene group. 64-bit, so a string. */
  readonly group_id: string;
  /** Name. */
  readonly name: string;
  /** Why it was refused. */
  readonly reason?: string | undefined;
  /** The extensions. */
  readonly scene_group_ext_list: readonly SceneExtension[];
}

/** 场景审核. */
export interface ComponentScenePush extends MessagePush<'open_product_scene_group_audit'> {
  /** The scene. */
  readonly SceneGroupAudit?: SceneGroup | undefined;
}

/** 用户领券; answer with `eventReply`. */
export interface ComponentCouponPush extends MessagePush<'open_product_receive_coupon'> {
  /** The merchant's coupon. */
  readonly out_coupon_id: string;
  /** Request of the user; repeat it in the reply. */
  readonly request_id: string;
}

/** A sharer. */
export interface Promoter {
  /** Name of the channel. */
  readonly finder_nickname?: string | undefined;
  /** Sharer. */
  readonly promoter_id?: string | undefined;
  /** Openid of the sharer. */
  readonly promoter_openid?: string | undefined;
}

/** 推广员操作. */
export interface SharerActionPush extends MessagePush<'miniprogram_sharer_action'> {
  /** What the sharer did. `type` on the wire. */
  readonly sharer_action: number;
  /** Openid of the user. */
  readonly openid: string;
  /** The sharer. */
  readonly promoter?: Promoter | undefined;
}

/** 推广员绑定状态变更. */
export interface SharerBindPush extends MessagePush<'miniprogram_sharer_bind_status_change'> {
  /** Openid of the user. */
  readonly openid: string;
  /** Whether the user is bound, as a number. */
  readonly bind_status: number;
}

/** Pushes about products, reviews and sharers of the trade component (自定义交易组件). */
export type ComponentProductPush =
  | ComponentRegisterPush
  | ComponentCategoryPush
  | ComponentBrandPush
  | ComponentProductAuditPush
  | ComponentProductStatusPush
  | ComponentScenePush
  | ComponentCouponPush
  | SharerActionPush
  | SharerBindPush;

const qualificationReview = {
  status: 'number',
  audit_id: 'string',
  audit_type: 'number',
  reject_reason: 'string',
} as const;
const productOnly = {
  OpenProductSpuAudit: { status: 'number', out_product_id: 'string', product_id: 'string', reject_reason: 'string' },
} as const;

/** Fields of {@link ComponentProductPush}. */
export const componentProductPushes: PushTable<ComponentProductPush> = {
  open_product_account_register: { OpenProductAccountRegister: { status: 'number' } },
  open_product_category_audit: { QualificationAuditResult: qualificationReview },
  open_product_brand_audit: { QualificationAuditResult: { ...qualificationReview, brand_id: 'string' } },
  open_product_spu_audit: productOnly,
  open_product_spu_status_update: productOnly,
  open_product_scene_group_audit: {
    SceneGroupAudit: {
      group_id: 'string',
      name: 'string',
      reason: 'string',
      scene_group_ext_list: [{ ext_id: 'string', name: 'string', status: 'number' }],
    },
  },
  open_product_receive_coupon: { out_coupon_id: 'string', request_id: 'string' },
  miniprogram_sharer_action: {
    sharer_action: 'number',
    openid: 'string',
    promoter: { finder_nickname: 'string', promoter_id: 'string', promoter_openid: 'string' },
  },
  miniprogram_sharer_bind_status_change: { openid: 'string', bind_status: 'number' },
};
