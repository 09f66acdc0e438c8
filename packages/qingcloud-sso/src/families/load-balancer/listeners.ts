import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type LoadbalancerBackendSet, loadbalancerBackendSet } from './parts.js';

/** Listeners of this page. */
interface LoadbalancerListenerSet {
  /** Protocol to the backends, same as that of the listener. */
  backend_protocol?: string | undefined;
  /** Backends; only with `verbose` 1. */
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

const loadbalancerListenerSet = (z: Zod) =>
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

/** Input of {@link addLoadBalancerBackends}. */
export interface AddLoadBalancerBackendsRequest {
  /** Always `AddLoadBalancerBackends`; the client fills it in. */
  action?: 'AddLoadBalancerBackends' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Backends to add. */
  backends: {
    /** Name of the backend. */
    loadbalancer_backend_name?: string | undefined;
    /** Forwarding policy that leads to it, `lbp-…`. */
    loadbalancer_policy_id?: string | undefined;
    /** Port of the backend. */
    port: number;
    /** Instance `i-…` or router `rtr-…`. */
    resource_id: string;
    /** Weight; more gets more requests. */
    weight: number;
  }[];
  /** Listener that gets them, `lbl-…`. */
  loadbalancer_listener: string;
}

/** Result of {@link addLoadBalancerBackends}. */
export interface AddLoadBalancerBackendsResponse {
  /** Backends that were added, `lbb-…`. */
  loadbalancer_backends?: string[] | undefined;
}

/**
 * 添加后端服务。Adds backends, instances or routers, to a listener. They take effect only after `updateLoadBalancers`.
 * Calls `GET /iaas/?action=AddLoadBalancerBackends`.
 *
 * @see https://docs.qingcloud.com/api/lb/add_loadbalancer_backends.html
 */
export const addLoadBalancerBackends: QingCloudEndpoint<
  AddLoadBalancerBackendsRequest,
  AddLoadBalancerBackendsResponse,
  'signature'
> = {
  id: 'load_balancer.addLoadBalancerBackends',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/add_loadbalancer_backends.html',
  supplied: ['zone'],
  fixed: { action: 'AddLoadBalancerBackends' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddLoadBalancerBackends']).optional(),
      zone: z.string(),
      backends: z
        .array(
          z.strictObject({
            loadbalancer_backend_name: z.string().optional(),
            loadbalancer_policy_id: z.string().optional(),
            port: z.number(),
            resource_id: z.string(),
            weight: z.number(),
          }),
        )
        .min(1),
      loadbalancer_listener: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_backends: z.array(z.string()).optional() }),
};

/** Input of {@link addLoadBalancerListeners}. */
export interface AddLoadBalancerListenersRequest {
  /** Always `AddLoadBalancerListeners`; the client fills it in. */
  action?: 'AddLoadBalancerListeners' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Listeners to add. */
  listeners: {
    /** Same as `listener_protocol`. */
    backend_protocol: string;
    /** Backends of the listener; the page adds them with `addLoadBalancerBackends`. */
    backends?:
      | {
          /** Name of the backend. */
          loadbalancer_backend_name?: string | undefined;
          /** Forwarding policy, `lbp-…`. */
          loadbalancer_policy_id?: string | undefined;
          /** Port of the backend. */
          port?: number | undefined;
          /** Resource behind it: instance `i-…` or router `rtr-…`. */
          resource_id?: string | undefined;
          /** Weight of the backend; more gets more requests. */
          weight?: number | undefined;
        }[]
      | undefined;
    /** `roundrobin` in turn, `leastconn` fewest connections, `source` by client address; default `roundrobin`. */
    balance_mode?: 'roundrobin' | 'leastconn' | 'source' | undefined;
    /** Sum of headers to add: 1 X-Forwarded-For, 2 QC-LBID, 4 QC-LBIP. */
    forwardfor?: number | undefined;
    /** Health check: `tcp`, `http|<path>` or `http|<path>|<host>`; default `tcp`. */
    healthy_check_method?: string | undefined;
    /** `interval|timeout|fall|rise`: 2-60 s, 5-300 s, 2-10 times, 2-10 times; default `10|5|2|5`. */
    healthy_check_option?: string | undefined;
    /** Sum of options: 1 accept malformed URLs, 2 pass client address, 4 gzip, 8 refuse weak ciphers. */
    listener_option?: number | undefined;
    /** Port to listen on. */
    listener_port: number;
    /** `http`, `https` (needs a certificate) or `tcp`; the platform may know more. */
    listener_protocol: string;
    /** Name of the listener. */
    loadbalancer_listener_name?: string | undefined;
    /** Server certificates, `sc-…`; needed for `https`. */
    server_certificate_id?: string[] | undefined;
    /**
     * Sticky sessions (HTTP): `insert|<cookie>|<seconds>`, `prefix|<cookie>`, `rewrite|<cookie>`, `backend|<cookie>|<seconds>`;
     * empty off.
     */
    session_sticky?: string | undefined;
    /** Timeout of client and server, 10 to 86400 seconds. */
    timeout?: number | undefined;
    /** Timeout of a tunnel, 10 to 86400 seconds. */
    tunnel_timeout?: number | undefined;
    /** Usage scene: 0, 1 or 11; the public pages do not explain them. */
    scene?: number | undefined;
  }[];
  /** Load balancer, `lb-…`. */
  loadbalancer: string;
}

