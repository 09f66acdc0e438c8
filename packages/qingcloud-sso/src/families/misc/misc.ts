import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** ResourceLimits. */
interface ResourceLimits {
  __comments?: string | undefined;
  ban_mm_vxnets?: number | undefined;
  bm_zones?: string[] | undefined;
  bucket_create_whitelist?: string | undefined;
  disabled_actions?: string[] | undefined;
  disabled_features?: string[] | undefined;
  enable_nic_bandwidth?: number | undefined;
  gpu_zones?: string[] | undefined;
  hadoop_types?: unknown | undefined;
  hbase_types?: unknown | undefined;
  hc_volume_step?: number | undefined;
  hcs_volume_step?: number | undefined;
  hdfs_disks_per_node?: number | undefined;
  hps_volume_step?: number | undefined;
  ignore_mm_vxnet_users?: string | undefined;
  max_abuse_eip_cnt?: number | undefined;
  max_alarm_policy_actions?: number | undefined;
  max_alarm_policy_resources?: number | undefined;
  max_alarm_policy_rules?: number | undefined;
  max_change_eip_billing_mode_cnt?: number | undefined;
  max_eip_bandwidth?: number | undefined;
  max_eip_count?: number | undefined;
  max_gpu_count?: number | undefined;
  max_hc_volume_size?: number | undefined;
  max_hcs_volume_size?: number | undefined;
  max_hps_volume_size?: number | undefined;
  max_image_shared_users?: number | undefined;
  max_instance_count?: number | undefined;
  max_item_in_resource_group?: number | undefined;
  max_listener_backends?: number | undefined;
  max_loadbalancer_listeners?: number | undefined;
  max_loadbalancer_policy_rewrite_rules?: number | undefined;
  max_loadbalancer_policy_rules?: number | undefined;
  max_member_in_user_group?: number | undefined;
  max_nic_per_instance?: number | undefined;
  max_resource_shared_users?: number | undefined;
  max_rg_cnt_item_can_join?: number | undefined;
  max_router_count?: number | undefined;
  max_router_entries?: number | undefined;
  max_router_statics?: number | undefined;
  max_router_vxnets?: number | undefined;
  max_rule_in_group_role?: number | undefined;
  max_security_group_rules?: number | undefined;
  max_security_group_rulesets?: number | undefined;
  max_security_group_snapshots?: number | undefined;
  max_users_in_one_department?: number | undefined;
  max_volume_count?: number | undefined;
  max_volume_per_inst?: number | undefined;
  max_volume_size?: number | undefined;
  max_vos_replica_count?: number | undefined;
  max_vxnet_count?: number | undefined;
  min_abuse_eip_sec?: number | undefined;
  min_hc_volume_size?: number | undefined;
  min_hcs_volume_size?: number | undefined;
  min_hosts_per_dedicated_group?: number | undefined;
  min_hps_volume_size?: number | undefined;
  min_reserved_hosts_in_pool?: number | undefined;
  min_volume_size?: number | undefined;
  privilege_of_lxc?: number | undefined;
  spark_types?: unknown | undefined;
  storm_types?: unknown | undefined;
  valid_cache_size?: number[] | undefined;
  valid_cpu_cores?: number[] | undefined;
  valid_cpu_memory_pairs?: unknown | undefined;
  valid_dedicated_host_group_classes?: number[] | undefined;
  valid_instance_classes?: number[] | undefined;
  valid_loadbalancer_types?: number[] | undefined;
  valid_memory_size?: number[] | undefined;
  valid_resource_classes?: number[] | undefined;
  valid_volume_types?: number[] | undefined;
  volume_step?: number | undefined;
  vpc_ipv6_prefixlen?: number | undefined;
  vxnet_ipv6_prefixlen?: number | undefined;
  vxnet_ks_white_list?: string | undefined;
}

