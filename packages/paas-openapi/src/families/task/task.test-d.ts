import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetRequest;

expectTypeOf(api.get).returns.resolves.toEqualTypeOf<family.GetResponse>();
// @ts-expect-error: taskId is required
void api.get({ ...request, taskId: undefined });
// @ts-expect-error: a number is no text
void api.get({ ...request, taskId: 1 });
// @ts-expect-error: no such field
void api.get({ ...request, misspelt_field: 1 });
