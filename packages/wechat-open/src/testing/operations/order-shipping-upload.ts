import { isDeepStrictEqual } from 'node:util';
import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { scheduleReceipt } from './order-shipping-receipt.js';
import { findByKey, type OrderKey, type PaidOrder, type Parcel, type Shipment } from './order-shipping-state.js';
import { orderSettlement, pushLater } from './pushes.js';

/** Parcels of one shipment; the schema has the same limit. */
const maxSplitParcels = 15;

/** What is shipped of one order. */
export interface ShippingInput {
  readonly order_key: OrderKey;
  readonly logistics_type: number;
  readonly delivery_mode: number;
  readonly is_all_delivered?: boolean;
  readonly shipping_list: readonly Parcel[];
}

/** {@link ShippingInput} of one payment, or of the orders of a combined one. */
export interface UploadInput extends ShippingInput {
  readonly payer: { readonly openid: string };
  readonly upload_time: string;
}

/** See {@link UploadInput}. */
export interface CombinedUploadInput {
  readonly order_key: OrderKey;
  readonly payer: { readonly openid: string };
  readonly upload_time: string;
  readonly sub_orders: readonly ShippingInput[];
}

/**
 * Enters what was shipped. The platform documents the numbers but not their order; a courier without waybill, and SF Express without
 * a phone number, answer 47001, and an upload that is not later than the one before 268485216: assumptions.
 */
export function upload(world: World, program: Account, input: UploadInput): void {
  const uploadedAt = timeOf(input.upload_time);
  const order = payableBy(findByKey(program.operations.orders.paid, input.order_key), input.payer.openid);
  apply(world, program, order, shipmentOf(world, order, input, uploadedAt));
}

/** Enters what was shipped of a combined payment: all of its orders that the call names, or none. */
export function uploadCombined(world: World, program: Account, input: CombinedUploadInput): void {
  const uploadedAt = timeOf(input.upload_time);
  const { paid, combined } = program.operations.orders;
  const payment = payableBy(findByKey(combined, input.order_key), input.payer.openid);
  const shipped = input.sub_orders.map((part) => {
    const order = findByKey(paid, part.order_key);
    if (order === undefined || !payment.orders.includes(order.transactionId)) throw refusal(10060001);
    return { order, shipment: shipmentOf(world, order, part, uploadedAt) };
  });
  for (const { order, shipment } of shipped) apply(world, program, order, shipment);
}

function timeOf(text: string): number {
  const isRfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = isRfc3339 ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw refusal(268485216);
  return time;
}

function payableBy<T extends { readonly openid: string }>(payment: T | undefined, openid: string): T {
  if (payment === undefined) throw refusal(10060001);
  if (payment.openid !== openid) throw refusal(10060031);
  return payment;
}

/** Checks an upload and makes the shipment that follows from it. */
function shipmentOf(world: World, order: PaidOrder, input: ShippingInput, uploadedAt: number): Shipment {
  const before = order.shipment;
  const split = input.delivery_mode === 2;
  if (order.state > 2) throw refusal(10060004);
  checkParcels(input, split);
  if (before !== undefined && uploadedAt <= before.uploadedAt) throw refusal(268485216);
  const finished = !split || input.is_all_delivered === true;
  if (before?.finished === true) {
    if (!finished) throw refusal(10060002);
    if (before.finishedCount >= 2) throw refusal(10060003);
  }
  const parcels = input.shipping_list.map((parcel) => ({ ...parcel, upload_time: seconds(world) }));
  const shipment: Shipment = {
    logisticsType: input.logistics_type,
    deliveryMode: input.delivery_mode,
    // Parcels of a split shipment add up until it is complete; after that a new upload replaces everything.
    parcels: before !== undefined && !before.finished && split ? [...before.parcels, ...parcels] : parcels,
    finished,
    finishedCount: (before?.finishedCount ?? 0) + (finished ? 1 : 0),
    uploadedAt,
  };
  if (shipment.parcels.length > maxSplitParcels) throw refusal(10060024);
  if (finished && !shipment.parcels.some(({ item_desc = '' }) => item_desc !== '')) throw refusal(10060020);
  if (before?.finished === true && isDeepStrictEqual(contentOf(before), contentOf(shipment))) throw refusal(10060023);
  return shipment;
}

function checkParcels({ logistics_type, is_all_delivered, shipping_list }: ShippingInput, split: boolean): void {
  if (split && logistics_type !== 1) throw refusal(10060006);
  if (split && is_all_delivered === undefined) throw refusal(10060007);
  if (!split && shipping_list.length > 1) throw refusal(10060024);
  for (const { express_company = '', tracking_no = '', item_desc = '', contact } of shipping_list) {
    if (!split && item_desc === '') throw refusal(10060008);
    if (logistics_type !== 1) continue;
    if (express_company === '' || tracking_no === '') throw refusal(47001);
    const { consignor_contact = '', receiver_contact = '' } = contact ?? {};
    if (express_company === 'SF' && consignor_contact === '' && receiver_contact === '') throw refusal(47001);
  }
}

function contentOf({ logisticsType, deliveryMode, parcels }: Shipment): unknown {
  return { logisticsType, deliveryMode, parcels: parcels.map((parcel) => ({ ...parcel, upload_time: 0 })) };
}

function apply(world: World, program: Account, order: PaidOrder, shipment: Shipment): void {
  order.shipment = shipment;
  if (!shipment.finished) return;
  order.state = 2;
  order.shippedAt = seconds(world);
  pushLater(world, program, orderSettlement(order, { estimated: scheduleReceipt(world, program, order) }));
}