/** Result of {@link addLoadBalancerListeners}. */
export interface AddLoadBalancerListenersResponse {
  /** Listeners that were added, `lbl-…`. */
  loadbalancer_listeners?: string[] | undefined;
}

/**
 * 添加监听器。Adds listeners to a load balancer. They take effect only after `updateLoadBalancers`.
 * Calls `GET /iaas/?action=AddLoadBalancerListeners`.
 *
 * @see https://docs.qingcloud.com/api/lb/add_loadbalancer_listeners.html
 */
export const addLoadBalancerListeners: QingCloudEndpoint<
  AddLoadBalancerListenersRequest,
  AddLoadBalancerListenersResponse,
  'signature'
> = {
  id: 'load_balancer.addLoadBalancerListeners',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/add_loadbalancer_listeners.html',
  supplied: ['zone'],
  fixed: { action: 'AddLoadBalancerListeners' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddLoadBalancerListeners']).optional(),
      zone: z.string(),
      listeners: z
        .array(
          z.strictObject({
            backend_protocol: z.string(),
            backends: z
              .array(
                z.strictObject({
                  loadbalancer_backend_name: z.string().optional(),
                  loadbalancer_policy_id: z.string().optional(),
                  port: z.number().optional(),
                  resource_id: z.string().optional(),
                  weight: z.number().optional(),
                }),
              )
              .optional(),
            balance_mode: z.literal(['roundrobin', 'leastconn', 'source']).optional(),
            forwardfor: z.number().optional(),
            healthy_check_method: z.string().optional(),
            healthy_check_option: z.string().optional(),
            listener_option: z.number().optional(),
            listener_port: z.number(),
            listener_protocol: z.string(),
            loadbalancer_listener_name: z.string().optional(),
            server_certificate_id: z.array(z.string()).optional(),
            session_sticky: z.string().optional(),
            timeout: z.number().optional(),
            tunnel_timeout: z.number().optional(),
            scene: z.number().optional(),
          }),
        )
        .min(1),
      loadbalancer: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_listeners: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancerBackends}. */
export interface DeleteLoadBalancerBackendsRequest {
  /** Always `DeleteLoadBalancerBackends`; the client fills it in. */
  action?: 'DeleteLoadBalancerBackends' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Backends, `lbb-…`. */
  loadbalancer_backends: string[];
}

/** Result of {@link deleteLoadBalancerBackends}. */
export interface DeleteLoadBalancerBackendsResponse {
  /** Backends that were deleted, `lbb-…`. */
  loadbalancer_backends?: string[] | undefined;
}

/**
 * 删除后端服务。Deletes backends. It takes effect only after `updateLoadBalancers`.
 * Calls `GET /iaas/?action=DeleteLoadBalancerBackends`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancer_backends.html
 */
export const deleteLoadBalancerBackends: QingCloudEndpoint<
  DeleteLoadBalancerBackendsRequest,
  DeleteLoadBalancerBackendsResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancerBackends',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancer_backends.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteLoadBalancerBackends' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancerBackends']).optional(),
      zone: z.string(),
      loadbalancer_backends: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_backends: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancerListeners}. */
