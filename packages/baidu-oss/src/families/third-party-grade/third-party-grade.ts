import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link listGrades}. */
export interface ListGradesRequest {
  /** Page, counted from 1. */
  page_no: number;
  /** Page as a community SDK sends it; the official ones send page_no. */
  page?: number | undefined;
  /** Items of a page as a community SDK sends it; official ones leave it out. */
  pageSize?: number | undefined;
}

/** Result of {@link listGrades}. */
export interface ListGradesResponse {
  /** The answer’s content. */
  data: {
    /** Mini programs of this page. */
    dataList: {
      /** Id of the mini program, a long number. */
      app_id: Int64 | string;
      /** AppKey of the mini program. */
      app_key: string;
      /** Grade: A, B or C, or 未评级 when not graded; the Java SDK reads app_grade. */
      grade?: string | undefined;
    }[];
    /** Number of this page. */
    pageNo?: number | undefined;
    /** Mini programs of a page. */
    pageSize?: number | undefined;
    /** Mini programs in all. */
    total: number;
    /** Number of pages. */
    totalPage?: number | undefined;
  };
}

/**
 * 获取小程序等级。Lists mini programs with their grade. The Go SDK asks for the mini program’s token, the Java SDK for the platform’s.
 * Calls `GET /rest/2.0/smartapp/app/grade`.
 *
 * @see https://smartprogram.baidu.com/docs/third/app_grade/grade/
 */
export const listGrades: BaiduPagedEndpoint<
  ListGradesRequest,
  ListGradesResponse,
  'authorizer',
  NonNullable<NonNullable<ListGradesResponse['data']>['dataList']>[number],
  'page_no'
> = {
  id: 'tp.grade.appGrade',
  family: 'third-party-grade',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/grade',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/app_grade/grade/',
  paging: {
    kind: 'page',
    page: 'page_no',
    first: 1,
    items: (answer) => answer.data?.dataList,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({ page_no: z.number(), page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        dataList: z.array(
          z.looseObject({ app_id: z.union([int64(z), z.string()]), app_key: z.string(), grade: z.string().optional() }),
        ),
        pageNo: z.number().optional(),
        pageSize: z.number().optional(),
        total: z.number(),
        totalPage: z.number().optional(),
      }),
    }),
};
