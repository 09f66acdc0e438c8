import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddRoleRequest;

expectTypeOf(api.addRole).returns.resolves.toEqualTypeOf<family.AddRoleResponse>();
// @ts-expect-error: username is required
void api.addRole({ ...request, username: undefined });
// @ts-expect-error: a number is no text
void api.addRole({ ...request, username: 1 });
// @ts-expect-error: no such field
void api.addRole({ ...request, misspelt_field: 1 });
