import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** NicSet. */
interface NicSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  eip?:
    | {
        bandwidth?: number | undefined;
        /** The public IPv4 address. */
        eip_addr?: string | undefined;
        /** Public address, `eip-…`. */
        eip_id?: string | undefined;
      }
    | undefined;
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  /** Network card: its MAC address. */
  nic_id?: string | undefined;
  nic_name?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  role?: number | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  sequence?: number | undefined;
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
  instance: string;
  nics: string[];
}

/** Result of {@link attachNics}. */
export interface AttachNicsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * AttachNics.
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
      nics: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createNics}. */
export interface CreateNicsRequest {
  /** Always `CreateNics`; the client fills it in. */
  action?: 'CreateNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  count?: number | undefined;
  nic_name?: string | undefined;
  private_ips?: string[] | undefined;
  vxnet: string;
  disable_ip?: number | undefined;
}

/** Result of {@link createNics}. */
export interface CreateNicsResponse {
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
 * CreateNics.
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
      count: z.number().optional(),
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
  nics: string[];
}

/** Result of {@link deleteNics}. */
export type DeleteNicsResponse = NoFields;

/**
 * DeleteNics.
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
    z.strictObject({ action: z.literal(['DeleteNics']).optional(), zone: z.string(), nics: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link describeNics}. */
export interface DescribeNicsRequest {
  /** Always `DescribeNics`; the client fills it in. */
  action?: 'DescribeNics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  nic_name?: string | undefined;
  nics?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  status?: 'available' | 'in-use' | undefined;
  vxnet_type?: number[] | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/** Result of {@link describeNics}. */
export interface DescribeNicsResponse {
  nic_set?: NicSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeNics.
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
  nics: string[];
}

/** Result of {@link detachNics}. */
export interface DetachNicsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DetachNics.
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
    z.strictObject({ action: z.literal(['DetachNics']).optional(), zone: z.string(), nics: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyNicAttributes}. */
export interface ModifyNicAttributesRequest {
  /** Always `ModifyNicAttributes`; the client fills it in. */
  action?: 'ModifyNicAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  nic: string;
  nic_name?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  vxnet?: string | undefined;
  enable_aspoof?: number | undefined;
  ipv6_address?: string | undefined;
}

/** Result of {@link modifyNicAttributes}. */
export type ModifyNicAttributesResponse = NoFields;

/**
 * ModifyNicAttributes.
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
