import { type Fields, formatOf, numberOf, type PushTree, readTree, stringOf } from '@minigate/core';
import { chinaTime } from '../china-time.js';
import { decodeFields, trimmed } from './decode.js';
import { type BaiduPush, messagePushes, ticketPushes } from './events/index.js';

interface Row {
  readonly type: string;
  readonly channel: 'ticket' | 'message';
  readonly fields: Fields;
}

const rows: ReadonlyMap<string, Row> = new Map(
  [rowsOf('ticket', ticketPushes), rowsOf('message', messagePushes)].flat().map((row) => [row.type, row]),
);

/** Second spellings of types: the table of https://github.com/swan-team/swan-docs (docs/third/pathandkeyword.md) against its sample. */
const otherTypes: Readonly<Record<string, string>> = { APP_SEARCH_PATH_AUDIT_SUCCESS: 'APP_SEARCH_PATH_AUDIT_PASS' };

/**
 * Reads the document of a push, JSON or XML.
 *
 * @param plaintext - as `openEnvelope` returns it; it must have been verified.
 * @returns the push; `{ type: 'unknown' }` for a type that this version does not know and for a document that cannot be read.
 * It never throws for what the platform sent.
 */
export function parsePush(plaintext: string): BaiduPush {
  const format = formatOf(plaintext);
  const raw = readTree(plaintext) ?? {};
  const tree = format === 'xml' ? trimmed(raw) : raw;
  const rawType = typeOf(tree);
  const row = rows.get(otherTypes[rawType] ?? rawType);
  const push = {
    ...(row ? { type: row.type } : { type: 'unknown', rawType, plaintext }),
    channel: row?.channel ?? 'message',
    ...withoutAbsent({
      appId: stringOf(tree['appId'] ?? tree['ToUserName']),
      tpAppId: stringOf(tree['tpAppId']),
      fromUserName: stringOf(tree['FromUserName']),
    }),
    createTime: numberOf(tree['CreateTime']) ?? secondsOf(stringOf(tree['eventTime'])) ?? 0,
    ...(row && decodeFields(tree, row.fields)),
    format,
    raw,
  };
  return push as BaiduPush;
}

function typeOf(tree: PushTree): string {
  // Two samples begin with a blank.
  const event = stringOf(tree['event'])?.trim();
  if (event !== undefined) return event;
  const messageType = stringOf(tree['MsgType'])?.toLowerCase() ?? '';
  if (messageType === 'event') return stringOf(tree['Event']) ?? '';
  return messageType === '' || messageType === 'ticket' ? messageType : `message.${messageType}`;
}

/** Seconds since the epoch of `2019-01-14 12:45:10`. */
function secondsOf(text: string | undefined): number | undefined {
  const milliseconds = chinaTime(text?.trim() ?? '');
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

const withoutAbsent = (members: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, string] => entry[1] !== undefined));

function rowsOf(channel: Row['channel'], tables: Readonly<Record<string, Fields>>): Row[] {
  return Object.entries(tables).map(([type, fields]) => ({ type, channel, fields }));
}
