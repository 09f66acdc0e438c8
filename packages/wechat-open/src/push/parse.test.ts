import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import vectors from './__fixtures__/crypto-vectors.json' with { type: 'json' };
import { messagePushes, ticketPushes } from './events/index.js';
import { parsePush } from './parse.js';

const ticket = (infoType: string, members: string): string =>
  `<xml><AppId><![CDATA[wxcomponent]]></AppId><CreateTime>1715943329</CreateTime><InfoType><![CDATA[${infoType}]]></InfoType>${members}</xml>`;

const message = (type: string, members: string): string =>
  `<xml><ToUserName><![CDATA[gh_a]]></ToUserName><FromUserName><![CDATA[openid]]></FromUserName><CreateTime>1715943329</CreateTime><MsgType><![CDATA[${type}]]></MsgType>${members}</xml>`;

const event = (name: string, members: string): string =>
  message('event', `<Event><![CDATA[${name}]]></Event>${members}`);

const jsonEvent = (name: string, members: string): string =>
  `{"ToUserName":"gh_a","FromUserName":"openid","CreateTime":1715943329,"MsgType":"event","Event":"${name}",${members}}`;

const onTicketUrl = { channel: 'ticket', appId: 'wxcomponent', createTime: 1715943329 };
const onMessageUrl = { channel: 'message', toUserName: 'gh_a', fromUserName: 'openid', createTime: 1715943329 };

/** The members that say which type it is. */
function headerOf(type: string): Record<string, string> {
  if (type in ticketPushes) return { InfoType: type };
  return type.startsWith('message.') ? { MsgType: type.slice('message.'.length) } : { MsgType: 'event', Event: type };
}

describe('ticket URL', () => {
  it('reads an authorization', () => {
    const members =
      '<AuthorizerAppid>wxa</AuthorizerAppid><AuthorizationCode>queryauthcode@@@c</AuthorizationCode><AuthorizationCodeExpiredTime>1715946929</AuthorizationCodeExpiredTime><PreAuthCode>preauthcode@@@p</PreAuthCode>';
    const push = parsePush(ticket('authorized', members));
    expect(push).toMatchObject({
      ...onTicketUrl,
      type: 'authorized',
      AuthorizerAppid: 'wxa',
      AuthorizationCode: 'queryauthcode@@@c',
      AuthorizationCodeExpiredTime: 1715946929,
      PreAuthCode: 'preauthcode@@@p',
      raw: { InfoType: 'authorized', AuthorizationCodeExpiredTime: '1715946929' },
    });
  });

  it('reads a fast registration with its info, and keeps AppId and appid apart', () => {
    const members =
      '<appid>wxnew</appid><status>0</status><auth_code>code</auth_code><msg>OK</msg><info><name><![CDATA[某公司]]></name><code_type>1</code_type></info>';
    expect(parsePush(ticket('notify_third_fasteregister', members))).toMatchObject({
      ...onTicketUrl,
      appid: 'wxnew',
      status: 0,
      info: { name: '某公司', code_type: 1 },
    });
  });

  it('reads a failed registration, whose appid is absent', () => {
    const push = parsePush(ticket('notify_third_fasteregister', '<status>89249</status><msg>x</msg>'));
    expect(push).toMatchObject({ ...onTicketUrl, status: 89249 });
    expect('appid' in push).toBe(false);
  });

  it.each([
    ['one', '<list><appid>wx1</appid><ret_code>-1</ret_code></list>', [{ appid: 'wx1', ret_code: -1 }]],
    [
      'two',
      '<list><appid>wx1</appid><ret_code>0</ret_code></list><list><appid>wx2</appid><ret_code>1</ret_code></list>',
      [
        { appid: 'wx1', ret_code: 0 },
        { appid: 'wx2', ret_code: 1 },
      ],
    ],
    ['no', '', []],
    ['an empty', '<list/>', []],
    [
      'items in a',
      '<list><item><appid>wx1</appid></item><item><appid>wx2</appid></item></list>',
      [{ appid: 'wx1' }, { appid: 'wx2' }],
    ],
  ])('reads %s repeated <list> as an array', (_what, members, list) => {
    expect(parsePush(ticket('order_path_apply_result_notify', members))).toMatchObject({ list });
  });

  it('reads filing events as messages in JSON too', () => {
    const push = parsePush(jsonEvent('notify_apply_icpfiling_result', '"authorizer_appid":"wxa","beian_status":6'));
    expect(push).toMatchObject({ type: 'notify_apply_icpfiling_result', authorizer_appid: 'wxa', beian_status: 6 });
  });
});

