import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import { type SecurityGroupRuleSet, securityGroupRuleSet } from './parts.js';

/** Input of {@link createSecurityGroupSnapshot}. */
export interface CreateSecurityGroupSnapshotRequest {
  /** Always `CreateSecurityGroupSnapshot`; the client fills it in. */
  action?: 'CreateSecurityGroupSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Name of the snapshot. */
  name?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
}

/** Result of {@link createSecurityGroupSnapshot}. */
export interface CreateSecurityGroupSnapshotResponse {
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** Snapshot that was made, `sgs-…`. */
  security_group_snapshot_id?: string | undefined;
}

/**
 * 创建防火墙备份。Saves the present rules of a firewall, for `rollbackSecurityGroup`.
 * Calls `GET /iaas/?action=CreateSecurityGroupSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/sg/create_security_group_snapshot.html
 */
export const createSecurityGroupSnapshot: QingCloudEndpoint<
  CreateSecurityGroupSnapshotRequest,
  CreateSecurityGroupSnapshotResponse,
  'signature'
> = {
  id: 'security_group.createSecurityGroupSnapshot',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/create_security_group_snapshot.html',
  supplied: ['zone'],
  fixed: { action: 'CreateSecurityGroupSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateSecurityGroupSnapshot']).optional(),
      zone: z.string(),
      name: z.string().optional(),
      security_group: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ security_group_id: z.string().optional(), security_group_snapshot_id: z.string().optional() }),
};

/** Input of {@link deleteSecurityGroupSnapshots}. */
export interface DeleteSecurityGroupSnapshotsRequest {
  /** Always `DeleteSecurityGroupSnapshots`; the client fills it in. */
  action?: 'DeleteSecurityGroupSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Snapshots of rules, `sgs-…`. */
  security_group_snapshots: string[];
}

/** Result of {@link deleteSecurityGroupSnapshots}. */
export interface DeleteSecurityGroupSnapshotsResponse {
  /** Snapshots that were deleted, `sgs-…`. */
  security_group_snapshots?: string[] | undefined;
}

/**
 * 删除防火墙备份。Deletes saved rules of firewalls.
 * Calls `GET /iaas/?action=DeleteSecurityGroupSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/sg/delete_security_group_snapshots.html
 */
export const deleteSecurityGroupSnapshots: QingCloudEndpoint<
  DeleteSecurityGroupSnapshotsRequest,
  DeleteSecurityGroupSnapshotsResponse,
  'signature'
> = {
  id: 'security_group.deleteSecurityGroupSnapshots',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/delete_security_group_snapshots.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteSecurityGroupSnapshots' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSecurityGroupSnapshots']).optional(),
      zone: z.string(),
      security_group_snapshots: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ security_group_snapshots: z.array(z.string()).optional() }),
};

/** Input of {@link describeSecurityGroupSnapshots}. */
export interface DescribeSecurityGroupSnapshotsRequest {
  /** Always `DescribeSecurityGroupSnapshots`; the client fills it in. */
  action?: 'DescribeSecurityGroupSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
  /** Only these snapshots, `sgs-…`. */
  security_group_snapshots?: string[] | undefined;
}

/** Result of {@link describeSecurityGroupSnapshots}. */
export interface DescribeSecurityGroupSnapshotsResponse {
  /** Snapshots of this page. */
  security_group_snapshot_set?:
    | {
        /** Firewall that was saved, `sg-…`. */
        group_id?: string | undefined;
        /** Rules as they were saved. */
        rules?: SecurityGroupRuleSet[] | undefined;
        /** Snapshot of rules, `sgs-…`. */
        security_group_snapshot_id?: string | undefined;
      }[]
    | undefined;
  /** Snapshots that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取防火墙备份列表。Lists the saved rules of one firewall.
 * Calls `GET /iaas/?action=DescribeSecurityGroupSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/sg/describe_security_group_snapshots.html
 */
export const describeSecurityGroupSnapshots: QingCloudPagedEndpoint<
  DescribeSecurityGroupSnapshotsRequest,
  DescribeSecurityGroupSnapshotsResponse,
  'signature',
  NonNullable<DescribeSecurityGroupSnapshotsResponse['security_group_snapshot_set']>[number],
  'offset' | 'limit'
> = {
  id: 'security_group.describeSecurityGroupSnapshots',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/sg/describe_security_group_snapshots.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSecurityGroupSnapshots' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.security_group_snapshot_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSecurityGroupSnapshots']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      project_id: z.string().optional(),
      reverse: z.number().optional(),
      security_group: z.string(),
      security_group_snapshots: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      security_group_snapshot_set: z
        .array(
          z.looseObject({
            group_id: z.string().optional(),
            rules: z.array(securityGroupRuleSet(z)).optional(),
            security_group_snapshot_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link rollbackSecurityGroup}. */
export interface RollbackSecurityGroupRequest {
  /** Always `RollbackSecurityGroup`; the client fills it in. */
  action?: 'RollbackSecurityGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
  /** Snapshot of its rules, `sgs-…`. */
  security_group_snapshot: string;
}

/** Result of {@link rollbackSecurityGroup}. */
export interface RollbackSecurityGroupResponse {
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** Snapshot of rules, `sgs-…`. */
  security_group_snapshot_id?: string | undefined;
}

/**
 * 回滚防火墙规则。Puts back the rules of a snapshot. They take effect only after `applySecurityGroup`.
 * Calls `GET /iaas/?action=RollbackSecurityGroup`.
 *
 * @see https://docs.qingcloud.com/api/sg/rollback_security_group.html
 */
export const rollbackSecurityGroup: QingCloudEndpoint<
  RollbackSecurityGroupRequest,
  RollbackSecurityGroupResponse,
  'signature'
> = {
  id: 'security_group.rollbackSecurityGroup',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/rollback_security_group.html',
  supplied: ['zone'],
  fixed: { action: 'RollbackSecurityGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RollbackSecurityGroup']).optional(),
      zone: z.string(),
      security_group: z.string(),
      security_group_snapshot: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ security_group_id: z.string().optional(), security_group_snapshot_id: z.string().optional() }),
};
