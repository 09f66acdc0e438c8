import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Instances of this page. */
interface InstanceSet {
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
  /** Public address that is bound to it; absent without one. */
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
  image?: DescribeInstancesInstanceSetImage | undefined;
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
  /** Firewall on it; only with `verbose` 1. */
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
  volumes?: Volume[] | undefined;
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

/** Public address that is bound to it; absent without one. */
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
interface DescribeInstancesInstanceSetImage {
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

/** Firewall on it; only with `verbose` 1. */
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

/** Volumes that are attached to it. */
interface Volume {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about the volume. */
  description?: string | undefined;
  /** Device name in the instance, such as `/dev/sdb`. */
  device?: string | undefined;
  /** Instance that it is attached to. */
  instance?: Record<string, unknown> | undefined;
  /** Instances that it is attached to. */
  instances?: Record<string, unknown>[] | undefined;
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

/** Input of {@link describeInstanceTypes}. */
export interface DescribeInstanceTypesRequest {
  /** Always `DescribeInstanceTypes`; the client fills it in. */
  action?: 'DescribeInstanceTypes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** 1 lists the types of bare-metal servers, 0 (default) the others. */
  baremetal?: number | undefined;
  /** Only these types. */
  instance_types?: string[] | undefined;
}

/** Result of {@link describeInstanceTypes}. */
export interface DescribeInstanceTypesResponse {
  /** Types that the zone offers. */
  instance_type_set?:
    | {
        /** Free text about the type. */
        description?: string | undefined;
        /** Type, such as `c1m1`. */
        instance_type_id?: string | undefined;
        /** Display name of the type. */
        instance_type_name?: string | undefined;
        /** Memory of the type, MB. */
        memory_current?: number | undefined;
        /** `available` or no longer offered: `deprecated`. */
        status?: string | undefined;
        /** Virtual CPUs of the type. */
        vcpus_current?: number | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取云服务器类型。Lists the types of instance that a zone offers.
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
  /** Only those made from these images. */
  image_id?: string[] | undefined;
  /** Only this class: 0 performance, 1 high performance, 101 basic, 201 enterprise; more exist. */
  instance_class?: number | undefined;
  /** Only those of these types, such as `c1m1`. */
  instance_type?: string[] | undefined;
  /** Only those with these ids, `i-…`. */
  instances?: string[] | undefined;
  /** Whether to list nodes of clusters: 0 no, 1 yes. */
  is_cluster_node?: number | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name of the instance contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `running`, `stopped`, `suspended`, `terminated`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 adds details of related resources, such as firewall and volumes. */
  verbose?: 0 | 1 | undefined;
  /** Only those whose alarm is in this state. */
  alarm_status?: string | undefined;
  /** Undocumented; the console sends it. */
  border?: string | undefined;
  /** Only those of this console, such as `qingcloud`. */
  console_id?: string | undefined;
  /** Only those managed by this party, such as `self`. */
  controller?: string | undefined;
  /** Only those made at this time, UTC. */
  create_time?: string | undefined;
  /** Only those in this group of dedicated hosts. */
  dedicated_host_group_id?: string | undefined;
  /** Only those on this dedicated host. */
  dedicated_host_id?: string | undefined;
  /** Undocumented; the console sends it. */
  directory_id?: string | undefined;
  /** Leave out reserved instances: 1 yes, 0 no. */
  exclude_reserved?: number | undefined;
  /** Undocumented; the console sends it. */
  exclude_user?: string | undefined;
  /** Undocumented; the console sends it. */
  excluded_dir?: string | undefined;
  /** Leave out this placement group, `plg-…`. */
  excluded_plg_id?: string | undefined;
  /** Undocumented; the console sends it. */
  fence?: string | undefined;
  /** Only those with this console protocol, such as `vnc`. */
  graphics_protocol?: string | undefined;
  /** Only those on this physical host; for administrators. */
  host_machine?: string | undefined;
  /** Only those on this hypervisor, such as `kvm` or `bm`. */
  hypervisor?: string | undefined;
  /** Only those in this instance group, `ig-…`. */
  instance_group?: string | undefined;
  /** Only those with this name. */
  instance_name?: string | undefined;
  /** Undocumented; the console sends it. */
  is_elastic?: string | undefined;
  /** Only those with this much memory, MB. */
  memory_current?: number | undefined;
  /** Undocumented; the console sends it. */
  mount_detail?: string | undefined;
  /** Only those that have this image mounted. */
  mount_image_id?: string | undefined;
  /** Leave out those that are being worked on. */
  not_transition?: string | undefined;
  /** Only those with a system disk of this size, GB. */
  os_disk_size?: number | undefined;
  /** Only those in this placement group, `plg-…`. */
  place_group_id?: string | undefined;
  /** Only those of this platform, `linux` or `windows`. */
  platform?: string | undefined;
  /** Only those with this replication policy. */
  repl?: string | undefined;
  /** Order: 0 ascending, 1 descending. */
  reverse?: string | undefined;
  /** Undocumented; the console sends it. */
  role?: string | undefined;
  /** Only those that this account pays for, `usr-…`. */
  root_user_id?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Only those with this type of SR-IOV network card. */
  sriov_nic_type?: string | undefined;
  /** Filter by support of a CD-ROM drive. */
  support_cdrom?: string | undefined;
  /** Only those to which this is being done, such as `starting`. */
  transition_status?: string | undefined;
  /** Only those with this many virtual CPUs. */
  vcpus_current?: number | undefined;
  /** Only those on this node of a virtual data centre. */
  vdc_node_id?: string | undefined;
  /** Only those in this private network, `vxnet-…`. */
  vxnet?: string | undefined;
  /** Only those in private networks of this kind. */
  vxnet_type?: string | undefined;
  /** Only those without a contract (reserved term). */
  without_contract?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link describeInstances}. */
export interface DescribeInstancesResponse {
  /** Instances of this page. */
  instance_set?: InstanceSet[] | undefined;
  /** Instances that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取云服务器列表。Lists instances; without filters all of them. With `verbose` 1 it adds firewall, key pairs and volumes.
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
  supplied: ['zone'],
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
      instance_class: z.number().optional(),
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
      exclude_reserved: z.number().optional(),
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
      memory_current: z.number().optional(),
      mount_detail: z.string().optional(),
      mount_image_id: z.string().optional(),
      not_transition: z.string().optional(),
      os_disk_size: z.number().optional(),
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
      vcpus_current: z.number().optional(),
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
  /** New description. */
  description?: string | undefined;
  /** Instance, `i-…`. */
  instance: string;
  /** New name. */
  instance_name?: string | undefined;
  /** Multi-queue of the network card: 0 off (default), 1 on. */
  nic_mqueue?: number | undefined;
}

/** Result of {@link modifyInstanceAttributes}. */
export type ModifyInstanceAttributesResponse = NoFields;

/**
 * 修改云服务器属性。Changes name or description of one instance, in any state.
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
      nic_mqueue: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link runInstances}. */
export interface RunInstancesRequest {
  /** Always `RunInstances`; the client fills it in. */
  action?: 'RunInstances' | undefined;
  /** Billing id of the image. */
  billing_id?: string | undefined;
  /** How many to create, 1 unless given; must be 1 with `volumes`. */
  count?: number | undefined;
  /** Virtual CPUs; documented: 1, 2, 4, 8, 16; with `memory` instead of a type. */
  cpu?: number | undefined;
  /** Most virtual CPUs that it can grow to while running. */
  cpu_max?: number | undefined;
  /** CPU model: `Westmere`, `SandyBridge`, `IvyBridge`, `Haswell`, `Broadwell`; newer ones exist. */
  cpu_model?: string | undefined;
  /** Number of GPUs. */
  gpu?: number | undefined;
  /** Host name in the guest system. */
  hostname?: string | undefined;
  /** Image that they start from, system or own. */
  image_id: string;
  /** Class: 0 performance, 1 high performance, 101 basic, 201 enterprise; more exist. */
  instance_class?: number | undefined;
  /** Name of the instances. */
  instance_name?: string | undefined;
  /** Type, such as `c1m1` or `e2.large.r2`; required for bare metal. */
  instance_type?: string | undefined;
  /** SSH key pair, `kp-…`; required when `login_mode` is `keypair`. */
  login_keypair?: string | undefined;
  /** `keypair` or `passwd`; Windows takes only `passwd`. */
  login_mode: 'keypair' | 'passwd';
  /** Password; required when `login_mode` is `passwd`. */
  login_passwd?: string | undefined;
  /** Most memory that it can grow to while running, MB. */
  mem_max?: number | undefined;
  /** Memory, MB; documented: 1024, 2048, 4096, 6144, 8192, 12288, 16384, 24576, 32768. */
  memory?: number | undefined;
  /** Whether Windows gets a new SID: 0 no (default), 1 yes. */
  need_newsid?: 0 | 1 | undefined;
  /** Whether to use user data: 0 no (default), 1 yes. */
  need_userdata?: 0 | 1 | undefined;
  /** Size of the system disk, GB: Linux 20 to 100, 20 by default; Windows 50 to 100, 50 by default. */
  os_disk_size?: number | undefined;
  /** Firewall, `sg-…`, for the base network `vxnet-0` only; the default one unless given. */
  security_group?: string | undefined;
  /** User interface of the system, `tui` text or `gui` graphic. */
  ui_type?: string | undefined;
  /** Script to write when the type is `exec`, `/etc/rc.local` by default. */
  userdata_file?: string | undefined;
  /** Folder in the guest for user data and metadata, `/etc/qingcloud/userdata` by default. */
  userdata_path?: string | undefined;
  /** `plain` or `exec` for Base64 text, `tar` for an uploaded archive. */
  userdata_type?: 'plain' | 'exec' | 'tar' | undefined;
  /** Base64 text, at most 4 KB; for `tar` the id from `uploadUserDataAttachment`. */
  userdata_value?: string | undefined;
  /** Volumes to attach, `vol-…`; only when `count` is 1. */
  volumes?: string[] | undefined;
  /** Networks to join, `vxnet-…`; `<id>|<address>` sets the address in a managed one; none unless given. */
  vxnets?: string[] | undefined;
  /** Whether to encrypt the system disk: 0 no, 1 yes. */
  os_disk_encryption?: number | undefined;
  /** Multi-queue of the network card: 0 off (default), 1 on. */
  nic_mqueue?: number | undefined;
  /** Platform of the image, `linux` or `windows`. */
  platform?: string | undefined;
  /** Whether the password can be reset: 0 no, 1 yes. */
  f_resetpwd?: number | undefined;
  /** Word size of the image, `64bit` or `32bit`. */
  processor_type?: string | undefined;
  /** Default user of the image. */
  default_user?: string | undefined;
  /** Password of the default user. */
  default_passwd?: string | undefined;
  /** `kvm` (default) or `bm` (bare metal). */
  hypervisor?: string | undefined;
  /** Model of GPU: 0 NVIDIA P100, 1 AMD S7150; more exist. */
  gpu_class?: number | undefined;
  /** Placement group to put them in, `plg-…`. */
  place_group_id?: string | undefined;
  /** Months to renew by when the contract ends; no renewal unless given. */
  auto_renew?: number | undefined;
  /** Undocumented; the console sends it. */
  auto_volumes?: string | undefined;
  /** Undocumented; the console sends it. */
  backups?: string | undefined;
  /** How to charge, such as `elastic` (pay as you go). */
  charge_mode?: string | undefined;
  /** Algorithm of the encryption, only `aes256`. */
  cipher_alg?: string | undefined;
  /** Free text of the contract. */
  contract_description?: string | undefined;
  /** Items of the contract, JSON. */
  contract_entries?: string | undefined;
  /** Contract to use. */
  contract_id?: string | undefined;
  /** Coupon to use. */
  coupon_id?: string | undefined;
  /** Sockets,cores,threads; their product must equal `cpu`. */
  cpu_topology?: string | undefined;
  /** Group of dedicated hosts to place them in. */
  dedicated_host_group_id?: string | undefined;
  /** Dedicated host to place them on. */
  dedicated_host_id?: string | undefined;
  /** Undocumented; the console sends it. */
  directory_id?: string | undefined;
  /** Only check the request: 0 no, 1 yes. */
  dry_run?: string | undefined;
  /** Bandwidth of the new public address, Mbps. */
  eip_bandwidth?: string | undefined;
  /** Billing of the new public address: `bandwidth` or `traffic`. */
  eip_billing_mode?: string | undefined;
  /** Group that the new public address comes from, `eipg-…`. */
  eip_group?: string | undefined;
  /** Public addresses to bind, `eip-…`. */
  eip_ids?: string | undefined;
  /** Leave the public address out of the contract. */
  eip_ignore_contract?: string | undefined;
  /** Undocumented; the console sends it. */
  eip_virgin?: string | undefined;
  /** Undocumented; the console sends it. */
  entries?: string | undefined;
  /** When they are to expire, UTC. */
  expiration_time?: string | undefined;
  /** Type of GPU, as text. */
  gpu_type?: string | undefined;
  /** Resource groups to put them in, `rg-…`. */
  in_resource_group_ids?: string | undefined;
  /** Undocumented; the console sends it. */
  instance_ext_type?: string | undefined;
  /** Instance group to join, `ig-…`. */
  instance_group?: string | undefined;
  /** Further SSH key pairs, `kp-…`. */
  login_keypair_list?: string | undefined;
  /** Memory at the start, MB. */
  memory_current?: string | undefined;
  /** Most memory that it can grow to, MB. */
  memory_max?: string | undefined;
  /** Months to buy under a contract; pay as you go unless given. */
  months?: number | undefined;
  /** How to charge after the contract. */
  next_charge_mode?: string | undefined;
  /** Project to put them in, `pj-…`. */
  project_id?: string | undefined;
  /** Promotion to use. */
  promotion_id?: string | undefined;
  /** Reserved contract to use, `rc-…`. */
  reserved_contract?: string | undefined;
  /** Undocumented; the console sends it. */
  stop_on_error?: string | undefined;
  /** Tags to put on them, `tag-…`. */
  tags?: string | undefined;
  /** Sub-account that is to own them, `usr-…`; for main accounts. */
  target_user?: string | undefined;
  /** Undocumented; the console sends it. */
  type?: string | undefined;
  /** Undocumented; the console sends it. */
  user_data?: string | undefined;
  /** Undocumented; the console sends it. */
  value?: string | undefined;
  /** Virtual CPUs at the start. */
  vcpus_current?: string | undefined;
  /** Most virtual CPUs that it can grow to. */
  vcpus_max?: string | undefined;
  /** Node of a virtual data centre. */
  vdc_node_id?: string | undefined;
  /** Undocumented; the console sends it. */
  vm_definition?: string | undefined;
  /** Items of the contract for the volumes, JSON. */
  volume_contract_entries?: string | undefined;
  /** Whether to encrypt the new volumes. */
  volume_encryption?: string | undefined;
  /** File system to make on the new volumes. */
  volume_filesystem_type?: string | undefined;
  /** Where to mount the new volumes. */
  volume_mount_point?: string | undefined;
  /** Replication policy of the new volumes. */
  volume_repl?: string | undefined;
  /** Size of the new volumes, GB. */
  volume_size?: string | undefined;
  /** Type of the new volumes, such as 200. */
  volume_type?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Replicas of the disk. */
  rep_count?: number | undefined;
}

/** Result of {@link runInstances}. */
export interface RunInstancesResponse {
  /** Instances that are being created, `i-…`. */
  instances?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 创建云服务器。Creates instances with one configuration. Give `instance_type` or both `cpu` and `memory`, which win over the type.
 * They are `pending` until they run.
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
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RunInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RunInstances']).optional(),
      billing_id: z.string().optional(),
      count: z.number().optional(),
      cpu: z.number().optional(),
      cpu_max: z.number().optional(),
      cpu_model: z.string().optional(),
      gpu: z.number().optional(),
      hostname: z.string().optional(),
      image_id: z.string(),
      instance_class: z.number().optional(),
      instance_name: z.string().optional(),
      instance_type: z.string().optional(),
      login_keypair: z.string().optional(),
      login_mode: z.literal(['keypair', 'passwd']),
      login_passwd: z.string().optional(),
      mem_max: z.number().optional(),
      memory: z.number().optional(),
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
      gpu_class: z.number().optional(),
      place_group_id: z.string().optional(),
      auto_renew: z.number().optional(),
      auto_volumes: z.string().optional(),
      backups: z.string().optional(),
      charge_mode: z.string().optional(),
      cipher_alg: z.string().optional(),
      contract_description: z.string().optional(),
      contract_entries: z.string().optional(),
      contract_id: z.string().optional(),
      coupon_id: z.string().optional(),
      cpu_topology: z.string().optional(),
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
      months: z.number().optional(),
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

/** Input of {@link cloneInstances}. */
export interface CloneInstancesRequest {
  /** Always `CloneInstances`; the client fills it in. */
  action?: 'CloneInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances to copy, `i-…`. */
  instances: string[];
  /** Network of each copy: `<instance>|<vxnet>` or `<instance>|<vxnet>|<address>`. */
  vxnets?: string[] | undefined;
}

/** Result of {@link cloneInstances}. */
export interface CloneInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** By original id: `instance_map` and `volumes_map`, from original to copy. */
  instance_set?: Record<string, unknown> | undefined;
  /** The copies, `i-…`. */
  instances?: string[] | undefined;
}

/**
 * 克隆云服务器。Copies instances, `running` or `stopped`, with their volumes. The copies run; the image of the original must still
 * exist.
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
      instances: z.array(z.string()).min(1),
      vxnets: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      instance_set: z.record(z.string(), z.unknown()).optional(),
      instances: z.array(z.string()).optional(),
    }),
};
