import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type LoadbalancerBackendSet, loadbalancerBackendSet } from './parts.js';

/** Load balancers of this page. */
interface LoadbalancerSet {
  /** Addresses of its cluster. */
  cluster?: Cluster[] | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Public addresses bound to it. */
  eips?: Cluster[] | undefined;
  /** Whether its configuration is in effect: 0 call `updateLoadBalancers`, 1 yes. */
  is_applied?: number | undefined;
  /** Listeners; only with `verbose` 1. */
  listeners?: Listener[] | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  /** Name of the load balancer. */
  loadbalancer_name?: string | undefined;
  /** Most connections: 0 5,000; 1 20,000; 2 40,000; 3 100,000; 4 200,000; 5 500,000. */
  loadbalancer_type?: number | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** IPv4 addresses in the private network. */
  private_ips?: string[] | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /**
   * `pending`, `active`, `stopped`, `suspended` for unpaid bills, `deleted` recoverable for 2 hours, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /**
   * What is being done: `creating`, `starting`, `stopping`, `updating`, `suspending`, `resuming`, `deleting`; empty when nothing.
   */
  transition_status?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

const loadbalancerSet = (z: Zod) =>
  z.looseObject({
    cluster: z.array(cluster(z)).optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    eips: z.array(cluster(z)).optional(),
    is_applied: z.number().optional(),
    listeners: z.array(listener(z)).optional(),
    loadbalancer_id: z.string().optional(),
    loadbalancer_name: z.string().optional(),
    loadbalancer_type: z.number().optional(),
    node_count: z.number().optional(),
    private_ips: z.array(z.string()).optional(),
    security_group_id: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    vxnet_id: z.string().optional(),
  });

/** Addresses of its cluster. */
interface Cluster {
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
  resource?:
    | {
        /** Resource that the address is bound to. */
        resource_id?: string | undefined;
        /** Name of that resource. */
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  /** State of the address: `pending`, `available`, `associated`, `suspended`, `released`, `ceased`. */
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

const cluster = (z: Zod) =>
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
        /** Resource that carries the tag. */
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

/** Listeners; only with `verbose` 1. */
interface Listener {
  /** Protocol to the backends, same as that of the listener. */
  backend_protocol?: string | undefined;
  /** Backends of the listener. */
  backends?: LoadbalancerBackendSet[] | undefined;
  /** `roundrobin` in turn, `leastconn` fewest connections, `source` by client address. */
  balance_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Sum of headers to add: 1 X-Forwarded-For, 2 QC-LBID, 4 QC-LBIP. */
  forwardfor?: number | undefined;
  /** Health check: `tcp`, `http|<path>` or `http|<path>|<host>`. */
  healthy_check_method?: string | undefined;
  /** `interval|timeout|fall|rise`: 2-60 s, 5-300 s, 2-10 times, 2-10 times. */
  healthy_check_option?: string | undefined;
  /** Sum of options: 1 accept malformed URLs, 2 pass client address, 4 gzip, 8 refuse weak ciphers. */
  listener_option?: number | undefined;
  /** Port that it listens on. */
  listener_port?: number | undefined;
  /** Protocol: `http`, `https` or `tcp`; the platform may know more. */
  listener_protocol?: string | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  /** Listener, `lbl-…`. */
  loadbalancer_listener_id?: string | undefined;
  /** Name of the listener. */
  loadbalancer_listener_name?: string | undefined;
  /** Server certificates, `sc-…`. */
  server_certificate_id?: string[] | undefined;
  /**
   * Sticky sessions (HTTP): `insert|<cookie>|<seconds>`, `prefix|<cookie>`, `rewrite|<cookie>`, `backend|<cookie>|<seconds>`;
   * empty off.
   */
  session_sticky?: string | undefined;
  /** Timeout of client and server, seconds. */
  timeout?: number | undefined;
  /** Usage scene: 0, 1 or 11; the public pages do not explain them. */
  scene?: number | undefined;
}

const listener = (z: Zod) =>
  z.looseObject({
    backend_protocol: z.string().optional(),
    backends: z.array(loadbalancerBackendSet(z)).optional(),
    balance_mode: z.string().optional(),
    create_time: z.string().optional(),
    forwardfor: z.number().optional(),
    healthy_check_method: z.string().optional(),
    healthy_check_option: z.string().optional(),
    listener_option: z.number().optional(),
    listener_port: z.number().optional(),
    listener_protocol: z.string().optional(),
    loadbalancer_id: z.string().optional(),
    loadbalancer_listener_id: z.string().optional(),
    loadbalancer_listener_name: z.string().optional(),
    server_certificate_id: z.array(z.string()).optional(),
    session_sticky: z.string().optional(),
    timeout: z.number().optional(),
    scene: z.number().optional(),
  });

/** Input of {@link associateEipsToLoadBalancer}. */
export interface AssociateEipsToLoadBalancerRequest {
  /** Always `AssociateEipsToLoadBalancer`; the client fills it in. */
  action?: 'AssociateEipsToLoadBalancer' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Addresses in state `available`, `eip-…`. */
  eips: string[];
  /** Load balancer, `lb-…`. */
  loadbalancer: string;
}

/** Result of {@link associateEipsToLoadBalancer}. */
export interface AssociateEipsToLoadBalancerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 绑定公网IP到负载均衡器。Binds `available` public addresses to a load balancer.
 * Calls `GET /iaas/?action=AssociateEipsToLoadBalancer`.
 *
 * @see https://docs.qingcloud.com/api/lb/associate_eips_to_loadbalancer.html
 */
export const associateEipsToLoadBalancer: QingCloudEndpoint<
  AssociateEipsToLoadBalancerRequest,
  AssociateEipsToLoadBalancerResponse,
  'signature'
> = {
  id: 'load_balancer.associateEipsToLoadBalancer',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/associate_eips_to_loadbalancer.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AssociateEipsToLoadBalancer' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AssociateEipsToLoadBalancer']).optional(),
      zone: z.string(),
      eips: z.array(z.string()).min(1),
      loadbalancer: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createLoadBalancer}. */
export interface CreateLoadBalancerRequest {
  /** Always `CreateLoadBalancer`; the client fills it in. */
  action?: 'CreateLoadBalancer' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Mode of the cluster: 0 or 1; the public pages do not explain them. */
  cluster_mode?: number | undefined;
  /** Public addresses, `eip-…`, at most 4; makes it public. */
  eips?: string[] | undefined;
  /** Largest HTTP header, KB, default 15; more lowers the connection limit. */
  http_header_size?: number | undefined;
  /** Name of the load balancer. */
  loadbalancer_name?: string | undefined;
  /** Most connections: 0 5,000; 1 20,000; 2 40,000; 3 100,000; 4 200,000; 5 500,000; default 0. */
  loadbalancer_type?: number | undefined;
  /** Mode of the load balancer: 0 or 1; the public pages do not explain them. */
  mode?: number | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** Address in the VxNet; the router assigns one if not given. */
  private_ip?: string | undefined;
  /** Project that it goes to, `pj-…`. */
  project_id?: string | undefined;
  /** Firewall of a public one, `sg-…`; the default firewall if not given. */
  security_group?: string | undefined;
  /** VxNet, `vxnet-…`; makes it private. */
  vxnet?: string | undefined;
  /** Placement group, `plg-…`. */
  place_group_id?: string | undefined;
  /** Sub-account that is to own it, `usr-…`; for main accounts. */
  target_user?: string | undefined;
}

/** Result of {@link createLoadBalancer}. */
export interface CreateLoadBalancerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Load balancer that was created, `lb-…`. */
  loadbalancer_id?: string | undefined;
}

