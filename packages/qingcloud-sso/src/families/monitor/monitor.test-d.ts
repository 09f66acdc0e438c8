import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetMonitorRequest;

expectTypeOf(api.getMonitor).returns.resolves.toEqualTypeOf<family.GetMonitorResponse>();
// @ts-expect-error: end_time is required
void api.getMonitor({ ...request, end_time: undefined });
// @ts-expect-error: a number is no text
void api.getMonitor({ ...request, end_time: 1 });
// @ts-expect-error: no such field
void api.getMonitor({ ...request, misspelt_field: 1 });
