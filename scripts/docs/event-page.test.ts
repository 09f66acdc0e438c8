import { expect, it } from 'vitest';
import { eventPage } from './event-page.mjs';
import { eventsOf } from './event-sources.mjs';
import { sourceFile } from './sources.mjs';

const file = (path: string, source: string) => [`src/push/${path}`, sourceFile(`src/push/${path}`, source)] as const;

const sources = new Map([
  file(
    'events/base.ts',
    `
export interface PushBase {
  /** Seconds since the epoch. */
  readonly createTime: number;
}
export interface TicketPush<Type extends string> extends PushBase {
  readonly type: Type;
}
export interface MessagePush<Type extends string> extends PushBase {
  readonly type: Type;
}
export interface UnknownPush extends PushBase {
  readonly type: 'unknown';
}
`,
  ),
  file(
    'events/a.ts',
    `
import type { MessagePush, TicketPush } from './base.js';

/** Part of more than one. */
export interface Goods {
  /** Pieces. */
  readonly count: number;
}
interface Message<Type extends string> extends MessagePush<Type> {
  /** 64-bit. */
  readonly MsgId: string;
}
/**
 * 文本消息: what a user writes.
 *
 * @see https://example.com/text
 */
export interface TextMessage extends Message<'message.text'> {}
/** 发货. */
export interface DeliverPush extends MessagePush<'xpay_deliver'> {
  /** The goods. */
  readonly goods: readonly Goods[];
}
/** 退款问询; answer with \`refundReply\`. */
export interface RefundPush extends MessagePush<'xpay_refund_query'> {}
/** 查询. */
export interface QueryPush extends MessagePush<'query_waybill'> {}
/** 结果, under two names. */
export interface DonePush<Type extends 'done' | 'finished'> extends MessagePush<Type> {}
/** 票据. */
export interface TicketArrivedPush extends TicketPush<'ticket'> {}
/** Pushes about shops: the new and the old. */
export type ShopPush = TextMessage | PayPush;
/** Pushes about payments. */
export type PayPush = DeliverPush | RefundPush | QueryPush | DonePush<'done'> | DonePush<'finished'>;
/** Pushes about tickets (票据). */
export type TicketsPush = TicketArrivedPush;
`,
  ),
  file(
    'events/index.ts',
    `
import { type ShopPush, type TicketsPush } from './a.js';
import type { UnknownPush } from './base.js';
export type WechatPush = ShopPush | TicketsPush | UnknownPush;
export type WechatPushType = WechatPush['type'];
`,
  ),
  file(
    'event-reply.ts',
    `
/** Outcome. */
export interface Outcome {
  /** 0 for success. */
  readonly code: number;
}
export interface EventReplies {
  readonly query_waybill: Outcome;
}
`,
  ),
]);
const page = eventPage('wechat-open', sources);
const section = (type: string): string =>
  page.split(/^(?=#### )/m).find((part) => part.startsWith(`#### \`${type}\``)) ?? '';

it('takes the members of the union, topic by topic, through unions in it and generic bases', () => {
  const found = eventsOf(sources).map(([topic, events]) => [
    topic,
    ...events.map(({ type, channel }) => `${channel} ${type}`),
  ]);
  expect(found).toEqual([
    [
      'Pushes about shops: the new and the old.',
      'message message.text',
      'message xpay_deliver',
      'message xpay_refund_query',
      'message query_waybill',
      'message done',
      'message finished',
    ],
    ['Pushes about tickets (票据).', 'ticket ticket'],
  ]);
});

it('lists events by channel and topic', () => {
  expect(page.match(/^##+ .*/gm)).toEqual([
    '## Ticket URL (授权事件接收 URL)',
    '### Tickets (票据)',
    '#### `ticket`',
    '## Message URL (消息与事件接收 URL)',
    '### Shops',
    '#### `message.text`',
    '#### `xpay_deliver`',
    '#### `xpay_refund_query`',
    '#### `query_waybill`',
    '#### `done`',
    '#### `finished`',
  ]);
  expect(page).toContain('| [Tickets (票据)](#tickets-票据) | ticket | 1 |');
  expect(page).toContain('| [`message.text`](#messagetext) | 文本消息 | `TextMessage` |');
  expect(page).toContain('| `createTime` | `number` | Seconds since the epoch. |');
});

it('says of an event when it comes, its own fields and its page', () => {
  expect(section('message.text')).toBe(
    [
      '#### `message.text`',
      '',
      '文本消息: what a user writes.',
      '',
      '| field | type | meaning |',
      '|---|---|---|',
      '| `MsgId` | `string` | 64-bit. |',
      '',
      '<https://example.com/text>',
      '',
      '',
    ].join('\n'),
  );
  expect(section('xpay_deliver')).toContain('| `goods[].count` | `number` | Pieces. |');
});

it('says what an event must be answered with', () => {
  expect(section('xpay_deliver')).toContain('**Answered** with `ErrCode`');
  expect(section('xpay_refund_query')).not.toContain('ErrCode');
  expect(section('query_waybill')).toContain('`eventReply(push, { … })` with a `Outcome`');
  expect(section('query_waybill')).toContain('| `code` | `number` | 0 for success. |');
});
