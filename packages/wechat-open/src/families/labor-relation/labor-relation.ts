import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** Template of employment messages. */
  template_id: string;
  /** User, as this account sees them. */
  touser: string;
  /** Page to open, query included. */
  page: string;
  /** Values by keyword as JSON text, inside a second `data`. */
  data: string;
}

/** Result of {@link sendMessage}. */
export type SendMessageResponse = NoFields;

/**
 * 推送用工消息。Sends a message to a user who has bound an employment relation with the account.
 * Calls `POST /cgi-bin/message/wxopen/employeerelationmsg/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_sendemployeerelationmsg.html
 */
export const sendMessage: WechatEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'sendEmployeeRelationMsg',
  family: 'labor-relation',
  method: 'POST',
  path: '/cgi-bin/message/wxopen/employeerelationmsg/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_sendemployeerelationmsg.html',
  errors: [40097, 40256, 40257],
  request: (z: Zod) =>
    z.strictObject({ template_id: z.string(), touser: z.string(), page: z.string(), data: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link unbindUsers}. */
export interface UnbindUsersRequest {
  /** Users to unbind. */
  openid_list: string[];
}

/** Result of {@link unbindUsers}. */
export type UnbindUsersResponse = NoFields;

/**
 * 解绑用工关系。Ends the employment relation of users with the account.
 * Calls `POST /wxa/business/unbinduserb2cauthinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_unbinduserb2cauthinfo.html
 */
export const unbindUsers: WechatEndpoint<UnbindUsersRequest, UnbindUsersResponse, 'authorizer'> = {
  id: 'unbindUserB2cAuthInfo',
  family: 'labor-relation',
  method: 'POST',
  path: '/wxa/business/unbinduserb2cauthinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_unbinduserb2cauthinfo.html',
  errors: [40097],
  request: (z: Zod) => z.strictObject({ openid_list: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({}),
};
