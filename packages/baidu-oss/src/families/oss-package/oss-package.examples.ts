import type { Examples } from '../example.js';
import type * as ossPackage from './oss-package.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof ossPackage> = {
  listPackages: {
    request: { app_id: 16049317 },
    response: {
      data: [
        {
          version: '1.2.6',
          remark: 'An example',
          msg: 'An example',
          committer: 'example',
          status: 1,
          commit_time: '2018/12/27 14:02:51',
          version_desc: 'An example',
          package_id: '15233',
          rollback_version: 'v1.2.5',
          upload_status: 1,
          upload_status_desc: 'An example',
        },
      ],
    },
  },
  getPackageDetail: {
    request: { app_id: 16049317, type: 1, package_id: 15233 },
    response: {
      data: {
        version: '1.2.6',
        remark: 'An example',
        msg: 'An example',
        committer: 'example',
        status: 1,
        commit_time: '2018/12/27 14:02:51',
        version_desc: 'An example',
        package_id: '15233',
      },
    },
  },
};
