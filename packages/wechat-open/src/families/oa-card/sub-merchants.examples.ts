import type { Examples } from '../example.js';
import type * as subMerchants from './sub-merchants.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof subMerchants> = {
  getSubMerchantCategories: {
    request: {},
    response: {
      category: [
        {
          primary_category_id: 1,
          category_name: 'Corner shop',
          secondary_category: [
            { secondary_category_id: 1, category_name: 'Corner shop', need_qualification_stuffs: ['example'] },
          ],
        },
      ],
    },
  },
  listSubMerchants: {
    request: { begin_id: 'Example begin id', limit: 10, status: 'CHECKING' },
    response: {
      info_list: [
        {
          merchant_id: 1,
          app_id: 'app-id-1',
          brand_name: '12',
          logo_url: 'https://example.com/image.png',
          status: 'CHECKING',
          begin_time: 1735689600,
          end_time: 1735689600,
          primary_category_id: 1,
          secondary_category_id: 1,
          update_time: 1735689600,
          create_time: 1735689600,
        },
      ],
      next_begin_id: 1,
    },
  },
  getSubMerchant: {
    request: { merchant_id: 'merchant-id-1' },
    response: {
      info: {
        merchant_id: 'merchant-id-1',
        app_id: 'app-id-1',
        brand_name: '12',
        logo_url: 'https://example.com/image.png',
        status: 'CHECKING',
        begin_time: 1735689600,
        end_time: 1735689600,
        primary_category_id: 1,
        secondary_category_id: 1,
        update_time: 1735689600,
        create_time: 1735689600,
      },
    },
  },
  createSubMerchant: {
    request: {
      info: {
        app_id: 'app-id-1',
        brand_name: '12',
        logo_url: 'https://example.com/image.png',
        protocol: 'https',
        end_time: 1735689600,
        agreement_media_id: 'media-1',
        operator_media_id: 'media-1',
        primary_category_id: 1,
        secondary_category_id: 1,
      },
    },
    response: {
      info: {
        merchant_id: 1,
        app_id: 'app-id-1',
        brand_name: '12',
        logo_url: 'https://example.com/image.png',
        status: 'CHECKING',
        begin_time: 1735689600,
        end_time: 1735689600,
        primary_category_id: 1,
        secondary_category_id: 1,
        update_time: 1735689600,
        create_time: 1735689600,
      },
    },
  },
  updateSubMerchant: {
    request: {
      info: {
        app_id: 'app-id-1',
        brand_name: '12',
        logo_url: 'https://example.com/image.png',
        protocol: 'https',
        end_time: 1735689600,
        agreement_media_id: 'media-1',
        operator_media_id: 'media-1',
        primary_category_id: 1,
        secondary_category_id: 1,
        merchant_id: 'merchant-id-1',
      },
    },
    response: {
      info: {
        merchant_id: 1,
        app_id: 'app-id-1',
        brand_name: '12',
        logo_url: 'https://example.com/image.png',
        status: 'CHECKING',
        begin_time: 1735689600,
        end_time: 1735689600,
        primary_category_id: 1,
        secondary_category_id: 1,
        update_time: 1735689600,
        create_time: 1735689600,
      },
    },
  },
};
