import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link addBorderStatics}. */
export interface AddBorderStaticsRequest {
  /** Always `AddBorderStatics`; the client fills it in. */
  action?: 'AddBorderStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /**
   * Routes: `border_static_name`, `static_type`, `type` (0 VPC, 1 instance), `val1` network, `val2` next hop, `val3` (1
   * published).
   */
  statics: unknown[];
}

/** Result of {@link addBorderStatics}. */
export interface AddBorderStaticsResponse {
  /** Routes that were added, `bdrs-…`. */
  border_statics?: string[] | undefined;
}

/**
 * 添加边界路由器静态路由。Adds static routes to a border router. They take effect after `configBorder`.
 * Calls `GET /iaas/?action=AddBorderStatics`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const addBorderStatics: QingCloudEndpoint<AddBorderStaticsRequest, AddBorderStaticsResponse, 'signature'> = {
  id: 'vpc_border.addBorderStatics',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'AddBorderStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddBorderStatics']).optional(),
      zone: z.string(),
      border: z.string(),
      statics: z.array(z.unknown()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ border_statics: z.array(z.string()).optional() }),
};

/** Input of {@link deleteBorderStatics}. */
export interface DeleteBorderStaticsRequest {
  /** Always `DeleteBorderStatics`; the client fills it in. */
  action?: 'DeleteBorderStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Static routes, `bdrs-…`. */
  border_statics: string[];
  /** Border router, `irt-…`; the page marks it as required, the SDK does without. */
  border?: string | undefined;
}

/** Result of {@link deleteBorderStatics}. */
export interface DeleteBorderStaticsResponse {
  /** Routes that were deleted, `bdrs-…`. */
  border_statics?: string[] | undefined;
}

/**
 * 删除边界路由器静态路由。Deletes static routes of a border router. It takes effect after `configBorder`.
 * Calls `GET /iaas/?action=DeleteBorderStatics`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteBorderStatics: QingCloudEndpoint<
  DeleteBorderStaticsRequest,
  DeleteBorderStaticsResponse,
  'signature'
> = {
  id: 'vpc_border.deleteBorderStatics',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DeleteBorderStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteBorderStatics']).optional(),
      zone: z.string(),
      border_statics: z.array(z.string()).min(1),
      border: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ border_statics: z.array(z.string()).optional() }),
};

/** Input of {@link describeBorderStatics}. */
export interface DescribeBorderStaticsRequest {
  /** Always `DescribeBorderStatics`; the client fills it in. */
  action?: 'DescribeBorderStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those of this border router, `irt-…`. */
  border?: string | undefined;
  /** Only these routes, `bdrs-…`. */
  border_statics?: string[] | undefined;
  /** Items to return: 20 unless given. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only these types of route. */
  static_type?: string[] | undefined;
  /** The higher, the more is returned of each route. */
  verbose?: number | undefined;
}

/** Result of {@link describeBorderStatics}. */
export interface DescribeBorderStaticsResponse {
  /** Routes that match, over all pages. */
  total_count?: number | undefined;
  /** Routes that are not in effect yet. */
  non_applied_count?: number | undefined;
  /** Static routes of this page. */
  border_static_set?:
    | {
        /** Static route, `bdrs-…`. */
        border_static_id?: string | undefined;
        /** Name of the route. */
        border_static_name?: string | undefined;
        /** Border router, `irt-…`. */
        border_id?: string | undefined;
        /** Type of the route. */
        static_type?: number | undefined;
        /** State, such as `applied`. */
        status?: string | undefined;
        /** 0 in use, 1 disabled. */
        disabled?: number | undefined;
        /** Change that is not in effect yet, empty when none. */
        modification?: string | undefined;
        /** Target network, CIDR. */
        val1?: string | undefined;
        /** Next hop: router `rtr-…` or instance `i-…`. */
        val2?: string | undefined;
        /** Whether it is published: 0 no, 1 yes. */
        val3?: string | undefined;
        /** Address of the next hop. */
        val4?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** Who controls it, such as `self`. */
        controller?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取边界路由器静态路由列表。Lists static routes of border routers.
 * Calls `GET /iaas/?action=DescribeBorderStatics`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeBorderStatics: QingCloudPagedEndpoint<
  DescribeBorderStaticsRequest,
  DescribeBorderStaticsResponse,
  'signature',
  NonNullable<DescribeBorderStaticsResponse['border_static_set']>[number],
  'offset' | 'limit'
> = {
  id: 'vpc_border.describeBorderStatics',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeBorderStatics' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.border_static_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeBorderStatics']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      border_statics: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      static_type: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      non_applied_count: z.number().optional(),
      border_static_set: z
        .array(
          z.looseObject({
            border_static_id: z.string().optional(),
            border_static_name: z.string().optional(),
            border_id: z.string().optional(),
            static_type: z.number().optional(),
            status: z.string().optional(),
            disabled: z.number().optional(),
            modification: z.string().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
            val3: z.string().optional(),
            val4: z.string().optional(),
            create_time: z.string().optional(),
            status_time: z.string().optional(),
            owner: z.string().optional(),
            root_user_id: z.string().optional(),
            console_id: z.string().optional(),
            controller: z.string().optional(),
          }),
        )
        .optional(),
    }),
};
