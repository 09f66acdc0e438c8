import { describe, expect, it } from 'vitest';
import { eventReply } from './event-reply.js';
import type { PushOf } from './events/index.js';
import { parsePush } from './parse.js';

const head =
  '<ToUserName><![CDATA[gh_a]]></ToUserName><FromUserName><![CDATA[o]]></FromUserName><CreateTime>17</CreateTime><MsgType><![CDATA[event]]></MsgType>';
const xml = (event: string): string => `<xml>${head}<Event><![CDATA[${event}]]></Event></xml>`;
const json = (Event: string): string =>
  JSON.stringify({ ToUserName: 'gh_a', FromUserName: 'o', CreateTime: 17, MsgType: 'event', Event });

describe('eventReply', () => {
  it('answers in XML, with lists as repeated elements and without what is undefined', () => {
    const push = parsePush(xml('waybill_query_expect_time_range')) as PushOf<'waybill_query_expect_time_range'>;
    const ValidTimeRange = [
      { StartTime: 1, EndTime: 2 },
      { StartTime: 3, EndTime: 4 },
    ];
    expect(eventReply(push, { ResultCode: 0, ResultMsg: undefined, ValidTimeRange })).toBe(
      `<xml>${head}<Event><![CDATA[waybill_query_expect_time_range]]></Event><ResultCode>0</ResultCode><ValidTimeRange><StartTime>1</StartTime><EndTime>2</EndTime></ValidTimeRange><ValidTimeRange><StartTime>3</StartTime><EndTime>4</EndTime></ValidTimeRange></xml>`,
    );
  });

  it('answers in JSON what came in JSON', () => {
    const push = parsePush(json('transport_get_agent_pos')) as PushOf<'transport_get_agent_pos'>;
    expect(JSON.parse(eventReply(push, { resultcode: 0, lng: 113.3, lat: 23.1, distance: undefined }))).toEqual({
      ...JSON.parse(json('transport_get_agent_pos')),
      resultcode: 0,
      lng: 113.3,
      lat: 23.1,
    });
  });

  it('leaves out what is undefined in a group', () => {
    const push = parsePush(xml('query_single_waybill')) as PushOf<'query_single_waybill'>;
    const party = { Name: 'n', Tel: undefined, Province: 'p', City: 'c', Area: 'a', Street: 's', Address: 'd' };
    const reply = eventReply(push, { ResultCode: 0, Sender: party, Receiver: party, PathInfo: { path_info: [] } });
    expect(reply).toContain('<Sender><Name><![CDATA[n]]></Name><Province>');
    expect(reply).toContain('<PathInfo></PathInfo>');
  });

  it('leaves out what is undefined in the entries of a list', () => {
    const push = parsePush(xml('waybill_query_expect_time_range')) as PushOf<'waybill_query_expect_time_range'>;
    const times = [{ StartTime: 1, EndTime: 2, DayDelta: undefined }];
    expect(eventReply(push, { ResultCode: 0, ValidTimeRange: times })).toContain(
      '<ValidTimeRange><StartTime>1</StartTime><EndTime>2</EndTime></ValidTimeRange>',
    );
  });

  it('answers a push whose head lacks something', () => {
    const push = parsePush('<xml><MsgType>event</MsgType><Event>get_pre_auth_code</Event></xml>');
    expect(eventReply(push as PushOf<'get_pre_auth_code'>, { resultcode: 0, pre_auth_code: 'c' })).toBe(
      '<xml><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[get_pre_auth_code]]></Event><resultcode>0</resultcode><pre_auth_code><![CDATA[c]]></pre_auth_code></xml>',
    );
  });
});
