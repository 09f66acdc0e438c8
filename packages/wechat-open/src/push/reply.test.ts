import { parseXml } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReply, transferToCustomerService } from './reply.js';

const push = { toUserName: 'gh_a', fromUserName: 'openid', createTime: 1715943329 };
const read = (xml: string): Record<string, string> =>
  Object.fromEntries(parseXml(xml).children.map(({ name, text }) => [name, text]));

describe('textReply', () => {
  it('swaps sender and receiver', () => {
    expect(textReply(push, 'hi', { createTime: 1715943330 })).toBe(
      '<xml><ToUserName><![CDATA[openid]]></ToUserName><FromUserName><![CDATA[gh_a]]></FromUserName><CreateTime>1715943330</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hi]]></Content></xml>',
    );
  });

  it('takes the time of the push when none is given', () => {
    expect(read(textReply(push, 'hi'))).toMatchObject({ CreateTime: '1715943329' });
  });

  it('carries any content, the end of a CDATA section too', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(']]>', ']]', '>', '<', '&', '<![CDATA['), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(read(textReply(push, parts.join('')))).toMatchObject({ Content: parts.join('') });
      }),
    );
  });
});

describe('transferToCustomerService', () => {
  it('names no one', () => {
    const xml = transferToCustomerService(push);
    expect(read(xml)).toEqual({
      ToUserName: 'openid',
      FromUserName: 'gh_a',
      CreateTime: '1715943329',
      MsgType: 'transfer_customer_service',
    });
  });

  it('names an account', () => {
    expect(transferToCustomerService(push, { kfAccount: 'kf1@test' })).toContain(
      '<TransInfo><KfAccount><![CDATA[kf1@test]]></KfAccount></TransInfo></xml>',
    );
  });
});
