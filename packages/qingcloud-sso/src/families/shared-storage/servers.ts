import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Servers on this page. */
interface S2ServerSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Whether its changes are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Name of the server. */
  name?: string | undefined;
  /** Private address of the server; null when off. */
  private_ip?: string | undefined;
  /** Shared storage server, `s2-…`. */
  s2_server_id?: string | undefined;
  /** Size of the server: 0, 1, 2, 3. */
  s2_server_type?: number | undefined;
  /** `vsan` (iSCSI) or `vnas` (NFS, SMB). */
  service_type?: string | undefined;
  /** State; `deleted` cannot be restored, `suspended` means unpaid. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, also `poweroning` and `deleting`; empty when nothing is. */
  transition_status?: string | undefined;
  /** VxNet (private network) that it is in. */
  vxnet?: Vxnet | undefined;
}

const s2ServerSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    is_applied: z.number().optional(),
    name: z.string().optional(),
    private_ip: z.string().optional(),
    s2_server_id: z.string().optional(),
    s2_server_type: z.number().optional(),
    service_type: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    vxnet: vxnet(z).optional(),
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
        /** State. */
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

/** VxNet (private network) that it is in. */
interface Vxnet {
  /** Addresses that are still free. */
  available_ip_count?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Instances in the VxNet, `i-…`. */
  instance_ids?: string[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Router (VPC) that the VxNet is connected to. */
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

const vxnet = (z: Zod) =>
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

/** Router (VPC) that the VxNet is connected to. */
interface Router {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** Public address of it. */
  eip?: Eip | undefined;
  /** Address range, CIDR. */
  ip_network?: string | undefined;
  /** Whether its changes are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Address of the router in the network. */
  manager_ip?: string | undefined;
  /** Mode of the connection to the router. */
  mode?: number | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Name of the router. */
  router_name?: string | undefined;
  /** Size of the router: 0 medium, 1 small, 2 large, 3 extra large. */
  router_type?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** State. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Address range of the VPC, CIDR. */
  vpc_network?: string | undefined;
  /** VxNets (private networks), `vxnet-…`. */
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

/** Public address of it. */
interface Eip {
  /** State of the alarm: `ok`, `alarm`, `insufficient`, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** How the address is bound: 0 external, 1 internal. */
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
        /** Name of the group of addresses. */
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
  /** Resource that it is bound to. */
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Name of that resource. */
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  /** State. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
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
    resource: z
      .looseObject({
        resource_id: z.string().optional(),
        resource_name: z.string().optional(),
        resource_type: z.string().optional(),
      })
      .optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
  });

/** Input of {@link changeS2ServerVxnet}. */
export interface ChangeS2ServerVxnetRequest {
  /** Always `ChangeS2ServerVxnet`; the client fills it in. */
  action?: 'ChangeS2ServerVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Fixed address in the new VxNet. */
  private_ip?: string | undefined;
  /** Shared storage server, `s2-…`. */
  s2_server: string;
  /** VxNet (private network), `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link changeS2ServerVxnet}. */
export interface ChangeS2ServerVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 变更共享存储服务器私有网络。Moves a shared storage server to another VxNet.
 * Calls `GET /iaas/?action=ChangeS2ServerVxnet`.
 *
 * @see https://docs.qingcloud.com/api/vsan/change_s2_server_vxnet.html
 */
export const changeS2ServerVxnet: QingCloudEndpoint<
  ChangeS2ServerVxnetRequest,
  ChangeS2ServerVxnetResponse,
  'signature'
> = {
  id: 'shared_storage.changeS2ServerVxnet',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/change_s2_server_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ChangeS2ServerVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ChangeS2ServerVxnet']).optional(),
      zone: z.string(),
      private_ip: z.string().optional(),
      s2_server: z.string(),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createS2Server}. */
export interface CreateS2ServerRequest {
  /** Always `CreateS2Server`; the client fills it in. */
  action?: 'CreateS2Server' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Fixed address in the VxNet. */
  private_ip?: string | undefined;
  /** 0 performance, 1 high performance. */
  s2_class?: number | undefined;
  /** Name of the server; the page calls it `name`. */
  s2_server_name?: string | undefined;
  /** `vsan` (iSCSI) or `vnas` (NFS, SMB). */
  service_type: string;
  /** VxNet that it runs in, `vxnet-…`, needed; the page calls it `vxnet_id`. */
  vxnet?: string | undefined;
  /** Size of the server: 0, 1, 2, 3. */
  s2_server_type?: number | undefined;
}

/** Result of {@link createS2Server}. */
export interface CreateS2ServerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** The new server, `s2-…`; the page calls it `s2_server_id`. */
  s2_server?: string | undefined;
  /** The new server, `s2-…`. */
  s2_server_id?: string | undefined;
}

/**
 * 创建共享存储服务器。Creates a shared storage server.
 * Calls `GET /iaas/?action=CreateS2Server`.
 *
 * @see https://docs.qingcloud.com/api/vsan/create_s2_server.html
 */
export const createS2Server: QingCloudEndpoint<CreateS2ServerRequest, CreateS2ServerResponse, 'signature'> = {
  id: 'shared_storage.createS2Server',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/create_s2_server.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateS2Server' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateS2Server']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      private_ip: z.string().optional(),
      s2_class: z.number().optional(),
      s2_server_name: z.string().optional(),
      service_type: z.string(),
      vxnet: z.string().optional(),
      s2_server_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      s2_server: z.string().optional(),
      s2_server_id: z.string().optional(),
    }),
};

/** Input of {@link deleteS2Servers}. */
export interface DeleteS2ServersRequest {
  /** Always `DeleteS2Servers`; the client fills it in. */
  action?: 'DeleteS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers: string[];
}

/** Result of {@link deleteS2Servers}. */
export interface DeleteS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers?: string[] | undefined;
}

