import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { checkMedium } from './media.js';
import { scheduleReminder } from './order-shipping-receipt.js';
import { type OrderName, orderOf, type PaidOrder, stateOf } from './order-shipping-state.js';
import { type CombinedUploadInput, type UploadInput, upload, uploadCombined } from './order-shipping-upload.js';

const pageSize = 100;
// biome-ignore lint/suspicious/noTemplateCurlyInString: the platform's own placeholder
const orderPlaceholder = '${商品订单号}';
/** A presale ships so many days after the payment. Source: the page of `opspecialorder`. */
const presaleDays = { least: 15, most: 330 };

interface ListInput {
  readonly pay_time_range?: { readonly begin_time?: number; readonly end_time?: number };
  readonly order_state?: number;
  readonly openid?: string;
  readonly last_index?: string;
  readonly page_size?: number;
}
interface BrandInput {
  readonly Application: {
    readonly apply_for: number;
    readonly audit_info?: {
      readonly brand_type: number;
      readonly flagship_in_which_ec_platform?: string;
      readonly ec_platform_proof_list?: readonly string[];
      readonly authority_certified_proof_list?: readonly string[];
    };
  };
}

/**
 * Shipping management. Every mini program of the fake is under it and has confirmed it. A test order (`opspecialorder` 2) counts as
 * complete at once, a presale only puts the reminder off; both are assumptions. Asking about another app id answers 40013.
 */
export function orderShippingRoutes(world: World): Routes {
  return {
    uploadOrderShippingInfo: forProgram(world, (program, input: UploadInput) => {
      upload(world, program, input);
      return {};
    }),
    uploadCombinedOrderShippingInfo: forProgram(world, (program, input: CombinedUploadInput) => {
      uploadCombined(world, program, input);
      return {};
    }),
    getShippingOrder: forProgram(world, (program, name: OrderName) => ({ order: view(world, orderOf(program, name)) })),
    getShippingOrderList: forProgram(world, (program, input: ListInput) => list(world, program, input)),
    notifyConfirmReceive: forProgram(world, (program, input: OrderName & { received_time: number }) => {
      const order = orderOf(program, input);
      if (order.state !== 2 || order.shipment?.logisticsType !== 1 || order.reminded) throw refusal(10060028);
      if (input.received_time < order.shippedAt || input.received_time > seconds(world)) throw refusal(10060029);
      order.reminded = true;
      return {};
    }),
    opSpecialOrder: forProgram(world, (program, input: { order_id: string; type: 1 | 2; delay_to?: number }) => {
      const order = [...program.operations.orders.paid.values()].find(
        ({ transactionId, merchantTradeNo }) => transactionId === input.order_id || merchantTradeNo === input.order_id,
      );
      if (order?.state !== 1) throw refusal(268546002);
      if (input.type === 1) delay(world, program, order, input.delay_to ?? 0);
      else order.state = 4;
      return {};
    }),
    isTradeManaged: forProgram(world, ({ appId }, { appid }: { appid: string }) => {
      if (appid !== appId) throw refusal(40013);
      return { is_trade_managed: true };
    }),
    isTradeManagementConfirmationCompleted: forProgram(world, ({ appId }, { appid }: { appid: string }) => {
      if (appid !== appId) throw refusal(40013);
      return { completed: true };
    }),
    setMsgJumpPath: forProgram(world, ({ operations }, { path }: { path: string }) => {
      operations.orders.messagePath = path;
      return {};
    }),
    updateOrderDetailPath: forProgram(world, ({ operations }, { path }: { path: string }) => {
      if (!path.includes(orderPlaceholder)) throw refusal(10060035);
      operations.orders.detailPath = path;
      return {};
    }),
    getOrderDetailPath: forProgram(world, ({ operations }) => ({ path: operations.orders.detailPath })),
    setWxaTradeType: forProgram(world, (program, input: { material_list: readonly { media_id: string }[] }) => {
      if (program.operations.orders.tradeTypeApplied) throw refusal(268486048);
      for (const { media_id } of input.material_list) checkMedium(world, program, media_id, 40007);
      program.operations.orders.tradeTypeApplied = true;
      return {};
    }),
    famousBrandApply: forProgram(world, ({ operations }, { Application: application }: BrandInput) => {
      checkBrand(application);
      operations.orders.brand = { applyFor: application.apply_for, status: 1, reason: '' };
      return {};
    }),
    getFamousBrandApplyStatus: forProgram(world, ({ operations }) => {
      const { brand } = operations.orders;
      // The page names no number for an account that never applied.
      if (brand === undefined) throw refusal(40097);
      const { applyFor, status, reason } = brand;
      return {
        progress: { status },
        application: { apply_for: applyFor, status, audit_info: { audit_reason: reason } },
      };
    }),
  };
}

function list(world: World, { operations }: Account, input: ListInput): unknown {
  const { begin_time = 0, end_time = Number.POSITIVE_INFINITY } = input.pay_time_range ?? {};
  const before = Number(input.last_index ?? Number.POSITIVE_INFINITY);
  const size = input.page_size ?? pageSize;
  // Newest first, so that a payment meanwhile moves nothing to another page.
  const found = [...operations.orders.paid.values()]
    .filter(({ sequence }) => sequence < before)
    .filter(({ paidAt }) => paidAt >= begin_time && paidAt <= end_time)
    .filter((order) => input.order_state === undefined || stateOf(world, order) === input.order_state)
    .filter(({ openid }) => input.openid === undefined || openid === input.openid)
    .sort((one, other) => other.sequence - one.sequence);
  const page = found.slice(0, size);
  return {
    order_list: page.map((order) => view(world, order)),
    has_more: found.length > page.length,
    last_index: String(page.at(-1)?.sequence ?? ''),
  };
}

function view(world: World, order: PaidOrder): unknown {
  const { shipment } = order;
  return {
    merchant_id: order.merchantId,
    sub_merchant_id: '',
    merchant_trade_no: order.merchantTradeNo,
    transaction_id: order.transactionId,
    description: order.description,
    openid: order.openid,
    paid_amount: order.amount,
    order_state: stateOf(world, order),
    pay_time: order.paidAt,
    trade_create_time: order.paidAt,
    in_complaint: order.complaint,
    ...(shipment !== undefined && {
      shipping: {
        logistics_type: shipment.logisticsType,
        delivery_mode: shipment.deliveryMode,
        goods_desc: shipment.parcels.map(({ item_desc = '' }) => item_desc).join(';'),
        finish_shipping: shipment.finished,
        finish_shipping_count: shipment.finishedCount,
        shipping_list: shipment.parcels.map(({ item_desc = '', ...parcel }) => ({ ...parcel, goods_desc: item_desc })),
      },
    }),
  };
}

function delay(world: World, program: Account, order: PaidOrder, delayTo: number): void {
  const days = (delayTo - order.paidAt) / 86_400;
  if (days < presaleDays.least || days > presaleDays.most) throw refusal(268546001);
  order.delayedTo = delayTo;
  scheduleReminder(world, program, order);
}

// Some kinds of brands need proof; the page names no number for its absence.
function checkBrand({ apply_for, audit_info: info }: BrandInput['Application']): void {
  const lacks = (proof: readonly string[] | string | undefined): boolean => (proof?.length ?? 0) === 0;
  if (apply_for !== 1) return;
  if (info === undefined) throw refusal(47001);
  if (info.brand_type === 4 && (lacks(info.flagship_in_which_ec_platform) || lacks(info.ec_platform_proof_list)))
    throw refusal(47001);
  if (info.brand_type === 7 && lacks(info.authority_certified_proof_list)) throw refusal(47001);
}
