import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';

/** A component as the designer shows it. */
export interface Component {
  /** Name inside the package. */
  componentName: string;
  /** Title shown in the designer. */
  displayName?: string | undefined;
  /** Address of the icon. */
  icon?: string | undefined;
  /** Address of a picture of it. */
  previewImage?: string | undefined;
  /** Group in the designer. */
  category?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Tags for searching. */
  tags?: string[] | undefined;
  /** Position, ascending. */
  order?: number | undefined;
  /** Listed in the designer. */
  visible?: boolean | undefined;
  /** JSON Schema of the settings panel. */
  propsSchema?: Record<string, unknown> | undefined;
  /** Values that the component starts with. */
  defaultProps?: Record<string, unknown> | undefined;
  /** Version that brought it. */
  sinceVersion?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const component = (z: Zod) =>
  z.looseObject({
    componentName: z.string(),
    displayName: z.string().optional(),
    icon: z.string().optional(),
    previewImage: z.string().optional(),
    category: z.string().optional(),
    description: z.string().optional(),
    tags: z.array(z.string()).optional(),
    order: z.number().optional(),
    visible: z.boolean().optional(),
    propsSchema: z.record(z.string(), z.unknown()).optional(),
    defaultProps: z.record(z.string(), z.unknown()).optional(),
    sinceVersion: z.string().optional(),
    updatedAt: z.string().optional(),
  });

/** Input of {@link list}. */
export interface ListRequest {
  /** Component package. */
  packageId: string;
  /** Version number. */
  version?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: Component[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 组件列表。Lists components of a package.
 * Known from: the onboarding guide (接入流程), 1.2.3.1. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /component-packages/{packageId}/components`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Component, 'page' | 'pageSize'> = {
  id: 'paas.component.list',
  family: 'component',
  method: 'GET',
  path: '/component-packages/{packageId}/components',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'pageSize',
    size: 100,
    items: (answer) => answer.items,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      packageId: z.string(),
      version: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(component(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Component package. */
  packageId: string;
  /** Component. */
  componentName: string;
}

/** Result of {@link get}. */
export type GetResponse = Component;

/**
 * 查询组件。Reads component details.
 * Known from: the onboarding guide (接入流程), 1.2.3.1. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /component-packages/{packageId}/components/{componentName}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.component.get',
  family: 'component',
  method: 'GET',
  path: '/component-packages/{packageId}/components/{componentName}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404, 40405],
  request: (z: Zod) => z.strictObject({ packageId: z.string(), componentName: z.string() }),
  response: (z: Zod) => component(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Component package. */
  packageId: string;
  /** Component. */
  componentName: string;
  /** Title shown in the designer. */
  displayName?: string | null | undefined;
  /** Address of the icon. */
  icon?: string | null | undefined;
  /** Address of a picture of it. */
  previewImage?: string | null | undefined;
  /** Group in the designer. */
  category?: string | null | undefined;
  /** Free text about it. */
  description?: string | null | undefined;
  /** Tags for searching. */
  tags?: string[] | null | undefined;
  /** Position, ascending. */
  order?: number | null | undefined;
  /** Listed in the designer. */
  visible?: boolean | null | undefined;
  /** JSON Schema of the settings panel. */
  propsSchema?: Record<string, unknown> | null | undefined;
  /** Values that the component starts with. */
  defaultProps?: Record<string, unknown> | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = Component;

/**
 * 修改组件。Changes component details shown in the designer.
 * Known from: the onboarding guide (接入流程), 1.2.3.1. On the wire: reconstructed. Tier: console-step.
 * Calls `PUT /component-packages/{packageId}/components/{componentName}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.component.update',
  family: 'component',
  method: 'PUT',
  path: '/component-packages/{packageId}/components/{componentName}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404, 40405],
  request: (z: Zod) =>
    z.strictObject({
      packageId: z.string(),
      componentName: z.string(),
      displayName: z.string().nullable().optional(),
      icon: z.string().nullable().optional(),
      previewImage: z.string().nullable().optional(),
      category: z.string().nullable().optional(),
      description: z.string().nullable().optional(),
      tags: z.array(z.string()).nullable().optional(),
      order: z.number().nullable().optional(),
      visible: z.boolean().nullable().optional(),
      propsSchema: z.record(z.string(), z.unknown()).nullable().optional(),
      defaultProps: z.record(z.string(), z.unknown()).nullable().optional(),
    }),
  response: (z: Zod) => component(z),
};
