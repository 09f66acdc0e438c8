import { type Fields, formatOf, numberOf, type PushTree, readTree, stringOf } from '@minigate/core';
import { decodeFields } from './decode.js';
import { messagePushes, ticketPushes, type WechatPush } from './events/index.js';

interface Row {
  readonly type: string;
  readonly channel: 'ticket' | 'message';
  readonly fields: Fields;
}

const rows: ReadonlyMap<string, Row> = new Map(
  [rowsOf('ticket', ticketPushes), rowsOf('message', messagePushes)].flat().map((row) => [nameOf(row.type), row]),
);

/**
 * Reads the inner document of a push, XML or JSON.
 *
 * @param plaintext - as `openEnvelope` returns it; it must have been verified.
 * @returns the push; `{ type: 'unknown' }` for a type that this version does not know and for a document that cannot be read.
 * It never throws for what the platform sent.
 */
export function parsePush(plaintext: string): WechatPush {
  const raw = readTree(plaintext) ?? {};
  const rawType = typeOf(raw);
  // Old documents write some events in both cases; filing events come on either URL.
  const row = rows.get(nameOf(rawType));
  const channel = row?.channel ?? (raw['InfoType'] === undefined ? 'message' : 'ticket');
  const push = {
    ...(row ? { type: row.type } : { type: 'unknown', rawType, plaintext }),
    channel,
    ...(channel === 'ticket'
      ? { appId: stringOf(raw['AppId']) }
      : { toUserName: stringOf(raw['ToUserName']), fromUserName: stringOf(raw['FromUserName']) }),
    createTime: numberOf(raw['CreateTime']),
    ...(row && decodeFields(raw, row.fields)),
    format: formatOf(plaintext),
    raw,
  };
  return push as WechatPush;
}

function typeOf(raw: PushTree): string {
  const infoType = stringOf(raw['InfoType']);
  if (infoType !== undefined) return infoType;
  const messageType = stringOf(raw['MsgType']) ?? '';
  if (messageType.toLowerCase() === 'event') return stringOf(raw['Event']) ?? '';
  return messageType === '' ? '' : `message.${messageType}`;
}

/** Samples of one event have a space where the event has `_`. */
function nameOf(type: string): string {
  return type.toLowerCase().replaceAll(' ', '_');
}

function rowsOf(channel: Row['channel'], tables: Readonly<Record<string, Fields>>): Row[] {
  return Object.entries(tables).map(([type, fields]) => ({ type, channel, fields }));
}
