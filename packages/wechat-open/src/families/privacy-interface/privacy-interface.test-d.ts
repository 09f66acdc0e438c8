import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplyInterfaceRequest;

expectTypeOf(api.applyInterface).returns.resolves.toEqualTypeOf<family.ApplyInterfaceResponse>();
// @ts-expect-error: api_name is required
void api.applyInterface({ ...request, api_name: undefined });
// @ts-expect-error: a number is no text
void api.applyInterface({ ...request, api_name: 1 });
// @ts-expect-error: no such field
void api.applyInterface({ ...request, misspelt_field: 1 });
