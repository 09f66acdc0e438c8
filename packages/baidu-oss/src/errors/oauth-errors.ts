import { askForRight, checkKeys, mendRequest } from './advice.js';
import { documentedFor, type ErrorGroup, entry, type TextPair } from './entry.js';

const beginAgain: TextPair = ['Begin again: ask for a new code or token.', '请重新获取授权码或令牌。'];
const setInConsole: TextPair = ['Use the address that is set in the console.', '请使用控制台中配置的地址。'];

/** Refusals of `oauth/2.0/token`, as `error`. Source: https://developer.baidu.com/wiki/index.php?title=docs/oauth/error */
export const oauthErrors: () => readonly ErrorGroup[] = () => [
  documentedFor([], {
    invalid_request: entry(
      'bug',
      [
        'A parameter is missing, repeated or malformed, or the refresh token is wrong',
        '参数缺失、重复或格式错误，或 refresh_token 无效',
      ],
      mendRequest,
    ),
    invalid_client: entry('bug', ['AK or SK are wrong', 'AK 或 SK 不正确'], checkKeys),
    invalid_grant: entry(
      'user-action',
      ['The grant was used, is over or was taken back', '授权已使用、过期或被撤销'],
      beginAgain,
    ),
    unauthorized_client: entry(
      'permission',
      ['The AK must not use this kind of grant', '该 AK 无权使用此授权方式'],
      askForRight,
    ),
    unsupported_grant_type: entry('bug', ['The kind of grant is unknown', '不支持的 grant_type'], mendRequest),
    invalid_scope: entry(
      'permission',
      ['The scope is unknown or wider than granted', 'scope 未知或超出授权范围'],
      askForRight,
    ),
    expired_token: entry('user-action', ['The refresh token is over', 'refresh_token 已过期'], beginAgain),
    redirect_uri_mismatch: entry('bug', ['The redirect address differs', '回调地址不一致'], setInConsole),
    unsupported_response_type: entry('bug', ['The response_type is unknown', '不支持的 response_type'], mendRequest),
    slow_down: entry(
      'quota',
      ['The device flow asks too often', '设备授权轮询过于频繁'],
      ['Ask less often.', '请降低轮询频率。'],
      true,
    ),
    authorization_pending: entry(
      'user-action',
      ['The user has not confirmed yet', '用户尚未确认授权'],
      ['Ask again after the user confirmed.', '请在用户确认后再次查询。'],
      true,
    ),
    authorization_declined: entry(
      'user-action',
      ['The user refused', '用户拒绝授权'],
      ['Let the user decide anew.', '请由用户重新选择。'],
    ),
    invalid_referer: entry(
      'bug',
      ['The page is of another domain than the console says', '来源域名不一致'],
      setInConsole,
    ),
  }),
];
