import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** InstanceSet. */
interface InstanceSet {
  alarm_status?: string | undefined;
  cpu_topology?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  device?: string | undefined;
  dns_aliases?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        dns_alias_id?: string | undefined;
        dns_alias_name?: string | undefined;
        domain_name?: string | undefined;
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        status?: string | undefined;
      }[]
    | undefined;
  eip?: Eip | undefined;
  extra?:
    | {
        block_bus?: string | undefined;
        boot_dev?: string | undefined;
        cpu_max?: number | undefined;
        cpu_model?: string | undefined;
        features?: number | undefined;
        hypervisor?: string | undefined;
        mem_max?: number | undefined;
        nic_mqueue?: number | undefined;
        no_limit?: number | undefined;
        no_restrict?: number | undefined;
        os_disk_size?: number | undefined;
        usb?: number | undefined;
      }
    | undefined;
  graphics_passwd?: string | undefined;
  graphics_protocol?: string | undefined;
  image?: DescribeInstancesInstanceSetImage | undefined;
  instance_class?: number | undefined;
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  /** Name of the instance. */
  instance_name?: string | undefined;
  instance_type?: string | undefined;
  keypair_ids?: string[] | undefined;
  memory_current?: number | undefined;
  repl?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: SecurityGroup | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  vcpus_current?: number | undefined;
  volume_ids?: string[] | undefined;
  /** Volumes, `vol-…`. */
  volumes?: Volume[] | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?:
    | {
        /** Network card: its MAC address. */
        nic_id?: string | undefined;
        /** IPv4 address in the private network. */
        private_ip?: string | undefined;
        role?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
        /** Name of the VxNet. */
        vxnet_name?: string | undefined;
        vxnet_type?: number | undefined;
      }[]
    | undefined;
  /** Zone, such as `pek3`. */
  zone_id?: string | undefined;
}

const instanceSet = (z: Zod) =>
  z.looseObject({
    alarm_status: z.string().optional(),
    cpu_topology: z.string().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    device: z.string().optional(),
    dns_aliases: z
      .array(
        z.looseObject({
          create_time: z.string().optional(),
          description: z.string().optional(),
          dns_alias_id: z.string().optional(),
          dns_alias_name: z.string().optional(),
          domain_name: z.string().optional(),
          resource_id: z.string().optional(),
          status: z.string().optional(),
        }),
      )
      .optional(),
    eip: eip(z).optional(),
    extra: z
      .looseObject({
        block_bus: z.string().optional(),
        boot_dev: z.string().optional(),
        cpu_max: z.number().optional(),
        cpu_model: z.string().optional(),
        features: z.number().optional(),
        hypervisor: z.string().optional(),
        mem_max: z.number().optional(),
        nic_mqueue: z.number().optional(),
        no_limit: z.number().optional(),
        no_restrict: z.number().optional(),
        os_disk_size: z.number().optional(),
        usb: z.number().optional(),
      })
      .optional(),
    graphics_passwd: z.string().optional(),
    graphics_protocol: z.string().optional(),
    image: describeInstancesInstanceSetImage(z).optional(),
    instance_class: z.number().optional(),
    instance_id: z.string().optional(),
    instance_name: z.string().optional(),
    instance_type: z.string().optional(),
    keypair_ids: z.array(z.string()).optional(),
    memory_current: z.number().optional(),
    repl: z.string().optional(),
    security_group: securityGroup(z).optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    vcpus_current: z.number().optional(),
    volume_ids: z.array(z.string()).optional(),
    volumes: z.array(volume(z)).optional(),
    vxnets: z
      .array(
        z.looseObject({
          nic_id: z.string().optional(),
          private_ip: z.string().optional(),
          role: z.number().optional(),
          vxnet_id: z.string().optional(),
          vxnet_name: z.string().optional(),
          vxnet_type: z.number().optional(),
        }),
      )
      .optional(),
    zone_id: z.string().optional(),
  });

/** Eip. */
interface Eip {
  alarm_status?: string | undefined;
  associate_mode?: number | undefined;
  bandwidth?: number | undefined;
  billing_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** The public IPv4 address. */
  eip_addr?: string | undefined;
  eip_group?:
    | {
        eip_group_id?: string | undefined;
        eip_group_name?: string | undefined;
      }
    | undefined;
  /** Public address, `eip-…`. */
  eip_id?: string | undefined;
  /** Name of the public address. */
  eip_name?: string | undefined;
  icp_codes?: string | undefined;
  need_icp?: number | undefined;
  resource?: Resource | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
}

const eip = (z: Zod) =>
  z.looseObject({
    alarm_status: z.string().optional(),
    associate_mode: z.number().optional(),
    bandwidth: z.number().optional(),
    billing_mode: z.string().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    eip_addr: z.string().optional(),
    eip_group: z.looseObject({ eip_group_id: z.string().optional(), eip_group_name: z.string().optional() }).optional(),
    eip_id: z.string().optional(),
    eip_name: z.string().optional(),
    icp_codes: z.string().optional(),
    need_icp: z.number().optional(),
    resource: resource(z).optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
  });

