import type { Examples } from '../example.js';
import type * as release from './release.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof release> = {
  release: { request: {}, response: {} },
  revertCodeRelease: {
    request: { action: 'get_history_version' },
    response: {
      version_list: [
        { app_version: 2, user_version: '1.1.0', user_desc: 'Second version', commit_time: 1_735_603_200 },
      ],
    },
  },
  grayRelease: {
    request: { gray_percentage: 10, support_debuger_first: true, support_experiencer_first: false },
    response: {},
  },
  revertGrayRelease: { request: {}, response: {} },
  getGrayReleasePlan: {
    request: {},
    response: {
      gray_release_plan: {
        status: 1,
        gray_percentage: 10,
        create_timestamp: 1_735_689_600,
        support_debuger_first: true,
        support_experiencer_first: false,
      },
    },
  },
  getVersionInfo: {
    request: {},
    response: {
      exp_info: { exp_time: 1_735_689_600, exp_version: '1.2.0', exp_desc: 'Opening hours' },
      release_info: { release_time: 1_735_603_200, release_version: '1.1.0', release_desc: 'Second version' },
    },
  },
};
