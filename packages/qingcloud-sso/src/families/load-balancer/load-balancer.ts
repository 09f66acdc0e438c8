import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Backend. */
interface Backend {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  loadbalancer_backend_id?: string | undefined;
  loadbalancer_backend_name?: string | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  loadbalancer_listener_id?: string | undefined;
  loadbalancer_policy_id?: string | undefined;
  port?: number | undefined;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  status?: string | undefined;
  weight?: number | undefined;
}

const backend = (z: Zod) =>
  z.strictObject({
    create_time: z.string().optional(),
    loadbalancer_backend_id: z.string().optional(),
    loadbalancer_backend_name: z.string().optional(),
    loadbalancer_id: z.string().optional(),
    loadbalancer_listener_id: z.string().optional(),
    loadbalancer_policy_id: z.string().optional(),
    port: z.number().optional(),
    resource_id: z.string().optional(),
    status: z.string().optional(),
    weight: z.number().optional(),
  });

/** Listener. */
interface Listener {
  backend_protocol?: string | undefined;
  backends?: Backend[] | undefined;
  balance_mode?: 'roundrobin' | 'leastconn' | 'source' | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  forwardfor?: number | undefined;
  healthy_check_method?: string | undefined;
  healthy_check_option?: string | undefined;
  listener_option?: number | undefined;
  listener_port?: number | undefined;
  listener_protocol?: string | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  loadbalancer_listener_id?: string | undefined;
  loadbalancer_listener_name?: string | undefined;
  server_certificate_id?: string[] | undefined;
  session_sticky?: string | undefined;
  timeout?: number | undefined;
  scene?: number | undefined;
}

const listener = (z: Zod) =>
  z.strictObject({
    backend_protocol: z.string().optional(),
    backends: z.array(backend(z)).optional(),
    balance_mode: z.literal(['roundrobin', 'leastconn', 'source']).optional(),
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

const backendSchema = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    loadbalancer_backend_id: z.string().optional(),
    loadbalancer_backend_name: z.string().optional(),
    loadbalancer_id: z.string().optional(),
    loadbalancer_listener_id: z.string().optional(),
    loadbalancer_policy_id: z.string().optional(),
    port: z.number().optional(),
    resource_id: z.string().optional(),
    status: z.string().optional(),
    weight: z.number().optional(),
  });

/** LoadbalancerListenerSet. */
interface LoadbalancerListenerSet {
  backend_protocol?: string | undefined;
  backends?: Backend[] | undefined;
  balance_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  forwardfor?: number | undefined;
  healthy_check_method?: string | undefined;
  healthy_check_option?: string | undefined;
  listener_option?: number | undefined;
  listener_port?: number | undefined;
  listener_protocol?: string | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  loadbalancer_listener_id?: string | undefined;
  loadbalancer_listener_name?: string | undefined;
  server_certificate_id?: string[] | undefined;
  session_sticky?: string | undefined;
  timeout?: number | undefined;
  scene?: number | undefined;
}

