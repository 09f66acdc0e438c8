import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SendMessageRequest;

expectTypeOf(api.sendMessage).returns.resolves.toEqualTypeOf<family.SendMessageResponse>();
// @ts-expect-error: open_id is required
void api.sendMessage({ ...request, open_id: undefined });
// @ts-expect-error: a number is no text
void api.sendMessage({ ...request, open_id: 1 });
// @ts-expect-error: no such field
void api.sendMessage({ ...request, misspelt_field: 1 });
