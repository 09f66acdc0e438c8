import type { Examples } from '../example.js';
import type * as subChain from './sub-chain.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof subChain> = {
  addSubChain: {
    request: {
      chain_name: '在线预约挂号',
      chain_desc: '三甲医院专家号在线预约',
      chain_path: '/pages/index/index',
      telephone: '4001234567',
    },
    response: { data: 1 },
  },
  deleteSubChain: { request: { subchain_id: '5831' }, response: { data: true } },
  listSubChains: {
    request: {},
    response: {
      data: {
        app_level: 3,
        sub_chain_info_list: [
          {
            app_id: 1,
            app_name: 'Corner shop',
            audit_desc: 'An example',
            audit_time: 1735689600,
            chain_desc: 'An example',
            chain_name: 'Corner shop',
            chain_path: 'example',
            chain_rank: 99,
            create_time: 1735689600,
            customer_id: 1,
            customer_name: 'Corner shop',
            id: 1,
            path_md5: 'example',
            showStatus: 1,
            status: 0,
            subchain_type: 1,
            update_time: 1735689600,
            telephone: '13800000000',
            show_status: 1,
          },
        ],
        sub_chain_prior_number: 1,
      },
    },
  },
  rankSubChains: { request: { subchain_ranklist: '249,248,250' }, response: { data: true } },
  startSubChain: { request: { subchain_id: '5831' }, response: { data: true } },
  stopSubChain: { request: { subchain_id: '5831' }, response: { data: true } },
  updateSubChain: {
    request: {
      subchain_id: '5831',
      chain_name: '在线预约挂号',
      chain_desc: '三甲医院专家号在线预约',
      chain_path: '/pages/index/index',
      telephone: '4001234567',
    },
    response: { data: true },
  },
};
