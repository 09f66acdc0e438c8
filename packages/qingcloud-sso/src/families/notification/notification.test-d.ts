import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SendAlarmNotificationRequest;

expectTypeOf(api.sendAlarmNotification).returns.resolves.toEqualTypeOf<family.SendAlarmNotificationResponse>();
// @ts-expect-error: notification_list_id is required
void api.sendAlarmNotification({ ...request, notification_list_id: undefined });
// @ts-expect-error: a number is no text
void api.sendAlarmNotification({ ...request, notification_list_id: 1 });
// @ts-expect-error: no such field
void api.sendAlarmNotification({ ...request, misspelt_field: 1 });