/**
 * 创建负载均衡器。Creates a load balancer: a public one with `eips`, or a private one with `vxnet`. One of the two is needed.
 * Calls `GET /iaas/?action=CreateLoadBalancer`.
 *
 * @see https://docs.qingcloud.com/api/lb/create_loadbalancer.html
 */
export const createLoadBalancer: QingCloudEndpoint<CreateLoadBalancerRequest, CreateLoadBalancerResponse, 'signature'> =
  {
    id: 'load_balancer.createLoadBalancer',
    family: 'load-balancer',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/lb/create_loadbalancer.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'CreateLoadBalancer' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['CreateLoadBalancer']).optional(),
        zone: z.string(),
        cluster_mode: z.number().optional(),
        eips: z.array(z.string()).optional(),
        http_header_size: z.number().min(1).max(127).optional(),
        loadbalancer_name: z.string().optional(),
        loadbalancer_type: z.number().optional(),
        mode: z.number().optional(),
        node_count: z.number().optional(),
        private_ip: z.string().optional(),
        project_id: z.string().optional(),
        security_group: z.string().optional(),
        vxnet: z.string().optional(),
        place_group_id: z.string().optional(),
        target_user: z.string().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), loadbalancer_id: z.string().optional() }),
  };

/** Input of {@link deleteLoadBalancers}. */
export interface DeleteLoadBalancersRequest {
  /** Always `DeleteLoadBalancers`; the client fills it in. */
  action?: 'DeleteLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Load balancers, `lb-…`. */
  loadbalancers: string[];
}