describe('message URL', () => {
  it('reads the published push', () => {
    expect(parsePush(vectors.push.plaintext)).toMatchObject({
      type: 'debug_demo',
      toUserName: vectors.push.toUserName,
      createTime: 1715943329,
      debug_str: 'hello world',
    });
  });

  it.each([
    ['XML', message('text', '<Content><![CDATA[ a<b ]]></Content><MsgId>23456789012345678</MsgId>')],
    [
      'JSON',
      '{"ToUserName":"gh_a","FromUserName":"openid","CreateTime":1715943329,"MsgType":"text","Content":" a<b ","MsgId":23456789012345678}',
    ],
  ])('reads a text with all digits of its MsgId from %s', (_what, plaintext) => {
    expect(parsePush(plaintext)).toMatchObject({
      ...onMessageUrl,
      type: 'message.text',
      Content: ' a<b ',
      MsgId: '23456789012345678',
    });
  });

  it('reads decimals', () => {
    const members = '<Location_X>23.134521</Location_X><Location_Y>113.358803</Location_Y><Scale>20</Scale>';
    expect(parsePush(message('location', members))).toMatchObject({ Location_X: 23.134521, Location_Y: 113.358803 });
  });

  it('matches the event in any case and keeps the original in raw', () => {
    expect(parsePush(event('WEAPP_Audit_Success', '<SuccTime>1</SuccTime>'))).toMatchObject({
      type: 'weapp_audit_success',
      SuccTime: 1,
      raw: { Event: 'WEAPP_Audit_Success' },
    });
    expect(parsePush(event('scan', '<EventKey/>'))).toMatchObject({ type: 'SCAN', EventKey: '' });
  });

  it('reads nested lists of an appeal', () => {
    const material = (...ids: string[]): string =>
      `<material><illegal_material><content>c</content></illegal_material><appeal_material><reason>r</reason>${ids
        .map((id) => `<proof_material_id>${id}</proof_material_id>`)
        .join('')}</appeal_material></material>`;
    const push = parsePush(
      event('wxa_appeal_record', `<appeal_count>1</appeal_count>${material('p1')}${material('p2', 'p3')}`),
    );
    expect(push).toMatchObject({
      appeal_count: 1,
      material: [
        { illegal_material: { content: 'c' }, appeal_material: { reason: 'r', proof_material_id: ['p1'] } },
        { appeal_material: { proof_material_id: ['p2', 'p3'] } },
      ],
    });
  });

  it.each([
    [
      'XML',
      event(
        'subscribe_msg_sent_event',
        '<SubscribeMsgSentEvent><List><TemplateId>t</TemplateId><MsgID>1700827132819554304</MsgID><ErrorCode>0</ErrorCode></List></SubscribeMsgSentEvent>',
      ),
    ],
    [
      'JSON',
      jsonEvent('subscribe_msg_sent_event', '"List":{"TemplateId":"t","MsgID":1700827132819554304,"ErrorCode":"0"}'),
    ],
  ])('reads the list of a subscription event from %s', (_what, plaintext) => {
    expect(parsePush(plaintext)).toMatchObject({
      ...onMessageUrl,
      List: [{ TemplateId: 't', MsgID: '1700827132819554304', ErrorCode: 0 }],
    });
  });

  it('reads a second spelling of a name where the first is absent', () => {
    expect(parsePush(jsonEvent('TEMPLATESENDJOBFINISH', '"MsgId":200163836'))).toMatchObject({ MsgID: '200163836' });
  });

  it.each([
    ['1', true],
    ['0', false],
    ['true', true],
    ['False', false],
    ['2', undefined],
    ['', undefined],
  ])('reads %j as the truth value %j', (text, IsReturnBack) => {
    const members = `<IsReturnBack>${text}</IsReturnBack>`;
    expect((parsePush(event('user_gifting_card', members)) as { IsReturnBack?: boolean }).IsReturnBack).toBe(
      IsReturnBack,
    );
    const json = jsonEvent(
      'user_gifting_card',
      `"IsReturnBack":${text === 'False' || text === '' ? `"${text}"` : text}`,
    );
    expect((parsePush(json) as { IsReturnBack?: boolean }).IsReturnBack).toBe(IsReturnBack);
  });

  it('keeps the type of a push whose document has a member called so', () => {
    expect(parsePush(event('miniprogram_sharer_action', '<type>3</type>'))).toMatchObject({
      type: 'miniprogram_sharer_action',
      sharer_action: 3,
    });
  });

  it.each([
    ['user_info_modified', '"openid":"o","appid":"wx1"', { OpenID: 'o', AppID: 'wx1' }],
    ['poi_check_notify', '"Msg":"m"', { msg: 'm' }],
    [
      'complaint callback',
      '"type":2,"history":{"time":1,"media_id_list":"m"}',
      { type: 'complaint_callback', complaint_type: 2, history: [{ time: 1, media_id_list: ['m'] }] },
    ],
    [
      'xpay_refund_notify',
      '"RefundFee":"5","WxOrderId":9007199254740993',
      { RefundFee: 5, WxOrderId: '9007199254740993' },
    ],
  ])('reads the spelling of %s in JSON', (name, members, expected) => {
    expect(parsePush(jsonEvent(name, members))).toMatchObject(expected);
  });

  it('tolerates zero-width characters between tags', () => {
    expect(parsePush(event('weapp_audit_delay', '\u200b<Reason>r</Reason>\u200b'))).toMatchObject({ Reason: 'r' });
  });
});

