import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** VolumeSet. */
interface VolumeSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  device?: string | undefined;
  instance?: Instance | undefined;
  /** Instances, `i-…`. */
  instances?: Instance[] | undefined;
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

const volumeSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    device: z.string().optional(),
    instance: instance(z).optional(),
    instances: z.array(instance(z)).optional(),
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

/** Instance. */
interface Instance {
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
  image?: DescribeVolumesVolumeSetInstanceImage | undefined;
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
  volumes?: Record<string, unknown>[] | undefined;
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

const instance = (z: Zod) =>
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
    image: describeVolumesVolumeSetInstanceImage(z).optional(),
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
    volumes: z.array(z.record(z.string(), z.unknown())).optional(),
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

/** DescribeVolumesVolumeSetInstanceImage. */
interface DescribeVolumesVolumeSetInstanceImage {
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

const describeVolumesVolumeSetInstanceImage = (z: Zod) =>
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

/** Input of {@link attachVolumes}. */
export interface AttachVolumesRequest {
  /** Always `AttachVolumes`; the client fills it in. */
  action?: 'AttachVolumes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  instance: string;
  /** Volumes, `vol-…`. */
  volumes: string[];
}

/** Result of {@link attachVolumes}. */
export interface AttachVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * AttachVolumes.
 * Calls `GET /iaas/?action=AttachVolumes`.
 *
 * @see https://docs.qingcloud.com/api/volume/attach_volumes.html
 */
export const attachVolumes: QingCloudEndpoint<AttachVolumesRequest, AttachVolumesResponse, 'signature'> = {
  id: 'volume.attachVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/volume/attach_volumes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AttachVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AttachVolumes']).optional(),
      zone: z.string(),
      instance: z.string(),
      volumes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link cloneVolumes}. */
export interface CloneVolumesRequest {
  /** Always `CloneVolumes`; the client fills it in. */
  action?: 'CloneVolumes' | undefined;
  count?: number | undefined;
  sub_zones?: string | undefined;
  volume: string;
  /** Name of the volume. */
  volume_name?: string | undefined;
  volume_type?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link cloneVolumes}. */
export interface CloneVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Volumes, `vol-…`. */
  volumes?: string[] | undefined;
}

/**
 * CloneVolumes.
 * Calls `GET /iaas/?action=CloneVolumes`.
 *
 * @see https://docs.qingcloud.com
 */
export const cloneVolumes: QingCloudEndpoint<CloneVolumesRequest, CloneVolumesResponse, 'signature'> = {
  id: 'volume.cloneVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com',
  job: true,
  fixed: { action: 'CloneVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CloneVolumes']).optional(),
      count: z.number().optional(),
      sub_zones: z.string().optional(),
      volume: z.string(),
      volume_name: z.string().optional(),
      volume_type: z.number().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), volumes: z.array(z.string()).optional() }),
};

/** Input of {@link createVolumes}. */
export interface CreateVolumesRequest {
  /** Always `CreateVolumes`; the client fills it in. */
  action?: 'CreateVolumes' | undefined;
  count?: number | undefined;
  repl?: string | undefined;
  size: number;
  /** Name of the volume. */
  volume_name?: string | undefined;
  volume_type?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  replica_count?: number | undefined;
  auto_renew?: string | undefined;
  backups?: string | undefined;
  cache_mode?: string | undefined;
  charge_mode?: string | undefined;
  cipher_alg?: string | undefined;
  cmk_id?: string | undefined;
  container_conf_id?: string | undefined;
  contract_description?: string | undefined;
  contract_entries?: string | undefined;
  contract_id?: string | undefined;
  coupon_id?: string | undefined;
  datastore?: string | undefined;
  dry_run?: string | undefined;
  encryption?: string | undefined;
  entries?: string | undefined;
  hyper_node_id?: string | undefined;
  in_resource_group_ids?: string | undefined;
  instance?: string | undefined;
  label?: string | undefined;
  max_bs?: string | undefined;
  months?: string | undefined;
  mutex_group_id?: string | undefined;
  next_charge_mode?: string | undefined;
  place_group_id?: string | undefined;
  policy?: string | undefined;
  port?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  promotion_id?: string | undefined;
  resource_qos?: string | undefined;
  rg?: string | undefined;
  round_up?: string | undefined;
  target_user?: string | undefined;
  thick_prov?: string | undefined;
  vdc_node_id?: string | undefined;
  wwpn?: string | undefined;
}