/** Resource. */
interface Resource {
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  resource_name?: string | undefined;
  /** Kind of resource, such as `instance` or `volume`. */
  resource_type?: string | undefined;
}

const resource = (z: Zod) =>
  z.looseObject({
    resource_id: z.string().optional(),
    resource_name: z.string().optional(),
    resource_type: z.string().optional(),
  });

/** Tags, `tag-…`. */
interface Tag {
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
}

const tag = (z: Zod) =>
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
  });

/** DescribeInstancesInstanceSetImage. */
interface DescribeInstancesInstanceSetImage {
  app_billing_id?: string | undefined;
  architecture?: string | undefined;
  billing_id?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  default_passwd?: string | undefined;
  default_user?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  f_resetpwd?: number | undefined;
  feature?: number | undefined;
  features?: number | undefined;
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  image_name?: string | undefined;
  instance_ids?: string[] | undefined;
  os_family?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  platform?: string | undefined;
  processor_type?: string | undefined;
  provider?: string | undefined;
  recommended_type?: string | undefined;
  root_id?: string | undefined;
  size?: number | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  ui_type?: string | undefined;
  visibility?: string | undefined;
}

const describeInstancesInstanceSetImage = (z: Zod) =>
  z.looseObject({
    app_billing_id: z.string().optional(),
    architecture: z.string().optional(),
    billing_id: z.string().optional(),
    create_time: z.string().optional(),
    default_passwd: z.string().optional(),
    default_user: z.string().optional(),
    description: z.string().optional(),
    f_resetpwd: z.number().optional(),
    feature: z.number().optional(),
    features: z.number().optional(),
    hypervisor: z.string().optional(),
    image_id: z.string().optional(),
    image_name: z.string().optional(),
    instance_ids: z.array(z.string()).optional(),
    os_family: z.string().optional(),
    owner: z.string().optional(),
    platform: z.string().optional(),
    processor_type: z.string().optional(),
    provider: z.string().optional(),
    recommended_type: z.string().optional(),
    root_id: z.string().optional(),
    size: z.number().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    transition_status: z.string().optional(),
    ui_type: z.string().optional(),
    visibility: z.string().optional(),
  });

/** Firewall, `sg-…`. */
interface SecurityGroup {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  is_applied?: number | undefined;
  is_default?: number | undefined;
  resources?: Resource[] | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** Name of the firewall. */
  security_group_name?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
}

const securityGroup = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    is_applied: z.number().optional(),
    is_default: z.number().optional(),
    resources: z.array(resource(z)).optional(),
    security_group_id: z.string().optional(),
    security_group_name: z.string().optional(),
    tags: z.array(tag(z)).optional(),
  });

/** Volumes, `vol-…`. */
interface Volume {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  device?: string | undefined;
  instance?: Record<string, unknown> | undefined;
  /** Instances, `i-…`. */
  instances?: Record<string, unknown>[] | undefined;
  latest_snapshot_time?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  place_group_id?: string | undefined;
  repl?: string | undefined;
  size?: number | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Volume, `vol-…`. */
  volume_id?: string | undefined;
  /** Name of the volume. */
  volume_name?: string | undefined;
  volume_type?: number | undefined;
  /** Zone, such as `pek3`. */
  zone_id?: string | undefined;
}

const volume = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    device: z.string().optional(),
    instance: z.record(z.string(), z.unknown()).optional(),
    instances: z.array(z.record(z.string(), z.unknown())).optional(),
    latest_snapshot_time: z.string().optional(),
    owner: z.string().optional(),
    place_group_id: z.string().optional(),
    repl: z.string().optional(),
    size: z.number().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    volume_id: z.string().optional(),
    volume_name: z.string().optional(),
    volume_type: z.number().optional(),
    zone_id: z.string().optional(),
  });

/** Broker. */
interface Broker {
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  broker_port?: number | undefined;
  broker_host?: string | undefined;
}

const broker = (z: Zod) =>
  z.looseObject({
    instance_id: z.string().optional(),
    broker_port: z.number().optional(),
    broker_host: z.string().optional(),
  });

/** Input of {@link ceaseInstances}. */
export interface CeaseInstancesRequest {
  /** Always `CeaseInstances`; the client fills it in. */
  action?: 'CeaseInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances: string[];
}

