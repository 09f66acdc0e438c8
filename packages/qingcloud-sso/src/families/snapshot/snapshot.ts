import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Snapshots of this page. */
interface SnapshotSet {
  /** When the snapshot was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about the snapshot. */
  description?: string | undefined;
  /** Whether its chain is the current one: 0 no, 1 yes. */
  head_chain?: number | undefined;
  /** Whether it is the current point: 0 no, 1 yes. */
  is_head?: number | undefined;
  /** 0 still being captured, do not write to a running disk yet; 1 captured. */
  is_taken?: number | undefined;
  /** Time of the chain’s newest snapshot, UTC, only on full ones; the page spells it `lastest_snapshot_time`. */
  latest_snapshot_time?: string | undefined;
  /** Snapshot before it in the chain, `ss-…`; `self` for a full one. */
  parent_id?: string | undefined;
  /** Who provides it, such as `self`. */
  provider?: string | undefined;
  /** Instance or volume that it was made of. */
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Name of the resource. */
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  /** Full snapshot at the root of the chain, `ss-…`. */
  root_id?: string | undefined;
  /** Space that it takes, MB. */
  size?: number | undefined;
  /** Snapshot, `ss-…`. */
  snapshot_id?: string | undefined;
  /** Name of the snapshot. */
  snapshot_name?: string | undefined;
  /** The disk as it was at that time. */
  snapshot_resource?:
    | {
        /** CPU architecture of the system on it. */
        architecture?: string | undefined;
        /** File system on the disk. */
        filesystem?: string | undefined;
        /** Options that it was mounted with. */
        mount_options?: string | undefined;
        /** Where it was mounted. */
        mount_point?: string | undefined;
        /** Size of the disk, GB. */
        size?: number | undefined;
        /** Volume, `vol-…`. */
        volume_id?: string | undefined;
        /**
         * Type: 0 performance, 2 capacity (1 in old zones), 3 high performance, 5 NeonSAN, 100 basic, 200 SSD enterprise; more exist.
         */
        volume_type?: number | undefined;
      }
    | undefined;
  /** Point in time that it holds, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  snapshot_time?: string | undefined;
  /** 0 incremental, 1 full. */
  snapshot_type?: number | undefined;
  /**
   * State: `available`, `suspended` for unpaid bills, `deleted` (a full one is recoverable for 2 hours), `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags that are on it. */
  tags?:
    | {
        /** Colour of the tag, `default` or `#rrggbb`. */
        color?: string | undefined;
        /** When the tag was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about the tag. */
        description?: string | undefined;
        /** User id of the tag’s owner, `usr-…`. */
        owner?: string | undefined;
        /** Resources that carry the tag. */
        resource_count?: number | undefined;
        /** Which resources carry the tag. */
        resource_tag_pairs?:
          | {
              /** Resource that carries the tag, by its id. */
              resource_id?: string | undefined;
              /** Kind of resource, such as `instance` or `volume`. */
              resource_type?: string | undefined;
              /** State of the link between tag and resource. */
              status?: string | undefined;
              /** Tag, `tag-…`. */
              tag_id?: string | undefined;
            }[]
          | undefined;
        /** Resources that carry the tag, counted by kind. */
        resource_type_count?:
          | {
              /** Resources of this kind that carry the tag. */
              count?: number | undefined;
              /** Kind of resource, such as `instance` or `volume`. */
              resource_type?: string | undefined;
            }[]
          | undefined;
        /** Tag, `tag-…`. */
        tag_id?: string | undefined;
        /** Key of the tag. */
        tag_key?: string | undefined;
        /** Name of the tag. */
        tag_name?: string | undefined;
      }[]
    | undefined;
  /** Snapshots in the chain; only on full snapshots. */
  total_count?: number | undefined;
  /** Space of the whole chain, MB; only on full snapshots. */
  total_size?: number | undefined;
  /** What is being done to the snapshot, empty when nothing. */
  transition_status?: string | undefined;
  /** Size of the disk that it was made of, as the platform reports it. */
  virtual_size?: number | undefined;
  /** `public` or `private`. */
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
  /** Snapshots to go back to, `ss-…`. */
  snapshots: string[];
}

/** Result of {@link applySnapshots}. */
export interface ApplySnapshotsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 回滚备份。Puts instances or volumes back to the state of the snapshots; what was written later is lost. A running instance that is
 * concerned restarts.
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
      snapshots: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link captureInstanceFromSnapshot}. */
