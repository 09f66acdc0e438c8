import { beforeEach, describe, expect, it } from 'vitest';
import { get, post, tokenOf } from '../__fixtures__/http.js';
import { type BaiduOssFake, createBaiduOssFake } from '../fake.js';

const appId = '16049317';
const smartapp = '/rest/2.0/smartapp';
let fake: BaiduOssFake;
let token: string;

const send = async (path: string, fields: Record<string, unknown>, json = false) =>
  (await post(fake, `${smartapp}/${path}`, fields, { token, json })).body;
const read = async (path: string, fields: Record<string, unknown> = {}) =>
  (await get(fake, `${smartapp}/${path}`, { access_token: token, ...fields })).body;

beforeEach(async () => {
  fake = createBaiduOssFake();
  token = await tokenOf(fake, fake.apps.owner(appId));
});

describe('users', () => {
  it('log in with codes that work once', async () => {
    const { ak, sk } = fake.apps.owner(appId);
    const code = fake.users.login(appId, { host: 'shop' });
    expect(code).toMatch(/^\w+@shop\/\w+$/);
    const login = (fields: Record<string, unknown>) => post(fake, '/oauth/jscode2sessionkey', fields);
    const { body } = await login({ code, client_id: ak, sk });
    expect(body).toEqual({
      openid: fake.users.openId(appId),
      session_key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect((await login({ code, client_id: ak, sk })).body).toMatchObject({ errno: 10010100 });
    expect((await login({ code, client_id: ak, sk: 'wrong' })).body).toMatchObject({ errno: 10010100 });
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['code-used', 'wrong-secret']);
    const second = await send(`getsessionkey?code=${fake.users.login(appId, { user: 'user-2' })}`, {});
    expect(second).toMatchObject({
      errno: 0,
      errmsg: 'success',
      data: { open_id: fake.users.openId(appId, 'user-2') },
    });
    const union = await send('getunionid', { openid: body.openid });
    expect(union.data.unionid).toMatch(/^.{23}$/);
    expect(await send('getunionid', { openid: 'nobody' })).toMatchObject({ errno: 40001 });
    const { appId: other } = fake.apps.create();
    await fake.users.write(other, { text: 'hello' });
    expect(await send('getunionid', { openid: fake.users.openId(other) })).toMatchObject({ errno: 40001 });
  });
});

describe('coupons', () => {
  const content = {
    description: 'Use it',
    callbackUrl: 'https://shop.example/coupons',
    couponType: 'DISCOUNT',
    discount: '80',
    baseInfo: {
      title: 'Spring',
      color: 'B080',
      codeType: 1,
      dateInfo: { type: 1, beginTimestamp: 1, endTimestamp: 2, getStartTimestamp: 1, getEndTimestamp: 2 },
      getLimit: 1,
      quantity: 2,
    },
  };

  it('are made, sent once per issue, used and given back', async () => {
    const { couponId } = (await send('v1.0/coupon/create', content, true)).data;
    expect((await read('v1.0/coupon/get', { couponId })).data).toMatchObject({ couponId, discount: 80 });
    expect((await read('v1.0/coupon/batchGet', { title: 'Spring' })).data).toMatchObject({ total: 1 });
    expect((await read('v1.0/coupon/batchGet', { title: 'Autumn' })).data).toMatchObject({ total: 0 });
    const issue = (openId: string, uniqueSendingIdentity: string) =>
      send('v1.0/coupon/send', { couponId, openId, uniqueSendingIdentity });
    const { couponTakeId } = (await issue('a', '1')).data;
    expect((await issue('a', '1')).data).toEqual({ couponTakeId });
    expect(await issue('a', '2')).toMatchObject({ errno: 40001 });
    const use = (openId: string) => send('v1.0/coupon/code/consume', { couponId, openId, couponTakeId });
    expect(await use('b')).toMatchObject({ errno: 40001 });
    expect(await use('a')).toMatchObject({ data: true });
    expect(await use('a')).toMatchObject({ errno: 40001 });
    const other = (await issue('b', '3')).data.couponTakeId;
    expect(await send('v1.0/coupon/return', { couponId, openId: 'b', couponTakeId: other })).toMatchObject({
      data: true,
    });
    expect(await issue('c', '4')).toMatchObject({ errno: 40001 });
    await send('v1.0/coupon/delete', { couponId });
    expect(await read('v1.0/coupon/get', { couponId })).toMatchObject({ errno: 70001 });
    expect(fake.violations()).toEqual([]);
  });

  it('have codes and banners', async () => {
    const { couponId } = (await send('v1.0/coupon/create', content, true)).data;
    const codes = await send('v1.0/coupon/code/batchUpload', { couponId, couponCodes: 'A1,A2,A1' });
    expect(codes.data).toEqual({ successNum: 2, failNum: 1 });
    const banner = { couponId, picUrl: 'https://a.example/b.png', title: 'Top' };
    const { bannerId } = (await send('v1.0/coupon/banner/add', banner, true)).data;
    await send('v1.0/coupon/banner/update', { ...banner, bannerId, title: 'New' }, true);
    expect((await read('v1.0/coupon/banner/batchGet', { couponId })).data).toMatchObject({
      total: 1,
      dataList: [{ bannerId, title: 'New' }],
    });
    await send('v1.0/coupon/banner/delete', { couponId, bannerId });
    expect((await read('v1.0/coupon/banner/get', { couponId, bannerIds: bannerId })).data).toEqual([]);
  });
});

it('keeps orders by their resource, and updates only those that are there', async () => {
  const order = (Status: number) => ({
    open_id: 'a',
    scene_id: 's',
    scene_type: 2,
    pm_app_key: 'k',
    Data: [{ BizAPPID: 'b', CateID: 1, ResourceID: '7', Status }],
  });
  const written = async (path: string, status: number) =>
    (await send(path, order(status), true)).data?.[0]?.rows_affected;
  expect(await written('ordercenter/app/update/main/status', 201)).toBe('0');
  const { request } = (await import('../../families/examples.js')).examples['app.order.addOrderInfo'] ?? {};
  const full = { ...(request as { readonly Data: readonly object[] }), open_id: 'a' };
  const add = { ...full, Data: full.Data.map((one) => ({ ...one, ResourceID: '7' })) };
  expect((await send('ordercenter/app/add/main/info', add, true)).data[0].rows_affected).toBe('1');
  expect((await send('ordercenter/app/add/main/info', add, true)).data[0].rows_affected).toBe('0');
  expect(await written('ordercenter/app/update/main/status', 201)).toBe('1');
});

it('sends messages of templates that are there, and of subscriptions once', async () => {
  const { template_id } = (await send('template/templateadd', { id: 'BD0016', keyword_id_list: '[1,2]' })).data;
  expect((await read('template/templatelist', { offset: 0, count: 20 })).data).toMatchObject({
    list: [{ template_id, title: 'Order paid' }],
  });
  const openId = fake.users.openId(appId);
  const message = {
    template_id,
    touser_openId: openId,
    data: { keyword1: { value: 'now' } },
    scene_id: 's',
    scene_type: 1,
  };
  expect((await send('template/send', message)).data).toHaveProperty('msg_key');
  expect(await send('template/send', { ...message, template_id: 'x' })).toMatchObject({ errno: 4001 });
  const subscription = { template_id, touser_openId: openId, subscribe_id: 'q', data: message.data };
  const subscribed = () => send('template/message/subscribe/send', subscription);
  expect(await subscribed()).toMatchObject({ errno: 67001 });
  fake.messages.subscribe(appId, openId, template_id, 'q');
  expect((await subscribed()).data).toHaveProperty('msg_key');
  expect(await subscribed()).toMatchObject({ errno: 67001 });
  expect(fake.messages.sent(appId)).toMatchObject([
    { kind: 'template', openId, templateId: template_id, content: message.data },
    { kind: 'subscribe', openId },
  ]);
  await send('template/templatedel', { template_id });
  expect(await send('template/templatedel', { template_id })).toMatchObject({ errno: 30001 });
});

it('finds forbidden words in texts at once and in pages later', async () => {
  fake.contentSecurity.forbid('gamble');
  const check = async (content: string) =>
    (await send('riskDetection/v2/syncCheckText', { content, type: ['risk', 'lead'] }, true)).data.res;
  expect(await check('hello')).toMatchObject([
    { type: 'risk', errno: 0 },
    { type: 'lead', errno: 0 },
  ]);
  expect(await check('let us gamble')).toMatchObject([{ errno: 1 }, { errno: 1 }]);
  const { data: retrieveId } = await send('riskDetection/v2/asyncCheckPath', { path: '/gamble', type: ['risk'] }, true);
  const result = async () => (await read('riskDetection/v2/getPathCheckResultByID', { retrieveId })).data;
  expect(await result()).toMatchObject({ checkStatus: 0, detail: [] });
  await fake.clock.advance(3_000);
  expect(await result()).toMatchObject({ checkStatus: 1, detail: [{ errno: 1 }] });
});
