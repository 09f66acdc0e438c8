import { type Endpoint, type Invoke, PlatformError, type RunOptions } from '@minigate/core';
import { getAccountBasicInfo, getOrderPath } from '../families/basic-info/index.js';
import { getAuditCategories } from '../families/category/index.js';
import {
  getAuditQuota,
  getCodePages,
  getCodePrivacyInfo,
  getLatestAuditStatus,
  getVersionInfo,
  type SubmitAuditRequest,
} from '../families/code-management/index.js';
import { getEffectiveServerDomain } from '../families/domain/index.js';
import { type GetPrivacySettingResponse, getPrivacySetting } from '../families/privacy/index.js';
import { type AuditFinding, finding, itemFindings, notChecked, ugcFindings } from './precheck-findings.js';

/** Options of `code.precheck`. */
export interface PrecheckOptions extends RunOptions {
  /**
   * Whether users can buy something, so that WeChat wants the path of the order page. Default: not known, and a missing path is a
   * warning.
   */
  readonly sells?: boolean | undefined;
}

/** `status` of an audit that is open (in review, delayed) or that passed. */
const openStatus: readonly number[] = [2, 4];
const passedStatus = 0;
/** What WeChat answers in place of an empty result. */
const absent = { trial: 86001, scan: 61039, audit: 85058, orderPath: 61041 } as const;

/**
 * Lists what `submitAudit` or the reviewer will not take, before anything is submitted. Reads only, and spends no quota but that of
 * the reads: about ten calls on behalf of the account.
 *
 * @param request - what would be submitted.
 * @returns findings, those that submitting would refuse first. A question that WeChat refuses is a `not-checked` finding.
 * @throws TransportError, AuthError and passing PlatformErrors of the questions.
 */
export async function precheck(
  invoke: Invoke,
  request: SubmitAuditRequest,
  { signal, onProgress, sells }: PrecheckOptions = {},
): Promise<readonly AuditFinding[]> {
  const unchecked: AuditFinding[] = [];
  /** @returns what WeChat said; `undefined` when it said `empty`, `null` when it refused. */
  const ask = async <Request, Response>(
    endpoint: Endpoint<Request, Response>,
    input: Request,
    empty?: number,
  ): Promise<Response | undefined | null> => {
    try {
      return await invoke(endpoint, input, { signal });
    } catch (error) {
      if (!PlatformError.is(error) || error.retryable) throw error;
      if (error.code === empty) return undefined;
      unchecked.push(notChecked(endpoint.id, error.code));
      return null;
    } finally {
      onProgress?.({ step: endpoint.id, state: 'done' });
    }
  };
  const asksOrderPath = sells !== false && request.order_path === undefined;
  const [versions, pages, scan, audit, quota, account, categories, domains, privacy, orderPath] = await Promise.all([
    ask(getVersionInfo, {}),
    ask(getCodePages, {}, absent.trial),
    ask(getCodePrivacyInfo, {}, absent.scan),
    ask(getLatestAuditStatus, {}, absent.audit),
    ask(getAuditQuota, {}),
    ask(getAccountBasicInfo, {}),
    ask(getAuditCategories, {}),
    ask(getEffectiveServerDomain, {}),
    ask(getPrivacySetting, { privacy_ver: 2 }),
    asksOrderPath ? ask(getOrderPath, { info_type: 0 }, absent.orderPath) : null,
  ]);

  const found: AuditFinding[] = [];
  const hasTrial = versions === null || versions?.exp_info !== undefined;
  if (!hasTrial) found.push(finding('no-trial-version'));
  else {
    if (scan === undefined) found.push(finding('scan-unfinished'));
    for (const subject of scan?.without_auth_list ?? [])
      found.push(finding('privacy-interface-not-granted', { subject }));
    if (request.privacy_api_not_use !== true)
      for (const subject of scan?.without_conf_list ?? [])
        found.push(finding('privacy-interface-not-declared', { subject }));
  }
  if (audit && openStatus.includes(Number(audit.status)))
    found.push(finding('audit-open', { subject: `${audit.auditid}` }));
  if (audit && Number(audit.status) === passedStatus && versions?.release_info?.release_version !== audit.user_version)
    found.push(finding('approved-version-waits', { subject: audit.user_version, severity: 'warning' }));
  if (quota && quota.rest <= 0) found.push(finding('quota-used-up'));
  if (account) {
    if (account.nickname_info.nickname === '') found.push(finding('name-missing'));
    if (account.head_image_info.head_image_url === '') found.push(finding('avatar-missing'));
    if (account.signature_info.signature === '') found.push(finding('introduction-missing'));
  }
  if (categories?.category_list.length === 0) found.push(finding('category-missing'));
  found.push(...itemFindings(request, hasTrial ? pages?.page_list : undefined, categories?.category_list));
  found.push(...ugcFindings(request, audit === undefined));
  if (privacy) found.push(...privacyFindings(privacy));
  if (orderPath === undefined) found.push(finding('order-path-missing', { severity: sells ? 'rejected' : 'warning' }));
  if (domains && Object.values(domains.effective_domain ?? {}).every((list) => !(list as string[] | undefined)?.length))
    found.push(finding('domains-missing', { severity: 'warning' }));

  const order: readonly AuditFinding['severity'][] = ['refused', 'rejected', 'warning'];
  return [...found, ...unchecked].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function privacyFindings({
  owner_setting: owner = {},
  privacy_list: keys = [],
  setting_list: settings = [],
}: GetPrivacySettingResponse): AuditFinding[] {
  const isSet = (key: string): boolean =>
    settings.some(({ privacy_key, privacy_text }) => privacy_key === key && privacy_text !== '');
  const undeclared = keys.filter((key) => !isSet(key));
  const { contact_email, contact_phone, contact_qq, contact_weixin } = owner;
  const reachable = [contact_email, contact_phone, contact_qq, contact_weixin].some(Boolean);
  return [
    ...undeclared.map((subject) => finding('privacy-data-undeclared', { subject })),
    ...(reachable ? [] : [finding('privacy-contact-missing')]),
  ];
}