export interface CaptureInstanceFromSnapshotRequest {
  /** Always `CaptureInstanceFromSnapshot`; the client fills it in. */
  action?: 'CaptureInstanceFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Name of the image. */
  image_name?: string | undefined;
  /** Snapshot of an instance, `ss-…`. */
  snapshot: string;
  /** Whether to encrypt the image: 0 no, 1 yes; as the snapshot’s resource unless given. */
  image_encryption?: number | undefined;
  /** Algorithm of the encryption, only `aes256`. */
  cipher_alg?: string | undefined;
}

/** Result of {@link captureInstanceFromSnapshot}. */
export interface CaptureInstanceFromSnapshotResponse {
  /** Image that is being made, `img-…`. */
  image_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 基于备份制作镜像。Makes an own image from the snapshot of an instance; one of a volume is refused.
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
      image_encryption: z.number().optional(),
      cipher_alg: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ image_id: z.string().optional(), job_id: z.string().optional() }),
};

/** Input of {@link createSnapshots}. */
export interface CreateSnapshotsRequest {
  /** Always `CreateSnapshots`; the client fills it in. */
  action?: 'CreateSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** 1 makes a full one, 0 lets the platform choose full or incremental. */
  is_full?: 0 | 1 | undefined;
  /** Instances `i-…` or volumes `vol-…` to back up. */
  resources: string[];
  /** Parameters for a platform service’s own backup, JSON. */
  service_params?: string | undefined;
  /** Name of the snapshots. */
  snapshot_name?: string | undefined;
}

/** Result of {@link createSnapshots}. */
export interface CreateSnapshotsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Snapshots that are being made, `ss-…`. */
  snapshots?: string[] | undefined;
}

/**
 * 创建备份。Makes a snapshot of each instance or volume. Several made at once share one point in time.
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
      resources: z.array(z.string()).min(1),
      service_params: z.string().optional(),
      snapshot_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), snapshots: z.array(z.string()).optional() }),
};

/** Input of {@link createVolumeFromSnapshot}. */
export interface CreateVolumeFromSnapshotRequest {
  /** Always `CreateVolumeFromSnapshot`; the client fills it in. */
  action?: 'CreateVolumeFromSnapshot' | undefined;
  /** Snapshot of a volume, `ss-…`. */
  snapshot: string;
  /** Name of the volume. */
  volume_name?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Whether to encrypt the volume: 0 no, 1 yes; as the snapshot’s resource unless given. */
  encryption?: number | undefined;
  /** Algorithm of the encryption, only `aes256`. */
  cipher_alg?: string | undefined;
}

/** Result of {@link createVolumeFromSnapshot}. */
export interface CreateVolumeFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Volume that is being made, `vol-…`. */
  volume_id?: string | undefined;
}

/**
 * 基于备份创建硬盘。Makes a volume from the snapshot of a volume; its type is that of the original.
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
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateVolumeFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateVolumeFromSnapshot']).optional(),
      snapshot: z.string(),
      volume_name: z.string().optional(),
      zone: z.string().optional(),
      encryption: z.number().optional(),
      cipher_alg: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), volume_id: z.string().optional() }),
};

/** Input of {@link deleteSnapshots}. */
export interface DeleteSnapshotsRequest {
  /** Always `DeleteSnapshots`; the client fills it in. */
  action?: 'DeleteSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Snapshots to delete, `ss-…`. */
  snapshots: string[];
}

/** Result of {@link deleteSnapshots}. */
export interface DeleteSnapshotsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除备份。Deletes snapshots. With an incremental one every later one of its chain is deleted too, for good.
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
      snapshots: z.array(z.string()).min(1),
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
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Only those of this instance or volume. */
  resource_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only those of this point in time, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  snapshot_time?: string | undefined;
  /** Only this type: 0 incremental, 1 full. */
  snapshot_type?: 0 | 1 | undefined;
  /** Only those with these ids, `ss-…`. */
  snapshots?: string[] | undefined;
  /** Only these states: `pending`, `available`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 returns full details, 0 does not. */
  verbose?: 0 | 1 | undefined;
  /** Only those with this name. */
  snapshot_name?: string | undefined;
}

/** Result of {@link describeSnapshots}. */
export interface DescribeSnapshotsResponse {
  /** Snapshots of this page. */
  snapshot_set?: SnapshotSet[] | undefined;
  /** Snapshots that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取备份列表。Lists snapshots; without filters all of them.
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
  /** New description. */
  description?: string | undefined;
  /** Snapshot, `ss-…`. */
  snapshot: string;
  /** New name. */
  snapshot_name?: string | undefined;
}

/** Result of {@link modifySnapshotAttributes}. */
export type ModifySnapshotAttributesResponse = NoFields;

/**
 * 修改备份属性。Changes name or description of one snapshot.
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
