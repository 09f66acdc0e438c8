import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link addRole}. */
export interface AddRoleRequest {
  /** 1 administrator, 2 anchor, 3 operator. */
  role: 1 | 2 | 3;
  /** WeChat id of the person. */
  username: string;
}

/** Result of {@link addRole}. */
export interface AddRoleResponse {
  /** Mini program code where an anchor verifies their identity first. */
  codeurl?: string | undefined;
}

/**
 * 设置成员角色。Gives a person a role: at most 10 administrators, 500 anchors, 500 operators.
 * Calls `POST /wxaapi/broadcast/role/addrole`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#1
 */
export const addRole: WechatEndpoint<AddRoleRequest, AddRoleResponse, 'authorizer'> = {
  id: 'addRole',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/role/addrole',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#1',
  permissionSets: [52],
  errors: [400001, 400002, 400003, 400004],
  request: (z: Zod) => z.strictObject({ role: z.literal([1, 2, 3]), username: z.string() }),
  response: (z: Zod) => z.looseObject({ codeurl: z.string().optional() }),
};

/** Input of {@link deleteRole}. */
export interface DeleteRoleRequest {
  /** 1 administrator, 2 anchor, 3 operator. */
  role: 1 | 2 | 3;
  /** WeChat id of the person. */
  username: string;
}

/** Result of {@link deleteRole}. */
export type DeleteRoleResponse = NoFields;

/**
 * 解除成员角色。Takes a role from a person.
 * Calls `POST /wxaapi/broadcast/role/deleterole`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#2
 */
export const deleteRole: WechatEndpoint<DeleteRoleRequest, DeleteRoleResponse, 'authorizer'> = {
  id: 'deleteRole',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/role/deleterole',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#2',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ role: z.literal([1, 2, 3]), username: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listRoles}. */
export interface ListRolesRequest {
  /** WeChat id or nickname to look for; all when left out. */
  keyword?: string | undefined;
  /** -1 everybody (default), 0 super administrator, 1 administrator, 2 anchor, 3 operator. */
  role?: -1 | 0 | 1 | 2 | 3 | undefined;
  /** Entries to skip, from 0. */
  offset?: number | undefined;
  /** People per page, default 10, at most 30. */
  limit?: number | undefined;
}

/** Result of {@link listRoles}. */
export interface ListRolesResponse {
  /** People. */
  list: {
    /** User, as this mini program sees them. */
    openid: string;
    /** WeChat id, partly hidden. */
    username: string;
    /** Nickname. */
    nickname: string;
    /** Address of the picture. */
    headingimg: string;
    /** Roles: 0 super administrator, 1 administrator, 2 anchor, 3 operator. */
    roleList: number[];
    /** Last change, seconds since the epoch. */
    updateTimestamp: Numeric;
  }[];
  /** Number of entries in all. */
  total: number;
}

/**
 * 查询成员列表。People with a role, at most 30 a page.
 * Calls `GET /wxaapi/broadcast/role/getrolelist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#4
 */
export const listRoles: WechatPagedEndpoint<
  ListRolesRequest,
  ListRolesResponse,
  'authorizer',
  NonNullable<ListRolesResponse['list']>[number],
  'offset' | 'limit'
> = {
  id: 'getRoleList',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/role/getrolelist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/role-manage.html#4',
  permissionSets: [52],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 30,
    items: (answer) => answer.list,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      keyword: z.string().optional(),
      role: z.literal([-1, 0, 1, 2, 3]).optional(),
      offset: z.number().optional(),
      limit: z.number().max(30).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          openid: z.string(),
          username: z.string(),
          nickname: z.string(),
          headingimg: z.string(),
          roleList: z.array(z.number()),
          updateTimestamp: numeric(z),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link addAssistant}. */
export interface AddAssistantRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** People to add. */
  users: {
    /** WeChat id of the person. */
    username: string;
    /** Name shown in the room. */
    nickname: string;
  }[];
}

/** Result of {@link addAssistant}. */
export type AddAssistantResponse = NoFields;

/**
 * 添加直播间小助手。Adds assistants to a room.
 * Calls `POST /wxaapi/broadcast/room/addassistant`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#9
 */
export const addAssistant: WechatEndpoint<AddAssistantRequest, AddAssistantResponse, 'authorizer'> = {
  id: 'addAssistant',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/addassistant',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#9',
  permissionSets: [52],
  request: (z: Zod) =>
    z.strictObject({
      roomId: z.number(),
      users: z.array(z.strictObject({ username: z.string(), nickname: z.string() })),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addSubAnchor}. */
export interface AddSubAnchorRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** WeChat id of the person. */
  username: string;
}

/** Result of {@link addSubAnchor}. */
export type AddSubAnchorResponse = NoFields;

/**
 * 添加主播副号。Gives a room a second anchor.
 * Calls `POST /wxaapi/broadcast/room/addsubanchor`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#13
 */
export const addSubAnchor: WechatEndpoint<AddSubAnchorRequest, AddSubAnchorResponse, 'authorizer'> = {
  id: 'addSubAnchor',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/addsubanchor',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#13',
  permissionSets: [52],
  errors: [300022],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), username: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteSubAnchor}. */
