import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Limits by name. */
interface ResourceLimits {
  /** Comment on the limits, from the platform. */
  __comments?: string | undefined;
  /** Internal flag of the platform on VxNets. */
  ban_mm_vxnets?: number | undefined;
  /** Zones with bare-metal servers. */
  bm_zones?: string[] | undefined;
  /** Who may create object storage buckets. */
  bucket_create_whitelist?: string | undefined;
  /** API actions that are switched off. */
  disabled_actions?: string[] | undefined;
  /** Features that are switched off. */
  disabled_features?: string[] | undefined;
  /** Whether the bandwidth of network cards can be limited: 0 no, 1 yes. */
  enable_nic_bandwidth?: number | undefined;
  /** Zones with GPUs. */
  gpu_zones?: string[] | undefined;
  /** Configurations on offer for Hadoop. */
  hadoop_types?: unknown | undefined;
  /** Configurations on offer for HBase. */
  hbase_types?: unknown | undefined;
  /** Step of sizes of capacity volumes, GB. */
  hc_volume_step?: number | undefined;
  /** Step of sizes of `hcs` volumes, GB. */
  hcs_volume_step?: number | undefined;
  /** Disks per HDFS node. */
  hdfs_disks_per_node?: number | undefined;
  /** Step of sizes of high-performance volumes, GB. */
  hps_volume_step?: number | undefined;
  /** Users exempt from the flag on VxNets. */
  ignore_mm_vxnet_users?: string | undefined;
  /** Public addresses taken and released before it counts as abuse. */
  max_abuse_eip_cnt?: number | undefined;
  /** Most actions per alarm policy. */
  max_alarm_policy_actions?: number | undefined;
  /** Most resources per alarm policy. */
  max_alarm_policy_resources?: number | undefined;
  /** Most rules per alarm policy. */
  max_alarm_policy_rules?: number | undefined;
  /** Most changes of billing mode per public address. */
  max_change_eip_billing_mode_cnt?: number | undefined;
  /** Highest bandwidth of a public address, Mbps. */
  max_eip_bandwidth?: number | undefined;
  /** Most public addresses per request. */
  max_eip_count?: number | undefined;
  /** Most GPUs per instance. */
  max_gpu_count?: number | undefined;
  /** Largest capacity volume, GB. */
  max_hc_volume_size?: number | undefined;
  /** Largest `hcs` volume, GB. */
  max_hcs_volume_size?: number | undefined;
  /** Largest high-performance volume, GB. */
  max_hps_volume_size?: number | undefined;
  /** Most users that an image can be shared with. */
  max_image_shared_users?: number | undefined;
  /** Most instances per request. */
  max_instance_count?: number | undefined;
  /** Most resources in a resource group. */
  max_item_in_resource_group?: number | undefined;
  /** Most backends per listener. */
  max_listener_backends?: number | undefined;
  /** Most listeners per load balancer. */
  max_loadbalancer_listeners?: number | undefined;
  /** Most rewrite rules per forwarding policy. */
  max_loadbalancer_policy_rewrite_rules?: number | undefined;
  /** Most rules per forwarding policy. */
  max_loadbalancer_policy_rules?: number | undefined;
  /** Most members of a user group. */
  max_member_in_user_group?: number | undefined;
  /** Most network cards per instance. */
  max_nic_per_instance?: number | undefined;
  /** Most users that a resource can be shared with. */
  max_resource_shared_users?: number | undefined;
  /** Most resource groups that a resource can be in. */
  max_rg_cnt_item_can_join?: number | undefined;
  /** Most routers per request. */
  max_router_count?: number | undefined;
  /** Most entries per router rule. */
  max_router_entries?: number | undefined;
  /** Most rules per router. */
  max_router_statics?: number | undefined;
  /** Most VxNets per router. */
  max_router_vxnets?: number | undefined;
  /** Most rules in a group role. */
  max_rule_in_group_role?: number | undefined;
  /** Most rules per firewall. */
  max_security_group_rules?: number | undefined;
  /** Most rule sets per firewall. */
  max_security_group_rulesets?: number | undefined;
  /** Most backups per firewall. */
  max_security_group_snapshots?: number | undefined;
  /** Most users in a department. */
  max_users_in_one_department?: number | undefined;
  /** Most volumes per request. */
  max_volume_count?: number | undefined;
  /** Most volumes per instance. */
  max_volume_per_inst?: number | undefined;
  /** Largest performance volume, GB. */
  max_volume_size?: number | undefined;
  /** Most replicas of a volume. */
  max_vos_replica_count?: number | undefined;
  /** Most VxNets per request. */
  max_vxnet_count?: number | undefined;
  /** Seconds to keep a public address before release counts as abuse. */
  min_abuse_eip_sec?: number | undefined;
  /** Smallest capacity volume, GB. */
  min_hc_volume_size?: number | undefined;
  /** Smallest `hcs` volume, GB. */
  min_hcs_volume_size?: number | undefined;
  /** Fewest hosts per group of dedicated hosts. */
  min_hosts_per_dedicated_group?: number | undefined;
  /** Smallest high-performance volume, GB. */
  min_hps_volume_size?: number | undefined;
  /** Hosts that must stay in the pool. */
  min_reserved_hosts_in_pool?: number | undefined;
  /** Smallest performance volume, GB. */
  min_volume_size?: number | undefined;
  /** Whether containers (LXC) may be used: 0 no, 1 yes. */
  privilege_of_lxc?: number | undefined;
  /** Configurations on offer for Spark. */
  spark_types?: unknown | undefined;
  /** Configurations on offer for Storm. */
  storm_types?: unknown | undefined;
  /** Sizes on offer for caches, GB. */
  valid_cache_size?: number[] | undefined;
  /** Numbers of virtual CPUs on offer. */
  valid_cpu_cores?: number[] | undefined;
  /** Memory sizes on offer for each number of virtual CPUs, MB. */
  valid_cpu_memory_pairs?: unknown | undefined;
  /** Classes on offer for dedicated hosts. */
  valid_dedicated_host_group_classes?: number[] | undefined;
  /** Classes of instance on offer, such as 0, 1, 101, 201. */
  valid_instance_classes?: number[] | undefined;
  /** Types of load balancer on offer. */
  valid_loadbalancer_types?: number[] | undefined;
  /** Memory sizes on offer, MB. */
  valid_memory_size?: number[] | undefined;
  /** Resource classes on offer, such as 0, 1. */
  valid_resource_classes?: number[] | undefined;
  /** Types of volume on offer, such as 0, 2, 3. */
  valid_volume_types?: number[] | undefined;
  /** Step of sizes of performance volumes, GB. */
  volume_step?: number | undefined;
  /** Length of the IPv6 prefix of a VPC, bits. */
  vpc_ipv6_prefixlen?: number | undefined;
  /** Length of the IPv6 prefix of a VxNet, bits. */
  vxnet_ipv6_prefixlen?: number | undefined;
  /** Internal list of the platform on VxNets. */
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
  /** Quotas, such as `instance`, `cpu`, `memory`, `volume`; prefix `hp_` for high performance; all unless given. */
  resource_types?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link getQuotaLeft}. */
export interface GetQuotaLeftResponse {
  /** What is left of each quota. */
  quota_left_set?:
    | {
        /** How much is left; `memory` in MB. */
        left?: number | undefined;
        /** Quota, such as `instance` or `hp_cpu`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取剩余配额。Returns how much of each quota the account has left in a zone.
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
  /** Limits for this type of volume, such as 0, 2, 3 or 200. */
  volume_type?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link getResourceLimit}. */
export interface GetResourceLimitResponse {
  /** Largest volume of the given type, GB. */
  'max-size'?: number | undefined;
  /** Smallest volume of the given type, GB. */
  'min-size'?: number | undefined;
  /** Limits by name. */
  resource_limits?: ResourceLimits | undefined;
  /** Step of sizes of the given type, GB. */
  step?: number | undefined;
  /** Address ranges that VxNets may use, CIDR. */
  vxnet_subnets?: string[] | undefined;
  /** Version of the network platform. */
  vxnet_version?: number | undefined;
}

/**
 * 获取资源限制。Returns what the platform offers and allows in a zone: sizes, classes, counts.
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
