import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link get}. */
export type GetRequest = NoFields;

/** Result of {@link get}. */
export interface GetResponse {
  /** Team. */
  teamId: string;
  /** Name of the team. */
  teamName?: string | undefined;
  /** Id of the team's credentials. */
  appId?: string | undefined;
  /** Addresses that may call. */
  ipWhitelist?: string[] | undefined;
  /** What the team may use. */
  quota?:
    | {
        /** Applications. */
        apps?: number | undefined;
        /** Tenant apps. */
        tenantApps?: number | undefined;
      }
    | undefined;
}

/**
 * 查询团队。The team behind the credentials, with its quota.
 * Known from: the onboarding guide (接入流程), 2.1 (team and team secret exist). On the wire: reconstructed. Tier: support.
 * Calls `GET /team`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.team.get',
  family: 'team',
  method: 'GET',
  path: '/team',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      teamId: z.string(),
      teamName: z.string().optional(),
      appId: z.string().optional(),
      ipWhitelist: z.array(z.string()).optional(),
      quota: z.looseObject({ apps: z.number().optional(), tenantApps: z.number().optional() }).optional(),
    }),
};
