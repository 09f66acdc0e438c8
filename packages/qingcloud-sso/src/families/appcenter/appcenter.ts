import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link describeIAMApiActionsByTag}. */
export interface DescribeIAMApiActionsByTagRequest {
  /** JSON text with `owner` (`appCenter`) and `action` (`DescribeIAMApiActionsByTag`). */
  params: string;
}

/**
 * Result of {@link describeIAMApiActionsByTag}: under `appCenter`, services with their actions and what each takes, as JSON text; some
 * answers hold the text as a whole, some its members.
 */
export interface DescribeIAMApiActionsByTagResponse {
  /** JSON text, or what it says. */
  [tag: string]: unknown;
}

/**
 * 查询可授权的 API 操作。The actions that an application may ask its users for, by service.
 * Calls `POST /api/`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/
 */
export const describeIAMApiActionsByTag: QingCloudEndpoint<
  DescribeIAMApiActionsByTagRequest,
  DescribeIAMApiActionsByTagResponse,
  'none'
> = {
  id: 'appcenter.describeIAMApiActionsByTag',
  family: 'appcenter',
  method: 'POST',
  path: '/api/',
  host: 'appcenter',
  auth: 'none',
  body: 'form',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/',
  request: (z: Zod) => z.strictObject({ params: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
