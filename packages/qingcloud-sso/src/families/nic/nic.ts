import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Network cards of this page. */
interface NicSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Public address of the card. */
  eip?:
    | {
        /** Bandwidth limit, Mbps. */
        bandwidth?: number | undefined;
        /** The public IPv4 address. */
        eip_addr?: string | undefined;
        /** Public address, `eip-…`. */
        eip_id?: string | undefined;
      }
    | undefined;
  /** Instance that it is attached to, `i-…`. */
  instance_id?: string | undefined;
  /** Network card: its MAC address. */
  nic_id?: string | undefined;
  /** Name of the network card. */
  nic_name?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** 0 secondary, 1 primary (carries public address and firewall). */
  role?: number | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Firewall on the card, `sg-…`. */
  security_group?: string | undefined;
  /** Number of the card in the instance. */
  sequence?: number | undefined;
  /** `available` free, `in-use` attached. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?:
    | {
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
      }[]
    | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

const nicSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    eip: z
      .looseObject({ bandwidth: z.number().optional(), eip_addr: z.string().optional(), eip_id: z.string().optional() })
      .optional(),
    instance_id: z.string().optional(),
    nic_id: z.string().optional(),
    nic_name: z.string().optional(),
    owner: z.string().optional(),
    private_ip: z.string().optional(),
    role: z.number().optional(),
    root_user_id: z.string().optional(),
    security_group: z.string().optional(),
    sequence: z.number().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    tags: z
      .array(
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
        }),
      )
      .optional(),
    vxnet_id: z.string().optional(),
  });

/** Input of {@link attachNics}. */
export interface AttachNicsRequest {
  /** Always `AttachNics`; the client fills it in. */
  action?: 'AttachNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instance in state `running`, `i-…`. */
  instance: string;
  /** Cards in state `available`: their MAC addresses. */
  nics: string[];
}

/** Result of {@link attachNics}. */
export interface AttachNicsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 挂载网卡。Attaches `available` network cards to a running instance.
 * Calls `GET /iaas/?action=AttachNics`.
 *
 * @see https://docs.qingcloud.com/api/nic/attach_nics.html
 */
export const attachNics: QingCloudEndpoint<AttachNicsRequest, AttachNicsResponse, 'signature'> = {
  id: 'nic.attachNics',
  family: 'nic',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/nic/attach_nics.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AttachNics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AttachNics']).optional(),
      zone: z.string(),
      instance: z.string(),
      nics: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createNics}. */
export interface CreateNicsRequest {
  /** Always `CreateNics`; the client fills it in. */
  action?: 'CreateNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** How many to create, 1 to 252. */
  count?: number | undefined;
  /** Name of the network cards. */
  nic_name?: string | undefined;
  /** Addresses of the cards; assigned if not given. */
  private_ips?: string[] | undefined;
  /** VxNet of the cards, `vxnet-…`. */
  vxnet: string;
  /** 1 gives them no address; 0 gives one. */
  disable_ip?: number | undefined;
}

/** Result of {@link createNics}. */
export interface CreateNicsResponse {
  /** Network cards that were created. */
  nics?:
    | {
        /** Network card: its MAC address. */
        nic_id?: string | undefined;
        /** IPv4 address in the private network. */
        private_ip?: string | undefined;
      }[]
    | undefined;
}

/**
 * 创建网卡。Creates network cards in a VxNet.
 * Calls `GET /iaas/?action=CreateNics`.
 *
 * @see https://docs.qingcloud.com/api/nic/create_nics.html
 */
export const createNics: QingCloudEndpoint<CreateNicsRequest, CreateNicsResponse, 'signature'> = {
  id: 'nic.createNics',
  family: 'nic',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/nic/create_nics.html',
  supplied: ['zone'],
  fixed: { action: 'CreateNics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateNics']).optional(),
      zone: z.string(),
      count: z.number().min(1).max(252).optional(),
      nic_name: z.string().optional(),
      private_ips: z.array(z.string()).optional(),
      vxnet: z.string(),
      disable_ip: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      nics: z.array(z.looseObject({ nic_id: z.string().optional(), private_ip: z.string().optional() })).optional(),
    }),
};

/** Input of {@link deleteNics}. */
export interface DeleteNicsRequest {
  /** Always `DeleteNics`; the client fills it in. */
  action?: 'DeleteNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Detached cards: their MAC addresses. */
  nics: string[];
}

