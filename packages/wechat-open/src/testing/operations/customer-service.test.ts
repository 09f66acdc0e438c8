import { beforeEach, describe, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';
import { uploadPicture } from './__fixtures__/upload.js';

let caller: ProgramCaller;
const user = 'oUser0000000000000000000001';
beforeEach(async () => {
  caller = await createOperator();
});
const send = (message: object, token = caller.token) =>
  caller.post('/cgi-bin/message/custom/send', { touser: user, ...message }, token);
const text = { msgtype: 'text', text: { content: 'hello' } };

describe('messages', () => {
  it('need a message of the user in the last 48 hours, and are at most five', async () => {
    expect(await send(text)).toMatchObject({ errcode: 45015 });
    await caller.fake.operations.service.write(program, user, 'hello?');
    for (let count = 0; count < 5; count += 1) expect(await send(text)).toMatchObject({ errcode: 0 });
    expect(await send(text)).toMatchObject({ errcode: 45047 });
    await caller.fake.operations.service.write(program, user, 'and then?');
    // The token lives two hours only.
    await caller.fake.clock.advance('48h');
    const { accessToken } = await caller.authorize();
    expect(await send(text, accessToken)).toMatchObject({ errcode: 0 });
    await caller.fake.clock.advance('1s');
    expect(await send(text, accessToken)).toMatchObject({ errcode: 45015 });
    expect(caller.fake.operations.service.sent(program)).toHaveLength(6);
  });

  it('have the kinds that a mini program may send', async () => {
    expect(await send({ msgtype: 'news', news: { articles: [] } })).toMatchObject({ errcode: 40008 });
    expect(await send({ msgtype: 'text' })).toMatchObject({ errcode: 47001 });
    expect(await send({ ...text, touser: '' })).toMatchObject({ errcode: 40003 });
  });

  it('hold files that were uploaded in the last three days', async () => {
    const media_id = await uploadPicture(caller);
    const picture = await caller.fake.fetch(
      `${caller.fake.origin}/cgi-bin/media/get?access_token=${caller.token}&media_id=${media_id}`,
    );
    expect(await picture.text()).toBe('picture');
    await caller.fake.operations.service.write(program, user, 'a picture?');
    expect(await send({ msgtype: 'image', image: { media_id } })).toMatchObject({ errcode: 0 });
    expect(await send({ msgtype: 'image', image: { media_id: 'other' } })).toMatchObject({ errcode: 40007 });
    await caller.fake.clock.advance('73h');
    const { accessToken } = await caller.authorize();
    expect(await send({ msgtype: 'image', image: { media_id } }, accessToken)).toMatchObject({ errcode: 40007 });
  });

  it('of users are pushed', async () => {
    await caller.fake.operations.service.enter(program, user, 'from=cart');
    await caller.fake.operations.service.write(program, user, { MsgType: 'image', PicUrl: 'https://x', MediaId: 'm' });
    const [entered, wrote] = caller.fake.pushes.deliveries().slice(-2);
    expect(entered?.plaintext).toContain('<SessionFrom><![CDATA[from=cart]]></SessionFrom>');
    expect(wrote?.plaintext).toContain('<MsgType><![CDATA[image]]></MsgType><PicUrl>');
    expect(wrote?.plaintext).toContain(`<FromUserName><![CDATA[${user}]]></FromUserName>`);
  });
});

it('shows typing once within 30 seconds after the user wrote', async () => {
  const typing = (command: string) => caller.call('/cgi-bin/message/custom/typing', { touser: user, command });
  expect(await typing('Typing')).toMatchObject({ errcode: 45080 });
  expect(await typing('Sleeping')).toMatchObject({ errcode: 45072 });
  await caller.fake.operations.service.write(program, user, 'hello?');
  expect(await typing('Typing')).toMatchObject({ errcode: 0 });
  expect(await typing('Typing')).toMatchObject({ errcode: 45081 });
  expect(await typing('CancelTyping')).toMatchObject({ errcode: 0 });
  expect(await typing('Typing')).toMatchObject({ errcode: 0 });
  await caller.fake.clock.advance('31s');
  expect(await typing('Typing')).toMatchObject({ errcode: 45080 });
});

it('binds one corp of WeCom at a time', async () => {
  const corpid = 'ww1000000000000001';
  expect(await caller.call('/customservice/work/bind', { corpid: 'x' })).toMatchObject({ errcode: 10130600 });
  expect(await caller.call('/customservice/work/unbind', { corpid })).toMatchObject({ errcode: 10130604 });
  expect(await caller.call('/customservice/work/get')).not.toHaveProperty('corpid');
  expect(await caller.call('/customservice/work/bind', { corpid })).toMatchObject({ errcode: 0 });
  expect(await caller.call('/customservice/work/bind', { corpid })).toMatchObject({ errcode: 10130603 });
  expect(await caller.call('/customservice/work/get')).toMatchObject({ corpid, entityName: 'Corner Shop Ltd.' });
  const other = { corpid: 'ww1000000000000002' };
  expect(await caller.call('/customservice/work/unbind', other)).toMatchObject({ errcode: 10130601 });
  expect(await caller.call('/customservice/work/unbind', { corpid })).toMatchObject({ errcode: 0 });
});
