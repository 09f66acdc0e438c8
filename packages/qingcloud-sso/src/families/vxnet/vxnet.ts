import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Instances of this page. */
interface InstanceSet {
  /** State of the alarm on the instance, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** CPU topology that the guest sees. */
  cpu_topology?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Device name, when it stands for a disk. */
  device?: string | undefined;
  /** Names in the internal DNS. */
  dns_aliases?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Internal domain name, `da-…`. */
        dns_alias_id?: string | undefined;
        /** Name of the alias. */
        dns_alias_name?: string | undefined;
        /** Full internal domain name. */
        domain_name?: string | undefined;
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** State of the alias. */
        status?: string | undefined;
      }[]
    | undefined;
  /** Public address of the instance. */
  eip?: Eip | undefined;
  /** Details of the virtual hardware. */
  extra?:
    | {
        /** Bus of the disks, such as `virtio`. */
        block_bus?: string | undefined;
        /** Device that it boots from. */
        boot_dev?: string | undefined;
        /** Most virtual CPUs that it can get. */
        cpu_max?: number | undefined;
        /** Model of the CPU. */
        cpu_model?: string | undefined;
        /** Bit mask of features. */
        features?: number | undefined;
        /** Kind of hypervisor, such as `kvm`. */
        hypervisor?: string | undefined;
        /** Most memory that it can get, MB. */
        mem_max?: number | undefined;
        /** Multi-queue of the network card: 0 off, 1 on. */
        nic_mqueue?: number | undefined;
        /** Internal flag of the platform. */
        no_limit?: number | undefined;
        /** Internal flag of the platform. */
        no_restrict?: number | undefined;
        /** Size of the system disk, GB. */
        os_disk_size?: number | undefined;
        /** USB: 0 off, 1 on. */
        usb?: number | undefined;
      }
    | undefined;
  /** Password of the graphics console. */
  graphics_passwd?: string | undefined;
  /** Protocol of the graphics console, such as `vnc`. */
  graphics_protocol?: string | undefined;
  /** Image that it was made from. */
  image?: DescribeVxnetInstancesInstanceSetImage | undefined;
  /** Class: 0 performance, 1 high performance; more exist. */
  instance_class?: number | undefined;
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  /** Name of the instance. */
  instance_name?: string | undefined;
  /** Type of the instance, such as `small_b` or `c1m1`. */
  instance_type?: string | undefined;
  /** SSH key pairs, `kp-…`. */
  keypair_ids?: string[] | undefined;
  /** Memory, MB. */
  memory_current?: number | undefined;
  /** Replication policy of the disk. */
  repl?: string | undefined;
  /** Firewall on the instance. */
  security_group?: SecurityGroup | undefined;
  /**
   * `pending`, `running`, `stopped`, `suspended` for unpaid bills, `terminated` recoverable for 2 hours, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, such as `starting`; empty when nothing. */
  transition_status?: string | undefined;
  /** Virtual CPUs. */
  vcpus_current?: number | undefined;
  /** Volumes, `vol-…`. */
  volume_ids?: string[] | undefined;
  /** Volumes attached to it. */
  volumes?: Volume[] | undefined;
  /** Private networks that it is in, with its card in each. */
  vxnets?:
    | {
        /** Network card: its MAC address. */
        nic_id?: string | undefined;
        /** IPv4 address in the private network. */
        private_ip?: string | undefined;
        /** Role of the card: 0 secondary, 1 primary. */
        role?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
        /** Name of the VxNet. */
        vxnet_name?: string | undefined;
        /** 0 self-managed, 1 managed by a router, 2 base network. */
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
    image: describeVxnetInstancesInstanceSetImage(z).optional(),
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

/** Public address of the instance. */
interface Eip {
  /** State of the alarm on it, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** How it is bound: 0 external, 1 internal. */
  associate_mode?: number | undefined;
  /** Bandwidth limit, Mbps. */
  bandwidth?: number | undefined;
  /** Billed by: `bandwidth` or `traffic`. */
  billing_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** The public IPv4 address. */
  eip_addr?: string | undefined;
  /** Group (line) that the address comes from. */
  eip_group?:
    | {
        /** Group of addresses, `eipg-…`. */
        eip_group_id?: string | undefined;
        /** Name of the group, such as `BGP multi-line`. */
        eip_group_name?: string | undefined;
      }
    | undefined;
  /** Public address, `eip-…`. */
  eip_id?: string | undefined;
  /** Name of the public address. */
  eip_name?: string | undefined;
  /** ICP filing numbers. */
  icp_codes?: string | undefined;
  /** Whether an ICP filing is needed: 0 no, 1 yes. */
  need_icp?: number | undefined;
  /** Resource that it is bound to, such as an instance or a router. */
  resource?: Resource | undefined;
  /**
   * State of the address: `pending` being made, `available` free to bind, `associated` bound, `suspended` for unpaid bills,
   * `released` back in the pool for good, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
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

/** Resource that it is bound to, such as an instance or a router. */
interface Resource {
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  /** Name of that resource. */
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
  /** Resources that carry the tag. */
  resource_count?: number | undefined;
  /** Which resources carry the tag. */
  resource_tag_pairs?:
    | {
        /** Resource of any kind, by its id. */
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
        /** Number of resources of this kind. */
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
interface DescribeVxnetInstancesInstanceSetImage {
  /** Billing of the application image. */
  app_billing_id?: string | undefined;
  /** CPU architecture of the image. */
  architecture?: string | undefined;
  /** Billing of the image. */
  billing_id?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Password of the default user. */
  default_passwd?: string | undefined;
  /** User that the image comes with. */
  default_user?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Whether the password can be reset: 0 no, 1 yes. */
  f_resetpwd?: number | undefined;
  /** Bit mask of features. */
  feature?: number | undefined;
  /** Bit mask of features. */
  features?: number | undefined;
  /** Kind of hypervisor, such as `kvm`. */
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  /** Name of the image. */
  image_name?: string | undefined;
  /** Instances made from the image, `i-…`. */
  instance_ids?: string[] | undefined;
  /** Family of the system, such as `centos`. */
  os_family?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Platform of the system. */
  platform?: string | undefined;
  /** Word size: `64bit` or `32bit`. */
  processor_type?: string | undefined;
  /** `system` from the platform, `self` own. */
  provider?: string | undefined;
  /** Instance type that suits the image. */
  recommended_type?: string | undefined;
  /** Image that it derives from. */
  root_id?: string | undefined;
  /** Size of the system disk, GB. */
  size?: number | undefined;
  /** State of the image. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** User interface of the system, such as `tui` or `gui`. */
  ui_type?: string | undefined;
  /** `public` or `private`. */
  visibility?: string | undefined;
}

const describeVxnetInstancesInstanceSetImage = (z: Zod) =>
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

/** Firewall on the instance. */
interface SecurityGroup {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Whether its changes are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Whether it is the default firewall: 0 no, 1 yes. */
  is_default?: number | undefined;
  /** Resources that use the firewall. */
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

/** Volumes attached to it. */
interface Volume {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Device name, such as `/dev/sdc`. */
  device?: string | undefined;
  /** Instance that it is attached to. */
  instance?: Record<string, unknown> | undefined;
  /** Instances that share the volume. */
  instances?: Record<string, unknown>[] | undefined;
  /** Time of the newest snapshot, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  latest_snapshot_time?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Placement group, `plg-…`. */
  place_group_id?: string | undefined;
  /** Replication policy of the disk. */
  repl?: string | undefined;
  /** Size of the volume, GB. */
  size?: number | undefined;
  /** State of the volume. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Volume, `vol-…`. */
  volume_id?: string | undefined;
  /** Name of the volume. */
  volume_name?: string | undefined;
  /** Type: 0 performance, 2 capacity, 3 high performance; more exist. */
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

/** Private networks of this page. */
interface VxnetSet {
  /** Addresses that are still free. */
  available_ip_count?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Instances in the network, `i-…`; only with `verbose` 1. */
  instance_ids?: string[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Router (VPC) that it is connected to. */
  router?: Router | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** Router of its VPC, `rtr-…`. */
  vpc_router_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  /** Name of the VxNet. */
  vxnet_name?: string | undefined;
  /** 0 self-managed, 1 managed by a router, 2 base network. */
  vxnet_type?: number | undefined;
  /** Zone, such as `pek3`. */
  zone_id?: string | undefined;
}

const vxnetSet = (z: Zod) =>
  z.looseObject({
    available_ip_count: z.number().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    instance_ids: z.array(z.string()).optional(),
    owner: z.string().optional(),
    router: router(z).optional(),
    tags: z.array(tag(z)).optional(),
    vpc_router_id: z.string().optional(),
    vxnet_id: z.string().optional(),
    vxnet_name: z.string().optional(),
    vxnet_type: z.number().optional(),
    zone_id: z.string().optional(),
  });

/** Router (VPC) that it is connected to. */
interface Router {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** Public address of the router. */
  eip?: Eip | undefined;
  /** Address range of this VxNet, CIDR. */
  ip_network?: string | undefined;
  /** Whether its rules are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Address of the router in this VxNet. */
  manager_ip?: string | undefined;
  /** Mode of the connection to the router. */
  mode?: number | undefined;
  /** Address of the router in the base network. */
  private_ip?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Name of the router. */
  router_name?: string | undefined;
  /** Size: 0 medium, 1 small, 2 large, 3 extra large. */
  router_type?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** `pending`, `active`, `poweroffed`, `suspended`, `deleted`, `ceased`. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to the router, such as `updating`; empty when nothing. */
  transition_status?: string | undefined;
  /** Address range of the VPC, CIDR. */
  vpc_network?: string | undefined;
  /** Private networks of the router. */
  vxnets?: Record<string, unknown>[] | undefined;
}

const router = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    dyn_ip_end: z.string().optional(),
    dyn_ip_start: z.string().optional(),
    eip: eip(z).optional(),
    ip_network: z.string().optional(),
    is_applied: z.number().optional(),
    manager_ip: z.string().optional(),
    mode: z.number().optional(),
    private_ip: z.string().optional(),
    router_id: z.string().optional(),
    router_name: z.string().optional(),
    router_type: z.number().optional(),
    security_group_id: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    vpc_network: z.string().optional(),
    vxnets: z.array(z.record(z.string(), z.unknown())).optional(),
  });

/** Input of {@link createVxnets}. */
export interface CreateVxnetsRequest {
  /** Always `CreateVxnets`; the client fills it in. */
  action?: 'CreateVxnets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** How many to create, 1 unless given. */
  count?: number | undefined;
  /** Name of the VxNet. */
  vxnet_name?: string | undefined;
  /** 0 self-managed, 1 managed by a router. */
  vxnet_type: 0 | 1;
  /** Sub-account that is to own it, `usr-…`; for main accounts. */
  target_user?: string | undefined;
}

/** Result of {@link createVxnets}. */
export interface CreateVxnetsResponse {
  /** VxNets that were created, `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/**
 * 创建私有网络。Creates private networks. Only a managed one can join a router and get DHCP.
 * Calls `GET /iaas/?action=CreateVxnets`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/create_vxnets.html
 */
export const createVxnets: QingCloudEndpoint<CreateVxnetsRequest, CreateVxnetsResponse, 'signature'> = {
  id: 'vxnet.createVxnets',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vxnet/create_vxnets.html',
  supplied: ['zone'],
  fixed: { action: 'CreateVxnets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateVxnets']).optional(),
      zone: z.string(),
      count: z.number().optional(),
      vxnet_name: z.string().optional(),
      vxnet_type: z.literal([0, 1]),
      target_user: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ vxnets: z.array(z.string()).optional() }),
};

/** Input of {@link deleteVxnets}. */
export interface DeleteVxnetsRequest {
  /** Always `DeleteVxnets`; the client fills it in. */
  action?: 'DeleteVxnets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** VxNets without instances, `vxnet-…`. */
  vxnets: string[];
}

/** Result of {@link deleteVxnets}. */
export interface DeleteVxnetsResponse {
  /** VxNets that were deleted, `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/**
 * 删除私有网络。Deletes private networks. One that still holds instances is refused; use `leaveVxnet` first.
 * Calls `GET /iaas/?action=DeleteVxnets`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/delete_vxnets.html
 */
export const deleteVxnets: QingCloudEndpoint<DeleteVxnetsRequest, DeleteVxnetsResponse, 'signature'> = {
  id: 'vxnet.deleteVxnets',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vxnet/delete_vxnets.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteVxnets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteVxnets']).optional(),
      zone: z.string(),
      vxnets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ vxnets: z.array(z.string()).optional() }),
};

/** Input of {@link describeVxnetInstances}. */
export interface DescribeVxnetInstancesRequest {
  /** Always `DescribeVxnetInstances`; the client fills it in. */
  action?: 'DescribeVxnetInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those of this image. */
  image?: string | undefined;
  /** Only those of this type, such as `small_b`. */
  instance_type?: string | undefined;
  /** Only these instances, `i-…`. */
  instances?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only this state, such as `running`. */
  status?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link describeVxnetInstances}. */
export interface DescribeVxnetInstancesResponse {
  /** Instances of this page. */
  instance_set?: InstanceSet[] | undefined;
  /** Instances that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取私有网络中的云服务器。Lists the instances in one private network.
 * Calls `GET /iaas/?action=DescribeVxnetInstances`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/describe_vxnet_instances.html
 */
export const describeVxnetInstances: QingCloudPagedEndpoint<
  DescribeVxnetInstancesRequest,
  DescribeVxnetInstancesResponse,
  'signature',
  InstanceSet,
  'offset' | 'limit'
> = {
  id: 'vxnet.describeVxnetInstances',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/vxnet/describe_vxnet_instances.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeVxnetInstances' },
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
      action: z.literal(['DescribeVxnetInstances']).optional(),
      zone: z.string(),
      image: z.string().optional(),
      instance_type: z.string().optional(),
      instances: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      status: z.string().optional(),
      vxnet: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ instance_set: z.array(instanceSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link describeVxnets}. */
export interface DescribeVxnetsRequest {
  /** Always `DescribeVxnets`; the client fills it in. */
  action?: 'DescribeVxnets' | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 also returns the resources in each network. */
  verbose?: number | undefined;
  /** Only this type: 0 self-managed, 1 managed by a router, 2 base network. */
  vxnet_type?: number | undefined;
  /** Only these VxNets, `vxnet-…`. */
  vxnets?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link describeVxnets}. */
export interface DescribeVxnetsResponse {
  /** VxNets that match, over all pages. */
  total_count?: number | undefined;
  /** Private networks of this page. */
  vxnet_set?: VxnetSet[] | undefined;
}

/**
 * 获取私有网络列表。Lists private networks; without filters all of them.
 * Calls `GET /iaas/?action=DescribeVxnets`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/describe_vxnets.html
 */
export const describeVxnets: QingCloudPagedEndpoint<
  DescribeVxnetsRequest,
  DescribeVxnetsResponse,
  'signature',
  VxnetSet,
  'offset' | 'limit'
> = {
  id: 'vxnet.describeVxnets',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/vxnet/describe_vxnets.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeVxnets' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.vxnet_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeVxnets']).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      vxnet_type: z.number().optional(),
      vxnets: z.array(z.string()).optional(),
      zone: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ total_count: z.number().optional(), vxnet_set: z.array(vxnetSet(z)).optional() }),
};

