import { parseXml } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushOf } from './events/index.js';
import { parsePush } from './parse.js';
import {
  imageReply,
  musicReply,
  newsReply,
  textReply,
  transferToCustomerService,
  videoReply,
  voiceReply,
} from './reply.js';

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

describe('replies with media', () => {
  const head = (type: string): string =>
    `<xml><ToUserName><![CDATA[openid]]></ToUserName><FromUserName><![CDATA[gh_a]]></FromUserName><CreateTime>1715943329</CreateTime><MsgType><![CDATA[${type}]]></MsgType>`;
  const article = (n: number): { title: string; description: string; picUrl: string; url: string } => ({
    title: `t${n}`,
    description: `d${n}`,
    picUrl: `https://p/${n}`,
    url: `https://u/${n}?a=1&b=2`,
  });
  const item = (n: number): string =>
    `<item><Title><![CDATA[t${n}]]></Title><Description><![CDATA[d${n}]]></Description><PicUrl><![CDATA[https://p/${n}]]></PicUrl><Url><![CDATA[https://u/${n}?a=1&b=2]]></Url></item>`;

  it.each([
    ['image', imageReply(push, 'm1'), '<Image><MediaId><![CDATA[m1]]></MediaId></Image>'],
    ['voice', voiceReply(push, 'm1'), '<Voice><MediaId><![CDATA[m1]]></MediaId></Voice>'],
    ['video', videoReply(push, { mediaId: 'm1' }), '<Video><MediaId><![CDATA[m1]]></MediaId></Video>'],
    [
      'video',
      videoReply(push, { mediaId: 'm1', title: 't', description: 'd' }),
      '<Video><MediaId><![CDATA[m1]]></MediaId><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description></Video>',
    ],
    ['music', musicReply(push, { thumbMediaId: 'm1' }), '<Music><ThumbMediaId><![CDATA[m1]]></ThumbMediaId></Music>'],
    [
      'music',
      musicReply(push, { thumbMediaId: 'm1', title: 't', description: 'd', musicUrl: 'u', hqMusicUrl: 'h' }),
      '<Music><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description><MusicUrl><![CDATA[u]]></MusicUrl><HQMusicUrl><![CDATA[h]]></HQMusicUrl><ThumbMediaId><![CDATA[m1]]></ThumbMediaId></Music>',
    ],
    ['news', newsReply(push, [article(1)]), `<ArticleCount>1</ArticleCount><Articles>${item(1)}</Articles>`],
    [
      'news',
      newsReply(push, [article(1), article(2)]),
      `<ArticleCount>2</ArticleCount><Articles>${item(1)}${item(2)}</Articles>`,
    ],
  ])('writes %s as the platform documents it', (type, xml, content) => {
    expect(xml).toBe(`${head(type)}${content}</xml>`);
  });

  it.each([
    imageReply(push, 'm', { createTime: 5 }),
    voiceReply(push, 'm', { createTime: 5 }),
    videoReply(push, { mediaId: 'm' }, { createTime: 5 }),
    musicReply(push, { thumbMediaId: 'm' }, { createTime: 5 }),
    newsReply(push, [article(1)], { createTime: 5 }),
    transferToCustomerService(push, { createTime: 5 }),
  ])('takes the time that is given', (xml) => {
    expect(read(xml)).toMatchObject({ CreateTime: '5' });
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

describe('a reply to a push in JSON', () => {
  const inJson = { ...push, format: 'json' } as const;
  const head = { ToUserName: 'openid', FromUserName: 'gh_a', CreateTime: 1715943329 };

  it.each([
    [textReply(inJson, 'hi'), { MsgType: 'text', Content: 'hi' }],
    [transferToCustomerService(inJson), { MsgType: 'transfer_customer_service' }],
    [
      transferToCustomerService(inJson, { kfAccount: 'kf1@test' }),
      { MsgType: 'transfer_customer_service', TransInfo: { KfAccount: 'kf1@test' } },
    ],
  ])('is JSON, too: %s', (json, content) => {
    expect(JSON.parse(json)).toEqual({ ...head, ...content });
  });
});

it('replies to a push without a time that can be read', () => {
  const untimed = parsePush(
    '<xml><ToUserName>gh_a</ToUserName><FromUserName>o</FromUserName><MsgType>text</MsgType></xml>',
  ) as PushOf<'message.text'>;
  expect(read(textReply(untimed, 'hi'))).toEqual({
    ToUserName: 'o',
    FromUserName: 'gh_a',
    MsgType: 'text',
    Content: 'hi',
  });
});
