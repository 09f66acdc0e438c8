import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Key pairs of this page. */
interface KeypairSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Kind of key, such as `ssh-rsa`. */
  encrypt_method?: string | undefined;
  /** Instances that carry it, `i-…`; only with `verbose` 1. */
  instance_ids?: string[] | undefined;
  /** SSH key pair, `kp-…`. */
  keypair_id?: string | undefined;
  /** Name of the SSH key pair. */
  keypair_name?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Private key; the platform does not keep it, so expect none. */
  priv_key?: string | undefined;
  /** Public key, Base64. */
  pub_key?: string | undefined;
  /** Resources that carry it, by their ids. */
  resource_ids?: string[] | undefined;
  /** Tags that are on it. */
  tags?:
    | {
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
      }[]
    | undefined;
}

const keypairSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    encrypt_method: z.string().optional(),
    instance_ids: z.array(z.string()).optional(),
    keypair_id: z.string().optional(),
    keypair_name: z.string().optional(),
    owner: z.string().optional(),
    priv_key: z.string().optional(),
    pub_key: z.string().optional(),
    resource_ids: z.array(z.string()).optional(),
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
  });

/** Input of {@link attachKeyPairs}. */
export interface AttachKeyPairsRequest {
  /** Always `AttachKeyPairs`; the client fills it in. */
  action?: 'AttachKeyPairs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `running` or `stopped`, `i-…`. */
  instances: string[];
  /** Key pairs to put on, `kp-…`. */
  keypairs: string[];
}

/** Result of {@link attachKeyPairs}. */
export interface AttachKeyPairsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 加载 SSH 密钥对。Puts key pairs on instances that are `running` or `stopped`.
 * Calls `GET /iaas/?action=AttachKeyPairs`.
 *
 * @see https://docs.qingcloud.com/api/keypair/attach_key_pairs.html
 */
export const attachKeyPairs: QingCloudEndpoint<AttachKeyPairsRequest, AttachKeyPairsResponse, 'signature'> = {
  id: 'key_pair.attachKeyPairs',
  family: 'key-pair',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/keypair/attach_key_pairs.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AttachKeyPairs' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AttachKeyPairs']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
      keypairs: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createKeyPair}. */
export interface CreateKeyPairRequest {
  /** Always `CreateKeyPair`; the client fills it in. */
  action?: 'CreateKeyPair' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Kind of key: `ssh-rsa` (default), `ssh-dss`, `ecdsa-sha2-nistp521` or `ssh-ed25519`; only for mode `system`. */
  encrypt_method?: string | undefined;
  /** Name of the key pair. */
  keypair_name?: string | undefined;
  /** `system` (default) makes a new pair, `user` imports `public_key`. */
  mode?: 'system' | 'user' | undefined;
  /** Public key in OpenSSH format; required for mode `user`. */
  public_key?: string | undefined;
}

/** Result of {@link createKeyPair}. */
export interface CreateKeyPairResponse {
  /** Key pair that was created, `kp-…`. */
  keypair_id?: string | undefined;
  /** Private key, PEM; empty for mode `user`; treat it as a secret. */
  private_key?: string | undefined;
}

/**
 * 创建 SSH 密钥对。Creates a key pair, or imports your public key. The platform keeps no private key: save `private_key` from this
 * response, it never comes again.
 * Calls `GET /iaas/?action=CreateKeyPair`.
 *
 * @see https://docs.qingcloud.com/api/keypair/create_key_pairs.html
 */
export const createKeyPair: QingCloudEndpoint<CreateKeyPairRequest, CreateKeyPairResponse, 'signature'> = {
  id: 'key_pair.createKeyPair',
  family: 'key-pair',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/keypair/create_key_pairs.html',
  supplied: ['zone'],
  fixed: { action: 'CreateKeyPair' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateKeyPair']).optional(),
      zone: z.string(),
      encrypt_method: z.string().optional(),
      keypair_name: z.string().optional(),
      mode: z.literal(['system', 'user']).optional(),
      public_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ keypair_id: z.string().optional(), private_key: z.string().optional() }),
};

/** Input of {@link deleteKeyPairs}. */
export interface DeleteKeyPairsRequest {
  /** Always `DeleteKeyPairs`; the client fills it in. */
  action?: 'DeleteKeyPairs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Key pairs that no instance carries, `kp-…`. */
  keypairs: string[];
}

/** Result of {@link deleteKeyPairs}. */
export interface DeleteKeyPairsResponse {
  /** Key pairs that were deleted, `kp-…`. */
  keypairs?: string[] | undefined;
}