/** Result of {@link deleteNics}. */
export type DeleteNicsResponse = NoFields;

/**
 * 删除网卡。Deletes network cards that no instance holds; detach them first.
 * Calls `GET /iaas/?action=DeleteNics`.
 *
 * @see https://docs.qingcloud.com/api/nic/delete_nics.html
 */
export const deleteNics: QingCloudEndpoint<DeleteNicsRequest, DeleteNicsResponse, 'signature'> = {
  id: 'nic.deleteNics',
  family: 'nic',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/nic/delete_nics.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteNics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteNics']).optional(),
      zone: z.string(),
      nics: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link describeNics}. */
export interface DescribeNicsRequest {
  /** Always `DescribeNics`; the client fills it in. */
  action?: 'DescribeNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those of these instances, `i-…`. */
  instances?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only those of this name. */
  nic_name?: string | undefined;
  /** Only these cards: their MAC addresses. */
  nics?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Only this state: `available` free, `in-use` attached. */
  status?: 'available' | 'in-use' | undefined;
  /** Only these types of VxNet: 0 self-managed, 1 managed, 2 base network. */
  vxnet_type?: number[] | undefined;
  /** Only those in these VxNets, `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/** Result of {@link describeNics}. */
export interface DescribeNicsResponse {
  /** Network cards of this page. */
  nic_set?: NicSet[] | undefined;
  /** Network cards that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取网卡列表。Lists network cards; without filters all of them.
 * Calls `GET /iaas/?action=DescribeNics`.
 *
 * @see https://docs.qingcloud.com/api/nic/describe_nics.html
 */
export const describeNics: QingCloudPagedEndpoint<
  DescribeNicsRequest,
  DescribeNicsResponse,
  'signature',
  NicSet,
  'offset' | 'limit'
> = {
  id: 'nic.describeNics',
  family: 'nic',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/nic/describe_nics.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeNics' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.nic_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeNics']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).optional(),
      limit: z.number().optional(),
      nic_name: z.string().optional(),
      nics: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      status: z.literal(['available', 'in-use']).optional(),
      vxnet_type: z.array(z.number()).optional(),
      vxnets: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ nic_set: z.array(nicSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link detachNics}. */
export interface DetachNicsRequest {
  /** Always `DetachNics`; the client fills it in. */
  action?: 'DetachNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cards in state `in-use`: their MAC addresses. */
  nics: string[];
}

/** Result of {@link detachNics}. */
export interface DetachNicsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 卸载网卡。Detaches network cards in use from their instances.
 * Calls `GET /iaas/?action=DetachNics`.
 *
 * @see https://docs.qingcloud.com/api/nic/detach_nics.html
 */
export const detachNics: QingCloudEndpoint<DetachNicsRequest, DetachNicsResponse, 'signature'> = {
  id: 'nic.detachNics',
  family: 'nic',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/nic/detach_nics.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DetachNics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DetachNics']).optional(),
      zone: z.string(),
      nics: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyNicAttributes}. */
export interface ModifyNicAttributesRequest {
  /** Always `ModifyNicAttributes`; the client fills it in. */
  action?: 'ModifyNicAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Network card: its MAC address. */
  nic: string;
  /** New name. */
  nic_name?: string | undefined;
  /** New IPv4 address. */
  private_ip?: string | undefined;
  /** New VxNet, `vxnet-…`. */
  vxnet?: string | undefined;
  /** Anti-spoofing switch: 0 or 1. */
  enable_aspoof?: number | undefined;
  /** New IPv6 address. */
  ipv6_address?: string | undefined;
}

/** Result of {@link modifyNicAttributes}. */
export type ModifyNicAttributesResponse = NoFields;

/**
 * 修改网卡属性。Changes name, address or VxNet of one network card.
 * Calls `GET /iaas/?action=ModifyNicAttributes`.
 *
 * @see https://docs.qingcloud.com/api/nic/modify-nic-attributes.html
 */
export const modifyNicAttributes: QingCloudEndpoint<
  ModifyNicAttributesRequest,
  ModifyNicAttributesResponse,
  'signature'
> = {
  id: 'nic.modifyNicAttributes',
  family: 'nic',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/nic/modify-nic-attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyNicAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyNicAttributes']).optional(),
      zone: z.string(),
      nic: z.string(),
      nic_name: z.string().optional(),
      private_ip: z.string().optional(),
      vxnet: z.string().optional(),
      enable_aspoof: z.number().optional(),
      ipv6_address: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