export interface DeleteSubAnchorRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
}

/** Result of {@link deleteSubAnchor}. */
export type DeleteSubAnchorResponse = NoFields;

/**
 * 删除主播副号。Takes the second anchor off a room.
 * Calls `POST /wxaapi/broadcast/room/deletesubanchor`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#15
 */
export const deleteSubAnchor: WechatEndpoint<DeleteSubAnchorRequest, DeleteSubAnchorResponse, 'authorizer'> = {
  id: 'deleteSubAnchor',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/deletesubanchor',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#15',
  permissionSets: [52],
  errors: [300022],
  request: (z: Zod) => z.strictObject({ roomId: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listAssistants}. */
export interface ListAssistantsRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
}

/** Result of {@link listAssistants}. */
export interface ListAssistantsResponse {
  /** Assistants. */
  list: {
    /** WeChat id. */
    alias: string;
    /** Nickname. */
    nickname: string;
    /** User, as this mini program sees them. */
    openid: string;
    /** Address of the picture. */
    headimg: string;
    /** Last change, seconds since the epoch. */
    timestamp: number;
  }[];
  /** Number of assistants. */
  count: number;
  /** How many the room can have. */
  maxCount: number;
}

/**
 * 查询直播间小助手。Assistants of a room.
 * Calls `GET /wxaapi/broadcast/room/getassistantlist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#12
 */
export const listAssistants: WechatEndpoint<ListAssistantsRequest, ListAssistantsResponse, 'authorizer'> = {
  id: 'getAssistantList',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/room/getassistantlist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#12',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          alias: z.string(),
          nickname: z.string(),
          openid: z.string(),
          headimg: z.string(),
          timestamp: z.number(),
        }),
      ),
      count: z.number(),
      maxCount: z.number(),
    }),
};

/** Input of {@link getSubAnchor}. */
export interface GetSubAnchorRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
}

/** Result of {@link getSubAnchor}. */
export interface GetSubAnchorResponse {
  /** WeChat id of the person. */
  username: string;
}

/**
 * 获取主播副号。Second anchor of a room.
 * Calls `GET /wxaapi/broadcast/room/getsubanchor`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#16
 */
export const getSubAnchor: WechatEndpoint<GetSubAnchorRequest, GetSubAnchorResponse, 'authorizer'> = {
  id: 'getSubAnchor',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/room/getsubanchor',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#16',
  permissionSets: [52],
  errors: [300022],
  request: (z: Zod) => z.strictObject({ roomId: z.number() }),
  response: (z: Zod) => z.looseObject({ username: z.string() }),
};

/** Input of {@link updateAssistant}. */
export interface UpdateAssistantRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** WeChat id of the person. */
  username: string;
  /** Name shown in the room. */
  nickname: string;
}

/** Result of {@link updateAssistant}. */
export type UpdateAssistantResponse = NoFields;

/**
 * 修改直播间小助手。Changes the name of an assistant.
 * Calls `POST /wxaapi/broadcast/room/modifyassistant`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#10
 */
export const updateAssistant: WechatEndpoint<UpdateAssistantRequest, UpdateAssistantResponse, 'authorizer'> = {
  id: 'modifyAssistant',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/modifyassistant',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#10',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), username: z.string(), nickname: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateSubAnchor}. */
export interface UpdateSubAnchorRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** WeChat id of the person. */
  username: string;
}

/** Result of {@link updateSubAnchor}. */
export type UpdateSubAnchorResponse = NoFields;

/**
 * 修改主播副号。Replaces the second anchor of a room.
 * Calls `POST /wxaapi/broadcast/room/modifysubanchor`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#14
 */
export const updateSubAnchor: WechatEndpoint<UpdateSubAnchorRequest, UpdateSubAnchorResponse, 'authorizer'> = {
  id: 'modifySubAnchor',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/modifysubanchor',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#14',
  permissionSets: [52],
  errors: [300022],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), username: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteAssistant}. */
export interface DeleteAssistantRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** WeChat id of the person. */
  username: string;
}

/** Result of {@link deleteAssistant}. */
export type DeleteAssistantResponse = NoFields;

/**
 * 删除直播间小助手。Takes an assistant off a room.
 * Calls `POST /wxaapi/broadcast/room/removeassistant`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#11
 */
export const deleteAssistant: WechatEndpoint<DeleteAssistantRequest, DeleteAssistantResponse, 'authorizer'> = {
  id: 'removeAssistant',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/removeassistant',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#11',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), username: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
