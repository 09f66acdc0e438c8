import { loginAgain } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

/** Web pages pass the user's token themselves: the client has no other to repeat the call with. */
const userToken: ErrorGroup = documentedFor(['oa-web-auth'], {
  40001: entry(
    'user-action',
    ['The user’s web token is not valid or not the latest', '网页授权 access_token 无效或不是最新'],
    loginAgain,
  ),
  40014: entry('user-action', ['The user’s web token is malformed', '网页授权 access_token 不合法'], loginAgain),
  42001: entry(
    'user-action',
    ['The user’s web token has expired', '网页授权 access_token 已过期'],
    [
      'Refresh it with the user’s refresh token, or let the user agree again.',
      '请用用户的 refresh_token 刷新，或请用户重新授权。',
    ],
  ),
});

/** Meanings that hold for single endpoints only, by endpoint id. */
export const endpointErrors: () => Readonly<Record<string, ErrorGroup>> = () => ({
  snsAuth: userToken,
  snsUserInfo: userToken,
  getComponentAccessToken: documentedFor(['component-token'], {
    40001: entry(
      'bug',
      ['The component’s app secret is wrong', '第三方平台的 appsecret 错误'],
      [
        'Check component_appsecret; it changes when it is reset in the console.',
        '请检查 component_appsecret；后台重置后会改变。',
      ],
    ),
  }),
  getRidInfo: documentedFor(['openapi-quota'], {
    76003: entry(
      'permission',
      ['The rid is of another account’s call', '该 rid 属于其他账号的调用'],
      ['Ask with the token that made the call.', '请使用原调用的令牌查询。'],
    ),
  }),
  undoAudit: documentedFor(['code-management'], {
    87012: entry(
      'state',
      ['The order is decided already', '审核单已有结果，不能撤回'],
      ['See getLatestAuditStatus.', '请查看 getLatestAuditStatus。'],
    ),
  }),
  revertCodeRelease: documentedFor(['code-management'], {
    40097: entry(
      'bug',
      ['app_version is not in the history', 'app_version 不在可回退列表中'],
      [
        'Choose a version of the list that action get_history_version gives.',
        '请从 get_history_version 返回的列表中选择。',
      ],
    ),
    87012: entry(
      'state',
      [
        'There is no version to go back to, or the one online came by a rollback',
        '没有可回退的版本，或当前版本已是回退版本',
      ],
      ['Release a new version instead.', '请改为发布新版本。'],
    ),
  }),
  grayRelease: documentedFor(['code-management'], {
    40097: entry(
      'bug',
      ['0 percent needs one of the two flags', '比例为 0 时须选择项目成员或体验成员优先'],
      [
        'Set support_debuger_first or support_experiencer_first.',
        '请设置 support_debuger_first 或 support_experiencer_first。',
      ],
    ),
  }),
});
