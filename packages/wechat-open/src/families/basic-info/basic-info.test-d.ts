import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.setSearchStatus).parameter(0).toEqualTypeOf<{ status: 0 | 1 }>();
void api.getAccountBasicInfo();
void api.configureFetchData({ action: 'get' });

// @ts-expect-error: two states
void api.setSearchStatus({ status: 2 });
// @ts-expect-error: all corners are required
void api.setHeadImage({ head_img_media_id: 'media-1', x1: 0, y1: 0 });
// @ts-expect-error: wrapped in batch_req
void api.applyOrderPath({ path: 'pages/order/order' });
// @ts-expect-error: 0 or 1
void api.getOrderPath({ info_type: 'online' });
