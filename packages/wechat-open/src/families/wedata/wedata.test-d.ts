import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.LoginRequest;

expectTypeOf(api.login).returns.resolves.toEqualTypeOf<family.LoginResponse>();
// @ts-expect-error: uid is required
void api.login({ ...request, uid: undefined });
// @ts-expect-error: a number is no text
void api.login({ ...request, uid: 1 });
// @ts-expect-error: no such field
void api.login({ ...request, misspelt_field: 1 });