const resourceLimits = (z: Zod) =>
  z.looseObject({
    __comments: z.string().optional(),
    ban_mm_vxnets: z.number().optional(),
    bm_zones: z.array(z.string()).optional(),
    bucket_create_whitelist: z.string().optional(),
    disabled_actions: z.array(z.string()).optional(),
    disabled_features: z.array(z.string()).optional(),
    enable_nic_bandwidth: z.number().optional(),
    gpu_zones: z.array(z.string()).optional(),
    hadoop_types: z.unknown().optional(),
    hbase_types: z.unknown().optional(),
    hc_volume_step: z.number().optional(),
    hcs_volume_step: z.number().optional(),
    hdfs_disks_per_node: z.number().optional(),
    hps_volume_step: z.number().optional(),
    ignore_mm_vxnet_users: z.string().optional(),
    max_abuse_eip_cnt: z.number().optional(),
    max_alarm_policy_actions: z.number().optional(),
    max_alarm_policy_resources: z.number().optional(),
    max_alarm_policy_rules: z.number().optional(),
    max_change_eip_billing_mode_cnt: z.number().optional(),
    max_eip_bandwidth: z.number().optional(),
    max_eip_count: z.number().optional(),
    max_gpu_count: z.number().optional(),
    max_hc_volume_size: z.number().optional(),
    max_hcs_volume_size: z.number().optional(),
    max_hps_volume_size: z.number().optional(),
    max_image_shared_users: z.number().optional(),
    max_instance_count: z.number().optional(),
    max_item_in_resource_group: z.number().optional(),
    max_listener_backends: z.number().optional(),
    max_loadbalancer_listeners: z.number().optional(),
    max_loadbalancer_policy_rewrite_rules: z.number().optional(),
    max_loadbalancer_policy_rules: z.number().optional(),
    max_member_in_user_group: z.number().optional(),
    max_nic_per_instance: z.number().optional(),
    max_resource_shared_users: z.number().optional(),
    max_rg_cnt_item_can_join: z.number().optional(),
    max_router_count: z.number().optional(),
    max_router_entries: z.number().optional(),
    max_router_statics: z.number().optional(),
    max_router_vxnets: z.number().optional(),
    max_rule_in_group_role: z.number().optional(),
    max_security_group_rules: z.number().optional(),
    max_security_group_rulesets: z.number().optional(),
    max_security_group_snapshots: z.number().optional(),
    max_users_in_one_department: z.number().optional(),
    max_volume_count: z.number().optional(),
    max_volume_per_inst: z.number().optional(),
    max_volume_size: z.number().optional(),
    max_vos_replica_count: z.number().optional(),
    max_vxnet_count: z.number().optional(),
    min_abuse_eip_sec: z.number().optional(),
    min_hc_volume_size: z.number().optional(),
    min_hcs_volume_size: z.number().optional(),
    min_hosts_per_dedicated_group: z.number().optional(),
    min_hps_volume_size: z.number().optional(),
    min_reserved_hosts_in_pool: z.number().optional(),
    min_volume_size: z.number().optional(),
    privilege_of_lxc: z.number().optional(),
    spark_types: z.unknown().optional(),
    storm_types: z.unknown().optional(),
    valid_cache_size: z.array(z.number()).optional(),
    valid_cpu_cores: z.array(z.number()).optional(),
    valid_cpu_memory_pairs: z.unknown().optional(),
    valid_dedicated_host_group_classes: z.array(z.number()).optional(),
    valid_instance_classes: z.array(z.number()).optional(),
    valid_loadbalancer_types: z.array(z.number()).optional(),
    valid_memory_size: z.array(z.number()).optional(),
    valid_resource_classes: z.array(z.number()).optional(),
    valid_volume_types: z.array(z.number()).optional(),
    volume_step: z.number().optional(),
    vpc_ipv6_prefixlen: z.number().optional(),
    vxnet_ipv6_prefixlen: z.number().optional(),
    vxnet_ks_white_list: z.string().optional(),
  });

/** Input of {@link getQuotaLeft}. */
export interface GetQuotaLeftRequest {
  /** Always `GetQuotaLeft`; the client fills it in. */
  action?: 'GetQuotaLeft' | undefined;
  resource_types?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link getQuotaLeft}. */
export interface GetQuotaLeftResponse {
  quota_left_set?:
    | {
        left?: number | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
}

/**
 * GetQuotaLeft.
 * Calls `GET /iaas/?action=GetQuotaLeft`.
 *
 * @see https://docs.qingcloud.com/product/api/action/misc/get_quota_left.html
 */
export const getQuotaLeft: QingCloudEndpoint<GetQuotaLeftRequest, GetQuotaLeftResponse, 'signature'> = {
  id: 'misc.getQuotaLeft',
  family: 'misc',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/product/api/action/misc/get_quota_left.html',
  supplied: ['zone'],
  fixed: { action: 'GetQuotaLeft' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetQuotaLeft']).optional(),
      resource_types: z.array(z.string()).optional(),
      zone: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      quota_left_set: z
        .array(z.looseObject({ left: z.number().optional(), resource_type: z.string().optional() }))
        .optional(),
    }),
};

/** Input of {@link getResourceLimit}. */
export interface GetResourceLimitRequest {
  /** Always `GetResourceLimit`; the client fills it in. */
  action?: 'GetResourceLimit' | undefined;
  volume_type?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link getResourceLimit}. */
export interface GetResourceLimitResponse {
  'max-size'?: number | undefined;
  'min-size'?: number | undefined;
  resource_limits?: ResourceLimits | undefined;
  step?: number | undefined;
  vxnet_subnets?: string[] | undefined;
  vxnet_version?: number | undefined;
}

/**
 * GetResourceLimit.
 * Calls `GET /iaas/?action=GetResourceLimit`.
 *
 * @see https://docs.qingcloud.com/product/api/action/misc
 */
export const getResourceLimit: QingCloudEndpoint<GetResourceLimitRequest, GetResourceLimitResponse, 'signature'> = {
  id: 'misc.getResourceLimit',
  family: 'misc',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/product/api/action/misc',
  supplied: ['zone'],
  fixed: { action: 'GetResourceLimit' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetResourceLimit']).optional(),
      volume_type: z.number().optional(),
      zone: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      'max-size': z.number().optional(),
      'min-size': z.number().optional(),
      resource_limits: resourceLimits(z).optional(),
      step: z.number().optional(),
      vxnet_subnets: z.array(z.string()).optional(),
      vxnet_version: z.number().optional(),
    }),
};