/**
 * 删除共享存储服务器。Deletes servers at once, without a way back. One that was just made (`pending`, or not leased yet) cannot be
 * deleted.
 * Calls `GET /iaas/?action=DeleteS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/delete_s2_servers.html
 */
export const deleteS2Servers: QingCloudEndpoint<DeleteS2ServersRequest, DeleteS2ServersResponse, 'signature'> = {
  id: 'shared_storage.deleteS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/delete_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), s2_servers: z.array(z.string()).optional() }),
};

/** Input of {@link describeS2Servers}. */
export interface DescribeS2ServersRequest {
  /** Always `DescribeS2Servers`; the client fills it in. */
  action?: 'DescribeS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers?: string[] | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `active`, `poweroffed`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
  /** Only these kinds: `vsan`, `vnas`. */
  service_types?: string[] | undefined;
}

/** Result of {@link describeS2Servers}. */
export interface DescribeS2ServersResponse {
  /** Servers on this page. */
  s2_server_set?: S2ServerSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询共享存储服务器。Lists shared storage servers, by id, state, name or tag. Unknown ids and states are refused.
 * Calls `GET /iaas/?action=DescribeS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/describe_s2_servers.html
 */
export const describeS2Servers: QingCloudPagedEndpoint<
  DescribeS2ServersRequest,
  DescribeS2ServersResponse,
  'signature',
  S2ServerSet,
  'offset' | 'limit'
> = {
  id: 'shared_storage.describeS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/vsan/describe_s2_servers.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeS2Servers' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.s2_server_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeS2Servers']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      s2_servers: z.array(z.string()).optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      service_types: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ s2_server_set: z.array(s2ServerSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link modifyS2Server}. */
export interface ModifyS2ServerRequest {
  /** Always `ModifyS2Server`; the client fills it in. */
  action?: 'ModifyS2Server' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Shared storage server, `s2-…`. */
  s2_server: string;
  /** Name of the server; the page calls it `name`. */
  s2_server_name?: string | undefined;
}

/** Result of {@link modifyS2Server}. */
export type ModifyS2ServerResponse = NoFields;

/**
 * 修改共享存储服务器属性。Changes name and description of a server.
 * Calls `GET /iaas/?action=ModifyS2Server`.
 *
 * @see https://docs.qingcloud.com/api/vsan/modify_s2_server.html
 */
export const modifyS2Server: QingCloudEndpoint<ModifyS2ServerRequest, ModifyS2ServerResponse, 'signature'> = {
  id: 'shared_storage.modifyS2Server',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/modify_s2_server.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyS2Server' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyS2Server']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      s2_server: z.string(),
      s2_server_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link powerOffS2Servers}. */
export interface PowerOffS2ServersRequest {
  /** Always `PowerOffS2Servers`; the client fills it in. */
  action?: 'PowerOffS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers: string[];
}

/** Result of {@link powerOffS2Servers}. */
export interface PowerOffS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers?: string[] | undefined;
}

/**
 * 关闭共享存储服务器。Turns servers off; they must be active. Charging of the server stops.
 * Calls `GET /iaas/?action=PowerOffS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/poweroff_s2_servers.html
 */
export const powerOffS2Servers: QingCloudEndpoint<PowerOffS2ServersRequest, PowerOffS2ServersResponse, 'signature'> = {
  id: 'shared_storage.powerOffS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/poweroff_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'PowerOffS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['PowerOffS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), s2_servers: z.array(z.string()).optional() }),
};

/** Input of {@link powerOnS2Servers}. */
export interface PowerOnS2ServersRequest {
  /** Always `PowerOnS2Servers`; the client fills it in. */
  action?: 'PowerOnS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers: string[];
}

/** Result of {@link powerOnS2Servers}. */
export interface PowerOnS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 启动共享存储服务器。Turns servers on.
 * Calls `GET /iaas/?action=PowerOnS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/poweron_s2_servers.html
 */
export const powerOnS2Servers: QingCloudEndpoint<PowerOnS2ServersRequest, PowerOnS2ServersResponse, 'signature'> = {
  id: 'shared_storage.powerOnS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/poweron_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'PowerOnS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['PowerOnS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link resizeS2Servers}. */
export interface ResizeS2ServersRequest {
  /** Always `ResizeS2Servers`; the client fills it in. */
  action?: 'ResizeS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared storage server, `s2-…`; the page’s sample sends `s2_servers`. */
  s2_server?: string | undefined;
  /** Size of the server: 0, 1, 2, 3. */
  s2_server_type: number;
  /** Shared storage servers, `s2-…`. */
  s2_servers?: string[] | undefined;
}

/** Result of {@link resizeS2Servers}. */
export interface ResizeS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers?: string[] | undefined;
}

/**
 * 修改共享存储服务器类型。Changes the size of servers.
 * Calls `GET /iaas/?action=ResizeS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/resize_s2_servers.html
 */
export const resizeS2Servers: QingCloudEndpoint<ResizeS2ServersRequest, ResizeS2ServersResponse, 'signature'> = {
  id: 'shared_storage.resizeS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/resize_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeS2Servers']).optional(),
      zone: z.string(),
      s2_server: z.string().optional(),
      s2_server_type: z.number(),
      s2_servers: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), s2_servers: z.array(z.string()).optional() }),
};

/** Input of {@link updateS2Servers}. */
export interface UpdateS2ServersRequest {
  /** Always `UpdateS2Servers`; the client fills it in. */
  action?: 'UpdateS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared storage servers, `s2-…`. */
  s2_servers: string[];
}

/** Result of {@link updateS2Servers}. */
export interface UpdateS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 更新共享存储服务器。Puts changed targets into effect on servers; they must be active.
 * Calls `GET /iaas/?action=UpdateS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/update_s2_servers.html
 */
export const updateS2Servers: QingCloudEndpoint<UpdateS2ServersRequest, UpdateS2ServersResponse, 'signature'> = {
  id: 'shared_storage.updateS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/update_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'UpdateS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