/** Input of {@link joinVxnet}. */
export interface JoinVxnetRequest {
  /** Always `JoinVxnet`; the client fills it in. */
  action?: 'JoinVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`; only one when the VxNet names an address. */
  instances: string[];
  /** VxNet, `vxnet-…`; `<id>|<address>` sets the address. */
  vxnet: string;
}

/** Result of {@link joinVxnet}. */
export interface JoinVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 将云服务器加入私有网络。Puts instances into a private network. An instance can be in only one managed network, the base network `vxnet-0`
 * included.
 * Calls `GET /iaas/?action=JoinVxnet`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/join_vxnet.html
 */
export const joinVxnet: QingCloudEndpoint<JoinVxnetRequest, JoinVxnetResponse, 'signature'> = {
  id: 'vxnet.joinVxnet',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vxnet/join_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'JoinVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['JoinVxnet']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link leaveVxnet}. */
export interface LeaveVxnetRequest {
  /** Always `LeaveVxnet`; the client fills it in. */
  action?: 'LeaveVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances that leave, `i-…`. */
  instances: string[];
  /** VxNet that they leave, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link leaveVxnet}. */
export interface LeaveVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 将云服务器移出私有网络。Takes instances out of a private network.
 * Calls `GET /iaas/?action=LeaveVxnet`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/leave_vxnet.html
 */
export const leaveVxnet: QingCloudEndpoint<LeaveVxnetRequest, LeaveVxnetResponse, 'signature'> = {
  id: 'vxnet.leaveVxnet',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vxnet/leave_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'LeaveVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['LeaveVxnet']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyVxnetAttributes}. */
export interface ModifyVxnetAttributesRequest {
  /** Always `ModifyVxnetAttributes`; the client fills it in. */
  action?: 'ModifyVxnetAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet: string;
  /** New name. */
  vxnet_name?: string | undefined;
}

/** Result of {@link modifyVxnetAttributes}. */
export type ModifyVxnetAttributesResponse = NoFields;

/**
 * 修改私有网络属性。Changes name or description of one private network.
 * Calls `GET /iaas/?action=ModifyVxnetAttributes`.
 *
 * @see https://docs.qingcloud.com/api/vxnet/modify_vxnet_attributes.html
 */
export const modifyVxnetAttributes: QingCloudEndpoint<
  ModifyVxnetAttributesRequest,
  ModifyVxnetAttributesResponse,
  'signature'
> = {
  id: 'vxnet.modifyVxnetAttributes',
  family: 'vxnet',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vxnet/modify_vxnet_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyVxnetAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyVxnetAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      vxnet: z.string(),
      vxnet_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
