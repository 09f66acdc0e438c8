import { seconds } from '../notices.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { auditStatusOf, type Goods, type Room, type RoomStatus, statusOf } from './live-state.js';
import { liveFollowed, type Pushed, pushNow } from './pushes.js';

/** What happens in a room: `over` ends it before its time, `missed` is a start without anchor, `resume` leaves it to the clock. */
export type RoomTurn = 'over' | 'banned' | 'paused' | 'error' | 'missed' | 'resume';

const statuses: Readonly<Record<Exclude<RoomTurn, 'resume'>, RoomStatus>> = {
  over: 103,
  banned: 104,
  paused: 105,
  error: 106,
  missed: 107,
};

/** Anchors, viewers, and the reviewers of products. Methods throw an Error for a room or product that does not exist. */
export interface LiveControls {
  /** Something happens in a room. Without it, a room is live from its planned start to its planned end. */
  room(appId: string, roomId: number, turn: RoomTurn): void;
  /** A person has not verified their identity (300036, 400002), or has by now. */
  verified(appId: string, wechatId: string, verified: boolean): void;
  /** A reviewer decides about a product. Without it, it passes after ten minutes. */
  decideGoods(appId: string, goodsId: number, decision: 'approve' | 'reject'): void;
  /** The anchor explains a product of a room; a minute later its video can be fetched. */
  explain(appId: string, roomId: number, goodsId: number): void;
  /** A user subscribes to the broadcasts in a room. Pushes it. */
  follow(appId: string, openid: string, roomId: number): Pushed;
}

/** Makes {@link LiveControls}. */
export function createLiveControls(world: World): LiveControls {
  const live = (appId: string): Account['operations']['live'] => knownAccount(world, appId).operations.live;
  const roomOf = (appId: string, roomId: number): Room => {
    const room = live(appId).rooms.get(roomId);
    if (room === undefined) throw new Error(`${appId} has no room ${roomId}`);
    return room;
  };
  const goodsOf = (appId: string, goodsId: number): Goods => {
    const goods = live(appId).goods.get(goodsId);
    if (goods === undefined || auditStatusOf(world, goods) !== 1)
      throw new Error(`${appId} has no product ${goodsId} in review`);
    return goods;
  };
  return {
    room(appId, roomId, turn) {
      const room = roomOf(appId, roomId);
      room.status = turn === 'resume' ? undefined : statuses[turn];
      room.endedAt = turn === 'over' ? seconds(world) : undefined;
    },
    verified(appId, wechatId, verified) {
      const { unverified } = live(appId);
      if (verified) unverified.delete(wechatId);
      else unverified.add(wechatId);
    },
    decideGoods(appId, goodsId, decision) {
      goodsOf(appId, goodsId).status = decision === 'approve' ? 2 : 3;
    },
    explain(appId, roomId, goodsId) {
      const goods = roomOf(appId, roomId).goods.find((one) => one.goodsId === goodsId);
      if (goods === undefined) throw new Error(`the room ${roomId} has no product ${goodsId}`);
      goods.explainedAt = world.clock.now();
    },
    follow: async (appId, openid, roomId) => {
      const roomStatus = statusOf(world, roomOf(appId, roomId));
      const subscribedAt = seconds(world);
      live(appId).followers.push({ openid, roomId, roomStatus, subscribedAt });
      return pushNow(world, knownAccount(world, appId), liveFollowed(openid, roomId, roomStatus, subscribedAt));
    },
  };
}