/** Result of {@link createVolumes}. */
export interface CreateVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Volumes, `vol-…`. */
  volumes?: string[] | undefined;
}

/**
 * CreateVolumes.
 * Calls `GET /iaas/?action=CreateVolumes`.
 *
 * @see https://docs.qingcloud.com/api/volume/create_volumes.html
 */
export const createVolumes: QingCloudEndpoint<CreateVolumesRequest, CreateVolumesResponse, 'signature'> = {
  id: 'volume.createVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/volume/create_volumes.html',
  job: true,
  fixed: { action: 'CreateVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateVolumes']).optional(),
      count: z.number().optional(),
      repl: z.string().optional(),
      size: z.number(),
      volume_name: z.string().optional(),
      volume_type: z.number().optional(),
      zone: z.string().optional(),
      replica_count: z.number().optional(),
      auto_renew: z.string().optional(),
      backups: z.string().optional(),
      cache_mode: z.string().optional(),
      charge_mode: z.string().optional(),
      cipher_alg: z.string().optional(),
      cmk_id: z.string().optional(),
      container_conf_id: z.string().optional(),
      contract_description: z.string().optional(),
      contract_entries: z.string().optional(),
      contract_id: z.string().optional(),
      coupon_id: z.string().optional(),
      datastore: z.string().optional(),
      dry_run: z.string().optional(),
      encryption: z.string().optional(),
      entries: z.string().optional(),
      hyper_node_id: z.string().optional(),
      in_resource_group_ids: z.string().optional(),
      instance: z.string().optional(),
      label: z.string().optional(),
      max_bs: z.string().optional(),
      months: z.string().optional(),
      mutex_group_id: z.string().optional(),
      next_charge_mode: z.string().optional(),
      place_group_id: z.string().optional(),
      policy: z.string().optional(),
      port: z.string().optional(),
      project_id: z.string().optional(),
      promotion_id: z.string().optional(),
      resource_qos: z.string().optional(),
      rg: z.string().optional(),
      round_up: z.string().optional(),
      target_user: z.string().optional(),
      thick_prov: z.string().optional(),
      vdc_node_id: z.string().optional(),
      wwpn: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), volumes: z.array(z.string()).optional() }),
};

/** Input of {@link deleteVolumes}. */
export interface DeleteVolumesRequest {
  /** Always `DeleteVolumes`; the client fills it in. */
  action?: 'DeleteVolumes' | undefined;
  /** Volumes, `vol-…`. */
  volumes: string[];
  direct_cease?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  unlease?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link deleteVolumes}. */
export interface DeleteVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DeleteVolumes.
 * Calls `GET /iaas/?action=DeleteVolumes`.
 *
 * @see https://docs.qingcloud.com/api/volume/delete_volumes.html
 */
export const deleteVolumes: QingCloudEndpoint<DeleteVolumesRequest, DeleteVolumesResponse, 'signature'> = {
  id: 'volume.deleteVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/volume/delete_volumes.html',
  job: true,
  fixed: { action: 'DeleteVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteVolumes']).optional(),
      volumes: z.array(z.string()),
      direct_cease: z.string().optional(),
      project_id: z.string().optional(),
      unlease: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeVolumes}. */
export interface DescribeVolumesRequest {
  /** Always `DescribeVolumes`; the client fills it in. */
  action?: 'DescribeVolumes' | undefined;
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
  volume_type?: number | undefined;
  /** Volumes, `vol-…`. */
  volumes?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  controller?: string | undefined;
  exclude_reserved?: string | undefined;
  host_machine?: string | undefined;
  is_elastic?: string | undefined;
  place_group_id?: string | undefined;
  repl?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: string | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  vdc_node_id?: string | undefined;
  /** Name of the volume. */
  volume_name?: string | undefined;
}

