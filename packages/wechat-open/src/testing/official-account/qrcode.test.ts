import { describe, expect, it } from 'vitest';
import { element } from '../__fixtures__/receiver.js';
import { createOfficial, lily } from './__fixtures__/official.js';

const create = '/cgi-bin/qrcode/create';
const code = (action_name: string, scene: object, more: object = {}) => ({
  action_name,
  action_info: { scene },
  ...more,
});

describe('codes with a scene', () => {
  it('push SCAN for followers, and make followers of others', async () => {
    const { call, read, fake, appId, events } = await createOfficial();
    const number = await call(create, code('QR_SCENE', { scene_id: 32 }, { expire_seconds: 600 }));
    expect(number).toMatchObject({ expire_seconds: 600, url: expect.stringMatching(/^http:\/\/weixin\.qq\.com\/q\//) });
    await fake.officialAccounts.scan(appId, lily, number.ticket);
    const [scan = ''] = events('SCAN');
    expect([element(scan, 'EventKey'), element(scan, 'Ticket')]).toEqual(['32', number.ticket]);

    const text = await call(create, code('QR_LIMIT_STR_SCENE', { scene_str: 'window' }));
    expect(text).not.toHaveProperty('expire_seconds');
    await fake.officialAccounts.scan(appId, 'oNew', text.ticket);
    expect(element(events('subscribe')[0] ?? '', 'EventKey')).toBe('qrscene_window');
    await expect(fake.officialAccounts.follow(appId, 'oNew')).rejects.toThrow('follows already');
    expect(await read('/cgi-bin/user/info?openid=oNew')).toMatchObject({
      subscribe: 1,
      subscribe_scene: 'ADD_SCENE_QR_CODE',
      qr_scene_str: 'window',
    });
  });

  it('expire when they are temporary', async () => {
    const { call, fake, appId } = await createOfficial();
    const { ticket, expire_seconds } = await call(create, code('QR_STR_SCENE', { scene_str: 'a' }));
    expect(expire_seconds).toBe(60);
    await fake.clock.advance('60s');
    await expect(fake.officialAccounts.scan(appId, lily, ticket)).rejects.toThrow('expired');
    await expect(fake.officialAccounts.scan(appId, lily, 'unknown')).rejects.toThrow('no code');
  });

  it('are the same for a permanent scene that is asked for again', async () => {
    const { call } = await createOfficial();
    const first = await call(create, code('QR_LIMIT_SCENE', { scene_id: 1 }));
    expect((await call(create, code('QR_LIMIT_SCENE', { scene_id: 1 }))).ticket).toBe(first.ticket);
  });

  it.each([
    [code('QR_WRONG', { scene_id: 1 }), 40052],
    [code('QR_SCENE', { scene_str: 'a' }), 40053],
    [code('QR_SCENE', { scene_id: 0 }), 40053],
    [code('QR_LIMIT_SCENE', { scene_id: 100_001 }), 40053],
    [code('QR_STR_SCENE', { scene_str: 'x'.repeat(65) }), 40053],
  ])('refuse %j with %s', async (body, errcode) => {
    const { call } = await createOfficial();
    expect(await call(create, body)).toMatchObject({ errcode });
  });
});

describe('short keys', () => {
  it('give their data back until they expire', async () => {
    const { call, fake } = await createOfficial();
    const { short_key } = await call('/cgi-bin/shorten/gen', { long_data: 'a=1', expire_seconds: 100 });
    expect(short_key).toMatch(/^\w{15}$/);
    await fake.clock.advance('40s');
    const fetch = () => call('/cgi-bin/shorten/fetch', { short_key });
    expect(await fetch()).toMatchObject({ long_data: 'a=1', create_time: 1_767_225_600, expire_seconds: 60 });
    await fake.clock.advance('60s');
    expect(await fetch()).toMatchObject({ errcode: 9410012 });
    const long_data = 'x'.repeat(4097);
    const long = { long_data: 'a=1', expire_seconds: 2_592_001 };
    expect(await call('/cgi-bin/shorten/gen', long)).toMatchObject({ errcode: 9410011 });
    expect(await call('/cgi-bin/shorten/gen', { long_data, expire_seconds: 100 })).toMatchObject({ errcode: 9410010 });
  });
});
