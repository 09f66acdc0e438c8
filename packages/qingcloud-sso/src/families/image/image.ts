import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Images of this page. */
interface ImageSet {
  /** Billing id of the application in the image. */
  app_billing_id?: string | undefined;
  /** CPU architecture, such as `x86_64`. */
  architecture?: string | undefined;
  /** Billing id of the image. */
  billing_id?: string | undefined;
  /** When the image was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Password of the image’s default user; treat it as a secret. */
  default_passwd?: string | undefined;
  /** User that the image comes with. */
  default_user?: string | undefined;
  /** Free text about the image. */
  description?: string | undefined;
  /** Whether the password can be reset: 0 no, 1 yes. */
  f_resetpwd?: number | undefined;
  /** Bit mask of features, internal to the platform. */
  feature?: number | undefined;
  /** Bit mask of features, internal to the platform. */
  features?: number | undefined;
  /** Hypervisor that it runs on, such as `kvm`. */
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  /** Name of the image. */
  image_name?: string | undefined;
  /** Instances that were made from it, `i-…`. */
  instance_ids?: string[] | undefined;
  /** Family of the system, such as `centos`, `ubuntu`, `debian` or `windows`. */
  os_family?: string | undefined;
  /** Who provides the image: `system` or user id `usr-…`. */
  owner?: string | undefined;
  /** Platform of the system: `linux` or `windows`. */
  platform?: string | undefined;
  /** Word size: `64bit` or `32bit`. */
  processor_type?: string | undefined;
  /** `system` from the platform, `self` own. */
  provider?: string | undefined;
  /** Instance type that suits the image, such as `small_b`. */
  recommended_type?: string | undefined;
  /** Image that it derives from. */
  root_id?: string | undefined;
  /** Size of the system disk, GB. */
  size?: number | undefined;
  /**
   * State: `available` usable, `deprecated` only for existing instances, `suspended` for unpaid bills, `deleted` recoverable for
   * 2 hours, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** What is being done to the image, empty when nothing. */
  transition_status?: string | undefined;
  /** User interface of the system, `tui` text or `gui` graphic. */
  ui_type?: string | undefined;
  /** `public` for everyone, `private` for its owner and those it is shared with. */
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
  /** Name of the image. */
  image_name?: string | undefined;
  /** Instance in state `stopped`, `i-…`. */
  instance: string;
  /** Sub-account that is to own it, `usr-…`; for main accounts. */
  target_user?: string | undefined;
}

/** Result of {@link captureInstance}. */
export interface CaptureInstanceResponse {
  /** Image that is being made, `img-…`. */
  image_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 制作自有镜像。Makes an own image from a `stopped` instance, with its software, settings and data.
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
      target_user: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ image_id: z.string().optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteImages}. */
export interface DeleteImagesRequest {
  /** Always `DeleteImages`; the client fills it in. */
  action?: 'DeleteImages' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Own images in state `available`, `img-…`. */
  images: string[];
}

/** Result of {@link deleteImages}. */
export interface DeleteImagesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除自有镜像。Deletes own `available` images; they stay recoverable for 2 hours.
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
    z.strictObject({
      action: z.literal(['DeleteImages']).optional(),
      zone: z.string(),
      images: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeImageUsers}. */
export interface DescribeImageUsersRequest {
  /** Always `DescribeImageUsers`; the client fills it in. */
  action?: 'DescribeImageUsers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Image, `img-…`. */
  image_id: string;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
}

/** Result of {@link describeImageUsers}. */
export interface DescribeImageUsersResponse {
  /** Users of this page, with the time of sharing. */
  image_user_set?:
    | {
        /** When it was shared, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Image, such as `centos73x64b` or `img-…`. */
        image_id?: string | undefined;
        /** User that it is shared with. */
        user?:
          | {
              /** E-mail address of the user. */
              email?: string | undefined;
              /** User, `usr-…`. */
              user_id?: string | undefined;
            }
          | undefined;
      }[]
    | undefined;
  /** Users that the image is shared with, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取镜像共享用户。Lists the users that one image is shared with.
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
  /** Only those with these ids. */
  images?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only this family, such as `centos`, `ubuntu`, `debian`, `fedora` or `windows`. */
  os_family?: string | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only this word size: `64bit` or `32bit`. */
  processor_type?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Only those of: `system` the platform, `self` own, `shared` by others. */
  provider?: 'system' | 'self' | 'shared' | undefined;
  /** Text that id or name of the image contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `available`, `deprecated`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return; the page documents only 0. */
  verbose?: number | undefined;
  /** Only these: `public` for everyone, `private`. */
  visibility?: 'public' | 'private' | undefined;
}

/** Result of {@link describeImages}. */
export interface DescribeImagesResponse {
  /** Images of this page. */
  image_set?: ImageSet[] | undefined;
  /** Images that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取镜像列表。Lists images. An unknown id or state is an error; filter by `provider` for system or own ones.
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
      processor_type: z.string().optional(),
      project_id: z.string().optional(),
      provider: z.literal(['system', 'self', 'shared']).optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
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
  /** Own image, `img-…`. */
  image: string;
  /** Users that get it, `usr-…`. */
  users: string[];
}

/** Result of {@link grantImageToUsers}. */
export type GrantImageToUsersResponse = NoFields;

/**
 * 共享镜像。Shares one image with other users.
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
      users: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyImageAttributes}. */
export interface ModifyImageAttributesRequest {
  /** Always `ModifyImageAttributes`; the client fills it in. */
  action?: 'ModifyImageAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Own image, `img-…`. */
  image: string;
  /** New name. */
  image_name?: string | undefined;
}

/** Result of {@link modifyImageAttributes}. */
export interface ModifyImageAttributesResponse {
  /** Image that was changed, `img-…`. */
  image_id?: string | undefined;
}

/**
 * 修改镜像属性。Changes name or description of one own image.
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
  /** Own image, `img-…`. */
  image: string;
  /** Users that lose it, `usr-…`. */
  users: string[];
}

/** Result of {@link revokeImageFromUsers}. */
export type RevokeImageFromUsersResponse = NoFields;

/**
 * 撤销共享镜像。Stops sharing one image with users.
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
      users: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};
