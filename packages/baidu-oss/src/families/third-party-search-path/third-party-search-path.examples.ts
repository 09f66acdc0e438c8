import type { Examples } from '../example.js';
import type * as thirdPartySearchPath from './third-party-search-path.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartySearchPath> = {
  addPath: {
    request: {
      path: '/pages/booking/index',
      title: '在线预约挂号',
      desc: '三甲医院专家号在线预约',
      keywords: '在线预约挂号,专家号查询',
    },
    response: {},
  },
  deletePath: { request: { path: '/pages/booking/index' }, response: {} },
  getPaths: {
    request: { path: '/pages/booking/index' },
    response: {
      data: [
        {
          app_id: 1,
          path: 'pages/index/index',
          title: 'Corner shop',
          desc: 'An example',
          audit_status: 0,
          audit_msg: 'An example',
          keywords: [{ keyword: 'example', auditStatus: 0, auditMsg: 'An example' }],
        },
      ],
    },
  },
  updatePath: {
    request: {
      old_path: '/pages/booking/index',
      new_path: '/pages/booking/list',
      title: '在线预约挂号',
      desc: '三甲医院专家号在线预约',
      keywords: '在线预约挂号,专家号查询',
    },
    response: {},
  },
};
