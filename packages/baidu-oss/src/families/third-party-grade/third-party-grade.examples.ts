import type { Examples } from '../example.js';
import type * as thirdPartyGrade from './third-party-grade.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyGrade> = {
  listGrades: {
    request: { page_no: 1, page: 1, pageSize: 10 },
    response: {
      data: {
        dataList: [{ app_id: 1, app_key: 'AppKey00000000000000000000000001', grade: 'example' }],
        pageNo: 1,
        pageSize: 1,
        total: 1,
        totalPage: 1,
      },
    },
  },
};
