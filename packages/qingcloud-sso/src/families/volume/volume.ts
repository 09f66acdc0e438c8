import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Volumes of this page. */
interface VolumeSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about the volume. */
  description?: string | undefined;
  /** Device name in the instance, such as `/dev/sdb`. */
  device?: string | undefined;
  /** Instance that it is attached to: id, name and device. */
  instance?: Instance | undefined;
  /** Instances that it is attached to. */
  instances?: Instance[] | undefined;
  /** When its newest snapshot was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  latest_snapshot_time?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Placement group, `plg-…`. */
  place_group_id?: string | undefined;
  /** Replication policy of the volume. */
  repl?: string | undefined;
  /** Size, GB. */
  size?: number | undefined;
  /**
   * State: `available` free, `in-use` attached, `suspended` for unpaid bills, `deleted` recoverable for 2 hours, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags that are on it. */
  tags?: Tag[] | undefined;
  /** What is being done to the volume, empty when nothing. */
  transition_status?: string | undefined;
  /** Volume, `vol-…`. */
  volume_id?: string | undefined;
  /** Name of the volume. */
  volume_name?: string | undefined;
  /**
   * Type: 0 performance, 2 capacity (1 in old zones), 3 high performance, 5 NeonSAN, 100 basic, 200 SSD enterprise; more exist.
   */
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

