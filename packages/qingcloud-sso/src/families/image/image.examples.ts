import type { Examples } from '../example.js';
import type * as image from './image.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof image> = {
  captureInstance: {
    request: { zone: 'pek3', image_name: 'Corner shop', instance: 'example' },
    response: { image_id: 'centos73x64b', job_id: 'j-12345678' },
  },
  deleteImages: {
    request: { zone: 'pek3', images: ['https://example.com/image.png'] },
    response: { job_id: 'j-12345678' },
  },
  describeImageUsers: {
    request: { zone: 'pek3', image_id: 'centos73x64b', limit: 20, offset: 0 },
    response: {
      image_user_set: [
        {
          create_time: '2025-01-01',
          image_id: 'centos73x64b',
          user: { email: 'shop@example.com', user_id: 'user-id-1' },
        },
      ],
      total_count: 1,
    },
  },
  describeImages: {
    request: {
      zone: 'pek3',
      images: ['https://example.com/image.png'],
      limit: 20,
      offset: 0,
      os_family: 'example',
      owner: 'usr-12345678',
      processor_type: '64bit',
      project_id: 'pj-12345678',
      provider: 'system',
      search_word: 'example',
      status: ['example'],
      tags: ['tag-12345678'],
      verbose: 0,
      visibility: 'public',
    },
    response: {
      image_set: [
        {
          app_billing_id: 'app-billing-id-1',
          architecture: 'example',
          billing_id: 'billing-id-1',
          create_time: '2025-01-01',
          default_passwd: 'example',
          default_user: 'example',
          description: 'An example',
          f_resetpwd: 1,
          feature: 1,
          features: 1,
          hypervisor: 'example',
          image_id: 'centos73x64b',
          image_name: 'Corner shop',
          instance_ids: ['example'],
          os_family: 'example',
          owner: 'usr-12345678',
          platform: 'example',
          processor_type: 'example',
          provider: 'example',
          recommended_type: 'example',
          root_id: 'root-id-1',
          size: 1,
          status: 'example',
          status_time: '2025-01-01',
          sub_code: 1,
          transition_status: 'example',
          ui_type: 'example',
          visibility: 'example',
        },
      ],
      total_count: 1,
    },
  },
  grantImageToUsers: {
    request: { zone: 'pek3', image: 'https://example.com/image.png', users: ['example'] },
    response: {},
  },
  modifyImageAttributes: {
    request: {
      zone: 'pek3',
      description: 'An example',
      image: 'https://example.com/image.png',
      image_name: 'Corner shop',
    },
    response: { image_id: 'centos73x64b' },
  },
  revokeImageFromUsers: {
    request: { zone: 'pek3', image: 'https://example.com/image.png', users: ['example'] },
    response: {},
  },
};
