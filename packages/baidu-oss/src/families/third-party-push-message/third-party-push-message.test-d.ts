import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListMessagesRequest;

expectTypeOf(api.listMessages).returns.resolves.toEqualTypeOf<family.ListMessagesResponse>();
// @ts-expect-error: no such field
void api.listMessages({ ...request, misspelt_field: 1 });