/** Result of {@link ceaseInstances}. */
export interface CeaseInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CeaseInstances.
 * Calls `GET /iaas/?action=CeaseInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/cease_instances.html
 */
export const ceaseInstances: QingCloudEndpoint<CeaseInstancesRequest, CeaseInstancesResponse, 'signature'> = {
  id: 'instance.ceaseInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/cease_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CeaseInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CeaseInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeInstanceTypes}. */
export interface DescribeInstanceTypesRequest {
  /** Always `DescribeInstanceTypes`; the client fills it in. */
  action?: 'DescribeInstanceTypes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  baremetal?: number | undefined;
  instance_types?: string[] | undefined;
}

/** Result of {@link describeInstanceTypes}. */
export interface DescribeInstanceTypesResponse {
  instance_type_set?:
    | {
        /** Free text about it. */
        description?: string | undefined;
        instance_type_id?: string | undefined;
        instance_type_name?: string | undefined;
        memory_current?: number | undefined;
        status?: string | undefined;
        vcpus_current?: number | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeInstanceTypes.
 * Calls `GET /iaas/?action=DescribeInstanceTypes`.
 *
 * @see https://docs.qingcloud.com/api/instance/describe_instance_types.html
 */
export const describeInstanceTypes: QingCloudEndpoint<
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResponse,
  'signature'
> = {
  id: 'instance.describeInstanceTypes',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/instance/describe_instance_types.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeInstanceTypes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeInstanceTypes']).optional(),
      zone: z.string(),
      baremetal: z.number().optional(),
      instance_types: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      instance_type_set: z
        .array(
          z.looseObject({
            description: z.string().optional(),
            instance_type_id: z.string().optional(),
            instance_type_name: z.string().optional(),
            memory_current: z.number().optional(),
            status: z.string().optional(),
            vcpus_current: z.number().optional(),
            zone_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeInstances}. */
export interface DescribeInstancesRequest {
  /** Always `DescribeInstances`; the client fills it in. */
  action?: 'DescribeInstances' | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string[] | undefined;
  instance_class?: 0 | 1 | undefined;
  instance_type?: string[] | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  is_cluster_node?: number | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | 1 | undefined;
  alarm_status?: string | undefined;
  border?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  controller?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  dedicated_host_group_id?: string | undefined;
  dedicated_host_id?: string | undefined;
  directory_id?: string | undefined;
  exclude_reserved?: string | undefined;
  exclude_user?: string | undefined;
  excluded_dir?: string | undefined;
  excluded_plg_id?: string | undefined;
  fence?: string | undefined;
  graphics_protocol?: string | undefined;
  host_machine?: string | undefined;
  hypervisor?: string | undefined;
  instance_group?: string | undefined;
  /** Name of the instance. */
  instance_name?: string | undefined;
  is_elastic?: string | undefined;
  memory_current?: string | undefined;
  mount_detail?: string | undefined;
  mount_image_id?: string | undefined;
  not_transition?: string | undefined;
  os_disk_size?: string | undefined;
  place_group_id?: string | undefined;
  platform?: string | undefined;
  repl?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: string | undefined;
  role?: string | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  sriov_nic_type?: string | undefined;
  support_cdrom?: string | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  vcpus_current?: string | undefined;
  vdc_node_id?: string | undefined;
  vxnet?: string | undefined;
  vxnet_type?: string | undefined;
  without_contract?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link describeInstances}. */
export interface DescribeInstancesResponse {
  instance_set?: InstanceSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeInstances.
 * Calls `GET /iaas/?action=DescribeInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/describe_instances.html
 */
export const describeInstances: QingCloudPagedEndpoint<
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  'signature',
  InstanceSet,
  'offset' | 'limit'
