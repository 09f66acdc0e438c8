import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { isRisky } from './content-security-state.js';
import { type Room, type RoomFields, roomOf, statusOf } from './live-state.js';
import { checkMedium } from './media.js';
import { isWechatId, pageOf, widthOf } from './people.js';

const minute = 60;
const day = 86_400;
/** Times of a room, in seconds. Source: the page of `createRoom`. */
const times = { soonest: 10 * minute, latest: 183 * day, shortest: 30 * minute, longest: day };
/** The replay is there so long after the end, and its addresses so long after that. The second is an assumption. */
const replayAfter = 10 * minute;
const replayKept = 180 * day;
const paymentDays = 90;

/**
 * Rooms. A time that is not allowed answers 47001: no number is documented for it. Applying for live broadcasting answers what it
 * does since the platform closed it: 2 without a payment in 90 days, else 268489001; rooms can be made all the same.
 */
export function liveRoomRoutes(world: World): Routes {
  return {
    applyLiveInfo: forProgram(world, ({ operations }) => {
      const since = seconds(world) - paymentDays * day;
      const pays = [...operations.orders.paid.values()].some(({ paidAt }) => paidAt >= since);
      throw refusal(pays ? 268489001 : 2);
    }),
    createRoom: forProgram(world, (program, fields: RoomFields) => {
      checkRoom(world, program, fields);
      const roomId = world.ids.sequence();
      const room: Room = {
        roomId,
        fields,
        status: undefined,
        endedAt: undefined,
        goods: [],
        assistants: new Map(),
        subAnchor: fields.subAnchorWechat ?? '',
        silenced: false,
      };
      program.operations.live.rooms.set(roomId, room);
      return { roomId };
    }),
    editRoom: forProgram(world, (program, { id, ...fields }: RoomFields & { id: number }) => {
      const room = roomOf(program, id);
      const status = statusOf(world, room);
      if (status === 101 || status === 105) throw refusal(300042);
      if (status !== 102) throw refusal(300023);
      checkRoom(world, program, fields);
      room.fields = fields;
      return {};
    }),
    deleteRoom: forProgram(world, (program, { id }: { id: number }) => {
      if (statusOf(world, roomOf(program, id)) === 101) throw refusal(300023);
      program.operations.live.rooms.delete(id);
      return {};
    }),
    getLiveInfo: forProgram(world, ({ operations }, { start, limit }: { start: number; limit: number }) => {
      const rooms = [...operations.live.rooms.values()].sort(
        (one, other) => other.fields.startTime - one.fields.startTime,
      );
      return {
        room_info: pageOf(rooms, start, limit).map((room) => view(world, operations.live.goods, room)),
        total: rooms.length,
      };
    }),
    getLiveReplay: forProgram(world, (program, input: { room_id: number; start: number; limit: number }) => {
      const videos = replaysOf(world, roomOf(program, input.room_id));
      return { live_replay: pageOf(videos, input.start, input.limit), total: videos.length };
    }),
    getPushUrl: forProgram(world, (program, { roomId }: { roomId: number }) => {
      const { fields } = roomOf(program, roomId);
      if (fields.type !== 1) throw refusal(300023);
      return { pushAddr: `rtmp://livepush.example.com/live/${program.appId}_${roomId}?txSecret=${world.ids.hex(32)}` };
    }),
    getSharedCode: forProgram(world, (program, { roomId, params }: { roomId: number; params?: string }) => {
      roomOf(program, roomId);
      const custom = params === undefined ? '' : `&custom_params=${params}`;
      return {
        cdnUrl: `http://mmbiz.qpic.cn/live-code-${roomId}/0`,
        posterUrl: `http://mmbiz.qpic.cn/live-poster-${roomId}/0`,
        pagePath: `plugin-private://wx2b03c6e691cd7370/pages/live-player-plugin?room_id=${roomId}${custom}`,
      };
    }),
    updateComment: forProgram(world, (program, { roomId, banComment }: { roomId: number; banComment: 0 | 1 }) => {
      roomOf(program, roomId).silenced = banComment === 1;
      return {};
    }),
    updateFeedPublic: changing(world, 'isFeedsPublic'),
    updateKF: changing(world, 'closeKf'),
    updateReplay: changing(world, 'closeReplay'),
  };
}

