import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DetectRiskRequest;

expectTypeOf(api.detectRisk).returns.resolves.toEqualTypeOf<family.DetectRiskResponse>();
// @ts-expect-error: appkey is required
void api.detectRisk({ ...request, appkey: undefined });
// @ts-expect-error: a number is no text
void api.detectRisk({ ...request, appkey: 1 });
// @ts-expect-error: no such field
void api.detectRisk({ ...request, misspelt_field: 1 });
