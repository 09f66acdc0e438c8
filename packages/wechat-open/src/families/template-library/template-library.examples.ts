import type { Examples } from '../example.js';
import type * as templateLibrary from './template-library.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof templateLibrary> = {
  getDraftList: {
    request: {},
    response: {
      draft_list: [
        {
          draft_id: 12,
          user_version: '1.2.0',
          user_desc: 'Opening hours',
          create_time: 1_735_689_600,
          source_miniprogram: 'Shop template',
          source_miniprogram_appid: 'wx3000000000000001',
          developer: 'Li',
        },
      ],
    },
  },
  addToTemplate: { request: { draft_id: 12, template_type: 0 }, response: {} },
  getTemplateList: {
    request: { template_type: 0 },
    response: {
      template_list: [
        {
          template_id: 7,
          template_type: 0,
          draft_id: 12,
          user_version: '1.2.0',
          user_desc: 'Opening hours',
          source_miniprogram_appid: 'wx3000000000000001',
          source_miniprogram: 'Shop template',
          category_list: [],
          create_time: 1_735_689_600,
          developer: 'Li',
        },
      ],
    },
  },
  deleteTemplate: { request: { template_id: 7 }, response: {} },
};
