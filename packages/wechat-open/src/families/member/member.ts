import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link bindTester}. */
export interface BindTesterRequest {
  /** The person's WeChat id; it must be searchable (85001). */
  wechatid: string;
}

/** Result of {@link bindTester}. */
export interface BindTesterResponse {
  /** Stands for the person in {@link getTesters} and {@link unbindTester}. */
  userstr: string;
}

/**
 * 绑定体验者。Lets a person open the trial version. 85004 when he is a tester already.
 * Calls `POST /wxa/bind_tester`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/bindTester.html
 */
export const bindTester: WechatEndpoint<BindTesterRequest, BindTesterResponse, 'authorizer'> = {
  id: 'bindTester',
  family: 'member',
  method: 'POST',
  path: '/wxa/bind_tester',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/bindTester.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ wechatid: z.string() }),
  response: (z: Zod) => z.looseObject({ userstr: z.string() }),
};

/** Input of {@link unbindTester}. */
export interface UnbindTesterRequest {
  /** The person's WeChat id; this or `userstr`. */
  wechatid?: string | undefined;
  /** From {@link bindTester} or {@link getTesters}; this or `wechatid`. */
  userstr?: string | undefined;
}

/** Result of {@link unbindTester}. */
export type UnbindTesterResponse = NoFields;

/**
 * 解除绑定体验者。Takes the trial version away from a person.
 * Calls `POST /wxa/unbind_tester`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/unbindTester.html
 */
export const unbindTester: WechatEndpoint<UnbindTesterRequest, UnbindTesterResponse, 'authorizer'> = {
  id: 'unbindTester',
  family: 'member',
  method: 'POST',
  path: '/wxa/unbind_tester',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/unbindTester.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ wechatid: z.string().optional(), userstr: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getTesters}. */
export interface GetTestersRequest {
  /** The only action of this path. */
  action: 'get_experiencer';
}

/** Result of {@link getTesters}. */
export interface GetTestersResponse {
  /** One row for each tester. */
  members: {
    /** Stands for the person; WeChat ids are not given out. */
    userstr: string;
  }[];
}

/**
 * 获取体验者列表。Lists the testers.
 * Calls `POST /wxa/memberauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/getTester.html
 */
export const getTesters: WechatEndpoint<GetTestersRequest, GetTestersResponse, 'authorizer'> = {
  id: 'getTester',
  family: 'member',
  method: 'POST',
  path: '/wxa/memberauth',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/member-management/getTester.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ action: z.literal('get_experiencer') }),
  response: (z: Zod) => z.looseObject({ members: z.array(z.looseObject({ userstr: z.string() })) }),
};
