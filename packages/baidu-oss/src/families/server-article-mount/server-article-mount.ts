import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link addMaterial}. */
export interface AddMaterialRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  imageUrl: string;
  title: string;
  path: string;
  category1Code: string;
  category2Code: string;
  desc?: string | undefined;
  labelAttr?: string | undefined;
  labelDiscount?: string | undefined;
  buttonName?: string | undefined;
  bigImage?: string | undefined;
  verticalImage?: string | undefined;
  extJson?: string | undefined;
}

/** Result of {@link addMaterial}. */
export interface AddMaterialResponse {
  /** The answer’s content. */
  data: {
    id?: Int64 | string | undefined;
    path?: string | undefined;
  };
}

/**
 * App.article-mount.addMaterial.
 * Calls `POST /rest/2.0/smartapp/articlemount/material/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/addMaterial.go
 */
export const addMaterial: BaiduEndpoint<AddMaterialRequest, AddMaterialResponse, 'app'> = {
  id: 'app.article-mount.addMaterial',
  family: 'server-article-mount',
  method: 'POST',
  path: '/rest/2.0/smartapp/articlemount/material/add',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/addMaterial.go',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      imageUrl: z.string(),
      title: z.string(),
      path: z.string(),
      category1Code: z.string(),
      category2Code: z.string(),
      desc: z.string().optional(),
      labelAttr: z.string().optional(),
      labelDiscount: z.string().optional(),
      buttonName: z.string().optional(),
      bigImage: z.string().optional(),
      verticalImage: z.string().optional(),
      extJson: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({ id: z.union([int64(z), z.string()]).optional(), path: z.string().optional() }),
    }),
};

/** Input of {@link deleteMaterial}. */
export interface DeleteMaterialRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  id: Int64 | string;
  path: string;
}

/** Result of {@link deleteMaterial}. */
export interface DeleteMaterialResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.article-mount.deleteMaterial.
 * Calls `POST /rest/2.0/smartapp/articlemount/material/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteMaterial.go
 */
export const deleteMaterial: BaiduEndpoint<DeleteMaterialRequest, DeleteMaterialResponse, 'app'> = {
  id: 'app.article-mount.deleteMaterial',
  family: 'server-article-mount',
  method: 'POST',
  path: '/rest/2.0/smartapp/articlemount/material/delete',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteMaterial.go',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      id: z.union([int64(z), z.string()]),
      path: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link modifyMaterial}. */
export interface ModifyMaterialRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  id: Int64 | string;
  imageUrl: string;
  title: string;
  path: string;
  category1Code: string;
  category2Code: string;
  desc?: string | undefined;
  labelAttr?: string | undefined;
  labelDiscount?: string | undefined;
  buttonName?: string | undefined;
  bigImage?: string | undefined;
  verticalImage?: string | undefined;
  extJson?: string | undefined;
}

/** Result of {@link modifyMaterial}. */
export interface ModifyMaterialResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.article-mount.modifyMaterial.
 * Calls `POST /rest/2.0/smartapp/articlemount/material/modify`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/modifyMaterial.go
 */
export const modifyMaterial: BaiduEndpoint<ModifyMaterialRequest, ModifyMaterialResponse, 'app'> = {
  id: 'app.article-mount.modifyMaterial',
  family: 'server-article-mount',
  method: 'POST',
  path: '/rest/2.0/smartapp/articlemount/material/modify',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/modifyMaterial.go',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      id: z.union([int64(z), z.string()]),
      imageUrl: z.string(),
      title: z.string(),
      path: z.string(),
      category1Code: z.string(),
      category2Code: z.string(),
      desc: z.string().optional(),
      labelAttr: z.string().optional(),
      labelDiscount: z.string().optional(),
      buttonName: z.string().optional(),
      bigImage: z.string().optional(),
      verticalImage: z.string().optional(),
      extJson: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};
