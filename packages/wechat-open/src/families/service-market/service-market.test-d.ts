import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.InvokeServiceRequest;

expectTypeOf(api.invokeService).returns.resolves.toEqualTypeOf<family.InvokeServiceResponse>();
// @ts-expect-error: service is required
void api.invokeService({ ...request, service: undefined });
// @ts-expect-error: a number is no text
void api.invokeService({ ...request, service: 1 });
// @ts-expect-error: no such field
void api.invokeService({ ...request, misspelt_field: 1 });
