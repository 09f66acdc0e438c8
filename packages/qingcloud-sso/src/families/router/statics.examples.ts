import type { Examples } from '../example.js';
import type * as statics from './statics.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof statics> = {
  addRouterStaticEntries: {
    request: {
      zone: 'pek3',
      entries: [{ router_static_entry_name: 'Corner shop', val1: 'admin', val2: 'passw0rd' }],
      router_static: 'rtrs-hcnwdfwc',
    },
    response: { router_static_entries: ['rse-hkzqquga'] },
  },
  addRouterStatics: {
    request: {
      zone: 'pek3',
      router: 'rtr-9iy0lt3s',
      statics: [
        {
          entry_set: [{ val1: 'example', val2: 'example' }],
          router_static_name: 'Corner shop',
          static_type: 1,
          val1: '8080',
          val2: '192.168.1.12',
          val3: '8080',
          val4: 'tcp',
          val5: '1',
          val6: 'accept',
          val7: 'val1',
          val8: 'val1',
          val9: 'val1',
          vxnet_id: 'vxnet-12345678',
        },
      ],
      vxnet: 'vxnet-12345678',
    },
    response: { router_statics: ['rtrs-qihmd2vb'] },
  },
  deleteRouterStaticEntries: {
    request: { zone: 'pek3', router_static_entries: ['rse-12345678'] },
    response: { router_static_entries: ['rse-12345678'] },
  },
  deleteRouterStatics: {
    request: { zone: 'pek3', router_statics: ['rtrs-12345678'] },
    response: { router_statics: ['rtrs-12345678'] },
  },
  describeRouterStaticEntries: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      router_static: 'rtrs-8e3pgr8r',
      router_static_entries: 'rse-12345678',
      router_static_entry_id: 'rse-12345678',
    },
    response: {
      router_static_entry_set: [
        {
          router_id: 'rtr-12345678',
          router_static_entry_id: 'rse-12345678',
          router_static_entry_name: 'Corner shop',
          router_static_id: 'rtrs-12345678',
          val1: 'example',
          val2: 'example',
        },
      ],
      total_count: 1,
    },
  },
  describeRouterStatics: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      router: 'rtr-9iy0lt3s',
      router_statics: ['rtrs-12345678'],
      static_type: 1,
      verbose: 0,
      vxnet: 'vxnet-12345678',
    },
    response: {
      router_static_set: [
        {
          create_time: '2025-01-01',
          entry_set: [{ router_static_entry_id: 'rse-12345678', val1: 'example', val2: 'example' }],
          router_id: 'rtr-12345678',
          router_static_id: 'rtrs-12345678',
          router_static_name: 'Corner shop',
          static_type: 1,
          val1: '8080',
          val2: '192.168.1.12',
          val3: '8080',
          val4: 'tcp',
          val5: '1',
          val6: 'accept',
          val7: 'val1',
          val8: 'val1',
          val9: 'val1',
          vxnet_id: 'vxnet-12345678',
        },
      ],
      total_count: 1,
    },
  },
  modifyRouterStaticAttributes: {
    request: {
      zone: 'pek3',
      router_static: 'rtrs-c173g36a',
      router_static_name: 'Corner shop',
      val1: '8080',
      val2: '192.168.1.12',
      val3: '8080',
      val4: 'tcp',
      val5: '1',
      val6: 'accept',
      val7: 'val1',
      val8: 'val1',
      val9: 'val1',
    },
    response: { router_static_id: 'rtrs-12345678' },
  },
  modifyRouterStaticEntryAttributes: {
    request: {
      zone: 'pek3',
      router_static_entry: 'rse-c173g36a',
      router_static_entry_name: 'Corner shop',
      val1: '192.168.100.0/24',
      val2: 'example',
    },
    response: { router_static_entry: 'rse-12345678', router_static_entry_id: 'rse-12345678' },
  },
};
