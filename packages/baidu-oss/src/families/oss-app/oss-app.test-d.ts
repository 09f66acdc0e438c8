import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetInfoRequest;

expectTypeOf(api.getInfo).returns.resolves.toEqualTypeOf<family.GetInfoResponse>();
// @ts-expect-error: app_ids is required
void api.getInfo({ ...request, app_ids: undefined });
// @ts-expect-error: a number is no text
void api.getInfo({ ...request, app_ids: 1 });
// @ts-expect-error: no such field
void api.getInfo({ ...request, misspelt_field: 1 });
