import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteMessageRequest;

expectTypeOf(api.deleteMessage).returns.resolves.toEqualTypeOf<family.DeleteMessageResponse>();
// @ts-expect-error: no such field
void api.deleteMessage({ ...request, misspelt_field: 1 });
