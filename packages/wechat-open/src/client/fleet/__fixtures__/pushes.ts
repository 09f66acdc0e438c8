import { systemRuntime } from '@minigate/core';
import type { SeededRandom } from '@minigate/core/testing';
import { sealPush } from '../../../push/envelope.js';
import type { FakeComponent } from '../../../testing/world.js';

/** An account whose users write. */
export interface Writer {
  readonly appId: string;
  readonly userName: string;
  /** Whether the message URL tells its app id. */
  readonly named: boolean;
}

/** A message on its way. */
export interface Message {
  readonly writer: Writer;
  /** What the handler makes of it: see server.mjs. */
  readonly content: string;
  /** Different for each message. */
  readonly number: number;
}

const { clock } = systemRuntime();

/** Accounts; of some the message URL tells the app id. */
export const writers = (count: number): readonly Writer[] =>
  Array.from({ length: count }, (_, index) => ({
    appId: `wx${String(index).padStart(16, '0')}`,
    userName: `gh_${String(index).padStart(12, '0')}`,
    named: index % 2 === 0,
  }));

/** Address and body of a message, sealed as WeChat does. */
export function seal(
  { writer, content, number }: Message,
  { appId, pushKeys }: FakeComponent,
): readonly [string, string] {
  const [key] = pushKeys;
  if (key === undefined) throw new Error('the component has no push key');
  const seconds = Math.floor(clock.now() / 1_000);
  // Users' messages are told apart by MsgId and CreateTime, which must not change with a repetition.
  const plaintext = `<xml><ToUserName><![CDATA[${writer.userName}]]></ToUserName><FromUserName><![CDATA[oVisitor]]></FromUserName><CreateTime>1767225600</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>${number}</MsgId></xml>`;
  const { body, query } = sealPush(
    plaintext,
    { appId, ...key },
    { timestamp: seconds, nonce: String(number), outer: { ToUserName: writer.userName } },
  );
  const path = writer.named ? `/message/${writer.appId}` : '/message';
  return [`${path}?${new URLSearchParams(query as Record<string, string>)}`, body];
}

/** Swaps each with one of the next `reach`, so that nothing stays where it was and nothing goes far. */
export function reordered<T>(list: readonly T[], reach: number, random: SeededRandom): T[] {
  const result = [...list];
  for (let index = 0; index < result.length; index++) {
    const other = Math.min(result.length - 1, index + Math.floor(random.jitter() * reach));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