/** Result of {@link describeVolumes}. */
export interface DescribeVolumesResponse {
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  volume_set?: VolumeSet[] | undefined;
}

/**
 * DescribeVolumes.
 * Calls `GET /iaas/?action=DescribeVolumes`.
 *
 * @see https://docs.qingcloud.com/api/volume/describe_volumes.html
 */
export const describeVolumes: QingCloudPagedEndpoint<
  DescribeVolumesRequest,
  DescribeVolumesResponse,
  'signature',
  VolumeSet,
  'offset' | 'limit'
> = {
  id: 'volume.describeVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/volume/describe_volumes.html',
  fixed: { action: 'DescribeVolumes' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.volume_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeVolumes']).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([0, 1]).optional(),
      volume_type: z.number().optional(),
      volumes: z.array(z.string()).optional(),
      zone: z.string().optional(),
      console_id: z.string().optional(),
      controller: z.string().optional(),
      exclude_reserved: z.string().optional(),
      host_machine: z.string().optional(),
      is_elastic: z.string().optional(),
      place_group_id: z.string().optional(),
      repl: z.string().optional(),
      reverse: z.string().optional(),
      root_user_id: z.string().optional(),
      sort_key: z.string().optional(),
      transition_status: z.string().optional(),
      vdc_node_id: z.string().optional(),
      volume_name: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ total_count: z.number().optional(), volume_set: z.array(volumeSet(z)).optional() }),
};

/** Input of {@link detachVolumes}. */
export interface DetachVolumesRequest {
  /** Always `DetachVolumes`; the client fills it in. */
  action?: 'DetachVolumes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  instance: string;
  /** Volumes, `vol-…`. */
  volumes: string[];
}

/** Result of {@link detachVolumes}. */
export interface DetachVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DetachVolumes.
 * Calls `GET /iaas/?action=DetachVolumes`.
 *
 * @see https://docs.qingcloud.com/api/volume/detach_volumes.html
 */
export const detachVolumes: QingCloudEndpoint<DetachVolumesRequest, DetachVolumesResponse, 'signature'> = {
  id: 'volume.detachVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/volume/detach_volumes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DetachVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DetachVolumes']).optional(),
      zone: z.string(),
      instance: z.string(),
      volumes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyVolumeAttributes}. */
export interface ModifyVolumeAttributesRequest {
  /** Always `ModifyVolumeAttributes`; the client fills it in. */
  action?: 'ModifyVolumeAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  volume: string;
  /** Name of the volume. */
  volume_name?: string | undefined;
  instance?: string | undefined;
}

/** Result of {@link modifyVolumeAttributes}. */
export type ModifyVolumeAttributesResponse = NoFields;

/**
 * ModifyVolumeAttributes.
 * Calls `GET /iaas/?action=ModifyVolumeAttributes`.
 *
 * @see https://docs.qingcloud.com/api/volume/modify_volume_attributes.html
 */
export const modifyVolumeAttributes: QingCloudEndpoint<
  ModifyVolumeAttributesRequest,
  ModifyVolumeAttributesResponse,
  'signature'
> = {
  id: 'volume.modifyVolumeAttributes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/volume/modify_volume_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyVolumeAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyVolumeAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      volume: z.string(),
      volume_name: z.string().optional(),
      instance: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resizeVolumes}. */
export interface ResizeVolumesRequest {
  /** Always `ResizeVolumes`; the client fills it in. */
  action?: 'ResizeVolumes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  size: number;
  /** Volumes, `vol-…`. */
  volumes: string[];
}

/** Result of {@link resizeVolumes}. */
export interface ResizeVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ResizeVolumes.
 * Calls `GET /iaas/?action=ResizeVolumes`.
 *
 * @see https://docs.qingcloud.com/api/volume/resize_volumes.html
 */
export const resizeVolumes: QingCloudEndpoint<ResizeVolumesRequest, ResizeVolumesResponse, 'signature'> = {
  id: 'volume.resizeVolumes',
  family: 'volume',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/volume/resize_volumes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeVolumes']).optional(),
      zone: z.string(),
      size: z.number(),
      volumes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