export interface DeleteLoadBalancerListenersRequest {
  /** Always `DeleteLoadBalancerListeners`; the client fills it in. */
  action?: 'DeleteLoadBalancerListeners' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Listeners, `lbl-…`. */
  loadbalancer_listeners: string[];
}

/** Result of {@link deleteLoadBalancerListeners}. */
export interface DeleteLoadBalancerListenersResponse {
  /** Listeners that were deleted, `lbl-…`. */
  loadbalancer_listeners?: string[] | undefined;
}

/**
 * 删除监听器。Deletes listeners. It takes effect only after `updateLoadBalancers`.
 * Calls `GET /iaas/?action=DeleteLoadBalancerListeners`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancer_listeners.html
 */
export const deleteLoadBalancerListeners: QingCloudEndpoint<
  DeleteLoadBalancerListenersRequest,
  DeleteLoadBalancerListenersResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancerListeners',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancer_listeners.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteLoadBalancerListeners' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancerListeners']).optional(),
      zone: z.string(),
      loadbalancer_listeners: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_listeners: z.array(z.string()).optional() }),
};

/** Input of {@link describeLoadBalancerBackends}. */
export interface DescribeLoadBalancerBackendsRequest {
  /** Always `DescribeLoadBalancerBackends`; the client fills it in. */
  action?: 'DescribeLoadBalancerBackends' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only those of this load balancer, `lb-…`. */
  loadbalancer?: string | undefined;
  /** Only these backends, `lbb-…`. */
  loadbalancer_backends?: string[] | undefined;
  /** Only those of this listener, `lbl-…`. */
  loadbalancer_listener?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancerBackends}. */
export interface DescribeLoadBalancerBackendsResponse {
  /** Backends of this page. */
  loadbalancer_backend_set?: LoadbalancerBackendSet[] | undefined;
  /** Backends that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取后端服务列表。Lists backends; without filters those of all listeners.
 * Calls `GET /iaas/?action=DescribeLoadBalancerBackends`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_backends.html
 */
export const describeLoadBalancerBackends: QingCloudPagedEndpoint<
  DescribeLoadBalancerBackendsRequest,
  DescribeLoadBalancerBackendsResponse,
  'signature',
  LoadbalancerBackendSet,
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancerBackends',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancer_backends.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancerBackends' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_backend_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancerBackends']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancer: z.string().optional(),
      loadbalancer_backends: z.array(z.string()).optional(),
      loadbalancer_listener: z.string().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      loadbalancer_backend_set: z.array(loadbalancerBackendSet(z)).optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeLoadBalancerListeners}. */
export interface DescribeLoadBalancerListenersRequest {
  /** Always `DescribeLoadBalancerListeners`; the client fills it in. */
  action?: 'DescribeLoadBalancerListeners' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only those of this load balancer, `lb-…`. */
  loadbalancer?: string | undefined;
  /** Only these listeners, `lbl-…`. */
  loadbalancer_listeners?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** 1 also returns the backends. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancerListeners}. */
export interface DescribeLoadBalancerListenersResponse {
  /** Listeners of this page. */
  loadbalancer_listener_set?: LoadbalancerListenerSet[] | undefined;
  /** Listeners that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取监听器列表。Lists listeners; without filters those of all load balancers.
 * Calls `GET /iaas/?action=DescribeLoadBalancerListeners`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_listeners.html
 */
export const describeLoadBalancerListeners: QingCloudPagedEndpoint<
  DescribeLoadBalancerListenersRequest,
  DescribeLoadBalancerListenersResponse,
  'signature',
  LoadbalancerListenerSet,
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancerListeners',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancer_listeners.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancerListeners' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_listener_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancerListeners']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancer: z.string().optional(),
      loadbalancer_listeners: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      loadbalancer_listener_set: z.array(loadbalancerListenerSet(z)).optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyLoadBalancerBackendAttributes}. */
export interface ModifyLoadBalancerBackendAttributesRequest {
  /** Always `ModifyLoadBalancerBackendAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerBackendAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** 0 in use, 1 disabled. */
  disabled?: 0 | 1 | undefined;
  /** Backend to change, `lbb-…`. */
  loadbalancer_backend: string;
  /** New name. */
  loadbalancer_backend_name?: string | undefined;
  /** Forwarding policy that leads to it, `lbp-…`. */
  loadbalancer_policy_id?: string | undefined;
  /** New port. */
  port?: number | undefined;
  /** New weight. */
  weight?: number | undefined;
}

/** Result of {@link modifyLoadBalancerBackendAttributes}. */
export type ModifyLoadBalancerBackendAttributesResponse = NoFields;

/**
 * 修改后端服务属性。Changes port, weight, policy or switch of one backend. It takes effect only after `updateLoadBalancers`.
 * Calls `GET /iaas/?action=ModifyLoadBalancerBackendAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_backend_attributes.html
 */
export const modifyLoadBalancerBackendAttributes: QingCloudEndpoint<
  ModifyLoadBalancerBackendAttributesRequest,
  ModifyLoadBalancerBackendAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerBackendAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_backend_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerBackendAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerBackendAttributes']).optional(),
      zone: z.string(),
      disabled: z.literal([0, 1]).optional(),
      loadbalancer_backend: z.string(),
      loadbalancer_backend_name: z.string().optional(),
      loadbalancer_policy_id: z.string().optional(),
      port: z.number().optional(),
      weight: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyLoadBalancerListenerAttributes}. */
export interface ModifyLoadBalancerListenerAttributesRequest {
  /** Always `ModifyLoadBalancerListenerAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerListenerAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** `roundrobin` in turn, `leastconn` fewest connections, `source` by client address. */
  balance_mode?: string | undefined;
  /** Sum of headers to add: 1 X-Forwarded-For, 2 QC-LBID, 4 QC-LBIP. */
  forwardfor?: number | undefined;
  /** Health check: `tcp`, `http|<path>` or `http|<path>|<host>`. */
  healthy_check_method?: string | undefined;
  /** `interval|timeout|fall|rise`: 2-60 s, 5-300 s, 2-10 times, 2-10 times. */
  healthy_check_option?: string | undefined;
  /** Sum of options: 1 accept malformed URLs, 2 pass client address, 4 gzip, 8 refuse weak ciphers. */
  listener_option?: number | undefined;
  /** Listener to change, `lbl-…`. */
  loadbalancer_listener: string;
  /** New name. */
  loadbalancer_listener_name?: string | undefined;
  /** Usage scene: 0, 1 or 11; the public pages do not explain them. */
  scene?: number | undefined;
  /** Server certificates, `sc-…`. */
  server_certificate_id?: string[] | undefined;
  /**
   * Sticky sessions (HTTP): `insert|<cookie>|<seconds>`, `prefix|<cookie>`, `rewrite|<cookie>`, `backend|<cookie>|<seconds>`;
   * empty off.
   */
  session_sticky?: string | undefined;
  /** Timeout of client and server, 10 to 86400 seconds. */
  timeout?: number | undefined;
  /** Timeout of a tunnel, 10 to 86400 seconds. */
  tunnel_timeout?: number | undefined;
}

/** Result of {@link modifyLoadBalancerListenerAttributes}. */
export type ModifyLoadBalancerListenerAttributesResponse = NoFields;

/**
 * 修改监听器属性。Changes one listener. It takes effect only after `updateLoadBalancers`.
 * Calls `GET /iaas/?action=ModifyLoadBalancerListenerAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_listener_attributes.html
 */
export const modifyLoadBalancerListenerAttributes: QingCloudEndpoint<
  ModifyLoadBalancerListenerAttributesRequest,
  ModifyLoadBalancerListenerAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerListenerAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_listener_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerListenerAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerListenerAttributes']).optional(),
      zone: z.string(),
      balance_mode: z.string().optional(),
      forwardfor: z.number().optional(),
      healthy_check_method: z.string().optional(),
      healthy_check_option: z.string().optional(),
      listener_option: z.number().optional(),
      loadbalancer_listener: z.string(),
      loadbalancer_listener_name: z.string().optional(),
      scene: z.number().optional(),
      server_certificate_id: z.array(z.string()).optional(),
      session_sticky: z.string().optional(),
      timeout: z.number().min(10).max(86400).optional(),
      tunnel_timeout: z.number().min(10).max(86400).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