function changing(world: World, name: 'isFeedsPublic' | 'closeKf' | 'closeReplay'): Routes[string] {
  return forProgram(world, (program, input: { roomId: number } & RoomFields) => {
    const room = roomOf(program, input.roomId);
    room.fields = { ...room.fields, [name]: input[name] };
    return {};
  });
}

function checkRoom(world: World, program: Account, fields: RoomFields): void {
  const { unknownUsers } = world.settings;
  const between = (text: string, least: number, most: number): boolean =>
    widthOf(text) >= least && widthOf(text) <= most;
  if (!between(fields.name, 6, 34)) throw refusal(300002);
  if (/[\p{Cc}<>{}\\]/u.test(fields.name)) throw refusal(300040);
  if (isRisky(program, fields.name)) throw refusal(300028);
  if (!between(fields.anchorName, 4, 30)) throw refusal(300034);
  if (isRisky(program, fields.anchorName)) throw refusal(300029);
  if (!isWechatId(fields.anchorWechat)) throw refusal(300030);
  if (unknownUsers.includes(fields.anchorWechat)) throw refusal(300035);
  if (program.operations.live.unverified.has(fields.anchorWechat))
    throw refusal(300036, '', { qrcode_url: 'https://res.wx.qq.com/op_res/live-verification.png' });
  if (!isWechatIdOrEmpty(fields.subAnchorWechat)) throw refusal(300039);
  if (!isWechatIdOrEmpty(fields.createrWechat)) throw refusal(300041);
  const ahead = fields.startTime - seconds(world);
  const length = fields.endTime - fields.startTime;
  if (ahead < times.soonest || ahead > times.latest) throw refusal(47001, 'startTime');
  if (length < times.shortest || length > times.longest) throw refusal(47001, 'endTime');
  for (const id of [fields.coverImg, fields.shareImg, fields.feedsImg]) checkMedium(world, program, id, 300006);
}

const isWechatIdOrEmpty = (text = ''): boolean => text === '' || isWechatId(text);

function replaysOf(world: World, room: Room): readonly unknown[] {
  const end = room.endedAt ?? room.fields.endTime;
  const ready = (end + replayAfter) * 1000;
  if (statusOf(world, room) !== 103 || room.fields.closeReplay === 1 || world.clock.now() < ready) return [];
  const timeOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  return [
    {
      media_url: `http://replay.example.com/${room.roomId}/playlist.m3u8`,
      expire_time: timeOf(ready + replayKept * 1000),
      create_time: timeOf(ready),
    },
  ];
}

function view(world: World, library: Account['operations']['live']['goods'], room: Room): unknown {
  const { fields } = room;
  return {
    roomid: room.roomId,
    name: fields.name,
    cover_img: pictureOf(fields.coverImg),
    share_img: pictureOf(fields.shareImg),
    feeds_img: pictureOf(fields.feedsImg),
    live_type: fields.type,
    live_status: statusOf(world, room),
    start_time: fields.startTime,
    end_time: fields.endTime,
    anchor_name: fields.anchorName,
    is_feeds_public: fields.isFeedsPublic ?? 1,
    close_like: fields.closeLike,
    close_goods: fields.closeGoods,
    close_comment: fields.closeComment,
    close_replay: fields.closeReplay ?? 1,
    close_kf: fields.closeKf ?? 1,
    goods: room.goods.flatMap(({ goodsId }) => {
      const goods = library.get(goodsId)?.fields;
      if (goods === undefined) return [];
      return {
        goods_id: goodsId,
        name: goods.name,
        url: goods.url,
        cover_img: pictureOf(goods.coverImgUrl),
        price_type: goods.priceType,
        // Rooms give prices in fen, the library in yuan.
        price: Math.round(goods.price * 100),
        price2: Math.round((goods.price2 ?? 0) * 100),
        third_party_appid: goods.thirdPartyAppid ?? '',
      };
    }),
  };
}

/** The address under which an uploaded picture is shown. */
export function pictureOf(mediaId: string): string {
  return `http://mmbiz.qpic.cn/${encodeURIComponent(mediaId)}/0`;
}