> = {
  id: 'instance.describeInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/instance/describe_instances.html',
  fixed: { action: 'DescribeInstances' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.instance_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeInstances']).optional(),
      image_id: z.array(z.string()).optional(),
      instance_class: z.literal([0, 1]).optional(),
      instance_type: z.array(z.string()).optional(),
      instances: z.array(z.string()).optional(),
      is_cluster_node: z.number().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([0, 1]).optional(),
      alarm_status: z.string().optional(),
      border: z.string().optional(),
      console_id: z.string().optional(),
      controller: z.string().optional(),
      create_time: z.string().optional(),
      dedicated_host_group_id: z.string().optional(),
      dedicated_host_id: z.string().optional(),
      directory_id: z.string().optional(),
      exclude_reserved: z.string().optional(),
      exclude_user: z.string().optional(),
      excluded_dir: z.string().optional(),
      excluded_plg_id: z.string().optional(),
      fence: z.string().optional(),
      graphics_protocol: z.string().optional(),
      host_machine: z.string().optional(),
      hypervisor: z.string().optional(),
      instance_group: z.string().optional(),
      instance_name: z.string().optional(),
      is_elastic: z.string().optional(),
      memory_current: z.string().optional(),
      mount_detail: z.string().optional(),
      mount_image_id: z.string().optional(),
      not_transition: z.string().optional(),
      os_disk_size: z.string().optional(),
      place_group_id: z.string().optional(),
      platform: z.string().optional(),
      repl: z.string().optional(),
      reverse: z.string().optional(),
      role: z.string().optional(),
      root_user_id: z.string().optional(),
      sort_key: z.string().optional(),
      sriov_nic_type: z.string().optional(),
      support_cdrom: z.string().optional(),
      transition_status: z.string().optional(),
      vcpus_current: z.string().optional(),
      vdc_node_id: z.string().optional(),
      vxnet: z.string().optional(),
      vxnet_type: z.string().optional(),
      without_contract: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ instance_set: z.array(instanceSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link modifyInstanceAttributes}. */
export interface ModifyInstanceAttributesRequest {
  /** Always `ModifyInstanceAttributes`; the client fills it in. */
  action?: 'ModifyInstanceAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  instance: string;
  /** Name of the instance. */
  instance_name?: string | undefined;
  nic_mqueue?: string | undefined;
}

/** Result of {@link modifyInstanceAttributes}. */
export type ModifyInstanceAttributesResponse = NoFields;

/**
 * ModifyInstanceAttributes.
 * Calls `GET /iaas/?action=ModifyInstanceAttributes`.
 *
 * @see https://docs.qingcloud.com/api/instance/modify_instance_attributes.html
 */
export const modifyInstanceAttributes: QingCloudEndpoint<
  ModifyInstanceAttributesRequest,
  ModifyInstanceAttributesResponse,
  'signature'
> = {
  id: 'instance.modifyInstanceAttributes',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/modify_instance_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyInstanceAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyInstanceAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      instance: z.string(),
      instance_name: z.string().optional(),
      nic_mqueue: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resetInstances}. */
export interface ResetInstancesRequest {
  /** Always `ResetInstances`; the client fills it in. */
  action?: 'ResetInstances' | undefined;
  /** Instances, `i-…`. */
  instances: string[];
  login_keypair?: string | undefined;
  login_mode: 'keypair' | 'passwd';
  login_passwd?: string | undefined;
  need_newsid?: 0 | 1 | undefined;
  force?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  os_disk_size?: string | undefined;
  type?: string | undefined;
  user_data?: string | undefined;
  value?: string | undefined;
  vm_definition?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link resetInstances}. */
export interface ResetInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ResetInstances.
 * Calls `GET /iaas/?action=ResetInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/reset_instances.html
 */
export const resetInstances: QingCloudEndpoint<ResetInstancesRequest, ResetInstancesResponse, 'signature'> = {
  id: 'instance.resetInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/reset_instances.html',
  job: true,
  fixed: { action: 'ResetInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResetInstances']).optional(),
      instances: z.array(z.string()),
      login_keypair: z.string().optional(),
      login_mode: z.literal(['keypair', 'passwd']),
      login_passwd: z.string().optional(),
      need_newsid: z.literal([0, 1]).optional(),
      force: z.string().optional(),
      image_id: z.string().optional(),
      os_disk_size: z.string().optional(),
      type: z.string().optional(),
      user_data: z.string().optional(),
      value: z.string().optional(),
      vm_definition: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link resizeInstances}. */
export interface ResizeInstancesRequest {
  /** Always `ResizeInstances`; the client fills it in. */
  action?: 'ResizeInstances' | undefined;
  cpu?: 1 | 2 | 4 | 8 | 16 | undefined;
  cpu_model?: string | undefined;
  gpu?: number | undefined;
  instance_type?: string | undefined;
  /** Instances, `i-…`. */
  instances: string[];
  memory?: 1024 | 2048 | 4096 | 6144 | 8192 | 12288 | 16384 | 24576 | 32768 | undefined;
  os_disk_size?: number | undefined;
  boot_dev?: string | undefined;
  cpu_topology?: string | undefined;
  memory_current?: string | undefined;
  memory_max?: string | undefined;
  vcpus_current?: string | undefined;
  vcpus_max?: string | undefined;
  vm_definition?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link resizeInstances}. */
export interface ResizeInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ResizeInstances.
 * Calls `GET /iaas/?action=ResizeInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/resize_instances.html
 */
export const resizeInstances: QingCloudEndpoint<ResizeInstancesRequest, ResizeInstancesResponse, 'signature'> = {
  id: 'instance.resizeInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/resize_instances.html',
  job: true,
  fixed: { action: 'ResizeInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeInstances']).optional(),
      cpu: z.literal([1, 2, 4, 8, 16]).optional(),
      cpu_model: z.string().optional(),
      gpu: z.number().optional(),
      instance_type: z.string().optional(),
      instances: z.array(z.string()),
      memory: z.literal([1024, 2048, 4096, 6144, 8192, 12288, 16384, 24576, 32768]).optional(),
      os_disk_size: z.number().optional(),
      boot_dev: z.string().optional(),
      cpu_topology: z.string().optional(),
      memory_current: z.string().optional(),
      memory_max: z.string().optional(),
      vcpus_current: z.string().optional(),
      vcpus_max: z.string().optional(),
      vm_definition: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link restartInstances}. */
export interface RestartInstancesRequest {
  /** Always `RestartInstances`; the client fills it in. */
  action?: 'RestartInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances: string[];
}

/** Result of {@link restartInstances}. */
export interface RestartInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * RestartInstances.
 * Calls `GET /iaas/?action=RestartInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/restart_instances.html
 */
export const restartInstances: QingCloudEndpoint<RestartInstancesRequest, RestartInstancesResponse, 'signature'> = {
  id: 'instance.restartInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/restart_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RestartInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RestartInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link runInstances}. */
export interface RunInstancesRequest {
  /** Always `RunInstances`; the client fills it in. */
  action?: 'RunInstances' | undefined;
  billing_id?: string | undefined;
  count?: number | undefined;
  cpu?: 1 | 2 | 4 | 8 | 16 | undefined;
  cpu_max?: 1 | 2 | 4 | 8 | 16 | undefined;
  cpu_model?:
    | 'Westmere'
    | 'SandyBridge'
    | 'IvyBridge'
    | 'Haswell'
    | 'Broadwell'
    | 'EPYC'
    | 'Skylake'
    | 'CascadeLake'
    | 'IceLake'
    | 'SapphireRapids'
    | 'Haswell-noTSX'
    | 'EPYC-Rome'
    | undefined;
  gpu?: number | undefined;
  hostname?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id: string;
  instance_class?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 100 | 101 | 200 | 201 | 300 | 301 | undefined;
  /** Name of the instance. */
  instance_name?: string | undefined;
  instance_type?: string | undefined;
  login_keypair?: string | undefined;
  login_mode: 'keypair' | 'passwd';
  login_passwd?: string | undefined;
  mem_max?: 1024 | 2048 | 4096 | 6144 | 8192 | 12288 | 16384 | 24576 | 32768 | undefined;
  memory?: 1024 | 2048 | 4096 | 6144 | 8192 | 12288 | 16384 | 24576 | 32768 | undefined;
  need_newsid?: 0 | 1 | undefined;
  need_userdata?: 0 | 1 | undefined;
  os_disk_size?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  ui_type?: string | undefined;
  userdata_file?: string | undefined;
  userdata_path?: string | undefined;
  userdata_type?: 'plain' | 'exec' | 'tar' | undefined;
  userdata_value?: string | undefined;
  /** Volumes, `vol-…`. */
  volumes?: string[] | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
  os_disk_encryption?: number | undefined;
  nic_mqueue?: number | undefined;
  platform?: string | undefined;
  f_resetpwd?: number | undefined;
  processor_type?: string | undefined;
  default_user?: string | undefined;
  default_passwd?: string | undefined;
  hypervisor?: string | undefined;
  gpu_class?: string | undefined;
  place_group_id?: string | undefined;
  auto_renew?: string | undefined;
  auto_volumes?: string | undefined;
  backups?: string | undefined;
  charge_mode?: string | undefined;
  cipher_alg?: string | undefined;
  contract_description?: string | undefined;
  contract_entries?: string | undefined;
  contract_id?: string | undefined;
  coupon_id?: string | undefined;
  cpu_topology?: number | undefined;
  dedicated_host_group_id?: string | undefined;
  dedicated_host_id?: string | undefined;
  directory_id?: string | undefined;
  dry_run?: string | undefined;
  eip_bandwidth?: string | undefined;
  eip_billing_mode?: string | undefined;
  eip_group?: string | undefined;
  eip_ids?: string | undefined;
  eip_ignore_contract?: string | undefined;
  eip_virgin?: string | undefined;
  entries?: string | undefined;
  expiration_time?: string | undefined;
  gpu_type?: string | undefined;
  in_resource_group_ids?: string | undefined;
  instance_ext_type?: string | undefined;
  instance_group?: string | undefined;
  login_keypair_list?: string | undefined;
  memory_current?: string | undefined;
  memory_max?: string | undefined;
  months?: string | undefined;
  next_charge_mode?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  promotion_id?: string | undefined;
  reserved_contract?: string | undefined;
  stop_on_error?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: string | undefined;
  target_user?: string | undefined;
  type?: string | undefined;
  user_data?: string | undefined;
  value?: string | undefined;
  vcpus_current?: string | undefined;
  vcpus_max?: string | undefined;
  vdc_node_id?: string | undefined;
  vm_definition?: string | undefined;
  volume_contract_entries?: string | undefined;
  volume_encryption?: string | undefined;
  volume_filesystem_type?: string | undefined;
  volume_mount_point?: string | undefined;
  volume_repl?: string | undefined;
  volume_size?: string | undefined;
  volume_type?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rep_count?: number | undefined;
}

/** Result of {@link runInstances}. */
export interface RunInstancesResponse {
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * RunInstances.
 * Calls `GET /iaas/?action=RunInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/run_instances.html
 */
export const runInstances: QingCloudEndpoint<RunInstancesRequest, RunInstancesResponse, 'signature'> = {
  id: 'instance.runInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/run_instances.html',
  job: true,
  fixed: { action: 'RunInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RunInstances']).optional(),
      billing_id: z.string().optional(),
      count: z.number().optional(),
      cpu: z.literal([1, 2, 4, 8, 16]).optional(),
      cpu_max: z.literal([1, 2, 4, 8, 16]).optional(),
      cpu_model: z
        .literal([
          'Westmere',
          'SandyBridge',
          'IvyBridge',
          'Haswell',
          'Broadwell',
          'EPYC',
          'Skylake',
          'CascadeLake',
          'IceLake',
          'SapphireRapids',
          'Haswell-noTSX',
          'EPYC-Rome',
        ])
        .optional(),
      gpu: z.number().optional(),
      hostname: z.string().optional(),
      image_id: z.string(),
      instance_class: z.literal([0, 1, 2, 3, 4, 5, 6, 100, 101, 200, 201, 300, 301]).optional(),
      instance_name: z.string().optional(),
      instance_type: z.string().optional(),
      login_keypair: z.string().optional(),
      login_mode: z.literal(['keypair', 'passwd']),
      login_passwd: z.string().optional(),
      mem_max: z.literal([1024, 2048, 4096, 6144, 8192, 12288, 16384, 24576, 32768]).optional(),
      memory: z.literal([1024, 2048, 4096, 6144, 8192, 12288, 16384, 24576, 32768]).optional(),
      need_newsid: z.literal([0, 1]).optional(),
      need_userdata: z.literal([0, 1]).optional(),
      os_disk_size: z.number().optional(),
      security_group: z.string().optional(),
      ui_type: z.string().optional(),
      userdata_file: z.string().optional(),
      userdata_path: z.string().optional(),
      userdata_type: z.literal(['plain', 'exec', 'tar']).optional(),
      userdata_value: z.string().optional(),
      volumes: z.array(z.string()).optional(),
      vxnets: z.array(z.string()).optional(),
      os_disk_encryption: z.number().optional(),
      nic_mqueue: z.number().optional(),
      platform: z.string().optional(),
      f_resetpwd: z.number().optional(),
      processor_type: z.string().optional(),
      default_user: z.string().optional(),
      default_passwd: z.string().optional(),
      hypervisor: z.string().optional(),
      gpu_class: z.string().optional(),
      place_group_id: z.string().optional(),
      auto_renew: z.string().optional(),
      auto_volumes: z.string().optional(),
      backups: z.string().optional(),
      charge_mode: z.string().optional(),
      cipher_alg: z.string().optional(),
      contract_description: z.string().optional(),
      contract_entries: z.string().optional(),
      contract_id: z.string().optional(),
      coupon_id: z.string().optional(),
      cpu_topology: z.number().optional(),
      dedicated_host_group_id: z.string().optional(),
      dedicated_host_id: z.string().optional(),
      directory_id: z.string().optional(),
      dry_run: z.string().optional(),
      eip_bandwidth: z.string().optional(),
      eip_billing_mode: z.string().optional(),
      eip_group: z.string().optional(),
      eip_ids: z.string().optional(),
      eip_ignore_contract: z.string().optional(),
      eip_virgin: z.string().optional(),
      entries: z.string().optional(),
      expiration_time: z.string().optional(),
      gpu_type: z.string().optional(),
      in_resource_group_ids: z.string().optional(),
      instance_ext_type: z.string().optional(),
      instance_group: z.string().optional(),
      login_keypair_list: z.string().optional(),
      memory_current: z.string().optional(),
      memory_max: z.string().optional(),
      months: z.string().optional(),
      next_charge_mode: z.string().optional(),
      project_id: z.string().optional(),
      promotion_id: z.string().optional(),
      reserved_contract: z.string().optional(),
      stop_on_error: z.string().optional(),
      tags: z.string().optional(),
      target_user: z.string().optional(),
      type: z.string().optional(),
      user_data: z.string().optional(),
      value: z.string().optional(),
      vcpus_current: z.string().optional(),
      vcpus_max: z.string().optional(),
      vdc_node_id: z.string().optional(),
      vm_definition: z.string().optional(),
      volume_contract_entries: z.string().optional(),
      volume_encryption: z.string().optional(),
      volume_filesystem_type: z.string().optional(),
      volume_mount_point: z.string().optional(),
      volume_repl: z.string().optional(),
      volume_size: z.string().optional(),
      volume_type: z.string().optional(),
      zone: z.string().optional(),
      rep_count: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ instances: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link startInstances}. */
