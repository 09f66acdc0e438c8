import { describe, expect, it } from 'vitest';
import catalogue from './__fixtures__/event-catalogue.json' with { type: 'json' };
import { acknowledgement, iosRefundReply } from './acknowledgement.js';
import { parsePush } from './parse.js';

const xml = (event: string): string => `<xml><MsgType>event</MsgType><Event>${event}</Event></xml>`;
const json = (Event: string): string => JSON.stringify({ MsgType: 'event', Event });
const payments = catalogue.map(({ type }) => type).filter((type) => type.startsWith('xpay_'));

describe('acknowledgement', () => {
  it.each([...payments, 'xpay_new_notify', 'XPAY_NEW_NOTIFY'])('answers %s with ErrCode and ErrMsg', (type) => {
    expect(acknowledgement(parsePush(xml(type)))).toEqual({
      contentType: 'text/xml',
      body: '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>',
    });
    expect(acknowledgement(parsePush(json(type)))).toEqual({
      contentType: 'application/json',
      body: '{"ErrCode":0,"ErrMsg":"success"}',
    });
  });

  it('asks for a payment again', () => {
    const again = { errCode: 1, errMsg: 'busy' };
    expect(acknowledgement(parsePush(json('xpay_coin_pay_notify')), again).body).toBe('{"ErrCode":1,"ErrMsg":"busy"}');
    expect(acknowledgement(parsePush(xml('xpay_coin_pay_notify')), again).body).toBe(
      '<xml><ErrCode>1</ErrCode><ErrMsg><![CDATA[busy]]></ErrMsg></xml>',
    );
  });

  it.each(catalogue.map(({ type }) => type).filter((type) => !type.startsWith('xpay_')))(
    'answers %s with success',
    (type) => {
      const kind = type.startsWith('message.') ? `<MsgType>${type.slice('message.'.length)}</MsgType>` : undefined;
      const push = parsePush(kind === undefined ? xml(type) : `<xml>${kind}</xml>`);
      expect(push.type).toBe(type);
      expect(acknowledgement(push)).toEqual({ contentType: 'text/plain', body: 'success' });
      expect(() => acknowledgement(push, { errCode: 1 })).toThrow(TypeError);
    },
  );

  it('answers what cannot be read with success', () => {
    expect(acknowledgement(parsePush('nonsense')).body).toBe('success');
  });
});

describe('iosRefundReply', () => {
  const advice = { result_code: 1, result_info: 'used', evidence: 'level 9 reached' } as const;

  it('has the form of the push', () => {
    expect(JSON.parse(iosRefundReply({ format: 'json' }, advice).body)).toEqual(advice);
    expect(iosRefundReply({ format: 'xml' }, advice)).toEqual({
      contentType: 'text/xml',
      body: '<xml><result_code>1</result_code><result_info><![CDATA[used]]></result_info><evidence><![CDATA[level 9 reached]]></evidence></xml>',
    });
  });
});
