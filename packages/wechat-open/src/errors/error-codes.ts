import { accessErrors } from './access-errors.js';
import { accountErrors } from './account-errors.js';
import { codeErrors } from './code-errors.js';
import { type ErrorEntry, type ErrorTable, entry } from './entry.js';
import { settingsErrors } from './settings-errors.js';

export type { ErrorEntry, ErrorTable } from './entry.js';

/** All error numbers with one meaning. */
export const errorCodes: ErrorTable = { ...accessErrors, ...codeErrors, ...accountErrors, ...settingsErrors };

/** Meanings that hold for single endpoints only, by endpoint id; they go before {@link errorCodes}. */
export const endpointErrorCodes: Readonly<Record<string, ErrorTable>> = {
  undoAudit: {
    87012: entry(
      'state',
      ['The order is decided already', '审核单已有结果，不能撤回'],
      ['See getLatestAuditStatus.', '请查看 getLatestAuditStatus。'],
    ),
  },
  revertCodeRelease: {
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
  },
  grayRelease: {
    40097: entry(
      'bug',
      ['0 percent needs one of the two flags', '比例为 0 时须选择项目成员或体验成员优先'],
      [
        'Set support_debuger_first or support_experiencer_first.',
        '请设置 support_debuger_first 或 support_experiencer_first。',
      ],
    ),
  },
};

/**
 * Looks up an error number.
 *
 * @param code - `errcode`.
 * @param endpointId - the endpoint that answered it; some numbers mean different things in different places.
 * @returns `undefined` for a number that is not in the tables.
 */
export function explainError(code: number, endpointId?: string): ErrorEntry | undefined {
  return (endpointId === undefined ? undefined : endpointErrorCodes[endpointId]?.[code]) ?? errorCodes[code];
}