/** Result of {@link deleteLoadBalancers}. */
export interface DeleteLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Load balancers that are deleted, `lb-…`. */
  loadbalancers?: string[] | undefined;
}

/**
 * 删除负载均衡器。Deletes load balancers; their public addresses become `available`. Refused while `pending` and for some seconds after
 * creation, until the lease exists.
 * Calls `GET /iaas/?action=DeleteLoadBalancers`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancers.html
 */
export const deleteLoadBalancers: QingCloudEndpoint<
  DeleteLoadBalancersRequest,
  DeleteLoadBalancersResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancers',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteLoadBalancers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancers']).optional(),
      zone: z.string(),
      loadbalancers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), loadbalancers: z.array(z.string()).optional() }),
};

/** Input of {@link describeLoadBalancers}. */
export interface DescribeLoadBalancersRequest {
  /** Always `DescribeLoadBalancers`; the client fills it in. */
  action?: 'DescribeLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only these load balancers, `lb-…`. */
  loadbalancers?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `active`, `stopped`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 also returns the listeners and other details. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancers}. */
export interface DescribeLoadBalancersResponse {
  /** Load balancers of this page. */
  loadbalancer_set?: LoadbalancerSet[] | undefined;
  /** Load balancers that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取负载均衡器列表。Lists load balancers; without filters all of them.
 * Calls `GET /iaas/?action=DescribeLoadBalancers`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancers.html
 */
export const describeLoadBalancers: QingCloudPagedEndpoint<
  DescribeLoadBalancersRequest,
  DescribeLoadBalancersResponse,
  'signature',
  LoadbalancerSet,
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancers',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancers.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancers' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancers']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancers: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ loadbalancer_set: z.array(loadbalancerSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link dissociateEipsFromLoadBalancer}. */
export interface DissociateEipsFromLoadBalancerRequest {
  /** Always `DissociateEipsFromLoadBalancer`; the client fills it in. */
  action?: 'DissociateEipsFromLoadBalancer' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Addresses bound to it, `eip-…`. */
  eips: string[];
  /** Load balancer, `lb-…`. */
  loadbalancer: string;
}

/** Result of {@link dissociateEipsFromLoadBalancer}. */
export interface DissociateEipsFromLoadBalancerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 从负载均衡器解绑公网IP。Unbinds public addresses from a load balancer; they become `available` again.
 * Calls `GET /iaas/?action=DissociateEipsFromLoadBalancer`.
 *
 * @see https://docs.qingcloud.com/api/lb/dissociate_eips_from_loadbalancer.html
 */
export const dissociateEipsFromLoadBalancer: QingCloudEndpoint<
  DissociateEipsFromLoadBalancerRequest,
  DissociateEipsFromLoadBalancerResponse,
  'signature'
> = {
  id: 'load_balancer.dissociateEipsFromLoadBalancer',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/dissociate_eips_from_loadbalancer.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DissociateEipsFromLoadBalancer' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DissociateEipsFromLoadBalancer']).optional(),
      zone: z.string(),
      eips: z.array(z.string()).min(1),
      loadbalancer: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link getLoadBalancerMonitor}. */