export interface StartInstancesRequest {
  /** Always `StartInstances`; the client fills it in. */
  action?: 'StartInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances: string[];
  /** Volumes, `vol-…`. */
  volumes?: string | undefined;
}

/** Result of {@link startInstances}. */
export interface StartInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StartInstances.
 * Calls `GET /iaas/?action=StartInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/start_instances.html
 */
export const startInstances: QingCloudEndpoint<StartInstancesRequest, StartInstancesResponse, 'signature'> = {
  id: 'instance.startInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/start_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StartInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StartInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()),
      volumes: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link stopInstances}. */
export interface StopInstancesRequest {
  /** Always `StopInstances`; the client fills it in. */
  action?: 'StopInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  force?: 0 | 1 | undefined;
  /** Instances, `i-…`. */
  instances: string[];
}

/** Result of {@link stopInstances}. */
export interface StopInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StopInstances.
 * Calls `GET /iaas/?action=StopInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/stop_instances.html
 */
export const stopInstances: QingCloudEndpoint<StopInstancesRequest, StopInstancesResponse, 'signature'> = {
  id: 'instance.stopInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/stop_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StopInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StopInstances']).optional(),
      zone: z.string(),
      force: z.literal([0, 1]).optional(),
      instances: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link terminateInstances}. */
