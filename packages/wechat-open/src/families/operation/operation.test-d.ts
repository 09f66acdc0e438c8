import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetPerformanceRequest;

expectTypeOf(api.getPerformance).returns.resolves.toEqualTypeOf<family.GetPerformanceResponse>();
// @ts-expect-error: scene is required
void api.getPerformance({ ...request, scene: undefined });
// @ts-expect-error: a number is no text
void api.getPerformance({ ...request, scene: 1 });
// @ts-expect-error: no such field
void api.getPerformance({ ...request, misspelt_field: 1 });
