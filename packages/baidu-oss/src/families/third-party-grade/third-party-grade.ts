import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link appGrade}. */
export interface AppGradeRequest {
  page_no: number;
  /** Page, counted from 1. */
  page?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
}

/** Result of {@link appGrade}. */
export interface AppGradeResponse {
  /** The answer’s content. */
  data: {
    dataList?:
      | {
          /** Id of the mini program, a long number. */
          app_id?: Int64 | string | undefined;
          /** AppKey of the mini program. */
          app_key?: string | undefined;
          grade?: string | undefined;
        }[]
      | undefined;
    pageNo?: number | undefined;
    /** Items of a page. */
    pageSize?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
    totalPage?: number | undefined;
  };
}

/**
 * Tp.grade.appGrade.
 * Calls `GET /rest/2.0/smartapp/app/grade`.
 *
 * @see https://smartprogram.baidu.com/docs/third/app_grade/grade/
 */
export const appGrade: BaiduEndpoint<AppGradeRequest, AppGradeResponse, 'authorizer'> = {
  id: 'tp.grade.appGrade',
  family: 'third-party-grade',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/grade',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/app_grade/grade/',
  request: (z: Zod) =>
    z.strictObject({ page_no: z.number(), page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        dataList: z
          .array(
            z.looseObject({
              app_id: z.union([int64(z), z.string()]).optional(),
              app_key: z.string().optional(),
              grade: z.string().optional(),
            }),
          )
          .optional(),
        pageNo: z.number().optional(),
        pageSize: z.number().optional(),
        total: z.number().optional(),
        totalPage: z.number().optional(),
      }),
    }),
};