/** Instance that it is attached to: id, name and device. */
interface Instance {
  /** State of the alarm on the instance, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** CPU topology: sockets,cores,threads, such as `1,2,1`. */
  cpu_topology?: string | undefined;
  /** When the instance was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about the instance. */
  description?: string | undefined;
  /** Device name of the volume in the system, such as `/dev/sdb`. */
  device?: string | undefined;
  /** Internal domain names of it. */
  dns_aliases?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about the name. */
        description?: string | undefined;
        /** Internal domain name, `da-…`. */
        dns_alias_id?: string | undefined;
        /** Prefix of the internal domain name. */
        dns_alias_name?: string | undefined;
        /** Full internal domain name. */
        domain_name?: string | undefined;
        /** Resource that the name points to. */
        resource_id?: string | undefined;
        /** State of the internal domain name. */
        status?: string | undefined;
      }[]
    | undefined;
  /** Public address that is bound to it. */
  eip?: Eip | undefined;
  /** Details of the virtual hardware. */
  extra?:
    | {
        /** Bus of the disks, such as `virtio`. */
        block_bus?: string | undefined;
        /** Device that it boots from. */
        boot_dev?: string | undefined;
        /** Most virtual CPUs that it can grow to. */
        cpu_max?: number | undefined;
        /** CPU model that the guest sees, such as `Haswell`. */
        cpu_model?: string | undefined;
        /** Bit mask of features, internal to the platform. */
        features?: number | undefined;
        /** Kind of hypervisor, such as `kvm` or `bm` (bare metal). */
        hypervisor?: string | undefined;
        /** Most memory that it can grow to, MB. */
        mem_max?: number | undefined;
        /** Multi-queue of the network card: 0 off, 1 on. */
        nic_mqueue?: number | undefined;
        /** Internal flag of the platform on limits. */
        no_limit?: number | undefined;
        /** Internal flag of the platform on restrictions. */
        no_restrict?: number | undefined;
        /** Size of the system disk, GB. */
        os_disk_size?: number | undefined;
        /** USB redirection: 0 off, 1 on. */
        usb?: number | undefined;
      }
    | undefined;
  /** Password of the graphics console; treat it as a secret. */
  graphics_passwd?: string | undefined;
  /** Protocol of the graphics console, such as `vnc`. */
  graphics_protocol?: string | undefined;
  /** Image that it was made from. */
  image?: DescribeVolumesVolumeSetInstanceImage | undefined;
  /** Class: 0 performance, 1 high performance, 101 basic, 201 enterprise; more exist. */
  instance_class?: number | undefined;
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  /** Name of the instance. */
  instance_name?: string | undefined;
  /** Type of the instance, such as `c1m1` or `e2.large.r2`. */
  instance_type?: string | undefined;
  /** SSH key pairs on it, `kp-…`; only with `verbose` 1. */
  keypair_ids?: string[] | undefined;
  /** Memory, MB. */
  memory_current?: number | undefined;
  /** Replication policy of its system disk. */
  repl?: string | undefined;
  /** Firewall that is on it. */
  security_group?: SecurityGroup | undefined;
  /**
   * State: `pending`, `running`, `stopped`, `suspended` for unpaid bills, `terminated` recoverable for 2 hours, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags that are on it. */
  tags?: Tag[] | undefined;
  /** What is being done to the instance, empty when nothing. */
  transition_status?: string | undefined;
  /** Virtual CPUs. */
  vcpus_current?: number | undefined;
  /** Volumes attached to it, `vol-…`; only with `verbose` 1. */
  volume_ids?: string[] | undefined;
  /** Volumes that are attached to it. */
  volumes?: Record<string, unknown>[] | undefined;
  /** Private networks that it has joined, with card and address. */
  vxnets?:
    | {
        /** Card that joins the network: its MAC address. */
        nic_id?: string | undefined;
        /** IPv4 address of the instance in this network. */
        private_ip?: string | undefined;
        /** Role of the card: 1 primary, 0 other. */
        role?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
        /** Name of the VxNet. */
        vxnet_name?: string | undefined;
        /** Kind of VxNet: 0 self-managed, 1 managed by a router, 2 base network. */
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

/** Public address that is bound to it. */
interface Eip {
  /** State of the alarm on the address, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** How the address is bound: 0 external, 1 internal. */
  associate_mode?: number | undefined;
  /** Bandwidth limit of the address, Mbps. */
  bandwidth?: number | undefined;
  /** Address billed by: `bandwidth` or `traffic`. */
  billing_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about the address. */
  description?: string | undefined;
  /** The public IPv4 address. */
  eip_addr?: string | undefined;
  /** Group (line) that the address comes from. */
  eip_group?:
    | {
        /** Group of addresses, `eipg-…`. */
        eip_group_id?: string | undefined;
        /** Name of the group of addresses. */
        eip_group_name?: string | undefined;
      }
    | undefined;
  /** Public address, `eip-…`. */
  eip_id?: string | undefined;
  /** Name of the public address. */
  eip_name?: string | undefined;
  /** ICP filing numbers of the address. */
  icp_codes?: string | undefined;
  /** Whether an ICP filing is needed: 0 no, 1 yes. */
  need_icp?: number | undefined;
  /** What the address is bound to. */
  resource?: Resource | undefined;
  /** State of the address: `pending`, `available` free, `associated` bound, `suspended`, `released`, `ceased`. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags that are on it. */
  tags?: Tag[] | undefined;
  /** What is being done to the address, empty when nothing. */
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

/** What the address is bound to. */
interface Resource {
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  /** Name of the resource. */
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

/** Tags that are on it. */
interface Tag {
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

/** Image that it was made from. */
interface DescribeVolumesVolumeSetInstanceImage {
  /** Billing id of the application in the image. */
  app_billing_id?: string | undefined;
  /** CPU architecture, such as `x86_64`. */
  architecture?: string | undefined;
  /** Billing id of the image. */
  billing_id?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Password of the image’s default user; treat it as a secret. */
  default_passwd?: string | undefined;
  /** User that the image comes with. */
  default_user?: string | undefined;
  /** Free text about the image. */
  description?: string | undefined;
  /** Whether the password can be reset: 0 no, 1 yes. */
  f_resetpwd?: number | undefined;
  /** Bit mask of features, internal to the platform. */
  feature?: number | undefined;
  /** Bit mask of features, internal to the platform. */
  features?: number | undefined;
  /** Hypervisor that it runs on, such as `kvm`. */
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  /** Name of the image. */
  image_name?: string | undefined;
  /** Instances that were made from it, `i-…`. */
  instance_ids?: string[] | undefined;
  /** Family of the system, such as `centos`, `ubuntu`, `debian` or `windows`. */
  os_family?: string | undefined;
  /** Who provides the image: `system` or user id `usr-…`. */
  owner?: string | undefined;
  /** Platform of the system: `linux` or `windows`. */
  platform?: string | undefined;
  /** Word size: `64bit` or `32bit`. */
  processor_type?: string | undefined;
  /** `system` from the platform, `self` own. */
  provider?: string | undefined;
  /** Instance type that suits the image, such as `small_b`. */
  recommended_type?: string | undefined;
  /** Image that it derives from. */
  root_id?: string | undefined;
  /** Size of the system disk, GB. */
  size?: number | undefined;
  /**
   * State: `available` usable, `deprecated` only for existing instances, `suspended` for unpaid bills, `deleted` recoverable for
   * 2 hours, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** What is being done to the image, empty when nothing. */
  transition_status?: string | undefined;
  /** User interface of the system, `tui` text or `gui` graphic. */
  ui_type?: string | undefined;
  /** `public` for everyone, `private` for its owner and those it is shared with. */
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

/** Firewall that is on it. */
interface SecurityGroup {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about the firewall. */
  description?: string | undefined;
  /** Whether the rules’ changes are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Whether it is the default firewall: 0 no, 1 yes. */
  is_default?: number | undefined;
  /** Resources that the firewall is on. */
  resources?: Resource[] | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** Name of the firewall. */
  security_group_name?: string | undefined;
  /** Tags that are on it. */
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
  /** Instance that gets them, `i-…`. */
  instance: string;
  /** Volumes in state `available`, `vol-…`. */
  volumes: string[];
}

/** Result of {@link attachVolumes}. */
export interface AttachVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 加载硬盘。Attaches `available` volumes to an instance that is `running` or `stopped`. Partition and mount them inside the system
 * yourself.
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
      volumes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link cloneVolumes}. */
export interface CloneVolumesRequest {
  /** Always `CloneVolumes`; the client fills it in. */
  action?: 'CloneVolumes' | undefined;
  /** How many copies to make. */
  count?: number | undefined;
  /** Undocumented; the console sends it. */
  sub_zones?: string | undefined;
  /** Volume to copy, `vol-…`. */
  volume: string;
  /** Name of the copies. */
  volume_name?: string | undefined;
  /** Type of the copies: 0 performance, 2 capacity, 3 high performance, 5 NeonSAN, 100 basic, 200 SSD enterprise. */
  volume_type?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link cloneVolumes}. */
export interface CloneVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** The copies, `vol-…`. */
  volumes?: string[] | undefined;
}

/**
 * 克隆硬盘。Makes new volumes with the data of an existing one.
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
  supplied: ['zone'],
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
  /** How many to create, 1 unless given. */
  count?: number | undefined;
  /** Replication policy of the volumes. */
  repl?: string | undefined;
  /** Size of each, GB, from 20 in steps of 10: types 0, 3 to 1000, 100, 200 to 2000, 2, 5 to 5000. */
  size: number;
  /** Name of the volumes. */
  volume_name?: string | undefined;
  /**
   * Type: 0 performance, 2 capacity (1 in old zones), 3 high performance, 5 NeonSAN, 100 basic, 200 SSD enterprise; depends on
   * the zone.
   */
  volume_type?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Replicas to keep. */
  replica_count?: number | undefined;
  /** Months to renew by when the contract ends. */
  auto_renew?: string | undefined;
  /** Undocumented; the console sends it. */
  backups?: string | undefined;
  /** Undocumented; the console sends it. */
  cache_mode?: string | undefined;
  /** How to charge, such as `elastic` (pay as you go). */
  charge_mode?: string | undefined;
  /** Algorithm of the encryption, only `aes256`. */
  cipher_alg?: string | undefined;
  /** Master key for the encryption. */
  cmk_id?: string | undefined;
  /** Undocumented; the console sends it. */
  container_conf_id?: string | undefined;
  /** Free text of the contract. */
  contract_description?: string | undefined;
  /** Items of the contract, JSON. */
  contract_entries?: string | undefined;
  /** Contract to use. */
  contract_id?: string | undefined;
  /** Coupon to use. */
  coupon_id?: string | undefined;
  /** Undocumented; the console sends it. */
  datastore?: string | undefined;
  /** Only check the request: 0 no, 1 yes. */
  dry_run?: string | undefined;
  /** Whether to encrypt them. */
  encryption?: boolean | undefined;
  /** Undocumented; the console sends it. */
  entries?: string | undefined;
  /** Undocumented; the console sends it. */
  hyper_node_id?: string | undefined;
  /** Resource groups to put them in, `rg-…`. */
  in_resource_group_ids?: string | undefined;
  /** Instance to attach them to, `i-…`. */
  instance?: string | undefined;
  /** Undocumented; the console sends it. */
  label?: string | undefined;
  /** Undocumented; the console sends it. */
  max_bs?: string | undefined;
  /** Months to buy under a contract. */
  months?: string | undefined;
  /** Undocumented; the console sends it. */
  mutex_group_id?: string | undefined;
  /** How to charge after the contract. */
  next_charge_mode?: string | undefined;
  /** Placement group to put them in, `plg-…`. */
  place_group_id?: string | undefined;
  /** Undocumented; the console sends it. */
  policy?: string | undefined;
  /** Undocumented; the console sends it. */
  port?: string | undefined;
  /** Project to put them in, `pj-…`. */
  project_id?: string | undefined;
  /** Promotion to use. */
  promotion_id?: string | undefined;
  /** Quality of service: limits of throughput and IOPS. */
  resource_qos?: string | undefined;
  /** Undocumented; the console sends it. */
  rg?: string | undefined;
  /** Round a size that is too small up to the minimum: 0 no, 1 yes. */
  round_up?: string | undefined;
  /** Sub-account that is to own them, `usr-…`; for main accounts. */
  target_user?: string | undefined;
  /** Reserve all space at once: 0 no, 1 yes. */
  thick_prov?: string | undefined;
  /** Node of a virtual data centre. */
  vdc_node_id?: string | undefined;
  /** World wide port name, for Fibre Channel. */
  wwpn?: string | undefined;
}

/** Result of {@link createVolumes}. */
export interface CreateVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Volumes that are being created, `vol-…`. */
  volumes?: string[] | undefined;
}

/**
 * 创建硬盘。Creates volumes of one size and type. They are `pending` until they are `available`.
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
  supplied: ['zone'],
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
      encryption: z.boolean().optional(),
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
  /** Volumes in state `available`, `vol-…`. */
  volumes: string[];
  /** Delete for good, past the recycle bin: 0 no, 1 yes. */
  direct_cease?: string | undefined;
  /** Project that they belong to, `pj-…`. */
  project_id?: string | undefined;
  /** Undocumented; the console sends it. */
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
 * 删除硬盘。Deletes `available` volumes; they stay recoverable for 2 hours. Detach them first.
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
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteVolumes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteVolumes']).optional(),
      volumes: z.array(z.string()).min(1),
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
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name of the volume contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `available`, `in-use`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return; the page documents only 0. */
  verbose?: number | undefined;
  /**
   * Only this type: 0 performance, 2 capacity (1 in old zones), 3 high performance, 5 NeonSAN, 100 basic, 200 SSD enterprise.
   */
  volume_type?: number | undefined;
  /** Only those with these ids, `vol-…`. */
  volumes?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those of this console. */
  console_id?: string | undefined;
  /** Only those managed by this party, such as `self`. */
  controller?: string | undefined;
  /** Leave out reserved volumes: 1 yes, 0 no. */
  exclude_reserved?: string | undefined;
  /** Only those on this physical host; for administrators. */
  host_machine?: string | undefined;
  /** Undocumented; the console sends it. */
  is_elastic?: string | undefined;
  /** Only those in this placement group, `plg-…`. */
  place_group_id?: string | undefined;
  /** Only those with this replication policy. */
  repl?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: string | undefined;
  /** Only those that this account pays for, `usr-…`. */
  root_user_id?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Only those to which this is being done, such as `attaching`. */
  transition_status?: string | undefined;
  /** Only those on this node of a virtual data centre. */
  vdc_node_id?: string | undefined;
  /** Only those with this name. */
  volume_name?: string | undefined;
}