const loadbalancerListenerSet = (z: Zod) =>
  z.looseObject({
    backend_protocol: z.string().optional(),
    backends: z.array(backendSchema(z)).optional(),
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

/** LoadbalancerSet. */
interface LoadbalancerSet {
  cluster?: Cluster[] | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  eips?: Cluster[] | undefined;
  is_applied?: number | undefined;
  listeners?: LoadbalancerListenerSet[] | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
  loadbalancer_name?: string | undefined;
  loadbalancer_type?: number | undefined;
  node_count?: number | undefined;
  private_ips?: string[] | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
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
    listeners: z.array(loadbalancerListenerSet(z)).optional(),
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

/** Cluster. */
interface Cluster {
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
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
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

/** Input of {@link addLoadBalancerBackends}. */
export interface AddLoadBalancerBackendsRequest {
  /** Always `AddLoadBalancerBackends`; the client fills it in. */
  action?: 'AddLoadBalancerBackends' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  backends: Backend[];
  loadbalancer_listener: string;
}

/** Result of {@link addLoadBalancerBackends}. */
export interface AddLoadBalancerBackendsResponse {
  loadbalancer_backends?: string[] | undefined;
}

/**
 * AddLoadBalancerBackends.
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
      backends: z.array(backend(z)),
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
  listeners?: Listener[] | undefined;
  loadbalancer?: string | undefined;
}

/** Result of {@link addLoadBalancerListeners}. */
export interface AddLoadBalancerListenersResponse {
  loadbalancer_listeners?: string[] | undefined;
}

/**
 * AddLoadBalancerListeners.
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
      listeners: z.array(listener(z)).optional(),
      loadbalancer: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_listeners: z.array(z.string()).optional() }),
};

/** Input of {@link addLoadBalancerPolicyRules}. */
export interface AddLoadBalancerPolicyRulesRequest {
  /** Always `AddLoadBalancerPolicyRules`; the client fills it in. */
  action?: 'AddLoadBalancerPolicyRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policy?: string | undefined;
  rules?:
    | {
        loadbalancer_policy_rule_id?: string | undefined;
        loadbalancer_policy_rule_name?: string | undefined;
        rule_type?: string | undefined;
        val?: string | undefined;
      }[]
    | undefined;
}

/** Result of {@link addLoadBalancerPolicyRules}. */
export interface AddLoadBalancerPolicyRulesResponse {
  loadbalancer_policy_rules?: string[] | undefined;
}

/**
 * AddLoadBalancerPolicyRules.
 * Calls `GET /iaas/?action=AddLoadBalancerPolicyRules`.
 *
 * @see https://docs.qingcloud.com/api/lb/add_loadbalancer_policy_rules.html
 */
export const addLoadBalancerPolicyRules: QingCloudEndpoint<
  AddLoadBalancerPolicyRulesRequest,
  AddLoadBalancerPolicyRulesResponse,
  'signature'
> = {
  id: 'load_balancer.addLoadBalancerPolicyRules',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/add_loadbalancer_policy_rules.html',
  supplied: ['zone'],
  fixed: { action: 'AddLoadBalancerPolicyRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddLoadBalancerPolicyRules']).optional(),
      zone: z.string(),
      loadbalancer_policy: z.string().optional(),
      rules: z
        .array(
          z.strictObject({
            loadbalancer_policy_rule_id: z.string().optional(),
            loadbalancer_policy_rule_name: z.string().optional(),
            rule_type: z.string().optional(),
            val: z.string().optional(),
          }),
        )
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_rules: z.array(z.string()).optional() }),
};

/** Input of {@link applyLoadBalancerPolicy}. */
export interface ApplyLoadBalancerPolicyRequest {
  /** Always `ApplyLoadBalancerPolicy`; the client fills it in. */
  action?: 'ApplyLoadBalancerPolicy' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policy: string;
}

/** Result of {@link applyLoadBalancerPolicy}. */
export interface ApplyLoadBalancerPolicyResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ApplyLoadBalancerPolicy.
 * Calls `GET /iaas/?action=ApplyLoadBalancerPolicy`.
 *
 * @see https://docs.qingcloud.com/api/lb/apply_loadbalancer_policy.html
 */
export const applyLoadBalancerPolicy: QingCloudEndpoint<
  ApplyLoadBalancerPolicyRequest,
  ApplyLoadBalancerPolicyResponse,
  'signature'
> = {
  id: 'load_balancer.applyLoadBalancerPolicy',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/apply_loadbalancer_policy.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplyLoadBalancerPolicy' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ApplyLoadBalancerPolicy']).optional(),
      zone: z.string(),
      loadbalancer_policy: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link associateEipsToLoadBalancer}. */
