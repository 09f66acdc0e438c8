import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteAccessKeysRequest;

expectTypeOf(api.deleteAccessKeys).returns.resolves.toEqualTypeOf<family.DeleteAccessKeysResponse>();
// @ts-expect-error: access_keys is required
void api.deleteAccessKeys({ ...request, access_keys: undefined });
// @ts-expect-error: a number is no text
void api.deleteAccessKeys({ ...request, access_keys: 1 });
// @ts-expect-error: no such field
void api.deleteAccessKeys({ ...request, misspelt_field: 1 });
