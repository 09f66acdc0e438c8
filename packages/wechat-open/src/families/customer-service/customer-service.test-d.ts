import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SendCustomMessageRequest;

expectTypeOf(api.sendCustomMessage).returns.resolves.toEqualTypeOf<family.SendCustomMessageResponse>();
// @ts-expect-error: touser is required
void api.sendCustomMessage({ ...request, touser: undefined });
// @ts-expect-error: a number is no text
void api.sendCustomMessage({ ...request, touser: 1 });
// @ts-expect-error: no such field
void api.sendCustomMessage({ ...request, misspelt_field: 1 });