export interface TerminateInstancesRequest {
  /** Always `TerminateInstances`; the client fills it in. */
  action?: 'TerminateInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances: string[];
}

/** Result of {@link terminateInstances}. */
export interface TerminateInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * TerminateInstances.
 * Calls `GET /iaas/?action=TerminateInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/terminate_instances.html
 */
export const terminateInstances: QingCloudEndpoint<TerminateInstancesRequest, TerminateInstancesResponse, 'signature'> =
  {
    id: 'instance.terminateInstances',
    family: 'instance',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/instance/terminate_instances.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'TerminateInstances' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['TerminateInstances']).optional(),
        zone: z.string(),
        instances: z.array(z.string()),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };

/** Input of {@link cloneInstances}. */
export interface CloneInstancesRequest {
  /** Always `CloneInstances`; the client fills it in. */
  action?: 'CloneInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/** Result of {@link cloneInstances}. */
export interface CloneInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  instance_set?: Record<string, unknown> | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
}

/**
 * CloneInstances.
 * Calls `GET /iaas/?action=CloneInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/clone_instances.html
 */
export const cloneInstances: QingCloudEndpoint<CloneInstancesRequest, CloneInstancesResponse, 'signature'> = {
  id: 'instance.cloneInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/clone_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CloneInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CloneInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).optional(),
      vxnets: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      instance_set: z.record(z.string(), z.unknown()).optional(),
      instances: z.array(z.string()).optional(),
    }),
};

