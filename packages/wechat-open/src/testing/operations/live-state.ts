import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

/** What rooms are made of: the fields of `createRoom` that the platform keeps. */
export interface RoomFields {
  readonly name: string;
  readonly coverImg: string;
  readonly shareImg: string;
  readonly feedsImg: string;
  readonly type: number;
  /** Seconds since the epoch. */
  readonly startTime: number;
  /** Seconds since the epoch. */
  readonly endTime: number;
  readonly anchorName: string;
  readonly anchorWechat: string;
  readonly subAnchorWechat?: string;
  readonly createrWechat?: string;
  readonly isFeedsPublic?: 0 | 1;
  readonly closeLike: 0 | 1;
  readonly closeGoods: 0 | 1;
  readonly closeComment: 0 | 1;
  readonly closeReplay?: 0 | 1;
  readonly closeShare?: 0 | 1;
  readonly closeKf?: 0 | 1;
}

/** `live_status`: 101 live, 102 not started, 103 over, 104 banned, 105 paused, 106 error, 107 expired. */
export type RoomStatus = 101 | 102 | 103 | 104 | 105 | 106 | 107;

/** A product in a room. Times in milliseconds. */
export interface RoomGoods {
  readonly goodsId: number;
  onSale: boolean;
  pushedAt: number | undefined;
  explainedAt: number | undefined;
}

/** A person who helps in a room. */
export interface Assistant {
  nickname: string;
  /** Seconds since the epoch. */
  changedAt: number;
}

/** A live room. */
export interface Room {
  readonly roomId: number;
  fields: RoomFields;
  /** What the control says of it, over what the clock says. */
  status: RoomStatus | undefined;
  /** When it ended before its time, in seconds. */
  endedAt: number | undefined;
  goods: RoomGoods[];
  /** By WeChat id. */
  readonly assistants: Map<string, Assistant>;
  subAnchor: string;
  silenced: boolean;
}

/** A product of the library. `status`: 0 not in review, 1 in review, 2 passed, 3 refused. */
export interface Goods {
  readonly goodsId: number;
  auditId: number;
  fields: GoodsFields;
  status: 0 | 1 | 2 | 3;
  /** When the review passes it by itself, in milliseconds. */
  passesAt: number;
}

/** What products are made of. */
export interface GoodsFields {
  readonly name: string;
  readonly url: string;
  readonly coverImgUrl: string;
  readonly priceType: number;
  /** Yuan. */
  readonly price: number;
  readonly price2?: number;
  readonly thirdPartyAppid?: string;
}

/** Roles of a person. */
export interface RoleHolder {
  readonly openid: string;
  readonly roles: readonly number[];
  /** Seconds since the epoch. */
  readonly changedAt: number;
}

/** A user who wants to hear of broadcasts. */
export interface Follower {
  readonly openid: string;
  readonly roomId: number;
  readonly roomStatus: number;
  /** Seconds since the epoch. */
  readonly subscribedAt: number;
}

/** Live broadcasting of one mini program. */
export interface LiveState {
  readonly rooms: Map<number, Room>;
  readonly goods: Map<number, Goods>;
  readonly roles: Map<string, RoleHolder>;
  readonly followers: Follower[];
  /** WeChat ids of people who have not verified their identity. */
  readonly unverified: Set<string>;
  goodsKeys: readonly string[];
}

/** No rooms, no goods. */
export function createLive(): LiveState {
  return {
    rooms: new Map(),
    goods: new Map(),
    roles: new Map(),
    followers: [],
    unverified: new Set(),
    goodsKeys: [],
  };
}

/** A room by its id. @throws 300022 when there is none. */
export function roomOf({ operations }: Account, roomId: number): Room {
  const room = operations.live.rooms.get(roomId);
  if (room === undefined) throw refusal(300022);
  return room;
}

/**
 * The state of a room at this moment. The anchor is taken to be on time: unless a control says otherwise, a room is live from its
 * planned start to its planned end.
 */
export function statusOf(world: World, { fields, status }: Room): RoomStatus {
  if (status !== undefined) return status;
  const now = world.clock.now() / 1000;
  if (now < fields.startTime) return 102;
  return now < fields.endTime ? 101 : 103;
}

/** The review state of a product at this moment. */
export function auditStatusOf(world: World, { status, passesAt }: Goods): 0 | 1 | 2 | 3 {
  return status === 1 && world.clock.now() >= passesAt ? 2 : status;
}
