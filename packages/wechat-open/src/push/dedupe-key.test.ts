import { describe, expect, it } from 'vitest';
import { dedupeKey } from './dedupe-key.js';
import { parsePush } from './parse.js';

const keyOf = (plaintext: string): string => dedupeKey(parsePush(plaintext));
const text = (changes: object): string =>
  JSON.stringify({
    ToUserName: 'gh_a',
    FromUserName: 'o',
    CreateTime: 1,
    MsgType: 'text',
    Content: 'x',
    MsgId: '9',
    ...changes,
  });
const category = (second: number): string =>
  `<xml><ToUserName>gh_a</ToUserName><FromUserName>o</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>wxa_category_audit</Event><ret>3</ret><first>1</first><second>${second}</second></xml>`;

describe('dedupeKey', () => {
  it('is a digest that repeats no secret', () => {
    const key = keyOf(
      '<xml><InfoType>authorized</InfoType><AuthorizationCode>queryauthcode@@@x</AuthorizationCode></xml>',
    );
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same for another delivery of a message, in XML or JSON, with numbers bare or quoted', () => {
    const xml =
      '<xml><ToUserName>gh_a</ToUserName><FromUserName>o</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>x</Content><MsgId>9</MsgId></xml>';
    expect(new Set([keyOf(xml), keyOf(text({})), keyOf(text({ MsgId: 9, CreateTime: '1' }))]).size).toBe(1);
  });

  it.each([{ MsgId: '8' }, { FromUserName: 'p' }, { CreateTime: 2 }, { ToUserName: 'gh_b' }])(
    'differs between messages with %j',
    (changes) => {
      expect(keyOf(text(changes))).not.toBe(keyOf(text({})));
    },
  );

  it('is the same for another delivery of an event, whatever its attempt counter', () => {
    const event = { ToUserName: 'gh_a', MsgType: 'event', Event: 'xpay_refund_notify', CreateTime: 1, RefundFee: 5 };
    expect(keyOf(JSON.stringify({ ...event, RetryTimes: 0 }))).toBe(
      keyOf(JSON.stringify({ ...event, RetryTimes: '3' })),
    );
    expect(keyOf(JSON.stringify({ ...event, RefundFee: '5' }))).toBe(keyOf(JSON.stringify(event)));
    expect(keyOf(JSON.stringify({ ...event, RefundFee: 6 }))).not.toBe(keyOf(JSON.stringify(event)));
  });

  it('differs between two reviews of the same second', () => {
    expect(keyOf(category(2))).toBe(keyOf(category(2)));
    expect(keyOf(category(2))).not.toBe(keyOf(category(3)));
  });

  it('differs between documents that cannot be read', () => {
    expect(keyOf('one')).not.toBe(keyOf('two'));
  });

  it('bears deeply nested JSON', () => {
    expect(keyOf(`{"Event":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('bears lists of any length', () => {
    expect(keyOf(`{"Event":[${'0,'.repeat(300_000)}0]}`)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['', undefined])('differs between messages of one second whose MsgId is %j', (MsgId) => {
    expect(keyOf(text({ MsgId, Content: 'one' }))).not.toBe(keyOf(text({ MsgId, Content: 'two' })));
  });
});
