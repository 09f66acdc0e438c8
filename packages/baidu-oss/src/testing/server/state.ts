/** Messages that were sent to users. */
export interface SentMessage {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'template' | 'subscribe' | 'customer';
  readonly openId: string;
  readonly templateId: string | undefined;
  readonly content: unknown;
}

/** A user's coupon. */
export interface TakenCoupon {
  readonly takeId: string;
  readonly openId: string;
  /** One of the uploaded codes; absent where none was left. */
  readonly code: string | undefined;
  state: 'taken' | 'consumed' | 'returned';
}

/** A kind of coupon with its stock. */
export interface Coupon {
  readonly couponId: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly taken: Map<string, TakenCoupon>;
  /** Ids of takings, by the caller's id of the issue. */
  readonly issues: Map<string, string>;
  readonly codes: Set<string>;
  readonly banners: Map<string, Readonly<Record<string, unknown>>>;
}

/** An order of the order centre. */
export interface Order {
  readonly resourceId: string;
  readonly openId: string;
  /** What was sent last, as it came. */
  content: Readonly<Record<string, unknown>>;
  status: number | undefined;
}

/** What one mini program has on the platform's servers. */
export interface Shop {
  readonly coupons: Map<string, Coupon>;
  readonly orders: Map<string, Order>;
  /** Titles of message templates, by id. */
  readonly templates: Map<string, string>;
  readonly messages: SentMessage[];
  /** `<open id> <template id> <subscribe id>` of what users agreed to. */
  readonly subscriptions: Set<string>;
  /** What may still be sent to users who wrote, by open id. */
  readonly conversations: Map<string, Conversation>;
  /** By path, as goods are. */
  readonly resources: Map<string, Resource>;
  readonly sitemaps: Set<string>;
  readonly pages: Set<string>;
  /** How many pages were submitted, by type and day. */
  readonly pageCounts: Map<string, number>;
  readonly sku: Map<string, Readonly<Record<string, unknown>>>;
  readonly skuCoupon: Map<string, Readonly<Record<string, unknown>>>;
}

/** Where material is on its way to the feed. */
export type ResourceState = 'in_review' | 'refused' | 'shown' | 'deleted';

/** Material for the feed. Times in milliseconds since the epoch. */
export interface Resource {
  readonly resourceId: string;
  readonly path: string;
  readonly title: string;
  /** What was sent last, as it came. */
  readonly content: Readonly<Record<string, unknown>>;
  state: ResourceState;
  readonly createdAt: number;
  readonly decidedAt: number | undefined;
}

/** What customer service may still send to a user. */
export interface Conversation {
  /** Milliseconds since the epoch. */
  readonly until: number;
  left: number;
}

/** Where an order of the cashier is. */
export type PaymentState = 'unpaid' | 'paid' | 'consumed' | 'refunding' | 'refunded' | 'refund_failed' | 'cancelled';

/** A refund of an order, or of a part of it. */
export interface Refund {
  readonly refundId: string;
  /** The shop's own id. */
  readonly bizRefundBatchId: string;
  /** Fen (0.01 yuan). */
  readonly money: number;
  state: 'in_progress' | 'refunded' | 'failed';
}

/** An order of the cashier. Money in fen (0.01 yuan), times in milliseconds since the epoch. */
export interface Payment {
  /** Decimal text, as `userId`. */
  readonly orderId: string;
  readonly appId: string;
  readonly appKey: string;
  /** The shop's own id. */
  readonly tpOrderId: string;
  /** The user's id at the cashier. */
  readonly userId: string;
  readonly user: string;
  readonly title: string;
  readonly totalMoney: number;
  /** AppKey of the payment service. */
  readonly pmAppKey: string;
  readonly state: PaymentState;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly refunds: Refund[];
}

/** A user's login that was not exchanged yet, or was. */
export interface LoginCode {
  /** AppKey of the mini program. */
  readonly appKey: string;
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  used: boolean;
}

/** What the platform's servers have. */
export interface ServerState {
  /** By AppKey of the mini program, or AK of the member. */
  readonly shops: Map<string, Shop>;
  readonly logins: Map<string, LoginCode>;
  /** By id of the order. */
  readonly payments: Map<string, Payment>;
  /** Users by open id, as far as they have logged in. */
  readonly users: Map<string, { readonly appKey: string; readonly user: string }>;
  /** Words that content must not have. */
  readonly forbidden: Set<string>;
  /** Checks of pages, by the id that asks for their result. */
  readonly checks: Map<string, { readonly path: string; readonly doneAt: number }>;
  lastId: number;
}

/** Nothing yet. */
export const emptyServer = (): ServerState => ({
  shops: new Map(),
  logins: new Map(),
  payments: new Map(),
  users: new Map(),
  forbidden: new Set(),
  checks: new Map(),
  lastId: 0,
});
