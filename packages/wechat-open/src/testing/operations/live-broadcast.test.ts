import { beforeEach, describe, expect, it } from 'vitest';
import { parsePush } from '../../push/parse.js';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';
import { uploadPicture } from './__fixtures__/upload.js';

const start = 1_767_225_600;
const hour = 3600;
let caller: ProgramCaller;
let picture: string;
beforeEach(async () => {
  caller = await createOperator();
  picture = await uploadPicture(caller);
});
const live = () => caller.fake.operations.live;
const room = (change: object = {}) => ({
  name: 'Coffee evening',
  coverImg: picture,
  shareImg: picture,
  feedsImg: picture,
  type: 1,
  startTime: start + hour,
  endTime: start + 2 * hour,
  anchorName: 'Barista',
  anchorWechat: 'barista_01',
  closeLike: 0,
  closeGoods: 0,
  closeComment: 0,
  closeReplay: 0,
  ...change,
});
const create = (change: object = {}) => caller.call('/wxaapi/broadcast/room/create', room(change));
const statuses = async () => {
  const { room_info } = await caller.call('/wxa/business/getliveinfo', { start: 0, limit: 10 });
  return room_info.map(({ live_status }: { live_status: number }) => live_status);
};
const goodsInfo = (change: object = {}) => ({
  name: 'Coffee beans',
  url: 'pages/index/index?id=1',
  coverImgUrl: picture,
  priceType: 1,
  price: 9.9,
  ...change,
});
const addGoods = (change: object = {}) => caller.call('/wxaapi/broadcast/goods/add', { goodsInfo: goodsInfo(change) });
const inRoom = (path: string, body: object) => caller.call(`/wxaapi/broadcast/${path}`, body);
/** A room with one product that passed review. */
const roomWithGoods = async () => {
  const { roomId } = await create();
  const { goodsId } = await addGoods();
  live().decideGoods(program, goodsId, 'approve');
  await inRoom('room/addgoods', { roomId, ids: [goodsId] });
  return { roomId, goodsId };
};

describe('rooms', () => {
  it.each([
    [{ name: 'Tea' }, 300002],
    [{ name: 'Coffee <evening>' }, 300040],
    [{ anchorName: 'Bo' }, 300034],
    [{ anchorWechat: '1' }, 300030],
    [{ subAnchorWechat: '1' }, 300039],
    [{ createrWechat: '1' }, 300041],
    [{ coverImg: 'other' }, 300006],
    [{ startTime: start + 60 }, 47001],
    [{ startTime: start + 200 * 86_400, endTime: start + 200 * 86_400 + hour }, 47001],
    [{ endTime: start + hour + 60 }, 47001],
    [{ endTime: start + 30 * hour }, 47001],
  ])('answer to %j %i', async (change, errcode) => {
    expect(await create(change)).toMatchObject({ errcode });
  });

  it('need anchors who have verified their identity, and harmless names', async () => {
    live().verified(program, 'barista_01', false);
    expect(await create()).toMatchObject({ errcode: 300036, qrcode_url: expect.any(String) });
    live().verified(program, 'barista_01', true);
    caller.fake.operations.content.declareRisky(program, 'gamble');
    expect(await create({ name: 'Coffee and gamble' })).toMatchObject({ errcode: 300028 });
    expect(await create()).toMatchObject({ errcode: 0, roomId: expect.any(Number) });
  });

  it('are live from the planned start to the planned end, then replayed', async () => {
    const { roomId } = await create();
    const replay = () =>
      caller.call('/wxa/business/getliveinfo', { action: 'get_replay', room_id: roomId, start: 0, limit: 1 });
    expect(await statuses()).toEqual([102]);
    await caller.fake.clock.advance('1h');
    expect(await statuses()).toEqual([101]);
    expect(await inRoom('room/deleteroom', { id: roomId })).toMatchObject({ errcode: 300023 });
    expect(await inRoom('room/editroom', { id: roomId, ...room() })).toMatchObject({ errcode: 300042 });
    live().room(program, roomId, 'over');
    expect(await statuses()).toEqual([103]);
    expect(await replay()).toMatchObject({ total: 0, live_replay: [] });
    await caller.fake.clock.advance('10m');
    expect(await replay()).toMatchObject({ total: 1, live_replay: [{ create_time: '2026-01-01T01:10:00Z' }] });
    expect(await inRoom('room/deleteroom', { id: roomId })).toMatchObject({ errcode: 0 });
    expect(await replay()).toMatchObject({ errcode: 300022 });
  });

  it('can be changed before they start, and stop for a while', async () => {
    const { roomId } = await create();
    const later = room({ startTime: start + 2 * hour, endTime: start + 3 * hour });
    expect(await inRoom('room/editroom', { id: roomId, ...later })).toMatchObject({ errcode: 0 });
    await caller.fake.clock.advance('1h');
    expect(await statuses()).toEqual([102]);
    live().room(program, roomId, 'paused');
    expect(await statuses()).toEqual([105]);
    live().room(program, roomId, 'resume');
    expect(await statuses()).toEqual([102]);
    const feed = { roomId, isFeedsPublic: 0 };
    expect(await inRoom('room/updatefeedpublic', feed)).toMatchObject({ errcode: 0 });
    const { room_info } = await caller.call('/wxa/business/getliveinfo', { start: 0, limit: 10 });
    expect(room_info).toMatchObject([{ is_feeds_public: 0 }]);
    expect(await caller.read(`/wxaapi/broadcast/room/getpushurl?roomId=${roomId}`)).toMatchObject({
      pushAddr: expect.stringContaining('rtmp://'),
    });
  });

  it('are not opened to further accounts', async () => {
    const apply = () => caller.call('/wxa/business/applyliveinfo', { action: 'apply' });
    expect(await apply()).toMatchObject({ errcode: 2 });
    caller.fake.operations.orders.pay(program);
    expect(await apply()).toMatchObject({ errcode: 268489001 });
  });
});

