import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplyPermissionRequest;

expectTypeOf(api.applyPermission).returns.resolves.toEqualTypeOf<family.ApplyPermissionResponse>();
// @ts-expect-error: scene_desc is required
void api.applyPermission({ ...request, scene_desc: undefined });
// @ts-expect-error: a number is no text
void api.applyPermission({ ...request, scene_desc: 1 });
// @ts-expect-error: no such field
void api.applyPermission({ ...request, misspelt_field: 1 });
