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
  /** Only those with these ids, `nl-…`. */
  notification_lists?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Text that the name of the list contains. */
  search_word?: string | undefined;
}

/** Result of {@link describeNotificationLists}. */
export interface DescribeNotificationListsResponse {
  /** Notification lists of this page. */
  notification_list_set?:
    | {
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Whether the list is your own. */
        is_mine?: string | undefined;
        /** Receivers on the list. */
        items?:
          | {
              /** Console that it belongs to, such as `qingcloud`. */
              console_id?: string | undefined;
              /** Where messages go: e-mail address, phone number or URL. */
              content?: string | undefined;
              /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
              create_time?: string | undefined;
              /** Receiver, `ni-…`. */
              notification_item_id?: string | undefined;
              /** Kind of receiver, such as `email`, `phone` or `webhook`. */
              notification_item_type?: string | undefined;
              /** User id of the owner, `usr-…`. */
              owner?: string | undefined;
              /** Free text about the receiver. */
              remarks?: string | undefined;
              /** Account that pays, `usr-…`. */
              root_user_id?: string | undefined;
              /** Whether the receiver is valid, as a number. */
              valid_status?: number | undefined;
              /** Code sent to verify the receiver; treat it as a secret. */
              verification_code?: string | undefined;
              /** Whether the receiver is verified: 0 no, 1 yes. */
              verified?: number | undefined;
              /** When the receiver was verified. */
              verify_time?: string | undefined;
            }[]
          | undefined;
        /** Notification list, `nl-…`. */
        notification_list_id?: string | undefined;
        /** Name of the list. */
        notification_list_name?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** Whether the list is shared. */
        shared?: string | undefined;
        /** Who sees it, such as `private`. */
        visibility?: string | undefined;
      }[]
    | undefined;
  /** Notification lists that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取通知列表。Lists notification lists with their receivers; without filters all of them.
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
      notification_lists: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      search_word: z.string().optional(),
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
  /** What to report, one entry per alarm. */
  notification_data: {
    /** Alarm policy that fired. */
    alarm_policy?: string | undefined;
    /** State before. */
    prev_status?: string | undefined;
    /** Rules that fired. */
    rules?: string | undefined;
    /** State that fired the alarm. */
    trigger_status?: string | undefined;
    /** User that the alarm belongs to, `usr-…`. */
    user_id?: string | undefined;
  }[];
  /** Notification list that gets it, `nl-…`. */
  notification_list_id: string;
  /** Resource that the alarm is about, by its id. */
  resource_id?: string | undefined;
  /** Name of the resource. */
  resource_name?: string | undefined;
  /** Kind of the resource, such as `instance`. */
  resource_type?: string | undefined;
  /** User that sends it, `usr-…`. */
  user_id: string;
}

/** Result of {@link sendAlarmNotification}. */
export type SendAlarmNotificationResponse = NoFields;

/**
 * 发送告警通知。Sends an alarm of a resource to a notification list. Undocumented; names follow the SDK.
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
      notification_data: z
        .array(
          z.strictObject({
            alarm_policy: z.string().optional(),
            prev_status: z.string().optional(),
            rules: z.string().optional(),
            trigger_status: z.string().optional(),
            user_id: z.string().optional(),
          }),
        )
        .min(1),
      notification_list_id: z.string(),
      resource_id: z.string().optional(),
      resource_name: z.string().optional(),
      resource_type: z.string().optional(),
      user_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
