import type { Examples } from '../example.js';
import type * as tag from './tag.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof tag> = {
  attachTags: {
    request: {
      zone: 'pek3',
      resource_tag_pairs: [
        { resource_id: 'i-5yn6js06', resource_type: 'instance', status: 'example', tag_id: 'tag-hp55o9i5' },
      ],
    },
    response: {},
  },
  createTag: { request: { zone: 'pek3', color: '#9f9bb7', tag_name: 'test' }, response: { tag_id: 'tag-axbkmf20' } },
  deleteTags: { request: { zone: 'pek3', tags: ['tag-axbkmf20'] }, response: { tags: ['tag-12345678'] } },
  describeTags: {
    request: { zone: 'pek3', limit: 20, offset: 0, search_word: 'example', tags: ['tag-axbkmf20'], verbose: 0 },
    response: {
      tag_set: [
        {
          color: 'default',
          create_time: '2025-01-01',
          description: 'An example',
          owner: 'usr-12345678',
          resource_count: 1,
          resource_tag_pairs: [
            { resource_id: 'resource-id-1', resource_type: 'instance', status: 'example', tag_id: 'tag-12345678' },
          ],
          resource_type_count: [{ count: 1, resource_type: 'instance' }],
          tag_id: 'tag-12345678',
          tag_key: 'tag-key-1',
          tag_name: 'Corner shop',
        },
      ],
      total_count: 1,
    },
  },
  detachTags: {
    request: {
      zone: 'pek3',
      resource_tag_pairs: [
        { resource_id: 'i-5yn6js06', resource_type: 'instance', status: 'example', tag_id: 'tag-hp55o9i5' },
      ],
    },
    response: {},
  },
  modifyTagAttributes: {
    request: { zone: 'pek3', color: 'default', description: 'An example', tag: 'tag-axbkmf21', tag_name: 'sample' },
    response: {},
  },
};
