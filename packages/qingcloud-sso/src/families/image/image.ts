import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** ImageSet. */
interface ImageSet {
  app_billing_id?: string | undefined;
  architecture?: string | undefined;
  billing_id?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  default_passwd?: string | undefined;
  default_user?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  f_resetpwd?: number | undefined;
  feature?: number | undefined;
  features?: number | undefined;
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  image_name?: string | undefined;
  instance_ids?: string[] | undefined;
  os_family?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  platform?: string | undefined;
  processor_type?: string | undefined;
  provider?: string | undefined;
  recommended_type?: string | undefined;
  root_id?: string | undefined;
  size?: number | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  ui_type?: string | undefined;
  visibility?: string | undefined;
}

const imageSet = (z: Zod) =>
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

/** Input of {@link captureInstance}. */
export interface CaptureInstanceRequest {
  /** Always `CaptureInstance`; the client fills it in. */
  action?: 'CaptureInstance' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  image_name?: string | undefined;
  instance: string;
}

/** Result of {@link captureInstance}. */
export interface CaptureInstanceResponse {
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CaptureInstance.
 * Calls `GET /iaas/?action=CaptureInstance`.
 *
 * @see https://docs.qingcloud.com/api/image/capture_instance.html
 */
export const captureInstance: QingCloudEndpoint<CaptureInstanceRequest, CaptureInstanceResponse, 'signature'> = {
  id: 'image.captureInstance',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/image/capture_instance.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CaptureInstance' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CaptureInstance']).optional(),
      zone: z.string(),
      image_name: z.string().optional(),
      instance: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ image_id: z.string().optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteImages}. */
export interface DeleteImagesRequest {
  /** Always `DeleteImages`; the client fills it in. */
  action?: 'DeleteImages' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  images: string[];
}

/** Result of {@link deleteImages}. */
export interface DeleteImagesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DeleteImages.
 * Calls `GET /iaas/?action=DeleteImages`.
 *
 * @see https://docs.qingcloud.com/api/image/delete_images.html
 */
export const deleteImages: QingCloudEndpoint<DeleteImagesRequest, DeleteImagesResponse, 'signature'> = {
  id: 'image.deleteImages',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/image/delete_images.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteImages' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['DeleteImages']).optional(), zone: z.string(), images: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeImageUsers}. */
export interface DescribeImageUsersRequest {
  /** Always `DescribeImageUsers`; the client fills it in. */
  action?: 'DescribeImageUsers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id: string;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
}

/** Result of {@link describeImageUsers}. */
export interface DescribeImageUsersResponse {
  image_user_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Image, such as `centos73x64b` or `img-…`. */
        image_id?: string | undefined;
        user?:
          | {
              email?: string | undefined;
              user_id?: string | undefined;
            }
          | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeImageUsers.
 * Calls `GET /iaas/?action=DescribeImageUsers`.
 *
 * @see https://docs.qingcloud.com/api/image/describe-image-users.html
 */
export const describeImageUsers: QingCloudPagedEndpoint<
  DescribeImageUsersRequest,
  DescribeImageUsersResponse,
  'signature',
  NonNullable<DescribeImageUsersResponse['image_user_set']>[number],
  'offset' | 'limit'
> = {
  id: 'image.describeImageUsers',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/image/describe-image-users.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeImageUsers' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.image_user_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeImageUsers']).optional(),
      zone: z.string(),
      image_id: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      image_user_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            image_id: z.string().optional(),
            user: z.looseObject({ email: z.string().optional(), user_id: z.string().optional() }).optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeImages}. */
export interface DescribeImagesRequest {
  /** Always `DescribeImages`; the client fills it in. */
  action?: 'DescribeImages' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  images?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  os_family?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  processor_type?: '64bit' | '32bit' | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  provider?: 'system' | 'self' | 'shared' | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | undefined;
  visibility?: 'public' | 'private' | undefined;
}

/** Result of {@link describeImages}. */
export interface DescribeImagesResponse {
  image_set?: ImageSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeImages.
 * Calls `GET /iaas/?action=DescribeImages`.
 *
 * @see https://docs.qingcloud.com/api/image/describe_images.html
 */
export const describeImages: QingCloudPagedEndpoint<
  DescribeImagesRequest,
  DescribeImagesResponse,
  'signature',
  ImageSet,
  'offset' | 'limit'
> = {
  id: 'image.describeImages',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/image/describe_images.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeImages' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.image_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeImages']).optional(),
      zone: z.string(),
      images: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      os_family: z.string().optional(),
      owner: z.string().optional(),
      processor_type: z.literal(['64bit', '32bit']).optional(),
      project_id: z.string().optional(),
      provider: z.literal(['system', 'self', 'shared']).optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([0]).optional(),
      visibility: z.literal(['public', 'private']).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ image_set: z.array(imageSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link grantImageToUsers}. */
export interface GrantImageToUsersRequest {
  /** Always `GrantImageToUsers`; the client fills it in. */
  action?: 'GrantImageToUsers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  image: string;
  users: string[];
}

/** Result of {@link grantImageToUsers}. */
export type GrantImageToUsersResponse = NoFields;

/**
 * GrantImageToUsers.
 * Calls `GET /iaas/?action=GrantImageToUsers`.
 *
 * @see https://docs.qingcloud.com/api/image/grant-image-to-users.html
 */
export const grantImageToUsers: QingCloudEndpoint<GrantImageToUsersRequest, GrantImageToUsersResponse, 'signature'> = {
  id: 'image.grantImageToUsers',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/image/grant-image-to-users.html',
  supplied: ['zone'],
  fixed: { action: 'GrantImageToUsers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GrantImageToUsers']).optional(),
      zone: z.string(),
      image: z.string(),
      users: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyImageAttributes}. */
export interface ModifyImageAttributesRequest {
  /** Always `ModifyImageAttributes`; the client fills it in. */
  action?: 'ModifyImageAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  image: string;
  image_name?: string | undefined;
}

/** Result of {@link modifyImageAttributes}. */
export interface ModifyImageAttributesResponse {
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
}

/**
 * ModifyImageAttributes.
 * Calls `GET /iaas/?action=ModifyImageAttributes`.
 *
 * @see https://docs.qingcloud.com/api/image/modify_image_attributes.html
 */
export const modifyImageAttributes: QingCloudEndpoint<
  ModifyImageAttributesRequest,
  ModifyImageAttributesResponse,
  'signature'
> = {
  id: 'image.modifyImageAttributes',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/image/modify_image_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyImageAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyImageAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      image: z.string(),
      image_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ image_id: z.string().optional() }),
};

/** Input of {@link revokeImageFromUsers}. */
export interface RevokeImageFromUsersRequest {
  /** Always `RevokeImageFromUsers`; the client fills it in. */
  action?: 'RevokeImageFromUsers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  image: string;
  users: string[];
}

/** Result of {@link revokeImageFromUsers}. */
export type RevokeImageFromUsersResponse = NoFields;

/**
 * RevokeImageFromUsers.
 * Calls `GET /iaas/?action=RevokeImageFromUsers`.
 *
 * @see https://docs.qingcloud.com/api/image/revoke-image-from-users.html
 */
export const revokeImageFromUsers: QingCloudEndpoint<
  RevokeImageFromUsersRequest,
  RevokeImageFromUsersResponse,
  'signature'
> = {
  id: 'image.revokeImageFromUsers',
  family: 'image',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/image/revoke-image-from-users.html',
  supplied: ['zone'],
  fixed: { action: 'RevokeImageFromUsers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RevokeImageFromUsers']).optional(),
      zone: z.string(),
      image: z.string(),
      users: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({}),
};
