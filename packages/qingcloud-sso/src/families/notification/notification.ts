import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link describeNotificationLists}. */
export interface DescribeNotificationListsRequest {
  /** Always `DescribeNotificationLists`; the client fills it in. */
  action?: 'DescribeNotificationLists' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  notification_lists: string[];
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
}

/** Result of {@link describeNotificationLists}. */
export interface DescribeNotificationListsResponse {
  notification_list_set?:
    | {
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        is_mine?: string | undefined;
        items?:
          | {
              /** Console that it belongs to, such as `qingcloud`. */
              console_id?: string | undefined;
              content?: string | undefined;
              /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
              create_time?: string | undefined;
              notification_item_id?: string | undefined;
              notification_item_type?: string | undefined;
              /** User id of the owner, `usr-…`. */
              owner?: string | undefined;
              remarks?: string | undefined;
              /** Account that pays, `usr-…`. */
              root_user_id?: string | undefined;
              valid_status?: number | undefined;
              verification_code?: string | undefined;
              verified?: number | undefined;
              verify_time?: string | undefined;
            }[]
          | undefined;
        notification_list_id?: string | undefined;
        notification_list_name?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        shared?: string | undefined;
        visibility?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeNotificationLists.
 * Calls `GET /iaas/?action=DescribeNotificationLists`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeNotificationLists: QingCloudPagedEndpoint<
  DescribeNotificationListsRequest,
  DescribeNotificationListsResponse,
  'signature',
  NonNullable<DescribeNotificationListsResponse['notification_list_set']>[number],
  'offset' | 'limit'
> = {
  id: 'notification.describeNotificationLists',
  family: 'notification',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeNotificationLists' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.notification_list_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeNotificationLists']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      notification_lists: z.array(z.string()),
      offset: z.number().optional(),
      owner: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      notification_list_set: z
        .array(
          z.looseObject({
            console_id: z.string().optional(),
            create_time: z.string().optional(),
            is_mine: z.string().optional(),
            items: z
              .array(
                z.looseObject({
                  console_id: z.string().optional(),
                  content: z.string().optional(),
                  create_time: z.string().optional(),
                  notification_item_id: z.string().optional(),
                  notification_item_type: z.string().optional(),
                  owner: z.string().optional(),
                  remarks: z.string().optional(),
                  root_user_id: z.string().optional(),
                  valid_status: z.number().optional(),
                  verification_code: z.string().optional(),
                  verified: z.number().optional(),
                  verify_time: z.string().optional(),
                }),
              )
              .optional(),
            notification_list_id: z.string().optional(),
            notification_list_name: z.string().optional(),
            owner: z.string().optional(),
            root_user_id: z.string().optional(),
            shared: z.string().optional(),
            visibility: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link sendAlarmNotification}. */
export interface SendAlarmNotificationRequest {
  /** Always `SendAlarmNotification`; the client fills it in. */
  action?: 'SendAlarmNotification' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  notification_data: {
    alarm_policy?: string | undefined;
    prev_status?: string | undefined;
    rules?: string | undefined;
    trigger_status?: string | undefined;
    user_id?: string | undefined;
  }[];
  notification_list_id: string;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  resource_name?: string | undefined;
  /** Kind of resource, such as `instance` or `volume`. */
  resource_type?: string | undefined;
  user_id: string;
}

/** Result of {@link sendAlarmNotification}. */
export type SendAlarmNotificationResponse = NoFields;

/**
 * SendAlarmNotification.
 * Calls `GET /iaas/?action=SendAlarmNotification`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const sendAlarmNotification: QingCloudEndpoint<
  SendAlarmNotificationRequest,
  SendAlarmNotificationResponse,
  'signature'
> = {
  id: 'notification.sendAlarmNotification',
  family: 'notification',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'SendAlarmNotification' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['SendAlarmNotification']).optional(),
      zone: z.string(),
      notification_data: z.array(
        z.strictObject({
          alarm_policy: z.string().optional(),
          prev_status: z.string().optional(),
          rules: z.string().optional(),
          trigger_status: z.string().optional(),
          user_id: z.string().optional(),
        }),
      ),
      notification_list_id: z.string(),
      resource_id: z.string().optional(),
      resource_name: z.string().optional(),
      resource_type: z.string().optional(),
      user_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
