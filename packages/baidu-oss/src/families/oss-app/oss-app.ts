import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link getInfo}. */
export interface GetInfoRequest {
  /** App ids joined with commas; no limit is documented. */
  app_ids: string;
}

/** Result of {@link getInfo}. */
export interface GetInfoResponse {
  /** The answer’s content. */
  data: {
    /** App id of the mini program. */
    app_id: Int64 | string;
    /** Name shown to users. */
    app_name: string;
    /** Description shown to users. */
    app_desc?: string | undefined;
    /** Icon: JSON text of a list of objects with cover. */
    photo_addr?: string | undefined;
    /** Subject (company or person) that owns the mini program. */
    qualification?:
      | {
          /** Name of the subject, may be empty. */
          name?: string | undefined;
          /** 1 individual (not opened), 2 enterprise, 3 government, 4 media, 5 other. */
          type?: number | undefined;
          /** Review of the subject, misspelt status: 0 not operated, 1 passed, 2 under review, 3 refused, 4 push failed. */
          satus?: number | undefined;
          /**
           * Advanced verification: 0 none, 1 corporate account, 2 liveness; later pages add -1 other, 23 legal person’s face.
           */
          ad_type?: number | undefined;
          /** Result of the advanced verification: 1 passed, 3 failed; events add 7 fee pending. */
          ad_status?: number | undefined;
        }
      | undefined;
    /** Service categories of the mini program. */
    category?:
      | {
          /** Id of the second-level category. */
          category_id?: Int64 | string | undefined;
          /** Name of the second-level category. */
          category_name?: string | undefined;
          /** Description of the second-level category. */
          category_desc?: string | undefined;
          /** First-level category. */
          parent?:
            | {
                /** Id of the first-level category. */
                category_id?: Int64 | string | undefined;
                /** Name of the first-level category. */
                category_name?: string | undefined;
                /** Description of the first-level category. */
                category_desc?: string | undefined;
              }
            | undefined;
        }[]
      | undefined;
    /** Lowest version of the developer tools. */
    min_swan_version?: string | undefined;
    /** -1 banned, 1 normal, 2 under review, 4 service suspended; later pages add 5 forced offline. */
    status: number;
  }[];
}

/**
 * 获取小程序基础信息。Reads name, icon, subject, categories and state of one or several mini programs. Call it after a change
 * notification with code 100; unknown values of states should be kept, not refused.
 * Calls `GET /rest/2.0/smartapp/oss/app/info`.
 *
 * @see https://github.com/swan-team/host-app-guide
 */
export const getInfo: BaiduEndpoint<GetInfoRequest, GetInfoResponse, 'app'> = {
  id: 'oss.app.info',
  family: 'oss-app',
  method: 'GET',
  path: '/rest/2.0/smartapp/oss/app/info',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/swan-team/host-app-guide',
  request: (z: Zod) => z.strictObject({ app_ids: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          app_id: z.union([int64(z), z.string()]),
          app_name: z.string(),
          app_desc: z.string().optional(),
          photo_addr: z.string().optional(),
          qualification: z
            .looseObject({
              name: z.string().optional(),
              type: z.number().optional(),
              satus: z.number().optional(),
              ad_type: z.number().optional(),
              ad_status: z.number().optional(),
            })
            .optional(),
          category: z
            .array(
              z.looseObject({
                category_id: z.union([int64(z), z.string()]).optional(),
                category_name: z.string().optional(),
                category_desc: z.string().optional(),
                parent: z
                  .looseObject({
                    category_id: z.union([int64(z), z.string()]).optional(),
                    category_name: z.string().optional(),
                    category_desc: z.string().optional(),
                  })
                  .optional(),
              }),
            )
            .optional(),
          min_swan_version: z.string().optional(),
          status: z.number(),
        }),
      ),
    }),
};
