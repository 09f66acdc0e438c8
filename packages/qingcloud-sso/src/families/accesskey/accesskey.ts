import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link deleteAccessKeys}. */
export interface DeleteAccessKeysRequest {
  /** Always `DeleteAccessKeys`; the client fills it in. */
  action?: 'DeleteAccessKeys' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Access keys to delete, by their ids. */
  access_keys: string[];
}

/** Result of {@link deleteAccessKeys}. */
export interface DeleteAccessKeysResponse {
  /** Access keys that were deleted, by their ids. */
  access_keys?: string[] | undefined;
  /** Job, if one was started, `j-…`. */
  job_id?: string | undefined;
}

/**
 * 删除 API 密钥。Deletes access keys. Requests that are signed with them fail from then on.
 * Calls `GET /iaas/?action=DeleteAccessKeys`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteAccessKeys: QingCloudEndpoint<DeleteAccessKeysRequest, DeleteAccessKeysResponse, 'signature'> = {
  id: 'accesskey.deleteAccessKeys',
  family: 'accesskey',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteAccessKeys' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteAccessKeys']).optional(),
      zone: z.string(),
      access_keys: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ access_keys: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link describeAccessKeys}. */
export interface DescribeAccessKeysRequest {
  /** Always `DescribeAccessKeys`; the client fills it in. */
  action?: 'DescribeAccessKeys' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those with these ids. */
  access_keys?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `active`, `inactive`, `disabled`. */
  status?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeAccessKeys}. */
export interface DescribeAccessKeysResponse {
  /** Access keys of this page. */
  access_key_set?:
    | {
        /** Public half of the key, its id. */
        access_key_id?: string | undefined;
        /** Name of the key. */
        access_key_name?: string | undefined;
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** Who manages the key: `self` or a platform service. */
        controller?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about the key. */
        description?: string | undefined;
        /** Addresses that may use the key, empty for any. */
        ip_white_list?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** Private half of the key, if returned at all; treat it as a secret. */
        secret_access_key?: string | undefined;
        /** State: `active`, `inactive` or `disabled`. */
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
      }[]
    | undefined;
  /** Access keys that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取 API 密钥列表。Lists the access keys of the account; without filters all of them.
 * Calls `GET /iaas/?action=DescribeAccessKeys`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeAccessKeys: QingCloudPagedEndpoint<
  DescribeAccessKeysRequest,
  DescribeAccessKeysResponse,
  'signature',
  NonNullable<DescribeAccessKeysResponse['access_key_set']>[number],
  'offset' | 'limit'
> = {
  id: 'accesskey.describeAccessKeys',
  family: 'accesskey',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeAccessKeys' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.access_key_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeAccessKeys']).optional(),
      zone: z.string(),
      access_keys: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      access_key_set: z
        .array(
          z.looseObject({
            access_key_id: z.string().optional(),
            access_key_name: z.string().optional(),
            console_id: z.string().optional(),
            controller: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            ip_white_list: z.string().optional(),
            owner: z.string().optional(),
            root_user_id: z.string().optional(),
            secret_access_key: z.string().optional(),
            status: z.string().optional(),
            status_time: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};
