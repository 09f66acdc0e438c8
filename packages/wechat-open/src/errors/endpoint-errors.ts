import { documentedFor, type ErrorGroup, entry } from './entry.js';

/** Meanings that hold for single endpoints only, by endpoint id. */
export const endpointErrors: () => Readonly<Record<string, ErrorGroup>> = () => ({
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
