import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SetChatToolMessageRequest;

expectTypeOf(api.setChatToolMessage).returns.resolves.toEqualTypeOf<family.SetChatToolMessageResponse>();
// @ts-expect-error: activity_id is required
void api.setChatToolMessage({ ...request, activity_id: undefined });
// @ts-expect-error: a number is no text
void api.setChatToolMessage({ ...request, activity_id: 1 });
// @ts-expect-error: no such field
void api.setChatToolMessage({ ...request, misspelt_field: 1 });
