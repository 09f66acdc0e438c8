import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link attachTags}. */
export interface AttachTagsRequest {
  /** Always `AttachTags`; the client fills it in. */
  action?: 'AttachTags' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Pairs of one tag and one resource. */
  resource_tag_pairs: {
    /** Resource that gets the tag, by its id. */
    resource_id?: string | undefined;
    /**
     * Kind: `instance`, `volume`, `keypair`, `security_group`, `vxnet`, `eip`, `router`, `loadbalancer`, `s2_server`, `snapshot`,
     * `rdb`, `mongo`, `cache` and more.
     */
    resource_type?: string | undefined;
    /** Set by the platform; leave it out. */
    status?: string | undefined;
    /** Tag, `tag-…`. */
    tag_id?: string | undefined;
  }[];
}

/** Result of {@link attachTags}. */
export type AttachTagsResponse = NoFields;

/**
 * 绑定标签。Puts tags on resources. Lists of resources can then be filtered by `tags`.
 * Calls `GET /iaas/?action=AttachTags`.
 *
 * @see https://docs.qingcloud.com/api/tag/attach_tags.html
 */
export const attachTags: QingCloudEndpoint<AttachTagsRequest, AttachTagsResponse, 'signature'> = {
  id: 'tag.attachTags',
  family: 'tag',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/tag/attach_tags.html',
  supplied: ['zone'],
  fixed: { action: 'AttachTags' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AttachTags']).optional(),
      zone: z.string(),
      resource_tag_pairs: z
        .array(
          z.strictObject({
            resource_id: z.string().optional(),
            resource_type: z.string().optional(),
            status: z.string().optional(),
            tag_id: z.string().optional(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createTag}. */
export interface CreateTagRequest {
  /** Always `CreateTag`; the client fills it in. */
  action?: 'CreateTag' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Colour, `default` or `#rrggbb`. */
  color?: string | undefined;
  /** Name, unique, fewer than 15 characters. */
  tag_name?: string | undefined;
}

/** Result of {@link createTag}. */
export interface CreateTagResponse {
  /** Tag that was created, `tag-…`. */
  tag_id?: string | undefined;
}

/**
 * 创建标签。Creates a tag. Names are unique and shorter than 15 characters.
 * Calls `GET /iaas/?action=CreateTag`.
 *
 * @see https://docs.qingcloud.com/api/tag/create_tag.html
 */
export const createTag: QingCloudEndpoint<CreateTagRequest, CreateTagResponse, 'signature'> = {
  id: 'tag.createTag',
  family: 'tag',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/tag/create_tag.html',
  supplied: ['zone'],
  fixed: { action: 'CreateTag' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateTag']).optional(),
      zone: z.string(),
      color: z.string().optional(),
      tag_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ tag_id: z.string().optional() }),
};

/** Input of {@link deleteTags}. */
export interface DeleteTagsRequest {
  /** Always `DeleteTags`; the client fills it in. */
  action?: 'DeleteTags' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Tags to delete, `tag-…`. */
  tags: string[];
}

/** Result of {@link deleteTags}. */
export interface DeleteTagsResponse {
  /** Tags that were deleted, `tag-…`. */
  tags?: string[] | undefined;
}

/**
 * 删除标签。Deletes tags and takes them off all resources; the resources stay.
 * Calls `GET /iaas/?action=DeleteTags`.
 *
 * @see https://docs.qingcloud.com/api/tag/delete_tags.html
 */
export const deleteTags: QingCloudEndpoint<DeleteTagsRequest, DeleteTagsResponse, 'signature'> = {
  id: 'tag.deleteTags',
  family: 'tag',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/tag/delete_tags.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteTags' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteTags']).optional(),
      zone: z.string(),
      tags: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ tags: z.array(z.string()).optional() }),
};

