import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetMedicalRealNameRequest;

expectTypeOf(api.getMedicalRealName).returns.resolves.toEqualTypeOf<family.GetMedicalRealNameResponse>();
// @ts-expect-error: app_id is required
void api.getMedicalRealName({ ...request, app_id: undefined });
// @ts-expect-error: a number is no text
void api.getMedicalRealName({ ...request, app_id: 1 });
// @ts-expect-error: no such field
void api.getMedicalRealName({ ...request, misspelt_field: 1 });
