import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AttachVolumesRequest;

expectTypeOf(api.attachVolumes).returns.resolves.toEqualTypeOf<family.AttachVolumesResponse>();
// @ts-expect-error: instance is required
void api.attachVolumes({ ...request, instance: undefined });
// @ts-expect-error: a number is no text
void api.attachVolumes({ ...request, instance: 1 });
// @ts-expect-error: no such field
void api.attachVolumes({ ...request, misspelt_field: 1 });
