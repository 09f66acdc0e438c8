import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DescribeNotificationListsRequest;

expectTypeOf(api.describeNotificationLists).returns.resolves.toEqualTypeOf<family.DescribeNotificationListsResponse>();
// @ts-expect-error: notification_lists is required
void api.describeNotificationLists({ ...request, notification_lists: undefined });
// @ts-expect-error: a number is no text
void api.describeNotificationLists({ ...request, notification_lists: 1 });
// @ts-expect-error: no such field
void api.describeNotificationLists({ ...request, misspelt_field: 1 });