export interface AssociateEipsToLoadBalancerRequest {
  /** Always `AssociateEipsToLoadBalancer`; the client fills it in. */
  action?: 'AssociateEipsToLoadBalancer' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  eips: string[];
  loadbalancer: string;
}

/** Result of {@link associateEipsToLoadBalancer}. */
export interface AssociateEipsToLoadBalancerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * AssociateEipsToLoadBalancer.
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
      eips: z.array(z.string()),
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
  cluster_mode?: 0 | 1 | undefined;
  eips?: string[] | undefined;
  http_header_size?: number | undefined;
  loadbalancer_name?: string | undefined;
  loadbalancer_type?: 0 | 1 | 2 | 3 | 4 | 5 | undefined;
  mode?: 0 | 1 | undefined;
  node_count?: number | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  vxnet?: string | undefined;
  place_group_id?: string | undefined;
}

/** Result of {@link createLoadBalancer}. */
export interface CreateLoadBalancerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Load balancer, `lb-…`. */
  loadbalancer_id?: string | undefined;
}

/**
 * CreateLoadBalancer.
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
        cluster_mode: z.literal([0, 1]).optional(),
        eips: z.array(z.string()).optional(),
        http_header_size: z.number().optional(),
        loadbalancer_name: z.string().optional(),
        loadbalancer_type: z.literal([0, 1, 2, 3, 4, 5]).optional(),
        mode: z.literal([0, 1]).optional(),
        node_count: z.number().optional(),
        private_ip: z.string().optional(),
        project_id: z.string().optional(),
        security_group: z.string().optional(),
        vxnet: z.string().optional(),
        place_group_id: z.string().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), loadbalancer_id: z.string().optional() }),
  };

/** Input of {@link createLoadBalancerPolicy}. */
export interface CreateLoadBalancerPolicyRequest {
  /** Always `CreateLoadBalancerPolicy`; the client fills it in. */
  action?: 'CreateLoadBalancerPolicy' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policy_name: string;
  operator?: 'or' | 'and' | undefined;
}

/** Result of {@link createLoadBalancerPolicy}. */
export interface CreateLoadBalancerPolicyResponse {
  loadbalancer_policy_id?: string | undefined;
}

/**
 * CreateLoadBalancerPolicy.
 * Calls `GET /iaas/?action=CreateLoadBalancerPolicy`.
 *
 * @see https://docs.qingcloud.com/api/lb/create_loadbalancer_policy.html
 */
export const createLoadBalancerPolicy: QingCloudEndpoint<
  CreateLoadBalancerPolicyRequest,
  CreateLoadBalancerPolicyResponse,
  'signature'
> = {
  id: 'load_balancer.createLoadBalancerPolicy',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/create_loadbalancer_policy.html',
  supplied: ['zone'],
  fixed: { action: 'CreateLoadBalancerPolicy' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateLoadBalancerPolicy']).optional(),
      zone: z.string(),
      loadbalancer_policy_name: z.string(),
      operator: z.literal(['or', 'and']).optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_id: z.string().optional() }),
};

/** Input of {@link createServerCertificate}. */
export interface CreateServerCertificateRequest {
  /** Always `CreateServerCertificate`; the client fills it in. */
  action?: 'CreateServerCertificate' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  certificate_content: string;
  private_key: string;
  server_certificate_name?: string | undefined;
}

/** Result of {@link createServerCertificate}. */
export interface CreateServerCertificateResponse {
  server_certificate_id?: string | undefined;
}

/**
 * CreateServerCertificate.
 * Calls `POST /iaas/`.
 *
 * @see https://docs.qingcloud.com/api/lb/create_server_certificate.html
 */
export const createServerCertificate: QingCloudEndpoint<
  CreateServerCertificateRequest,
  CreateServerCertificateResponse,
  'signature'
