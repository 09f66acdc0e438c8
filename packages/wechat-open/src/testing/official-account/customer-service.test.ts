import { describe, expect, it } from 'vitest';
import { sealEnvelope } from '../../push/envelope.js';
import { createReceiver } from '../__fixtures__/receiver.js';
import type { WechatOpenFake } from '../index.js';
import { createOfficial, fileOf, lily, ming, picture } from './__fixtures__/official.js';

/** A push handler that answers every push with a sealed passive reply. */
const replying = (fake: WechatOpenFake, reply: string): ((request: Request) => Promise<Response>) => {
  const answer = (): Response => {
    const [key] = fake.component.pushKeys;
    const secret = { appId: fake.component.appId, token: key?.token ?? '', encodingAesKey: key?.encodingAesKey ?? '' };
    return new Response(sealEnvelope(`<xml>${reply}</xml>`, secret, { timestamp: 1_767_225_600, nonce: '1' }));
  };
  return createReceiver(() => fake, answer).handle;
};

const send = '/cgi-bin/message/custom/send';
const text = { touser: lily, msgtype: 'text', text: { content: 'Hello' } };

describe('customer-service messages', () => {
  it('need a message of the user in the last 48 hours, and are five at most', async () => {
    const { call, fake, appId } = await createOfficial();
    expect(await call(send, text)).toMatchObject({ errcode: 45015 });
    await fake.officialAccounts.write(appId, lily, { text: 'Hi' });
    for (let count = 0; count < 5; count++) expect(await call(send, text)).toMatchObject({ errcode: 0 });
    expect(await call(send, text)).toMatchObject({ errcode: 45047 });
    await fake.officialAccounts.write(appId, lily, { text: 'Still there?' });
    expect(await call(send, text)).toMatchObject({ errcode: 0 });
    await fake.clock.advance('48h');
    expect(await call(send, text)).toMatchObject({ errcode: 45015 });
    expect(fake.officialAccounts.inbox(appId, lily)).toHaveLength(6);
    expect(fake.officialAccounts.inbox(appId, lily)[0]).toMatchObject({
      channel: 'customer-service',
      kind: 'text',
      content: { content: 'Hello' },
    });
  });

  it('can answer a follow, a tap and a scan for a minute', async () => {
    const { call, fake, appId } = await createOfficial();
    const people = fake.officialAccounts;
    const to = (touser: string) => call(send, { ...text, touser });
    await people.follow(appId, 'oNew');
    for (let count = 0; count < 3; count++) expect(await to('oNew')).toMatchObject({ errcode: 0 });
    expect(await to('oNew')).toMatchObject({ errcode: 45047 });
    await fake.clock.advance('1m');
    expect(await to('oNew')).toMatchObject({ errcode: 45015 });
    await call('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'Today', key: 'TODAY' }] });
    await people.tapMenu(appId, 'oNew', 'Today');
    expect(await to('oNew')).toMatchObject({ errcode: 0 });
  });

  it('are checked before they are sent', async () => {
    const { call, fake, appId } = await createOfficial();
    await fake.officialAccounts.write(appId, lily, { text: 'Hi' });
    const answers = await Promise.all([
      call(send, { ...text, touser: 'stranger' }),
      call(send, { ...text, text: { content: '' } }),
      call(send, { touser: lily, msgtype: 'image' }),
      call(send, { touser: lily, msgtype: 'image', image: { media_id: 'unknown' } }),
      call(send, { touser: lily, msgtype: 'mpnewsarticle', mpnewsarticle: { article_id: 'unknown' } }),
      call(send, { ...text, customservice: { kf_account: 'nobody@shop' } }),
    ]);
    expect(answers.map(({ errcode }) => errcode)).toEqual([40003, 44004, 40008, 40007, 53600, 65401]);
    fake.officialAccounts.refuseMessages(appId, lily, true);
    expect(await call(send, text)).toMatchObject({ errcode: 48002 });
    await fake.officialAccounts.unfollow(appId, lily);
    expect(await call(send, text)).toMatchObject({ errcode: 45015 });
  });

  it('are announced by typing', async () => {
    const { call, fake, appId } = await createOfficial();
    const typing = (command: string) => call('/cgi-bin/message/custom/typing', { touser: lily, command });
    expect(await typing('Typing')).toMatchObject({ errcode: 45080 });
    await fake.officialAccounts.write(appId, lily, { text: 'Hi' });
    expect(await typing('Typing')).toMatchObject({ errcode: 0 });
    expect(await typing('Typing')).toMatchObject({ errcode: 45081 });
    expect(await typing('CancelTyping')).toMatchObject({ errcode: 0 });
    expect(await typing('Dancing')).toMatchObject({ errcode: 45072 });
    expect(await typing('Typing')).toMatchObject({ errcode: 0 });
    await fake.clock.advance('15s');
    expect(await typing('Typing')).toMatchObject({ errcode: 0 });
    await fake.clock.advance('16s');
    expect(await typing('Typing')).toMatchObject({ errcode: 45080 });
  });
});

describe('service accounts', () => {
  const add = '/customservice/kfaccount/add';
  const invite = '/customservice/kfaccount/inviteworker';
  const anna = { kf_account: 'anna@shop', nickname: 'Anna' };

  it('are added, invited, bound and removed', async () => {
    const { call, read, fake, appId } = await createOfficial();
    const staff = fake.officialAccounts;
    expect(await call(add, { kf_account: 'anna', nickname: 'Anna' })).toMatchObject({ errcode: 65404 });
    expect(await call(add, { ...anna, nickname: 'x'.repeat(17) })).toMatchObject({ errcode: 65403 });
    expect(await call(add, anna)).toMatchObject({ errcode: 0 });
    expect(await call(add, anna)).toMatchObject({ errcode: 65406 });
    const ask = (invite_wx: string, kf_account = 'anna@shop') => call(invite, { kf_account, invite_wx });
    expect(await ask('wx_anna', 'ben@shop')).toMatchObject({ errcode: 65401 });
    expect(await ask('wx_anna')).toMatchObject({ errcode: 0 });
    expect(await ask('wx_ben')).toMatchObject({ errcode: 65411 });
    await call(add, { kf_account: 'ben@shop', nickname: 'Ben' });
    expect(await ask('wx_anna', 'ben@shop')).toMatchObject({ errcode: 65408 });
    staff.answerInvitation(appId, 'anna@shop', false);
    const list = '/cgi-bin/customservice/getkflist';
    expect(await read(list)).toMatchObject({ kf_list: [{ invite_status: 'rejected', invite_wx: 'wx_anna' }, {}] });
    await ask('wx_anna');
    await fake.clock.advance('1d');
    expect(await read(list)).toMatchObject({ kf_list: [{ invite_status: 'expired' }, {}] });
    await ask('wx_anna');
    staff.answerInvitation(appId, 'anna@shop', true);
    expect(await ask('wx_anna')).toMatchObject({ errcode: 65407 });
    expect(await ask('wx_carl')).toMatchObject({ errcode: 65412 });
    await call('/customservice/kfaccount/update', { ...anna, nickname: 'Anna B.' });
    expect(await read(list)).toMatchObject({ kf_list: [{ kf_wx: 'wx_anna', kf_nick: 'Anna B.', kf_id: '1001' }, {}] });
    staff.setOnline(appId, 'anna@shop', true);
    expect(await read('/cgi-bin/customservice/getonlinekflist')).toMatchObject({
      kf_online_list: [{ kf_account: 'anna@shop', status: 1, accepted_case: 0 }],
    });
    await call('/customservice/kfaccount/del', { kf_account: 'anna@shop' });
    await call(add, { kf_account: 'carl@shop', nickname: 'Carl' });
    expect(await read(list)).toMatchObject({
      kf_list: [
        { kf_account: 'ben@shop', kf_id: '1002' },
        { kf_account: 'carl@shop', kf_id: '1003' },
      ],
    });
  });

  it('have a JPG as avatar', async () => {
    const { call, read, upload } = await createOfficial();
    await call(add, anna);
    const path = '/customservice/kfaccount/uploadheadimg?kf_account=anna@shop';
    expect(await upload(path, fileOf('a.png', 'image/png'))).toMatchObject({ errcode: 40005 });
    expect(await upload(path, picture(5 * 1024 * 1024 + 1))).toMatchObject({ errcode: 40009 });
    expect(await upload(path, picture())).toMatchObject({ errcode: 0 });
    expect((await read('/cgi-bin/customservice/getkflist')).kf_list[0].kf_headimgurl).toMatch(/^http/);
  });

  it('are at most 100', async () => {
    const { call } = await createOfficial();
    for (let index = 0; index < 100; index++) await call(add, { kf_account: `a${index}@shop`, nickname: 'Anna' });
    expect(await call(add, anna)).toMatchObject({ errcode: 65405 });
  });
});

describe('sessions', () => {
  const withAnna = async () => {
    const caller = await createOfficial();
    const { call, fake, appId } = caller;
    for (const name of ['anna', 'ben']) {
      await call('/customservice/kfaccount/add', { kf_account: `${name}@shop`, nickname: name });
      await call('/customservice/kfaccount/inviteworker', { kf_account: `${name}@shop`, invite_wx: name });
      fake.officialAccounts.answerInvitation(appId, `${name}@shop`, true);
    }
    fake.officialAccounts.setOnline(appId, 'anna@shop', true);
    return caller;
  };

  it('begin and end between one user and one service account', async () => {
    const { call, read, fake, appId } = await withAnna();
    const create = (name: string) =>
      call('/customservice/kfsession/create', { kf_account: `${name}@shop`, openid: lily });
    const close = (name: string) =>
      call('/customservice/kfsession/close', { kf_account: `${name}@shop`, openid: lily });
    const session = () => read(`/customservice/kfsession/getsession?openid=${lily}`);
    expect(await create('nobody')).toMatchObject({ errcode: 65401 });
    expect(await create('ben')).toMatchObject({ errcode: 65415 });
    expect(await create('anna')).toMatchObject({ errcode: 0 });
    expect(await session()).toMatchObject({ kf_account: 'anna@shop', createtime: 1_767_225_600 });
    fake.officialAccounts.setOnline(appId, 'ben@shop', true);
    expect(await create('ben')).toMatchObject({ errcode: 65414 });
    expect(await read('/customservice/kfsession/getsessionlist?kf_account=anna@shop')).toMatchObject({
      sessionlist: [{ openid: lily }],
    });
    expect(await close('ben')).toMatchObject({ errcode: 65414 });
    expect(await close('anna')).toMatchObject({ errcode: 0 });
    expect(await close('anna')).toMatchObject({ errcode: 65413 });
    expect(await session()).toMatchObject({ kf_account: '' });
    await call('/customservice/kfaccount/add', { kf_account: 'carl@shop', nickname: 'Carl' });
    expect(await create('carl')).toMatchObject({ errcode: 65402 });
  });

  it('follow from a passive reply that hands the user over', async () => {
    const { read, fake, appId } = await withAnna();
    fake.pushTo(replying(fake, '<MsgType><![CDATA[transfer_customer_service]]></MsgType>'));
    await fake.officialAccounts.write(appId, lily, { text: 'Hi' });
    expect(await read('/customservice/kfsession/getwaitcase')).toMatchObject({
      count: 1,
      waitcaselist: [{ openid: lily, latest_time: 1_767_225_600 }],
    });
    const named = '<TransInfo><KfAccount><![CDATA[anna@shop]]></KfAccount></TransInfo>';
    fake.pushTo(replying(fake, `<MsgType><![CDATA[transfer_customer_service]]></MsgType>${named}`));
    await fake.officialAccounts.write(appId, ming, { text: 'Hi' });
    expect(await read(`/customservice/kfsession/getsession?openid=${ming}`)).toMatchObject({ kf_account: 'anna@shop' });
  });

  it('leave records', async () => {
    const { call, fake, appId } = await withAnna();
    await fake.officialAccounts.write(appId, lily, { text: 'Hi' });
    await fake.clock.advance('1m');
    await call(send, { ...text, customservice: { kf_account: 'anna@shop' } });
    const list = (change: object) =>
      call('/customservice/msgrecord/getmsglist', {
        starttime: 1_767_225_600,
        endtime: 1_767_225_700,
        msgid: 1,
        number: 1,
        ...change,
      });
    const first = await list({});
    expect(first).toMatchObject({ number: 1, msgid: 2, recordlist: [{ openid: lily, opercode: 2003, text: 'Hi' }] });
    expect(await list({ msgid: 2, number: 10 })).toMatchObject({
      number: 1,
      recordlist: [{ worker: 'anna@shop', opercode: 2002, text: 'Hello', time: 1_767_225_660 }],
    });
    expect(await list({ endtime: 1_767_225_600 })).toMatchObject({ errcode: 65416 });
    expect(await list({ endtime: 1_767_225_600 + 86_401 })).toMatchObject({ errcode: 65417 });
  });
});
