import { expect, it } from 'vitest';
import { echoOf, openEnvelope, parsePush, verifyPlainPush } from '../../webhook.js';
import { authorizedFake } from '../__fixtures__/authorized.js';
import { post, tokenOf } from '../__fixtures__/http.js';
import { createBaiduOssFake } from '../fake.js';
import type { OwnerPushSettings } from './owner-pushes.js';

const appId = '16049317';
const token = 'token';
const encodingAesKey = 'a'.repeat(43);

/** An owner that checks what it gets, and keeps what it could open. */
async function owner(settings: Partial<OwnerPushSettings> = {}) {
  const fake = createBaiduOssFake();
  const got: { readonly url: string; readonly push: ReturnType<typeof parsePush> }[] = [];
  const secret = { token, encodingAesKey, appId: fake.apps.get(appId).appKey };
  const time = { now: fake.clock.now() };
  const to = async (request: Request): Promise<Response> => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const body = await request.text();
    const echo = echoOf({ body, query }, [secret], time);
    if (echo !== undefined) return new Response(echo);
    verifyPlainPush(query, [secret], time);
    const safe = settings.mode === 'safe' || settings.mode === 'compatible';
    const plaintext = safe ? openEnvelope({ body, query }, [secret], time).plaintext : body;
    got.push({ url: request.url, push: parsePush(plaintext) });
    return new Response('');
  };
  await fake.ownerPushes.configure(appId, { to, token, encodingAesKey, ...settings });
  return { fake, got };
}

it.each([
  [{}, 'xml'],
  [{ format: 'json' }, 'json'],
  [{ mode: 'safe' }, 'xml'],
  [{ mode: 'safe', format: 'json' }, 'json'],
  [{ mode: 'compatible' }, 'xml'],
] as const)('brings what users write to the owner, as %j says', async (settings, format) => {
  const { fake, got } = await owner(settings);
  const delivery = await fake.users.write(appId, { text: 'Is it <open>?' });
  expect(delivery).toMatchObject({ type: 'message.text', state: 'delivered' });
  await fake.users.write(appId, { user: 'user-2', picture: 'https://a.example/b.png' });
  expect(got.map(({ push }) => push)).toMatchObject([
    {
      type: 'message.text',
      format,
      appId,
      fromUserName: fake.users.openId(appId),
      Content: 'Is it <open>?',
      MsgId: '7203000000000000001',
    },
    { type: 'message.image', fromUserName: fake.users.openId(appId, 'user-2'), PicUrl: 'https://a.example/b.png' },
  ]);
});

it('saves no address that does not answer, and no mode without its key', async () => {
  const fake = createBaiduOssFake();
  const to = async () => new Response('success');
  await expect(fake.ownerPushes.configure(appId, { to, token })).rejects.toThrow('echoStr');
  await expect(fake.ownerPushes.configure(appId, { to, token, mode: 'safe' })).rejects.toThrow('encodingAesKey');
  expect(await fake.users.write(appId, { text: 'a' })).toMatchObject({ state: 'unsent' });
});

it('tells the address of a coupon who took it, with one of its codes', async () => {
  const { fake, got } = await owner({ mode: 'safe' });
  const { examples } = await import('../../families/examples.js');
  const access = await tokenOf(fake, fake.apps.owner(appId));
  const call = async (path: string, fields: Readonly<Record<string, unknown>>, json = false) =>
    (await post(fake, `/rest/2.0/smartapp/v1.0/coupon/${path}`, fields, { token: access, json })).body;
  const request = examples['app.coupon.createCoupon']?.request as Readonly<Record<string, object>>;
  const content = {
    ...request,
    callbackUrl: 'https://shop.example/coupons',
    baseInfo: { ...request['baseInfo'], quantity: 2, getLimit: 1 },
  };
  const { couponId } = (await call('create', content, true)).data;
  await call('code/batchUpload', { couponId, couponCodes: 'A1,A2' });
  expect(await fake.users.takeCoupon(appId, couponId)).toMatchObject({ state: 'delivered' });
  const openId = fake.users.openId(appId);
  expect(got).toMatchObject([
    {
      url: expect.stringContaining('https://shop.example/coupons?'),
      push: { type: 'user_get_coupon', format: 'json', fromUserName: openId, CouponId: couponId, UserCouponCode: 'A1' },
    },
  ]);
  await expect(fake.users.takeCoupon(appId, couponId)).rejects.toThrow('used up');
  const [first] = got;
  const couponTakeId = first?.push.type === 'user_get_coupon' ? first.push.CouponTakeId : '';
  expect(await call('code/consume', { couponId, openId, couponTakeId })).toMatchObject({ data: true });
  const many = Array.from({ length: 101 }, (_, index) => `B${index}`).join(',');
  expect(await call('code/batchUpload', { couponId, couponCodes: many })).toMatchObject({ errno: 70002 });
  const banner = { couponId, picUrl: 'https://a.example/b.png', title: 'Top' };
  expect(await call('banner/add', banner, true)).toMatchObject({ errno: 0 });
  expect(await call('banner/add', banner, true)).toMatchObject({ errno: 70000 });
});

it('lets customer service answer five times within two days of what the user wrote', async () => {
  const { fake, pushed, send } = await authorizedFake({ apps: [{ appId }, {}] });
  const other = fake.apps.list()[1]?.appId ?? '';
  const openId = fake.users.openId(appId);
  const answer = async (fields = {}) =>
    (
      await send('message/custom/sendbytp', {
        user_type: 2,
        open_id: openId,
        msg_type: 'text',
        content: 'Yes',
        ...fields,
      })
    ).errno;
  expect(await answer()).toBe(30022);
  await fake.users.write(appId, { text: 'Open?' });
  expect(pushed()).toMatchObject([{ ToUserName: appId, FromUserName: openId, MsgType: 'text', Content: 'Open?' }]);
  for (const errno of [0, 0, 0, 0, 0, 90001]) expect(await answer()).toBe(errno);
  await fake.users.write(appId, { text: 'Really?' });
  expect(await answer({ msg_type: 'image' })).toBe(3001);
  expect(await answer()).toBe(0);
  await fake.users.write(other, { text: 'Hello' });
  expect(await answer({ open_id: fake.users.openId(other) })).toBe(30022);
  expect(fake.messages.sent(appId)).toHaveLength(6);
  const access = await tokenOf(fake, fake.apps.owner(appId));
  await fake.clock.advance('48h');
  const message = { user_type: 2, open_id: openId, msg_type: 'text', content: 'Yes' };
  const late = await post(fake, '/rest/2.0/smartapp/message/custom/send', message, { token: access });
  expect(late.body).toMatchObject({ errno: 90001 });
});
