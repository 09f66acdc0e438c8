import type { Examples } from '../example.js';
import type * as image from './image.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof image> = {
  captureInstance: {
    request: { zone: 'pek3', image_name: 'Corner shop', instance: 'i-n3nju2rh', target_user: 'usr-12345678' },
    response: { image_id: 'img-j38f2h3h', job_id: 'j-12345678' },
  },
  deleteImages: { request: { zone: 'pek3', images: ['img-uydrnlax'] }, response: { job_id: 'j-12345678' } },
  describeImageUsers: {
    request: { zone: 'pek3', image_id: 'img-c5hx2ay5', limit: 20, offset: 0 },
    response: {
      image_user_set: [
        {
          create_time: '2025-01-01',
          image_id: 'centos73x64b',
          user: { email: 'shop@example.com', user_id: 'usr-kXg2pqJb' },
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
      os_family: 'centos',
      owner: 'usr-12345678',
      processor_type: '64bit',
      project_id: 'pj-12345678',
      provider: 'system',
      search_word: 'example',
      status: ['available'],
      tags: ['tag-12345678'],
      verbose: 1,
      visibility: 'public',
    },
    response: {
      image_set: [
        {
          app_billing_id: 'app-billing-id-1',
          architecture: 'x86_64',
          billing_id: 'billing-id-1',
          create_time: '2025-01-01',
          default_passwd: 'example',
          default_user: 'example',
          description: 'An example',
          f_resetpwd: 0,
          feature: 1,
          features: 1,
          hypervisor: 'kvm',
          image_id: 'img-37amqany',
          image_name: 'Corner shop',
          instance_ids: ['i-12345678'],
          os_family: 'centos',
          owner: 'system',
          platform: 'linux',
          processor_type: '64bit',
          provider: 'system',
          recommended_type: 'small_b',
          root_id: 'root-id-1',
          size: 1,
          status: 'available',
          status_time: '2025-01-01',
          sub_code: 0,
          transition_status: 'example',
          ui_type: 'tui',
          visibility: 'public',
        },
      ],
      total_count: 1,
    },
  },
  grantImageToUsers: { request: { zone: 'pek3', image: 'img-rtyv0968', users: ['usr-kXg2pqJb'] }, response: {} },
  modifyImageAttributes: {
    request: { zone: 'pek3', description: 'An example', image: 'img-rtyv0968', image_name: 'Corner shop' },
    response: { image_id: 'img-12345678' },
  },
  revokeImageFromUsers: { request: { zone: 'pek3', image: 'img-rtyv0968', users: ['usr-kXg2pqJb'] }, response: {} },
};