/** Input of {@link createBrokers}. */
export interface CreateBrokersRequest {
  /** Always `CreateBrokers`; the client fills it in. */
  action?: 'CreateBrokers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
}

/** Result of {@link createBrokers}. */
export interface CreateBrokersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  brokers?: Broker[] | undefined;
}

/**
 * CreateBrokers.
 * Calls `GET /iaas/?action=CreateBrokers`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const createBrokers: QingCloudEndpoint<CreateBrokersRequest, CreateBrokersResponse, 'signature'> = {
  id: 'instance.createBrokers',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateBrokers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateBrokers']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), brokers: z.array(broker(z)).optional() }),
};

/** Input of {@link deleteBrokers}. */
export interface DeleteBrokersRequest {
  /** Always `DeleteBrokers`; the client fills it in. */
  action?: 'DeleteBrokers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
}

/** Result of {@link deleteBrokers}. */
export interface DeleteBrokersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  brokers?: Broker[] | undefined;
}

/**
 * DeleteBrokers.
 * Calls `GET /iaas/?action=DeleteBrokers`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteBrokers: QingCloudEndpoint<DeleteBrokersRequest, DeleteBrokersResponse, 'signature'> = {
  id: 'instance.deleteBrokers',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteBrokers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteBrokers']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), brokers: z.array(broker(z)).optional() }),
};

/** Input of {@link applyInstanceGroup}. */
export interface ApplyInstanceGroupRequest {
  /** Always `ApplyInstanceGroup`; the client fills it in. */
  action?: 'ApplyInstanceGroup' | undefined;
  instance_group?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link applyInstanceGroup}. */
export interface ApplyInstanceGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ApplyInstanceGroup.
 * Calls `GET /iaas/?action=ApplyInstanceGroup`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const applyInstanceGroup: QingCloudEndpoint<ApplyInstanceGroupRequest, ApplyInstanceGroupResponse, 'signature'> =
  {
    id: 'instance.applyInstanceGroup',
    family: 'instance',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
    job: true,
    fixed: { action: 'ApplyInstanceGroup' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['ApplyInstanceGroup']).optional(),
        instance_group: z.string().optional(),
        zone: z.string().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };

/** Input of {@link createInstanceGroups}. */
export interface CreateInstanceGroupsRequest {
  /** Always `CreateInstanceGroups`; the client fills it in. */
  action?: 'CreateInstanceGroups' | undefined;
  count?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  instance_group_name?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  relation?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link createInstanceGroups}. */
export interface CreateInstanceGroupsResponse {
  instance_groups?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CreateInstanceGroups.
 * Calls `GET /iaas/?action=CreateInstanceGroups`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const createInstanceGroups: QingCloudEndpoint<
  CreateInstanceGroupsRequest,
  CreateInstanceGroupsResponse,
  'signature'
> = {
  id: 'instance.createInstanceGroups',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  job: true,
  fixed: { action: 'CreateInstanceGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateInstanceGroups']).optional(),
      count: z.number().optional(),
      description: z.string().optional(),
      instance_group_name: z.string().optional(),
      project_id: z.string().optional(),
      relation: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ instance_groups: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteInstanceGroups}. */
export interface DeleteInstanceGroupsRequest {
  /** Always `DeleteInstanceGroups`; the client fills it in. */
  action?: 'DeleteInstanceGroups' | undefined;
  instance_groups?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link deleteInstanceGroups}. */
export interface DeleteInstanceGroupsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  instance_groups?: string[] | undefined;
}

