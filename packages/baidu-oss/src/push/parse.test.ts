import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import catalogue from './__fixtures__/event-catalogue.json' with { type: 'json' };
import samples from './__fixtures__/event-samples.json' with { type: 'json' };
import { dedupeKey } from './dedupe-key.js';
import { messagePushes, ticketPushes } from './events/index.js';
import { parsePush } from './parse.js';

const tables = { ticket: ticketPushes, message: messagePushes };

describe('the events', () => {
  it('are those that the platform names, and no other', () => {
    for (const channel of ['ticket', 'message'] as const) {
      const documented = catalogue.filter((event) => event.channel === channel).map(({ type }) => type);
      expect(Object.keys(tables[channel]).sort()).toEqual(documented.sort());
    }
    // PushEventNameEnum of https://github.com/baidu/smartapp-openapi-java, the ticket, and three about users.
    expect(catalogue).toHaveLength(64 + 1 + 3);
  });

  it.each(catalogue)('has the documented fields of $type', ({ type, channel, fields }) => {
    expect(tables[channel as 'ticket' | 'message'][type]).toEqual(fields);
  });
});

describe('parsePush', () => {
  it.each(samples)('reads $values.type of the documents: $source', ({ document, values }) => {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    expect(parsePush(text)).toMatchObject(values);
  });

  it('keeps every digit of ids', () => {
    const push = parsePush(
      '{"appId":16123456789012345678,"tpAppId":"9007199254740993","event":"PACKAGE_AUDIT_PASS","packageId":9007199254740995}',
    );
    expect(push).toMatchObject({
      appId: '16123456789012345678',
      tpAppId: '9007199254740993',
      packageId: '9007199254740995',
    });
  });

  it('gives what it does not know as unknown', () => {
    expect(parsePush('{"event":"BRAND_NEW","appId":1,"x":[1]}')).toMatchObject({
      type: 'unknown',
      rawType: 'BRAND_NEW',
      appId: '1',
      raw: { x: [1] },
    });
    for (const text of ['', 'null', '[]', '{', '<xml>', '{"event":"constructor"}', '{"event":{}}'])
      expect(parsePush(text)).toMatchObject({ type: 'unknown', plaintext: text });
  });

  it('never throws for any text', () => {
    const types = fc.constantFrom(...catalogue.map(({ type }) => type));
    const event = fc.record({
      event: types,
      MsgType: fc.anything(),
      appId: fc.anything(),
      keywordsList: fc.anything(),
      illegalFields: fc.anything(),
    });
    const json = fc.oneof(
      fc.json(),
      event.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (text) => void dedupeKey(parsePush(text))),
      { numRuns: 500 },
    );
  });
});

describe('dedupeKey', () => {
  const message = { ToUserName: '1', FromUserName: 'u', CreateTime: 5, MsgType: 'text', Content: 'a', MsgId: 7 };
  const key = (document: object): string => dedupeKey(parsePush(JSON.stringify(document)));

  it('is the same for each delivery of a message, and no other', () => {
    expect(key({ ...message, MsgId: '7' })).toBe(key(message));
    expect(key({ ...message, Content: 'b' })).toBe(key(message));
    expect(key({ ...message, MsgId: 8 })).not.toBe(key(message));
    expect(key({ ...message, FromUserName: 'v' })).not.toBe(key(message));
  });

  it('tells events of one second apart', () => {
    const event = { appId: 1, tpAppId: 2, eventTime: '2019-01-14 12:45:10', event: 'APP_NAME_AUDIT_PASS' };
    expect(key({ ...event })).toBe(key(event));
    expect(key({ ...event, event: 'APP_ICON_AUDIT_PASS' })).not.toBe(key(event));
    const coupon = {
      ToUserName: '1',
      FromUserName: 'u',
      CreateTime: 5,
      MsgType: 'event',
      Event: 'user_get_coupon',
      CouponTakeId: 'a',
    };
    expect(key({ ...coupon, CouponTakeId: 'b' })).not.toBe(key(coupon));
    expect(dedupeKey(parsePush('a'))).not.toBe(dedupeKey(parsePush('b')));
  });
});
