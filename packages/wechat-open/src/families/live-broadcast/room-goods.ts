import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link deleteRoomGoods}. */
export interface DeleteRoomGoodsRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Product, from {@link addGoods}. */
  goodsId: number;
}

/** Result of {@link deleteRoomGoods}. */
export type DeleteRoomGoodsResponse = NoFields;

/**
 * 删除直播间商品。Removes a product from one room; it stays in the library.
 * Calls `POST /wxaapi/broadcast/goods/deleteInRoom`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#22
 */
export const deleteRoomGoods: WechatEndpoint<DeleteRoomGoodsRequest, DeleteRoomGoodsResponse, 'authorizer'> = {
  id: 'deleteGoodsInRoom',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/deleteInRoom',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#22',
  permissionSets: [52],
  errors: [300022, 300047],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), goodsId: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getGoodsVideo}. */
export interface GetGoodsVideoRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Product, from {@link addGoods}. */
  goodsId: number;
}

/** Result of {@link getGoodsVideo}. */
export interface GetGoodsVideoResponse {
  /** Address of the video. */
  url: string;
}

/**
 * 下载商品讲解视频。Video in which the anchor explains a product.
 * Calls `POST /wxaapi/broadcast/goods/getVideo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#25
 */
export const getGoodsVideo: WechatEndpoint<GetGoodsVideoRequest, GetGoodsVideoResponse, 'authorizer'> = {
  id: 'downloadGoodsVideo',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/getVideo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#25',
  permissionSets: [52],
  errors: [300044, 300045, 300046],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), goodsId: z.number() }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link setGoodsOnSale}. */
export interface SetGoodsOnSaleRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Product, from {@link addGoods}. */
  goodsId: number;
  /** 1 on the shelf, 0 off. */
  onSale: 0 | 1;
}

/** Result of {@link setGoodsOnSale}. */
export type SetGoodsOnSaleResponse = NoFields;

/**
 * 上下架商品。Puts a product on or off the shelf of a room.
 * Calls `POST /wxaapi/broadcast/goods/onsale`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#21
 */
export const setGoodsOnSale: WechatEndpoint<SetGoodsOnSaleRequest, SetGoodsOnSaleResponse, 'authorizer'> = {
  id: 'saleGoods',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/onsale',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#21',
  permissionSets: [52],
  errors: [300022, 300049],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), goodsId: z.number(), onSale: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link pushGoods}. */
export interface PushGoodsRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Product, from {@link addGoods}. */
  goodsId: number;
}

/** Result of {@link pushGoods}. */
export type PushGoodsResponse = NoFields;

/**
 * 推送商品。Shows a product to everybody in the room right now.
 * Calls `POST /wxaapi/broadcast/goods/push`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#23
 */
export const pushGoods: WechatEndpoint<PushGoodsRequest, PushGoodsResponse, 'authorizer'> = {
  id: 'pushGoods',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/push',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#23',
  permissionSets: [52],
  errors: [300022, 300023, 300047],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), goodsId: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link sortGoods}. */
export interface SortGoodsRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Products in the order wanted. */
  goods: {
    /** Product, from {@link addGoods}. */
    goodsId: Numeric;
  }[];
}

/** Result of {@link sortGoods}. */
export type SortGoodsResponse = NoFields;

/**
 * 直播间商品排序。Order of the products in a room.
 * Calls `POST /wxaapi/broadcast/goods/sort`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#24
 */
export const sortGoods: WechatEndpoint<SortGoodsRequest, SortGoodsResponse, 'authorizer'> = {
  id: 'sortGoods',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/sort',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#24',
  permissionSets: [52],
  errors: [300022],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), goods: z.array(z.strictObject({ goodsId: numeric(z) })) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link importGoods}. */
export interface ImportGoodsRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Products, from {@link addGoods}. */
  ids: number[];
}

/** Result of {@link importGoods}. */
export type ImportGoodsResponse = NoFields;

/**
 * 导入商品。Puts approved products of the library into a room. At most 10000 calls a day.
 * Calls `POST /wxaapi/broadcast/room/addgoods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#4
 */
export const importGoods: WechatEndpoint<ImportGoodsRequest, ImportGoodsResponse, 'authorizer'> = {
  id: 'importGoods',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/addgoods',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#4',
  permissionSets: [52],
  errors: [300022, 300023, 300024, 300025, 300027, 300033],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), ids: z.array(z.number()) }),
  response: (z: Zod) => z.looseObject({}),
};
