import type { Examples } from '../example.js';
import type * as snapshot from './snapshot.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof snapshot> = {
  applySnapshots: { request: { zone: 'pek3', snapshots: ['example'] }, response: { job_id: 'j-12345678' } },
  captureInstanceFromSnapshot: {
    request: { zone: 'pek3', image_name: 'Corner shop', snapshot: 'example' },
    response: { image_id: 'centos73x64b', job_id: 'j-12345678' },
  },
  createSnapshots: {
    request: {
      zone: 'pek3',
      is_full: 0,
      resources: ['example'],
      service_params: 'example',
      snapshot_name: 'Corner shop',
    },
    response: { job_id: ['j-12345678'], snapshots: ['example'] },
  },
  createVolumeFromSnapshot: {
    request: { snapshot: 'example', volume_name: 'Corner shop', zone: 'pek3' },
    response: { job_id: 'j-12345678', volume_id: 'vol-12345678' },
  },
  deleteSnapshots: { request: { zone: 'pek3', snapshots: ['example'] }, response: { job_id: 'j-12345678' } },
  describeSnapshots: {
    request: {
      zone: 'pek3',
      limit: 20,
      offset: 0,
      owner: 'usr-12345678',
      project_id: 'pj-12345678',
      resource_id: 'resource-id-1',
      search_word: 'example',
      snapshot_time: '2025-01-01 08:00:00',
      snapshot_type: 0,
      snapshots: ['example'],
      status: ['example'],
      tags: ['tag-12345678'],
      verbose: 0,
      snapshot_name: 'Corner shop',
    },
    response: {
      snapshot_set: [
        {
          create_time: '2025-01-01',
          description: 'An example',
          head_chain: 1,
          is_head: 1,
          is_taken: 1,
          latest_snapshot_time: '2025-01-01 08:00:00',
          parent_id: 'parent-id-1',
          provider: 'example',
          resource: { resource_id: 'resource-id-1', resource_name: 'Corner shop', resource_type: 'instance' },
          root_id: 'root-id-1',
          size: 1,
          snapshot_id: 'ss-12345678',
          snapshot_name: 'Corner shop',
          snapshot_resource: {
            architecture: 'example',
            filesystem: 'example',
            mount_options: 'example',
            mount_point: 'example',
            size: 1,
            volume_id: 'vol-12345678',
            volume_type: 1,
          },
          snapshot_time: '2025-01-01 08:00:00',
          snapshot_type: 1,
          status: 'example',
          status_time: '2025-01-01',
          sub_code: 1,
          tags: [
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
          total_size: 1,
          transition_status: 'example',
          virtual_size: 1,
          visibility: 'example',
        },
      ],
      total_count: 1,
    },
  },
  modifySnapshotAttributes: {
    request: { zone: 'pek3', description: 'An example', snapshot: 'example', snapshot_name: 'Corner shop' },
    response: {},
  },
};