/**
 * 删除 SSH 密钥对。Deletes key pairs that no instance carries; take them off first.
 * Calls `GET /iaas/?action=DeleteKeyPairs`.
 *
 * @see https://docs.qingcloud.com/api/keypair/delete_key_pairs.html
 */
export const deleteKeyPairs: QingCloudEndpoint<DeleteKeyPairsRequest, DeleteKeyPairsResponse, 'signature'> = {
  id: 'key_pair.deleteKeyPairs',
  family: 'key-pair',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/keypair/delete_key_pairs.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteKeyPairs' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteKeyPairs']).optional(),
      zone: z.string(),
      keypairs: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ keypairs: z.array(z.string()).optional() }),
};

/** Input of {@link describeKeyPairs}. */
export interface DescribeKeyPairsRequest {
  /** Always `DescribeKeyPairs`; the client fills it in. */
  action?: 'DescribeKeyPairs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only this kind of key: `ssh-rsa`, `ssh-dss`, `ecdsa-sha2-nistp521` or `ssh-ed25519`. */
  encrypt_method?: string | undefined;
  /** Only those on this instance, `i-…`. */
  instance_id?: string | undefined;
  /** Only those with these ids, `kp-…`. */
  keypairs?: string[] | undefined;
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
  /** 1 adds the instances that carry the key pair, 0 (default) does not. */
  verbose?: number | undefined;
}

/** Result of {@link describeKeyPairs}. */
export interface DescribeKeyPairsResponse {
  /** Key pairs of this page. */
  keypair_set?: KeypairSet[] | undefined;
  /** Key pairs that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取 SSH 密钥对列表。Lists SSH key pairs; without filters all of them. Private keys are never returned.
 * Calls `GET /iaas/?action=DescribeKeyPairs`.
 *
 * @see https://docs.qingcloud.com/api/keypair/describe_key_pairs.html
 */
export const describeKeyPairs: QingCloudPagedEndpoint<
  DescribeKeyPairsRequest,
  DescribeKeyPairsResponse,
  'signature',
  KeypairSet,
  'offset' | 'limit'
> = {
  id: 'key_pair.describeKeyPairs',
  family: 'key-pair',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/keypair/describe_key_pairs.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeKeyPairs' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.keypair_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeKeyPairs']).optional(),
      zone: z.string(),
      encrypt_method: z.string().optional(),
      instance_id: z.string().optional(),
      keypairs: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ keypair_set: z.array(keypairSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link detachKeyPairs}. */
export interface DetachKeyPairsRequest {
  /** Always `DetachKeyPairs`; the client fills it in. */
  action?: 'DetachKeyPairs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `running` or `stopped`, `i-…`. */
  instances: string[];
  /** Key pairs to take off, `kp-…`. */
  keypairs: string[];
}

/** Result of {@link detachKeyPairs}. */
export interface DetachKeyPairsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 卸载 SSH 密钥对。Takes key pairs off instances that are `running` or `stopped`.
 * Calls `GET /iaas/?action=DetachKeyPairs`.
 *
 * @see https://docs.qingcloud.com/api/keypair/detach_key_pairs.html
 */
export const detachKeyPairs: QingCloudEndpoint<DetachKeyPairsRequest, DetachKeyPairsResponse, 'signature'> = {
  id: 'key_pair.detachKeyPairs',
  family: 'key-pair',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/keypair/detach_key_pairs.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DetachKeyPairs' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DetachKeyPairs']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
      keypairs: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyKeyPairAttributes}. */
export interface ModifyKeyPairAttributesRequest {
  /** Always `ModifyKeyPairAttributes`; the client fills it in. */
  action?: 'ModifyKeyPairAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** SSH key pair, `kp-…`. */
  keypair: string;
  /** New name. */
  keypair_name?: string | undefined;
}

/** Result of {@link modifyKeyPairAttributes}. */
export type ModifyKeyPairAttributesResponse = NoFields;

/**
 * 修改 SSH 密钥对属性。Changes name or description of one key pair.
 * Calls `GET /iaas/?action=ModifyKeyPairAttributes`.
 *
 * @see https://docs.qingcloud.com/api/keypair/modify_key_pair_attributes.html
 */
export const modifyKeyPairAttributes: QingCloudEndpoint<
  ModifyKeyPairAttributesRequest,
  ModifyKeyPairAttributesResponse,
  'signature'
> = {
  id: 'key_pair.modifyKeyPairAttributes',
  family: 'key-pair',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/keypair/modify_key_pair_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyKeyPairAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyKeyPairAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      keypair: z.string(),
      keypair_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
