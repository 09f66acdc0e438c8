import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link addMaterial}. */
export interface AddMaterialRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Address of the small image: 1:1, at least 213 × 213 pixels, at most 2 MB; address at most 500 characters. */
  imageUrl: string;
  /** Title, 6 to 30 characters, not in foreign letters only. */
  title: string;
  /** Page of the mini program that it opens. */
  path: string;
  /** Code of the first category, from the documentation’s list. */
  category1Code: string;
  /** Code of the second category, from the documentation’s list. */
  category2Code: string;
  /** Explanation of the title, 4 to 17 Chinese characters. */
  desc?: string | undefined;
  /** At most 3 labels of at most 5 Chinese characters, separated by /. */
  labelAttr?: string | undefined;
  /** One label about a discount, at most 7 Chinese characters. */
  labelDiscount?: string | undefined;
  /** Text of the button, at most 4 characters. */
  buttonName?: string | undefined;
  /** Address of the cover: 16:9, at least 1068 × 601 pixels, at most 2 MB. */
  bigImage?: string | undefined;
  /**
   * Address of the upright image: 3:4, at least 213 × 284 pixels; needed for novels and comics, films and series, cinema tickets
   * and shows.
   */
  verticalImage?: string | undefined;
  /** JSON text of the category’s further fields. */
  extJson?: string | undefined;
}

/** Result of {@link addMaterial}. */
export interface AddMaterialResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new material. */
    id: Int64 | string;
    /** Path of the material, to be given when it is deleted. */
    path: string;
  };
}

/**
 * 提交物料。Adds a material and gives its id. Keep id and path: both are needed to modify or delete it.
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
    z.looseObject({ data: z.looseObject({ id: z.union([int64(z), z.string()]), path: z.string() }) }),
};

/** Input of {@link deleteMaterial}. */
export interface DeleteMaterialRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Id of the material, given by `addMaterial`. */
  id: Int64 | string;
  /** Path that `addMaterial` gave. */
  path: string;
}

/** Result of {@link deleteMaterial}. */
export interface DeleteMaterialResponse {
  /** Whether it was deleted. */
  data?: boolean | undefined;
}

/**
 * 删除物料。Deletes a material.
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
  retry: 'idempotent',
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
  /** Id of the material, given by `addMaterial`. */
  id: Int64 | string;
  /** Address of the small image: 1:1, at least 213 × 213 pixels, at most 2 MB; address at most 500 characters. */
  imageUrl: string;
  /** Title, 6 to 30 characters, not in foreign letters only. */
  title: string;
  /** Page of the mini program that it opens. */
  path: string;
  /** Code of the first category, from the documentation’s list. */
  category1Code: string;
  /** Code of the second category, from the documentation’s list. */
  category2Code: string;
  /** Explanation of the title, 4 to 17 Chinese characters. */
  desc?: string | undefined;
  /** At most 3 labels of at most 5 Chinese characters, separated by /. */
  labelAttr?: string | undefined;
  /** One label about a discount, at most 7 Chinese characters. */
  labelDiscount?: string | undefined;
  /** Text of the button, at most 4 characters. */
  buttonName?: string | undefined;
  /** Address of the cover: 16:9, at least 1068 × 601 pixels, at most 2 MB. */
  bigImage?: string | undefined;
  /**
   * Address of the upright image: 3:4, at least 213 × 284 pixels; needed for novels and comics, films and series, cinema tickets
   * and shows.
   */
  verticalImage?: string | undefined;
  /** JSON text of the category’s further fields. */
  extJson?: string | undefined;
}

/** Result of {@link modifyMaterial}. */
export interface ModifyMaterialResponse {
  /** Whether it was modified. */
  data?: boolean | undefined;
}

/**
 * 修改物料。Replaces the content of a material.
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
  retry: 'idempotent',
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