> = {
  id: 'load_balancer.createServerCertificate',
  family: 'load-balancer',
  method: 'POST',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'form',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/create_server_certificate.html',
  supplied: ['zone'],
  fixed: { action: 'CreateServerCertificate' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateServerCertificate']).optional(),
      zone: z.string(),
      certificate_content: z.string(),
      private_key: z.string(),
      server_certificate_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ server_certificate_id: z.string().optional() }),
};

/** Input of {@link deleteLoadBalancerBackends}. */
export interface DeleteLoadBalancerBackendsRequest {
  /** Always `DeleteLoadBalancerBackends`; the client fills it in. */
  action?: 'DeleteLoadBalancerBackends' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_backends: string[];
}

/** Result of {@link deleteLoadBalancerBackends}. */
export interface DeleteLoadBalancerBackendsResponse {
  loadbalancer_backends?: string[] | undefined;
}

/**
 * DeleteLoadBalancerBackends.
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
      loadbalancer_backends: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_backends: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancerListeners}. */
export interface DeleteLoadBalancerListenersRequest {
  /** Always `DeleteLoadBalancerListeners`; the client fills it in. */
  action?: 'DeleteLoadBalancerListeners' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_listeners: string[];
}

/** Result of {@link deleteLoadBalancerListeners}. */
export interface DeleteLoadBalancerListenersResponse {
  loadbalancer_listeners?: string[] | undefined;
}

/**
 * DeleteLoadBalancerListeners.
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
      loadbalancer_listeners: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_listeners: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancerPolicies}. */
export interface DeleteLoadBalancerPoliciesRequest {
  /** Always `DeleteLoadBalancerPolicies`; the client fills it in. */
  action?: 'DeleteLoadBalancerPolicies' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policies: string[];
}

/** Result of {@link deleteLoadBalancerPolicies}. */
export interface DeleteLoadBalancerPoliciesResponse {
  loadbalancer_policies?: string[] | undefined;
}

/**
 * DeleteLoadBalancerPolicies.
 * Calls `GET /iaas/?action=DeleteLoadBalancerPolicies`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancer_policies.html
 */
export const deleteLoadBalancerPolicies: QingCloudEndpoint<
  DeleteLoadBalancerPoliciesRequest,
  DeleteLoadBalancerPoliciesResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancerPolicies',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancer_policies.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteLoadBalancerPolicies' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancerPolicies']).optional(),
      zone: z.string(),
      loadbalancer_policies: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policies: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancerPolicyRules}. */
export interface DeleteLoadBalancerPolicyRulesRequest {
  /** Always `DeleteLoadBalancerPolicyRules`; the client fills it in. */
  action?: 'DeleteLoadBalancerPolicyRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policy_rules: string[];
}

/** Result of {@link deleteLoadBalancerPolicyRules}. */
export interface DeleteLoadBalancerPolicyRulesResponse {
  loadbalancer_policy_rules?: string[] | undefined;
}

/**
 * DeleteLoadBalancerPolicyRules.
 * Calls `GET /iaas/?action=DeleteLoadBalancerPolicyRules`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancer_policy_rules.html
 */
export const deleteLoadBalancerPolicyRules: QingCloudEndpoint<
  DeleteLoadBalancerPolicyRulesRequest,
  DeleteLoadBalancerPolicyRulesResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancerPolicyRules',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancer_policy_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteLoadBalancerPolicyRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancerPolicyRules']).optional(),
      zone: z.string(),
      loadbalancer_policy_rules: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_rules: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancers}. */
export interface DeleteLoadBalancersRequest {
  /** Always `DeleteLoadBalancers`; the client fills it in. */
  action?: 'DeleteLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancers: string[];
}

/** Result of {@link deleteLoadBalancers}. */
export interface DeleteLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  loadbalancers?: string[] | undefined;
}

/**
 * DeleteLoadBalancers.
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
      loadbalancers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), loadbalancers: z.array(z.string()).optional() }),
};

/** Input of {@link deleteServerCertificates}. */
export interface DeleteServerCertificatesRequest {
  /** Always `DeleteServerCertificates`; the client fills it in. */
  action?: 'DeleteServerCertificates' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  server_certificates: string[];
}

