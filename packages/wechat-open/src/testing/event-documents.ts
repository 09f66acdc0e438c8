import type { DocumentFormat, FieldKind, Fields, PushField, PushFields } from '@minigate/core';
import type { CommonField } from '../push/decode.js';
import { messagePushes, type PushOf, ticketPushes, type WechatPushType } from '../push/events/index.js';

/** A push of a known type, as a handler gets it: what is left out is not sent. */
export type PushEvent = {
  [Type in Exclude<WechatPushType, 'unknown'>]: { readonly type: Type } & Members<Omit<PushOf<Type>, CommonField>>;
}[Exclude<WechatPushType, 'unknown'>];

type Members<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** An event in the platform's spelling. */
export interface WireEvent {
  readonly channel: 'ticket' | 'message';
  /** Value of `InfoType`, `Event` or `MsgType`. */
  readonly name: string;
  readonly fields: PushFields;
}

// The quirks of the wire, written down from the platform's pages and apart from the reader's: a wrong reading shows.

/** Elements around the members, in XML only. */
const wrappers: Readonly<Record<string, string>> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
  complaint_callback: 'BussiCallBackInfo',
  wxalive_follow_notify: 'FollowNotify',
  wxalive_push_message_notify: 'PushMessageApiNotify',
};

/** Names of members on the wire. */
const wireNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  complaint_callback: { complaint_type: 'type' },
  miniprogram_sharer_action: { sharer_action: 'type' },
};

/** Names of members in JSON. */
const jsonNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TEMPLATESENDJOBFINISH: { MsgID: 'MsgId' },
  add_waybill: { Space_Z: 'space_z', Weight: 'weight' },
};

/** Names of events in JSON. */
const jsonEvents: Readonly<Record<string, string>> = { complaint_callback: 'complaint callback' };

/** Lists that XML has in one element with `<item>`s; others are repeated elements. */
const containers = ['PicList', 'ResultList'];

/** Ids that are bare numbers on the wire, although beyond 2^53. */
const bareIds =
  /^(?:MsgI[dD]|publish_id|SessionID|(?:after_sale_|guarantee_|complaint_)?order_id|(?:brand|product|sku|coupon|room|group|ext|aftersale)_id|LocationId)$/;

/**
 * Puts an event as the platform writes it.
 *
 * @throws TypeError for a type or a member that the platform does not have, and for a value of the wrong kind.
 */
export function wireEvent({ type, ...members }: PushEvent, format: DocumentFormat): WireEvent {
  const channel = Object.hasOwn(ticketPushes, type) ? 'ticket' : 'message';
  const rows = channel === 'ticket' ? ticketPushes : messagePushes;
  const row = Object.hasOwn(rows, type) ? rows[type] : undefined;
  if (row === undefined) throw new TypeError(`the platform has no push ${type}`);
  const names = { ...wireNames[type], ...(format === 'json' && jsonNames[type]) };
  const fields = group(members, row, type, { names, format });
  const wrapper = format === 'xml' ? wrappers[type] : undefined;
  return {
    channel,
    name: (format === 'json' && jsonEvents[type]) || type.replace(/^message\./, ''),
    fields: wrapper === undefined ? fields : { [wrapper]: fields },
  };
}

interface Style {
  readonly names: Readonly<Record<string, string>>;
  readonly format: DocumentFormat;
}

function group(members: object, row: Fields, path: string, style: Style): PushFields {
  return Object.fromEntries(
    Object.entries(members)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const kind = Object.hasOwn(row, name) ? row[name] : undefined;
        if (kind === undefined) throw new TypeError(`${path} has no member ${name}`);
        return [style.names[name] ?? name, field(name, value, kind, `${path}.${name}`, style)];
      }),
  );
}

function field(name: string, value: unknown, kind: FieldKind, path: string, style: Style): PushField {
  const wrong = (): TypeError =>
    new TypeError(`${path} must be ${typeof kind === 'string' ? kind : Array.isArray(kind) ? 'list' : 'object'}`);
  if (typeof kind === 'string') {
    if (typeof value !== kind) throw wrong();
    if (typeof value === 'string' && bareIds.test(name) && /^[1-9]\d*$/.test(value)) return BigInt(value);
    return value as PushField;
  }
  if (isListKind(kind)) {
    if (!Array.isArray(value)) throw wrong();
    const list = value.map((one) => field(name, one, kind[0], path, style));
    return style.format === 'xml' && containers.includes(name) ? { item: list } : list;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong();
  return group(value, kind, path, style);
}

const isListKind = (kind: Fields | readonly [FieldKind]): kind is readonly [FieldKind] => Array.isArray(kind);