/** Result of {@link describeVolumes}. */
export interface DescribeVolumesResponse {
  /** Volumes that match, over all pages. */
  total_count?: number | undefined;
  /** Volumes of this page. */
  volume_set?: VolumeSet[] | undefined;
}

/**
 * 获取硬盘列表。Lists volumes; without filters all of them. An unknown id or state is an error.
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
  supplied: ['zone'],
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
      verbose: z.number().optional(),
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
  /** Instance that they are attached to, `i-…`. */
  instance: string;
  /** Volumes in state `in-use`, `vol-…`. */
  volumes: string[];
}

/** Result of {@link detachVolumes}. */
export interface DetachVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 卸载硬盘。Takes `in-use` volumes off an instance; their data stays. Unmount them inside the system first, or it is refused.
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
      volumes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyVolumeAttributes}. */
export interface ModifyVolumeAttributesRequest {
  /** Always `ModifyVolumeAttributes`; the client fills it in. */
  action?: 'ModifyVolumeAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Volume, `vol-…`. */
  volume: string;
  /** New name. */
  volume_name?: string | undefined;
  /** Instance that it is attached to, `i-…`. */
  instance?: string | undefined;
}

/** Result of {@link modifyVolumeAttributes}. */
export type ModifyVolumeAttributesResponse = NoFields;

/**
 * 修改硬盘属性。Changes name or description of one volume, in any state.
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
  /** New size, GB, larger than now. */
  size: number;
  /** Volumes in state `available`, `vol-…`. */
  volumes: string[];
}

/** Result of {@link resizeVolumes}. */
export interface ResizeVolumesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 扩容硬盘。Enlarges `available` volumes. They can never be made smaller.
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
      volumes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
