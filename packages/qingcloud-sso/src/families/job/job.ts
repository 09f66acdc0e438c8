import type { Zod } from '@minigate/core/schema';
import type { QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link describeJobs}. */
export interface DescribeJobsRequest {
  /** Always `DescribeJobs`; the client fills it in. */
  action?: 'DescribeJobs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  jobs?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  status?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | undefined;
}

/** Result of {@link describeJobs}. */
export interface DescribeJobsResponse {
  job_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        directive?: string | undefined;
        /** Action that the job carries out. */
        job_action?: string | undefined;
        /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
        job_id?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Resources of any kind, by their ids. */
        resource_ids?: string | undefined;
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeJobs.
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
      verbose: z.literal([0]).optional(),
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