/** Input of {@link describeTags}. */
export interface DescribeTagsRequest {
  /** Always `DescribeTags`; the client fills it in. */
  action?: 'DescribeTags' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that the name contains. */
  search_word?: string | undefined;
  /** Only those with these ids, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 adds the resources that carry the tag, 0 (default) does not. */
  verbose?: 0 | 1 | undefined;
}

/** Result of {@link describeTags}. */
export interface DescribeTagsResponse {
  /** Tags of this page. */
  tag_set?:
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
        /** Which resources carry the tag; only with `verbose` 1. */
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
  /** Tags that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取标签列表。Lists tags; without filters all of them.
 * Calls `GET /iaas/?action=DescribeTags`.
 *
 * @see https://docs.qingcloud.com/api/tag/describe_tags.html
 */
export const describeTags: QingCloudPagedEndpoint<
  DescribeTagsRequest,
  DescribeTagsResponse,
  'signature',
  NonNullable<DescribeTagsResponse['tag_set']>[number],
  'offset' | 'limit'
> = {
  id: 'tag.describeTags',
  family: 'tag',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/tag/describe_tags.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeTags' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.tag_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeTags']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      search_word: z.string().optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      tag_set: z
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
      total_count: z.number().optional(),
    }),
};

/** Input of {@link detachTags}. */
export interface DetachTagsRequest {
  /** Always `DetachTags`; the client fills it in. */
  action?: 'DetachTags' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Pairs of one tag and one resource. */
  resource_tag_pairs: {
    /** Resource that loses the tag, by its id. */
    resource_id?: string | undefined;
    /**
     * Kind: `instance`, `volume`, `keypair`, `security_group`, `vxnet`, `eip`, `router`, `loadbalancer`, `s2_server`, `snapshot`,
     * `rdb`, `mongo`, `cache` and more.
     */
    resource_type?: string | undefined;
    /** Set by the platform; leave it out. */
    status?: string | undefined;
    /** Tag, `tag-…`. */
    tag_id?: string | undefined;
  }[];
}

/** Result of {@link detachTags}. */
export type DetachTagsResponse = NoFields;

/**
 * 解绑标签。Takes tags off resources.
 * Calls `GET /iaas/?action=DetachTags`.
 *
 * @see https://docs.qingcloud.com/api/tag/detach_tags.html
 */
export const detachTags: QingCloudEndpoint<DetachTagsRequest, DetachTagsResponse, 'signature'> = {
  id: 'tag.detachTags',
  family: 'tag',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/tag/detach_tags.html',
  supplied: ['zone'],
  fixed: { action: 'DetachTags' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DetachTags']).optional(),
      zone: z.string(),
      resource_tag_pairs: z
        .array(
          z.strictObject({
            resource_id: z.string().optional(),
            resource_type: z.string().optional(),
            status: z.string().optional(),
            tag_id: z.string().optional(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyTagAttributes}. */
export interface ModifyTagAttributesRequest {
  /** Always `ModifyTagAttributes`; the client fills it in. */
  action?: 'ModifyTagAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New colour, `default` or `#rrggbb`. */
  color?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Tag, `tag-…`. */
  tag: string;
  /** New name, unique. */
  tag_name?: string | undefined;
}

/** Result of {@link modifyTagAttributes}. */
export type ModifyTagAttributesResponse = NoFields;

/**
 * 修改标签属性。Changes name, colour or description of one tag.
 * Calls `GET /iaas/?action=ModifyTagAttributes`.
 *
 * @see https://docs.qingcloud.com/api/tag/modify_tag_attributes.html
 */
export const modifyTagAttributes: QingCloudEndpoint<
  ModifyTagAttributesRequest,
  ModifyTagAttributesResponse,
  'signature'
> = {
  id: 'tag.modifyTagAttributes',
  family: 'tag',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/tag/modify_tag_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyTagAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyTagAttributes']).optional(),
      zone: z.string(),
      color: z.string().optional(),
      description: z.string().optional(),
      tag: z.string(),
      tag_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
