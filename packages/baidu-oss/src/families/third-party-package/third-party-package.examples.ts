import type { Examples } from '../example.js';
import type * as thirdPartyPackage from './third-party-package.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyPackage> = {
  getAuditQuota: { request: {}, response: { data: { quota_times: -1, quota_type: 2, remain_times: -1 } } },
  listPackages: {
    request: {},
    response: {
      data: [
        {
          commit_time: '2025-01-01 08:00:00',
          committer: '--',
          msg: 'An example',
          package_id: 1,
          remark: 'An example',
          rollback_version: 'example',
          status: 1,
          upload_err_code: 1,
          upload_err_msg: 'An example',
          upload_status: 1,
          upload_status_desc: 'An example',
          version: 'v',
          version_desc: 'An example',
        },
      ],
    },
  },
  getPackage: {
    request: { type: 1, package_id: 55106 },
    response: {
      data: {
        commit_time: '2025-01-01 08:00:00',
        committer: '--',
        msg: 'An example',
        package_id: 1,
        remark: 'An example',
        status: 1,
        version: 'example',
        version_desc: 'An example',
      },
    },
  },
  releasePackage: { request: { package_id: '58210' }, response: {} },
  rollbackPackage: { request: { package_id: '58210' }, response: {} },
  submitAudit: {
    request: {
      content: '修复已知问题',
      package_id: '55106',
      remark: '代提审',
      test_account: 'example',
      test_password: 'example',
    },
    response: {},
  },
  uploadPackage: {
    request: {
      template_id: '754',
      ext_json: { extEnable: true, extAppid: '100000282', directCommit: false, ext: { name: 'demo' } },
      user_desc: '首个版本',
      user_version: '1.0.3',
      test_account: 'directCommit',
      test_password: 'example',
    },
    response: {},
  },
  withdrawAudit: { request: { package_id: '58210' }, response: {} },
};