/** Result of {@link deleteServerCertificates}. */
export interface DeleteServerCertificatesResponse {
  server_certificates?: string[] | undefined;
}

/**
 * DeleteServerCertificates.
 * Calls `GET /iaas/?action=DeleteServerCertificates`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_server_certificates.html
 */
export const deleteServerCertificates: QingCloudEndpoint<
  DeleteServerCertificatesRequest,
  DeleteServerCertificatesResponse,
  'signature'
> = {
  id: 'load_balancer.deleteServerCertificates',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_server_certificates.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteServerCertificates' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteServerCertificates']).optional(),
      zone: z.string(),
      server_certificates: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ server_certificates: z.array(z.string()).optional() }),
};

/** Input of {@link describeLoadBalancerBackends}. */
export interface DescribeLoadBalancerBackendsRequest {
  /** Always `DescribeLoadBalancerBackends`; the client fills it in. */
  action?: 'DescribeLoadBalancerBackends' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  loadbalancer?: string | undefined;
  loadbalancer_backends?: string[] | undefined;
  loadbalancer_listener?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancerBackends}. */
export interface DescribeLoadBalancerBackendsResponse {
  loadbalancer_backend_set?: Backend[] | undefined;
}

/**
 * DescribeLoadBalancerBackends.
 * Calls `GET /iaas/?action=DescribeLoadBalancerBackends`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_backends.html
 */
export const describeLoadBalancerBackends: QingCloudPagedEndpoint<
  DescribeLoadBalancerBackendsRequest,
  DescribeLoadBalancerBackendsResponse,
  'signature',
  Backend,
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
  response: (z: Zod) => z.looseObject({ loadbalancer_backend_set: z.array(backendSchema(z)).optional() }),
};

/** Input of {@link describeLoadBalancerListeners}. */
export interface DescribeLoadBalancerListenersRequest {
  /** Always `DescribeLoadBalancerListeners`; the client fills it in. */
  action?: 'DescribeLoadBalancerListeners' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  loadbalancer?: string | undefined;
  loadbalancer_listeners?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancerListeners}. */
