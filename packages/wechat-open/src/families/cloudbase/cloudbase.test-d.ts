import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddDelayedFunctionTaskRequest;

expectTypeOf(api.addDelayedFunctionTask).returns.resolves.toEqualTypeOf<family.AddDelayedFunctionTaskResponse>();
// @ts-expect-error: env is required
void api.addDelayedFunctionTask({ ...request, env: undefined });
// @ts-expect-error: a number is no text
void api.addDelayedFunctionTask({ ...request, env: 1 });
// @ts-expect-error: no such field
void api.addDelayedFunctionTask({ ...request, misspelt_field: 1 });
