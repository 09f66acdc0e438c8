import { describe, expect, it } from 'vitest';
import { parsePush } from '../../push/parse.js';
import { createOfficial, lily } from './__fixtures__/official.js';

describe('pushes of official accounts, as a program parses them', () => {
  it('are a mass message with the links of its articles', async () => {
    const { call, addDraft, fake, events } = await createOfficial();
    const news = { filter: { is_to_all: true }, msgtype: 'mpnews', mpnews: { media_id: await addDraft('Spring') } };
    const { msg_id } = await call('/cgi-bin/message/mass/sendall', news);
    await fake.clock.advance('1m');
    expect(parsePush(events('MASSSENDJOBFINISH')[0] ?? '')).toMatchObject({
      type: 'MASSSENDJOBFINISH',
      fromUserName: 'mphelper',
      MsgID: String(msg_id),
      SentCount: 3,
      ArticleUrlResult: { Count: 1, ResultList: [{ ArticleIdx: 1, ArticleUrl: expect.stringMatching(/^http/) }] },
    });
  });

  it('are a template message, an agreement and a notice', async () => {
    const { call, fake, appId, events } = await createOfficial();
    const short = { template_id_short: '47123', keyword_name_list: ['时间'] };
    const { template_id } = await call('/cgi-bin/template/api_add_template', short);
    const data = { thing1: { value: 'Today' } };
    const { msgid } = await call('/cgi-bin/message/template/send', { touser: lily, template_id, data });
    await fake.officialAccounts.agree(appId, lily, 'order');
    await call('/cgi-bin/message/subscribe/bizsend', { touser: lily, template_id: 'order', data });
    await fake.clock.advance('1s');
    expect(parsePush(events('TEMPLATESENDJOBFINISH')[0] ?? '')).toMatchObject({
      MsgID: String(msgid),
      Status: 'success',
    });
    expect(parsePush(events('subscribe_msg_popup_event')[0] ?? '')).toMatchObject({
      fromUserName: lily,
      List: [{ TemplateId: 'order', SubscribeStatusString: 'accept' }],
    });
    expect(parsePush(events('subscribe_msg_sent_event')[0] ?? '')).toMatchObject({
      List: [{ TemplateId: 'order', ErrorStatus: 'success' }],
    });
  });

  it('are people who come, scan and write', async () => {
    const { call, fake, appId, received } = await createOfficial();
    const scene = { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'window' } } };
    const { ticket } = await call('/cgi-bin/qrcode/create', scene);
    await fake.officialAccounts.scan(appId, 'oNew', ticket);
    await fake.officialAccounts.scan(appId, 'oNew', ticket);
    await fake.officialAccounts.write(appId, 'oNew', { text: 'Hi' });
    await fake.officialAccounts.write(appId, 'oNew', {
      fields: { MsgType: 'location', Location_X: 23.1, Location_Y: 113.3, Scale: 15, Label: 'Shop' },
    });
    expect(received.map(({ plaintext }) => parsePush(plaintext))).toMatchObject([
      { type: 'subscribe', EventKey: 'qrscene_window', Ticket: ticket },
      { type: 'SCAN', EventKey: 'window', Ticket: ticket },
      { type: 'message.text', Content: 'Hi', fromUserName: 'oNew' },
      { type: 'message.location', Location_X: 23.1 },
    ]);
  });
});
