import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetVerifyTaskRequest;

expectTypeOf(api.getVerifyTask).returns.resolves.toEqualTypeOf<family.GetVerifyTaskResponse>();
// @ts-expect-error: task_id is required
void api.getVerifyTask({ ...request, task_id: undefined });
// @ts-expect-error: a number is no text
void api.getVerifyTask({ ...request, task_id: 1 });
// @ts-expect-error: no such field
void api.getVerifyTask({ ...request, misspelt_field: 1 });