describe('products', () => {
  it.each([
    [{ name: 'A name of more than twenty-eight columns' }, 300002],
    [{ price: 0 }, 300003],
    [{ price: 9.999 }, 300003],
    [{ priceType: 2, price: 5, price2: 4 }, 300003],
    [{ priceType: 3, price: 5, price2: 6 }, 300003],
    [{ priceType: 3, price: 5, price2: 4 }, 0],
    [{ coverImgUrl: 'other' }, 300006],
  ])('answer to %j %i', async (change, errcode) => {
    expect(await addGoods(change)).toMatchObject({ errcode });
  });

  it('are in review for ten minutes, unless a reviewer decides', async () => {
    const { goodsId } = await addGoods();
    const { goodsId: refused } = await addGoods();
    const status = async () => {
      const { goods } = await caller.call('/wxa/business/getgoodswarehouse', { goods_ids: [goodsId, refused] });
      return goods.map(({ audit_status }: { audit_status: number }) => audit_status);
    };
    expect(await status()).toEqual([1, 1]);
    live().decideGoods(program, refused, 'reject');
    await caller.fake.clock.advance('9m');
    expect(await status()).toEqual([1, 3]);
    await caller.fake.clock.advance('1m');
    expect(await status()).toEqual([2, 3]);
    expect(() => live().decideGoods(program, goodsId, 'reject')).toThrow('in review');
    expect(await caller.read('/wxaapi/broadcast/goods/getapproved?offset=0&limit=30&status=2')).toMatchObject({
      total: 1,
      goods: [{ goodsId, price: 9.9 }],
    });
  });

  it('cannot change during review, and only their prices after it', async () => {
    const { goodsId } = await addGoods();
    const update = (change: object) => inRoom('goods/update', { goodsInfo: { goodsId, ...change } });
    expect(await update({ price: 5 })).toMatchObject({ errcode: 300010 });
    expect(await inRoom('goods/delete', { goodsId })).toMatchObject({ errcode: 300014 });
    live().decideGoods(program, goodsId, 'approve');
    expect(await update({ name: 'Tea leaves' })).toMatchObject({ errcode: 300010 });
    expect(await update({ price: 5 })).toMatchObject({ errcode: 0 });
    expect(await inRoom('goods/delete', { goodsId })).toMatchObject({ errcode: 0 });
    expect(await update({ price: 5 })).toMatchObject({ errcode: 300011 });
  });

  it('can be withdrawn and submitted again', async () => {
    const { goodsId, auditId } = await addGoods();
    expect(await inRoom('goods/audit', { goodsId })).toMatchObject({ errcode: 300010 });
    expect(await inRoom('goods/resetaudit', { goodsId, auditId: 1 })).toMatchObject({ errcode: 300009 });
    expect(await inRoom('goods/resetaudit', { goodsId, auditId })).toMatchObject({ errcode: 0 });
    expect(await inRoom('goods/resetaudit', { goodsId, auditId })).toMatchObject({ errcode: 300010 });
    const again = await inRoom('goods/audit', { goodsId });
    expect(again).toMatchObject({ errcode: 0 });
    expect(again.auditId).not.toBe(auditId);
  });

  it('are submitted 500 times a day', async () => {
    for (let count = 0; count < 500; count += 1) await addGoods();
    expect(await addGoods()).toMatchObject({ errcode: 300012 });
  });

  it('come into rooms once they have passed', async () => {
    const { roomId } = await create();
    const { goodsId } = await addGoods();
    expect(await inRoom('room/addgoods', { roomId: 1, ids: [goodsId] })).toMatchObject({ errcode: 300022 });
    expect(await inRoom('room/addgoods', { roomId, ids: [1] })).toMatchObject({ errcode: 300024 });
    expect(await inRoom('room/addgoods', { roomId, ids: [goodsId] })).toMatchObject({ errcode: 300025 });
    live().decideGoods(program, goodsId, 'approve');
    expect(await inRoom('room/addgoods', { roomId, ids: [goodsId] })).toMatchObject({ errcode: 0 });
    const { room_info } = await caller.call('/wxa/business/getliveinfo', { start: 0, limit: 1 });
    expect(room_info[0].goods).toMatchObject([{ goods_id: goodsId, price: 990 }]);
  });

  it('are shown to everybody one at a time, while the room is live', async () => {
    const input = await roomWithGoods();
    expect(await inRoom('goods/push', input)).toMatchObject({ errcode: 300023 });
    await caller.fake.clock.advance('1h');
    expect(await inRoom('goods/push', input)).toMatchObject({ errcode: 0 });
    expect(await inRoom('goods/push', input)).toMatchObject({ errcode: 300047 });
    expect(await inRoom('goods/onsale', { ...input, onSale: 0 })).toMatchObject({ errcode: 300049 });
    await caller.fake.clock.advance('5s');
    expect(await inRoom('goods/onsale', { ...input, onSale: 0 })).toMatchObject({ errcode: 0 });
    expect(await inRoom('goods/deleteInRoom', input)).toMatchObject({ errcode: 0 });
  });

  it('have a video a minute after they were explained', async () => {
    const input = await roomWithGoods();
    expect(await inRoom('goods/getVideo', input)).toMatchObject({ errcode: 300044 });
    live().explain(program, input.roomId, input.goodsId);
    expect(await inRoom('goods/getVideo', input)).toMatchObject({ errcode: 300045 });
    await caller.fake.clock.advance('1m');
    expect(await inRoom('goods/getVideo', input)).toMatchObject({ errcode: 0, url: expect.any(String) });
  });
});

