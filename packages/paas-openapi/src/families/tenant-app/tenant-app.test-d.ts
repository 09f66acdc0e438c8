import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.OpenRequest;

expectTypeOf(api.open).returns.resolves.toEqualTypeOf<family.OpenResponse>();
// @ts-expect-error: appCode is required
void api.open({ ...request, appCode: undefined });
// @ts-expect-error: a number is no text
void api.open({ ...request, appCode: 1 });
// @ts-expect-error: no such field
void api.open({ ...request, misspelt_field: 1 });
