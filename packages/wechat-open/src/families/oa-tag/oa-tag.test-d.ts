import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListTagsOfUserRequest;

expectTypeOf(api.listTagsOfUser).returns.resolves.toEqualTypeOf<family.ListTagsOfUserResponse>();
// @ts-expect-error: openid is required
void api.listTagsOfUser({ ...request, openid: undefined });
// @ts-expect-error: a number is no text
void api.listTagsOfUser({ ...request, openid: 1 });
// @ts-expect-error: no such field
void api.listTagsOfUser({ ...request, misspelt_field: 1 });