describe('tolerance', () => {
  it.each([
    ['text for a number', '<SuccTime>soon</SuccTime>'],
    ['nothing for a number', '<SuccTime></SuccTime>'],
    ['members for a number', '<SuccTime><a>1</a></SuccTime>'],
    ['a number that would lose digits', '<SuccTime>9007199254740993</SuccTime>'],
    ['no field', ''],
  ])('leaves out %s and keeps it in raw', (_what, members) => {
    const push = parsePush(event('weapp_audit_success', members));
    expect(push).toMatchObject({ ...onMessageUrl, type: 'weapp_audit_success' });
    expect('SuccTime' in push).toBe(false);
    expect('SuccTime' in push.raw).toBe(members !== '');
  });

  it.each(['""', '[]', 'null', '"x"', '1'])('leaves out %s in the place of members', (value) => {
    expect(parsePush(jsonEvent('wxa_privacy_apply', `"result_info":${value}`))).not.toHaveProperty('result_info');
  });

  it('gives an unknown type raw', () => {
    expect(parsePush(ticket('notify_new', '<a><b>1</b></a>'))).toMatchObject({
      ...onTicketUrl,
      type: 'unknown',
      rawType: 'notify_new',
      raw: { a: { b: '1' } },
    });
    expect(parsePush(event('new_event', '<a>1</a><a>2</a>'))).toMatchObject({
      ...onMessageUrl,
      type: 'unknown',
      rawType: 'new_event',
      raw: { a: ['1', '2'] },
    });
    expect(parsePush(message('new_kind', ''))).toMatchObject({ type: 'unknown', rawType: 'message.new_kind' });
  });

  it.each(['', 'hello', '<xml>', '{"a":', '[1]', '<!DOCTYPE x><x/>', '{}', '<xml/>', '"x"'])(
    'gives the document %j, which says no type, as it is',
    (plaintext) => {
      expect(parsePush(plaintext)).toMatchObject({ type: 'unknown', rawType: '', raw: {}, plaintext });
    },
  );

  it('is not confused by members called like those of objects', () => {
    const push = parsePush(
      event('weapp_audit_success', '<__proto__><SuccTime>1</SuccTime></__proto__><constructor>c</constructor>'),
    );
    expect('SuccTime' in push).toBe(false);
    expect(Object.keys(push.raw)).toContain('__proto__');
    expect(parsePush(event('__proto__', ''))).toMatchObject({ type: 'unknown', rawType: '__proto__' });
    expect(parsePush(event('constructor', ''))).toMatchObject({ type: 'unknown', rawType: 'constructor' });
  });

  const types = Object.keys({ ...ticketPushes, ...messagePushes });

  it('never throws, whatever the members of a known type are', () => {
    const names = [...Object.values(ticketPushes), ...Object.values(messagePushes)].flatMap((fields) =>
      Object.keys(fields),
    );
    const members = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...types), members, (type, found) => {
        expect(parsePush(JSON.stringify({ ...found, ...headerOf(type) }))).toMatchObject({ type });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.json()), (text) => {
        expect(typeof parsePush(text).type).toBe('string');
      }),
    );
  });

  it('has no two types that differ in case only', () => {
    expect(new Set(types.map((type) => type.toLowerCase())).size).toBe(types.length);
  });
});