describe('people', () => {
  it('have roles with a number of seats', async () => {
    const add = (username: string, role = 1) => inRoom('role/addrole', { username, role });
    expect(await add('1')).toMatchObject({ errcode: 400001 });
    live().verified(program, 'barista_01', false);
    expect(await add('barista_01', 2)).toMatchObject({ errcode: 400002 });
    expect(await add('barista_01')).toMatchObject({ errcode: 0 });
    expect(await add('barista_01')).toMatchObject({ errcode: 400004 });
    for (let count = 2; count <= 10; count += 1) await add(`manager_${count}`);
    expect(await add('manager_11')).toMatchObject({ errcode: 400003 });
    const list = (query: string) => caller.read(`/wxaapi/broadcast/role/getrolelist?${query}`);
    expect(await list('role=1')).toMatchObject({ total: 10 });
    expect((await list('role=1&offset=8&limit=30')).list).toHaveLength(2);
    expect(await inRoom('role/deleterole', { username: 'barista_01', role: 1 })).toMatchObject({ errcode: 0 });
    expect(await list('keyword=barista')).toMatchObject({ total: 0 });
  });

  it('help in rooms', async () => {
    const { roomId } = await create();
    const users = [{ username: 'helper_01', nickname: 'Helper' }];
    expect(await inRoom('room/addassistant', { roomId, users })).toMatchObject({ errcode: 0 });
    await inRoom('room/modifyassistant', { roomId, username: 'helper_01', nickname: 'Friend' });
    expect(await caller.read(`/wxaapi/broadcast/room/getassistantlist?roomId=${roomId}`)).toMatchObject({
      count: 1,
      list: [{ alias: 'helper_01', nickname: 'Friend' }],
    });
    await inRoom('room/removeassistant', { roomId, username: 'helper_01' });
    expect(await caller.read(`/wxaapi/broadcast/room/getassistantlist?roomId=${roomId}`)).toMatchObject({ count: 0 });
    await inRoom('room/addsubanchor', { roomId, username: 'barista_02' });
    expect(await caller.read(`/wxaapi/broadcast/room/getsubanchor?roomId=${roomId}`)).toMatchObject({
      username: 'barista_02',
    });
  });

  it('subscribe, are listed page by page, and hear of rooms', async () => {
    const { roomId } = await create();
    for (const openid of ['o1', 'o2', 'o3']) await live().follow(program, openid, roomId);
    const first = await caller.call('/wxa/business/get_wxa_followers', { limit: 2 });
    expect(first.followers).toMatchObject([{ openid: 'o1', room_status: 102 }, { openid: 'o2' }]);
    const rest = await caller.call('/wxa/business/get_wxa_followers', { limit: 2, page_break: first.page_break });
    expect(rest).toMatchObject({ followers: [{ openid: 'o3' }], page_break: 0 });
    const { message_id } = await caller.call('/wxa/business/push_message', {
      room_id: roomId,
      user_openid: ['o1', 'x'],
    });
    await caller.fake.settled();
    const pushes = caller.fake.pushes.deliveries().map(({ plaintext }) => plaintext);
    expect(parsePush(pushes.at(-2) ?? '')).toMatchObject({ type: 'wxalive_follow_notify', user_openid: 'o3' });
    expect(parsePush(pushes.at(-1) ?? '')).toMatchObject({
      type: 'wxalive_push_message_notify',
      message_id,
      success_count: 1,
      relation_error_count: 1,
    });
  });
});
