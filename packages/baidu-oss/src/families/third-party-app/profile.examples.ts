import type { Examples } from '../example.js';
import type * as profile from './profile.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof profile> = {
  listCategories: {
    request: { category_type: '2' },
    response: { data: [{ category_name: 'Corner shop', category_type: 1, id: 1, sub_items: { name: {} } }] },
  },
  setCategories: {
    request: {
      categorys: [
        {
          sub_category_id: 197,
          qualis: [{ id: 1, addr: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg' }],
        },
        { sub_category_id: 6 },
      ],
    },
    response: { data: { examine_id: 1 } },
  },
  checkName: { request: { app_name: '示例小程序' }, response: { data: { checkResult: 0, checkWords: [{}] } } },
  checkNameWithQualification: {
    request: {
      app_name: '示例小程序',
      qual_materials: {
        trademark: ['https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg'],
      },
    },
    response: { data: { checkResult: 0, checkWords: ['example'], optionalFields: [1], requiredFields: [1] } },
  },
  setIcon: {
    request: {
      image_url: 'https://b.bdstatic.com/searchbox/mappconsole/image/20181204/9adf15d0-b437-4e30-9f7a-13ffd19a98f0.png',
    },
    response: {},
  },
  setDescription: { request: { signature: '在线预约与查询服务' }, response: {} },
  setName: {
    request: {
      nick_name: '示例小程序',
      app_name_material: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
    },
    response: {},
  },
  setNameWithQualification: {
    request: {
      nick_name: '示例小程序',
      qual_materials: {
        trademark: ['https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg'],
      },
    },
    response: { data: [{ examine_id: 1 }] },
  },
};