export interface GetLoadBalancerMonitorRequest {
  /** Always `GetLoadBalancerMonitor`; the client fills it in. */
  action?: 'GetLoadBalancerMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** End of the data, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  end_time: string;
  /** `traffic` for a load balancer, `request` for a listener or backend. */
  meters: string[];
  /** Load balancer `lb-…`, listener `lbl-…` or backend `lbb-…`. */
  resource: string;
  /** Kind of that resource. */
  resource_type?: string | undefined;
  /** Start of the data, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  start_time: string;
  /** Interval: `5m`, `15m`, `2h`, `1d`; data older than 15 days `2h` or `1d`. */
  step: string;
}

/** Result of {@link getLoadBalancerMonitor}. */
export interface GetLoadBalancerMonitorResponse {
  /** One entry for each meter. */
  meter_set?:
    | {
        /** Points: `[unix seconds, value]`, then values; the page has them in `data_set`, by `eip_id`. */
        data?: unknown[] | undefined;
        /** Meter, such as `traffic`. */
        meter_id?: string | undefined;
        /** Number of the network card. */
        sequence?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Resource that was asked about. */
  resource_id?: string | undefined;
}

/**
 * 获取负载均衡器监控数据。Reads traffic of a load balancer, or requests and delays of a listener or backend. The data is grouped by public
 * address and compressed.
 * Calls `GET /iaas/?action=GetLoadBalancerMonitor`.
 *
 * @see https://docs.qingcloud.com/api/monitor/get_loadbalancer_monitor.html
 */
export const getLoadBalancerMonitor: QingCloudEndpoint<
  GetLoadBalancerMonitorRequest,
  GetLoadBalancerMonitorResponse,
  'signature'
> = {
  id: 'load_balancer.getLoadBalancerMonitor',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/monitor/get_loadbalancer_monitor.html',
  supplied: ['zone'],
  fixed: { action: 'GetLoadBalancerMonitor' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetLoadBalancerMonitor']).optional(),
      zone: z.string(),
      end_time: z.string(),
      meters: z.array(z.string()).min(1),
      resource: z.string(),
      resource_type: z.string().optional(),
      start_time: z.string(),
      step: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      meter_set: z
        .array(
          z.looseObject({
            data: z.array(z.unknown()).optional(),
            meter_id: z.string().optional(),
            sequence: z.number().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      resource_id: z.string().optional(),
    }),
};

/** Input of {@link modifyLoadBalancerAttributes}. */
export interface ModifyLoadBalancerAttributesRequest {
  /** Always `ModifyLoadBalancerAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Largest HTTP header, KB; more lowers the connection limit. */
  http_header_size?: number | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer: string;
  /** New name. */
  loadbalancer_name?: string | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** New address of a private one. */
  private_ip?: string | undefined;
  /** Firewall to use, `sg-…`; left as it is when empty. */
  security_group?: string | undefined;
}

/** Result of {@link modifyLoadBalancerAttributes}. */
export type ModifyLoadBalancerAttributesResponse = NoFields;

/**
 * 修改负载均衡器属性。Changes name, description, firewall or other settings of one load balancer.
 * Calls `GET /iaas/?action=ModifyLoadBalancerAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_attributes.html
 */
export const modifyLoadBalancerAttributes: QingCloudEndpoint<
  ModifyLoadBalancerAttributesRequest,
  ModifyLoadBalancerAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      http_header_size: z.number().min(1).max(127).optional(),
      loadbalancer: z.string(),
      loadbalancer_name: z.string().optional(),
      node_count: z.number().optional(),
      private_ip: z.string().optional(),
      security_group: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resizeLoadBalancers}. */
export interface ResizeLoadBalancersRequest {
  /** Always `ResizeLoadBalancers`; the client fills it in. */
  action?: 'ResizeLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Most connections: 0 5,000; 1 20,000; 2 40,000; 3 100,000; 4 200,000; 5 500,000. */
  loadbalancer_type: number;
  /** Load balancers in state `stopped`, `lb-…`. */
  loadbalancers: string[];
}

/** Result of {@link resizeLoadBalancers}. */
export interface ResizeLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 修改负载均衡器最大连接数。Changes the connection limit of load balancers in state `stopped`.
 * Calls `GET /iaas/?action=ResizeLoadBalancers`.
 *
 * @see https://docs.qingcloud.com/api/lb/resize_loadbalancers.html
 */
export const resizeLoadBalancers: QingCloudEndpoint<
  ResizeLoadBalancersRequest,
  ResizeLoadBalancersResponse,
  'signature'
> = {
  id: 'load_balancer.resizeLoadBalancers',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/resize_loadbalancers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeLoadBalancers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeLoadBalancers']).optional(),
      zone: z.string(),
      loadbalancer_type: z.number(),
      loadbalancers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link startLoadBalancers}. */
export interface StartLoadBalancersRequest {
  /** Always `StartLoadBalancers`; the client fills it in. */
  action?: 'StartLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Load balancers in state `stopped`, `lb-…`. */
  loadbalancers: string[];
}

/** Result of {@link startLoadBalancers}. */
export interface StartLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 启动负载均衡器。Starts stopped load balancers.
 * Calls `GET /iaas/?action=StartLoadBalancers`.
 *
 * @see https://docs.qingcloud.com/api/lb/start_loadbalancers.html
 */
export const startLoadBalancers: QingCloudEndpoint<StartLoadBalancersRequest, StartLoadBalancersResponse, 'signature'> =
  {
    id: 'load_balancer.startLoadBalancers',
    family: 'load-balancer',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/lb/start_loadbalancers.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'StartLoadBalancers' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['StartLoadBalancers']).optional(),
        zone: z.string(),
        loadbalancers: z.array(z.string()).min(1),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };

/** Input of {@link stopLoadBalancers}. */
export interface StopLoadBalancersRequest {
  /** Always `StopLoadBalancers`; the client fills it in. */
  action?: 'StopLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Load balancers in state `active`, `lb-…`. */
  loadbalancers: string[];
}

/** Result of {@link stopLoadBalancers}. */
export interface StopLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 关闭负载均衡器。Stops running load balancers.
 * Calls `GET /iaas/?action=StopLoadBalancers`.
 *
 * @see https://docs.qingcloud.com/api/lb/stop_loadbalancers.html
 */
export const stopLoadBalancers: QingCloudEndpoint<StopLoadBalancersRequest, StopLoadBalancersResponse, 'signature'> = {
  id: 'load_balancer.stopLoadBalancers',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/stop_loadbalancers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StopLoadBalancers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StopLoadBalancers']).optional(),
      zone: z.string(),
      loadbalancers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link updateLoadBalancers}. */
export interface UpdateLoadBalancersRequest {
  /** Always `UpdateLoadBalancers`; the client fills it in. */
  action?: 'UpdateLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Load balancers, `lb-…`. */
  loadbalancers: string[];
}

/** Result of {@link updateLoadBalancers}. */
export interface UpdateLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 更新负载均衡器配置。Puts changes of listeners, backends and settings into effect.
 * Calls `GET /iaas/?action=UpdateLoadBalancers`.
 *
 * @see https://docs.qingcloud.com/api/lb/update_loadbalancers.html
 */
export const updateLoadBalancers: QingCloudEndpoint<
  UpdateLoadBalancersRequest,
  UpdateLoadBalancersResponse,
  'signature'
> = {
  id: 'load_balancer.updateLoadBalancers',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/update_loadbalancers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'UpdateLoadBalancers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateLoadBalancers']).optional(),
      zone: z.string(),
      loadbalancers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
