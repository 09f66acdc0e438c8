import type { Zod } from '@minigate/core/schema';
import type { QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link describeJobs}. */
export interface DescribeJobsRequest {
  /** Always `DescribeJobs`; the client fills it in. */
  action?: 'DescribeJobs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those with these ids, `j-…`. */
  jobs?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only these states: `pending`, `working`, `failed`, `successful`. */
  status?: string[] | undefined;
  /** How much to return; the page documents only 0. */
  verbose?: number | undefined;
  /** Only those of this action, such as `RunInstances`. */
  job_action?: string | undefined;
}

/** Result of {@link describeJobs}. */
export interface DescribeJobsResponse {
  /** Jobs of this page. */
  job_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** What the job was told to do, JSON. */
        directive?: string | undefined;
        /** Action that started the job, by its API name. */
        job_action?: string | undefined;
        /** Job, `j-…`. */
        job_id?: string | undefined;
        /** Who started it, `usr-…`. */
        owner?: string | undefined;
        /** Resources concerned, ids separated by spaces. */
        resource_ids?: string | undefined;
        /** State: `pending`, `working`; ended: `successful`, `failed`, `done with failure` (partly failed). */
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
      }[]
    | undefined;
  /** Jobs that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取操作日志。Lists jobs; without filters all that you started. An unknown id or state is an error.
 * Calls `GET /iaas/?action=DescribeJobs`.
 *
 * @see https://docs.qingcloud.com/api/job/describe_jobs.html
 */
export const describeJobs: QingCloudPagedEndpoint<
  DescribeJobsRequest,
  DescribeJobsResponse,
  'signature',
  NonNullable<DescribeJobsResponse['job_set']>[number],
  'offset' | 'limit'
> = {
  id: 'job.describeJobs',
  family: 'job',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/job/describe_jobs.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeJobs' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.job_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeJobs']).optional(),
      zone: z.string(),
      jobs: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      status: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      job_action: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            directive: z.string().optional(),
            job_action: z.string().optional(),
            job_id: z.string().optional(),
            owner: z.string().optional(),
            resource_ids: z.string().optional(),
            status: z.string().optional(),
            status_time: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};