/**
 * DeleteInstanceGroups.
 * Calls `GET /iaas/?action=DeleteInstanceGroups`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteInstanceGroups: QingCloudEndpoint<
  DeleteInstanceGroupsRequest,
  DeleteInstanceGroupsResponse,
  'signature'
> = {
  id: 'instance.deleteInstanceGroups',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  job: true,
  fixed: { action: 'DeleteInstanceGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteInstanceGroups']).optional(),
      instance_groups: z.array(z.string()).optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ job_id: z.string().optional(), instance_groups: z.array(z.string()).optional() }),
};

/** Input of {@link describeInstanceGroups}. */
export interface DescribeInstanceGroupsRequest {
  /** Always `DescribeInstanceGroups`; the client fills it in. */
  action?: 'DescribeInstanceGroups' | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  instance_group_name?: string | undefined;
  instance_groups?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string[] | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  relation?: string[] | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link describeInstanceGroups}. */
export interface DescribeInstanceGroupsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  instance_group_set?:
    | {
        instance_group_name?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Tags, `tag-…`. */
        tags?: string[] | undefined;
        controller?: string | undefined;
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        relation?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        instance_group_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * DescribeInstanceGroups.
 * Calls `GET /iaas/?action=DescribeInstanceGroups`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeInstanceGroups: QingCloudPagedEndpoint<
  DescribeInstanceGroupsRequest,
  DescribeInstanceGroupsResponse,
  'signature',
  NonNullable<DescribeInstanceGroupsResponse['instance_group_set']>[number],
  'offset' | 'limit'
> = {
  id: 'instance.describeInstanceGroups',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  fixed: { action: 'DescribeInstanceGroups' },
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 100, items: (answer) => answer.instance_group_set },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeInstanceGroups']).optional(),
      console_id: z.string().optional(),
      instance_group_name: z.string().optional(),
      instance_groups: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.array(z.string()).optional(),
      project_id: z.string().optional(),
      relation: z.array(z.string()).optional(),
      reverse: z.number().optional(),
      root_user_id: z.string().optional(),
      search_word: z.string().optional(),
      sort_key: z.string().optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      instance_group_set: z
        .array(
          z.looseObject({
            instance_group_name: z.string().optional(),
            description: z.string().optional(),
            tags: z.array(z.string()).optional(),
            controller: z.string().optional(),
            console_id: z.string().optional(),
            root_user_id: z.string().optional(),
            create_time: z.string().optional(),
            relation: z.string().optional(),
            owner: z.string().optional(),
            instance_group_id: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link modifyInstanceGroupAttributes}. */
export interface ModifyInstanceGroupAttributesRequest {
  /** Always `ModifyInstanceGroupAttributes`; the client fills it in. */
  action?: 'ModifyInstanceGroupAttributes' | undefined;
  /** Free text about it. */
  description?: string | undefined;
  instance_group?: string | undefined;
  instance_group_name?: string | undefined;
  relation?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link modifyInstanceGroupAttributes}. */
export interface ModifyInstanceGroupAttributesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ModifyInstanceGroupAttributes.
 * Calls `GET /iaas/?action=ModifyInstanceGroupAttributes`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const modifyInstanceGroupAttributes: QingCloudEndpoint<
  ModifyInstanceGroupAttributesRequest,
  ModifyInstanceGroupAttributesResponse,
  'signature'
> = {
  id: 'instance.modifyInstanceGroupAttributes',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  job: true,
  fixed: { action: 'ModifyInstanceGroupAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyInstanceGroupAttributes']).optional(),
      description: z.string().optional(),
      instance_group: z.string().optional(),
      instance_group_name: z.string().optional(),
      relation: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link joinInstanceGroup}. */
export interface JoinInstanceGroupRequest {
  /** Always `JoinInstanceGroup`; the client fills it in. */
  action?: 'JoinInstanceGroup' | undefined;
  instance_group?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link joinInstanceGroup}. */
export interface JoinInstanceGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * JoinInstanceGroup.
 * Calls `GET /iaas/?action=JoinInstanceGroup`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const joinInstanceGroup: QingCloudEndpoint<JoinInstanceGroupRequest, JoinInstanceGroupResponse, 'signature'> = {
  id: 'instance.joinInstanceGroup',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  job: true,
  fixed: { action: 'JoinInstanceGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['JoinInstanceGroup']).optional(),
      instance_group: z.string().optional(),
      instances: z.array(z.string()).optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link leaveInstanceGroup}. */
export interface LeaveInstanceGroupRequest {
  /** Always `LeaveInstanceGroup`; the client fills it in. */
  action?: 'LeaveInstanceGroup' | undefined;
  instance_group?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link leaveInstanceGroup}. */
export interface LeaveInstanceGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * LeaveInstanceGroup.
 * Calls `GET /iaas/?action=LeaveInstanceGroup`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const leaveInstanceGroup: QingCloudEndpoint<LeaveInstanceGroupRequest, LeaveInstanceGroupResponse, 'signature'> =
  {
    id: 'instance.leaveInstanceGroup',
    family: 'instance',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
    job: true,
    fixed: { action: 'LeaveInstanceGroup' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['LeaveInstanceGroup']).optional(),
        instance_group: z.string().optional(),
        instances: z.array(z.string()).optional(),
        zone: z.string().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };
