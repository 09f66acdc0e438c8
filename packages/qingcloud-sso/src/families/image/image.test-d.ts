import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CaptureInstanceRequest;

expectTypeOf(api.captureInstance).returns.resolves.toEqualTypeOf<family.CaptureInstanceResponse>();
// @ts-expect-error: instance is required
void api.captureInstance({ ...request, instance: undefined });
// @ts-expect-error: a number is no text
void api.captureInstance({ ...request, instance: 1 });
// @ts-expect-error: no such field
void api.captureInstance({ ...request, misspelt_field: 1 });