export interface DescribeLoadBalancerListenersResponse {
  loadbalancer_listener_set?: LoadbalancerListenerSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeLoadBalancerListeners.
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

/** Input of {@link describeLoadBalancerPolicies}. */
export interface DescribeLoadBalancerPoliciesRequest {
  /** Always `DescribeLoadBalancerPolicies`; the client fills it in. */
  action?: 'DescribeLoadBalancerPolicies' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  loadbalancer_policies?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancerPolicies}. */
export interface DescribeLoadBalancerPoliciesResponse {
  loadbalancer_policy_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        is_applied?: number | undefined;
        loadbalancer_ids?: string[] | undefined;
        loadbalancer_policy_id?: string | undefined;
        loadbalancer_policy_name?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeLoadBalancerPolicies.
 * Calls `GET /iaas/?action=DescribeLoadBalancerPolicies`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_policies.html
 */
export const describeLoadBalancerPolicies: QingCloudPagedEndpoint<
  DescribeLoadBalancerPoliciesRequest,
  DescribeLoadBalancerPoliciesResponse,
  'signature',
  NonNullable<DescribeLoadBalancerPoliciesResponse['loadbalancer_policy_set']>[number],
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancerPolicies',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancer_policies.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancerPolicies' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_policy_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancerPolicies']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancer_policies: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      loadbalancer_policy_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            is_applied: z.number().optional(),
            loadbalancer_ids: z.array(z.string()).optional(),
            loadbalancer_policy_id: z.string().optional(),
            loadbalancer_policy_name: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeLoadBalancerPolicyRules}. */
export interface DescribeLoadBalancerPolicyRulesRequest {
  /** Always `DescribeLoadBalancerPolicyRules`; the client fills it in. */
  action?: 'DescribeLoadBalancerPolicyRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  loadbalancer_policy?: string | undefined;
  loadbalancer_policy_rules?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
}

/** Result of {@link describeLoadBalancerPolicyRules}. */
export interface DescribeLoadBalancerPolicyRulesResponse {
  loadbalancer_policy_rule_set?:
    | {
        loadbalancer_policy_rule_id?: string | undefined;
        loadbalancer_policy_rule_name?: string | undefined;
        rule_type?: string | undefined;
        val?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeLoadBalancerPolicyRules.
 * Calls `GET /iaas/?action=DescribeLoadBalancerPolicyRules`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_policy_rules.html
 */
export const describeLoadBalancerPolicyRules: QingCloudPagedEndpoint<
  DescribeLoadBalancerPolicyRulesRequest,
  DescribeLoadBalancerPolicyRulesResponse,
  'signature',
  NonNullable<DescribeLoadBalancerPolicyRulesResponse['loadbalancer_policy_rule_set']>[number],
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancerPolicyRules',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancer_policy_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancerPolicyRules' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_policy_rule_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancerPolicyRules']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancer_policy: z.string().optional(),
      loadbalancer_policy_rules: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      loadbalancer_policy_rule_set: z
        .array(
          z.looseObject({
            loadbalancer_policy_rule_id: z.string().optional(),
            loadbalancer_policy_rule_name: z.string().optional(),
            rule_type: z.string().optional(),
            val: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeLoadBalancers}. */
export interface DescribeLoadBalancersRequest {
  /** Always `DescribeLoadBalancers`; the client fills it in. */
  action?: 'DescribeLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  loadbalancers?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancers}. */
export interface DescribeLoadBalancersResponse {
  loadbalancer_set?: LoadbalancerSet[] | undefined;
}

/**
 * DescribeLoadBalancers.
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
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 100, items: (answer) => answer.loadbalancer_set },
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
  response: (z: Zod) => z.looseObject({ loadbalancer_set: z.array(loadbalancerSet(z)).optional() }),
};

/** Input of {@link describeServerCertificates}. */
export interface DescribeServerCertificatesRequest {
  /** Always `DescribeServerCertificates`; the client fills it in. */
  action?: 'DescribeServerCertificates' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  server_certificates?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeServerCertificates}. */
export interface DescribeServerCertificatesResponse {
  server_certificate_set?:
    | {
        certificate_content?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        private_key?: string | undefined;
        server_certificate_id?: string | undefined;
        server_certificate_name?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeServerCertificates.
 * Calls `GET /iaas/?action=DescribeServerCertificates`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_server_certificates.html
 */
export const describeServerCertificates: QingCloudPagedEndpoint<
  DescribeServerCertificatesRequest,
  DescribeServerCertificatesResponse,
  'signature',
  NonNullable<DescribeServerCertificatesResponse['server_certificate_set']>[number],
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeServerCertificates',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_server_certificates.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeServerCertificates' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.server_certificate_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeServerCertificates']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      search_word: z.string().optional(),
      server_certificates: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      server_certificate_set: z
        .array(
          z.looseObject({
            certificate_content: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            private_key: z.string().optional(),
            server_certificate_id: z.string().optional(),
            server_certificate_name: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link dissociateEipsFromLoadBalancer}. */
export interface DissociateEipsFromLoadBalancerRequest {
  /** Always `DissociateEipsFromLoadBalancer`; the client fills it in. */
  action?: 'DissociateEipsFromLoadBalancer' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  eips: string[];
  loadbalancer: string;
}

/** Result of {@link dissociateEipsFromLoadBalancer}. */
export interface DissociateEipsFromLoadBalancerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DissociateEipsFromLoadBalancer.
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
      eips: z.array(z.string()),
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
  end_time: string;
  meters: string[];
  resource: string;
  /** Kind of resource, such as `instance` or `volume`. */
  resource_type?: string | undefined;
  start_time: string;
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getLoadBalancerMonitor}. */
export interface GetLoadBalancerMonitorResponse {
  meter_set?:
    | {
        data?: unknown[] | undefined;
        meter_id?: string | undefined;
        sequence?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
}

/**
 * GetLoadBalancerMonitor.
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
      meters: z.array(z.string()),
      resource: z.string(),
      resource_type: z.string().optional(),
      start_time: z.string(),
      step: z.literal(['5m', '15m', '2h', '1d']),
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
  /** Free text about it. */
  description?: string | undefined;
  http_header_size?: number | undefined;
  loadbalancer: string;
  loadbalancer_name?: string | undefined;
  node_count?: number | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
}

/** Result of {@link modifyLoadBalancerAttributes}. */
export type ModifyLoadBalancerAttributesResponse = NoFields;

/**
 * ModifyLoadBalancerAttributes.
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
      http_header_size: z.number().optional(),
      loadbalancer: z.string(),
      loadbalancer_name: z.string().optional(),
      node_count: z.number().optional(),
      private_ip: z.string().optional(),
      security_group: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyLoadBalancerBackendAttributes}. */
export interface ModifyLoadBalancerBackendAttributesRequest {
  /** Always `ModifyLoadBalancerBackendAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerBackendAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  disabled?: 0 | 1 | undefined;
  loadbalancer_backend?: string | undefined;
  loadbalancer_backend_name?: string | undefined;
  loadbalancer_policy_id?: string | undefined;
  port?: number | undefined;
  weight?: number | undefined;
}

/** Result of {@link modifyLoadBalancerBackendAttributes}. */
export type ModifyLoadBalancerBackendAttributesResponse = NoFields;

/**
 * ModifyLoadBalancerBackendAttributes.
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
      loadbalancer_backend: z.string().optional(),
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
  balance_mode?: string | undefined;
  forwardfor?: number | undefined;
  healthy_check_method?: string | undefined;
  healthy_check_option?: string | undefined;
  listener_option?: number | undefined;
  loadbalancer_listener: string;
  loadbalancer_listener_name?: string | undefined;
  scene?: 0 | 1 | 11 | undefined;
  server_certificate_id?: string[] | undefined;
  session_sticky?: string | undefined;
  timeout?: number | undefined;
}

/** Result of {@link modifyLoadBalancerListenerAttributes}. */
export type ModifyLoadBalancerListenerAttributesResponse = NoFields;

/**
 * ModifyLoadBalancerListenerAttributes.
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
      scene: z.literal([0, 1, 11]).optional(),
      server_certificate_id: z.array(z.string()).optional(),
      session_sticky: z.string().optional(),
      timeout: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyLoadBalancerPolicyAttributes}. */
export interface ModifyLoadBalancerPolicyAttributesRequest {
  /** Always `ModifyLoadBalancerPolicyAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerPolicyAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policy: string;
  loadbalancer_policy_name?: string | undefined;
  operator?: string | undefined;
}

/** Result of {@link modifyLoadBalancerPolicyAttributes}. */
export interface ModifyLoadBalancerPolicyAttributesResponse {
  loadbalancer_policy_id?: string | undefined;
}

/**
 * ModifyLoadBalancerPolicyAttributes.
 * Calls `GET /iaas/?action=ModifyLoadBalancerPolicyAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_attributes.html
 */
export const modifyLoadBalancerPolicyAttributes: QingCloudEndpoint<
  ModifyLoadBalancerPolicyAttributesRequest,
  ModifyLoadBalancerPolicyAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerPolicyAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerPolicyAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerPolicyAttributes']).optional(),
      zone: z.string(),
      loadbalancer_policy: z.string(),
      loadbalancer_policy_name: z.string().optional(),
      operator: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_id: z.string().optional() }),
};

/** Input of {@link modifyLoadBalancerPolicyRuleAttributes}. */
export interface ModifyLoadBalancerPolicyRuleAttributesRequest {
  /** Always `ModifyLoadBalancerPolicyRuleAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerPolicyRuleAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_policy_rule: string;
  loadbalancer_policy_rule_name?: string | undefined;
  val?: string | undefined;
}

/** Result of {@link modifyLoadBalancerPolicyRuleAttributes}. */
export interface ModifyLoadBalancerPolicyRuleAttributesResponse {
  loadbalancer_policy_rule_id?: string | undefined;
}

/**
 * ModifyLoadBalancerPolicyRuleAttributes.
 * Calls `GET /iaas/?action=ModifyLoadBalancerPolicyRuleAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_rule_attributes.html
 */
export const modifyLoadBalancerPolicyRuleAttributes: QingCloudEndpoint<
  ModifyLoadBalancerPolicyRuleAttributesRequest,
  ModifyLoadBalancerPolicyRuleAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerPolicyRuleAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_rule_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerPolicyRuleAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerPolicyRuleAttributes']).optional(),
      zone: z.string(),
      loadbalancer_policy_rule: z.string(),
      loadbalancer_policy_rule_name: z.string().optional(),
      val: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_rule_id: z.string().optional() }),
};

/** Input of {@link modifyServerCertificateAttributes}. */
export interface ModifyServerCertificateAttributesRequest {
  /** Always `ModifyServerCertificateAttributes`; the client fills it in. */
  action?: 'ModifyServerCertificateAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  server_certificate: string;
  server_certificate_name?: string | undefined;
}

/** Result of {@link modifyServerCertificateAttributes}. */
export type ModifyServerCertificateAttributesResponse = NoFields;

/**
 * ModifyServerCertificateAttributes.
 * Calls `GET /iaas/?action=ModifyServerCertificateAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_server_certificate_attributes.html
 */
export const modifyServerCertificateAttributes: QingCloudEndpoint<
  ModifyServerCertificateAttributesRequest,
  ModifyServerCertificateAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyServerCertificateAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_server_certificate_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyServerCertificateAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyServerCertificateAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      server_certificate: z.string(),
      server_certificate_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resizeLoadBalancers}. */
export interface ResizeLoadBalancersRequest {
  /** Always `ResizeLoadBalancers`; the client fills it in. */
  action?: 'ResizeLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancer_type?: 0 | 1 | 2 | 3 | 4 | 5 | undefined;
  loadbalancers?: string[] | undefined;
}

/** Result of {@link resizeLoadBalancers}. */
export interface ResizeLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ResizeLoadBalancers.
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
      loadbalancer_type: z.literal([0, 1, 2, 3, 4, 5]).optional(),
      loadbalancers: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link startLoadBalancers}. */
export interface StartLoadBalancersRequest {
  /** Always `StartLoadBalancers`; the client fills it in. */
  action?: 'StartLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancers: string[];
}

/** Result of {@link startLoadBalancers}. */
export interface StartLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StartLoadBalancers.
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
        loadbalancers: z.array(z.string()),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };

/** Input of {@link stopLoadBalancers}. */
export interface StopLoadBalancersRequest {
  /** Always `StopLoadBalancers`; the client fills it in. */
  action?: 'StopLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancers: string[];
}

/** Result of {@link stopLoadBalancers}. */
export interface StopLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StopLoadBalancers.
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
      loadbalancers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link updateLoadBalancers}. */
export interface UpdateLoadBalancersRequest {
  /** Always `UpdateLoadBalancers`; the client fills it in. */
  action?: 'UpdateLoadBalancers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  loadbalancers: string[];
}

/** Result of {@link updateLoadBalancers}. */
export interface UpdateLoadBalancersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * UpdateLoadBalancers.
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
      loadbalancers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
