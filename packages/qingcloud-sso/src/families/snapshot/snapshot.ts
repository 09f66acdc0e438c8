import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** SnapshotSet. */
interface SnapshotSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  head_chain?: number | undefined;
  is_head?: number | undefined;
  is_taken?: number | undefined;
  latest_snapshot_time?: string | undefined;
  parent_id?: string | undefined;
  provider?: string | undefined;
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  root_id?: string | undefined;
  size?: number | undefined;
  /** Snapshot, `ss-…`. */
  snapshot_id?: string | undefined;
  snapshot_name?: string | undefined;
  snapshot_resource?:
    | {
        architecture?: string | undefined;
        filesystem?: string | undefined;
        mount_options?: string | undefined;
        mount_point?: string | undefined;
        size?: number | undefined;
        /** Volume, `vol-…`. */
        volume_id?: string | undefined;
        volume_type?: number | undefined;
      }
    | undefined;
  snapshot_time?: string | undefined;
  snapshot_type?: number | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?:
    | {
        /** Colour, `default` or `#rrggbb`. */
        color?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        resource_count?: number | undefined;
        resource_tag_pairs?:
          | {
              /** Resource of any kind, by its id. */
              resource_id?: string | undefined;
              /** Kind of resource, such as `instance` or `volume`. */
              resource_type?: string | undefined;
              status?: string | undefined;
              /** Tag, `tag-…`. */
              tag_id?: string | undefined;
            }[]
          | undefined;
        resource_type_count?:
          | {
              count?: number | undefined;
              /** Kind of resource, such as `instance` or `volume`. */
              resource_type?: string | undefined;
            }[]
          | undefined;
        /** Tag, `tag-…`. */
        tag_id?: string | undefined;
        tag_key?: string | undefined;
        /** Name of the tag. */
        tag_name?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  total_size?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  virtual_size?: number | undefined;
  visibility?: string | undefined;
}

const snapshotSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    head_chain: z.number().optional(),
    is_head: z.number().optional(),
    is_taken: z.number().optional(),
    latest_snapshot_time: z.string().optional(),
    parent_id: z.string().optional(),
    provider: z.string().optional(),
    resource: z
      .looseObject({
        resource_id: z.string().optional(),
        resource_name: z.string().optional(),
        resource_type: z.string().optional(),
      })
      .optional(),
    root_id: z.string().optional(),
    size: z.number().optional(),
    snapshot_id: z.string().optional(),
    snapshot_name: z.string().optional(),
    snapshot_resource: z
      .looseObject({
        architecture: z.string().optional(),
        filesystem: z.string().optional(),
        mount_options: z.string().optional(),
        mount_point: z.string().optional(),
        size: z.number().optional(),
        volume_id: z.string().optional(),
        volume_type: z.number().optional(),
      })
      .optional(),
    snapshot_time: z.string().optional(),
    snapshot_type: z.number().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z
      .array(
        z.looseObject({
          color: z.string().optional(),
          create_time: z.string().optional(),
          description: z.string().optional(),
          owner: z.string().optional(),
          resource_count: z.number().optional(),
          resource_tag_pairs: z
            .array(
              z.looseObject({
                resource_id: z.string().optional(),
                resource_type: z.string().optional(),
                status: z.string().optional(),
                tag_id: z.string().optional(),
              }),
            )
            .optional(),
          resource_type_count: z
            .array(z.looseObject({ count: z.number().optional(), resource_type: z.string().optional() }))
            .optional(),
          tag_id: z.string().optional(),
          tag_key: z.string().optional(),
          tag_name: z.string().optional(),
        }),
      )
      .optional(),
    total_count: z.number().optional(),
    total_size: z.number().optional(),
    transition_status: z.string().optional(),
    virtual_size: z.number().optional(),
    visibility: z.string().optional(),
  });

/** Input of {@link applySnapshots}. */
export interface ApplySnapshotsRequest {
  /** Always `ApplySnapshots`; the client fills it in. */
  action?: 'ApplySnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  snapshots: string[];
}

/** Result of {@link applySnapshots}. */
export interface ApplySnapshotsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ApplySnapshots.
 * Calls `GET /iaas/?action=ApplySnapshots`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/apply_snapshots.html
 */
export const applySnapshots: QingCloudEndpoint<ApplySnapshotsRequest, ApplySnapshotsResponse, 'signature'> = {
  id: 'snapshot.applySnapshots',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/snapshot/apply_snapshots.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplySnapshots' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ApplySnapshots']).optional(),
      zone: z.string(),
      snapshots: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link captureInstanceFromSnapshot}. */
export interface CaptureInstanceFromSnapshotRequest {
  /** Always `CaptureInstanceFromSnapshot`; the client fills it in. */
  action?: 'CaptureInstanceFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  image_name?: string | undefined;
  snapshot: string;
}

/** Result of {@link captureInstanceFromSnapshot}. */
export interface CaptureInstanceFromSnapshotResponse {
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CaptureInstanceFromSnapshot.
 * Calls `GET /iaas/?action=CaptureInstanceFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/capture_instance_from_snapshot.html
 */
export const captureInstanceFromSnapshot: QingCloudEndpoint<
  CaptureInstanceFromSnapshotRequest,
  CaptureInstanceFromSnapshotResponse,
  'signature'
> = {
  id: 'snapshot.captureInstanceFromSnapshot',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/snapshot/capture_instance_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CaptureInstanceFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CaptureInstanceFromSnapshot']).optional(),
      zone: z.string(),
      image_name: z.string().optional(),
      snapshot: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ image_id: z.string().optional(), job_id: z.string().optional() }),
};

/** Input of {@link createSnapshots}. */
export interface CreateSnapshotsRequest {
  /** Always `CreateSnapshots`; the client fills it in. */
  action?: 'CreateSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  is_full?: 0 | 1 | undefined;
  resources: string[];
  service_params?: string | undefined;
  snapshot_name?: string | undefined;
}

/** Result of {@link createSnapshots}. */
export interface CreateSnapshotsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string[] | undefined;
  snapshots?: string[] | undefined;
}

/**
 * CreateSnapshots.
 * Calls `GET /iaas/?action=CreateSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/create_snapshots.html
 */
export const createSnapshots: QingCloudEndpoint<CreateSnapshotsRequest, CreateSnapshotsResponse, 'signature'> = {
  id: 'snapshot.createSnapshots',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/snapshot/create_snapshots.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateSnapshots' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateSnapshots']).optional(),
      zone: z.string(),
      is_full: z.literal([0, 1]).optional(),
      resources: z.array(z.string()),
      service_params: z.string().optional(),
      snapshot_name: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ job_id: z.array(z.string()).optional(), snapshots: z.array(z.string()).optional() }),
};

/** Input of {@link createVolumeFromSnapshot}. */
export interface CreateVolumeFromSnapshotRequest {
  /** Always `CreateVolumeFromSnapshot`; the client fills it in. */
  action?: 'CreateVolumeFromSnapshot' | undefined;
  snapshot: string;
  /** Name of the volume. */
  volume_name?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link createVolumeFromSnapshot}. */
export interface CreateVolumeFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Volume, `vol-…`. */
  volume_id?: string | undefined;
}

/**
 * CreateVolumeFromSnapshot.
 * Calls `GET /iaas/?action=CreateVolumeFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/create_volume_from_snapshot.html
 */
export const createVolumeFromSnapshot: QingCloudEndpoint<
  CreateVolumeFromSnapshotRequest,
  CreateVolumeFromSnapshotResponse,
  'signature'
> = {
  id: 'snapshot.createVolumeFromSnapshot',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/snapshot/create_volume_from_snapshot.html',
  job: true,
  fixed: { action: 'CreateVolumeFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateVolumeFromSnapshot']).optional(),
      snapshot: z.string(),
      volume_name: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), volume_id: z.string().optional() }),
};

/** Input of {@link deleteSnapshots}. */
export interface DeleteSnapshotsRequest {
  /** Always `DeleteSnapshots`; the client fills it in. */
  action?: 'DeleteSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  snapshots: string[];
}

/** Result of {@link deleteSnapshots}. */
export interface DeleteSnapshotsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DeleteSnapshots.
 * Calls `GET /iaas/?action=DeleteSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/delete_snapshots.html
 */
export const deleteSnapshots: QingCloudEndpoint<DeleteSnapshotsRequest, DeleteSnapshotsResponse, 'signature'> = {
  id: 'snapshot.deleteSnapshots',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/snapshot/delete_snapshots.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteSnapshots' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSnapshots']).optional(),
      zone: z.string(),
      snapshots: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeSnapshots}. */
export interface DescribeSnapshotsRequest {
  /** Always `DescribeSnapshots`; the client fills it in. */
  action?: 'DescribeSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  snapshot_time?: string | undefined;
  snapshot_type?: 0 | 1 | undefined;
  snapshots?: string[] | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | 1 | undefined;
  snapshot_name?: string | undefined;
}

/** Result of {@link describeSnapshots}. */
export interface DescribeSnapshotsResponse {
  snapshot_set?: SnapshotSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeSnapshots.
 * Calls `GET /iaas/?action=DescribeSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/describe_snapshots.html
 */
export const describeSnapshots: QingCloudPagedEndpoint<
  DescribeSnapshotsRequest,
  DescribeSnapshotsResponse,
  'signature',
  SnapshotSet,
  'offset' | 'limit'
> = {
  id: 'snapshot.describeSnapshots',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/snapshot/describe_snapshots.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSnapshots' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.snapshot_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSnapshots']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      resource_id: z.string().optional(),
      search_word: z.string().optional(),
      snapshot_time: z.string().optional(),
      snapshot_type: z.literal([0, 1]).optional(),
      snapshots: z.array(z.string()).optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([0, 1]).optional(),
      snapshot_name: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ snapshot_set: z.array(snapshotSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link modifySnapshotAttributes}. */
export interface ModifySnapshotAttributesRequest {
  /** Always `ModifySnapshotAttributes`; the client fills it in. */
  action?: 'ModifySnapshotAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  snapshot: string;
  snapshot_name?: string | undefined;
}

/** Result of {@link modifySnapshotAttributes}. */
export type ModifySnapshotAttributesResponse = NoFields;

/**
 * ModifySnapshotAttributes.
 * Calls `GET /iaas/?action=ModifySnapshotAttributes`.
 *
 * @see https://docs.qingcloud.com/api/snapshot/modify_snapshot_attributes.html
 */
export const modifySnapshotAttributes: QingCloudEndpoint<
  ModifySnapshotAttributesRequest,
  ModifySnapshotAttributesResponse,
  'signature'
> = {
  id: 'snapshot.modifySnapshotAttributes',
  family: 'snapshot',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/snapshot/modify_snapshot_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifySnapshotAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifySnapshotAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      snapshot: z.string(),
      snapshot_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
