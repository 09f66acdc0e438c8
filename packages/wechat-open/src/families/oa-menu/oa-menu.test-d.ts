import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetMatchingMenuRequest;

expectTypeOf(api.getMatchingMenu).returns.resolves.toEqualTypeOf<family.GetMatchingMenuResponse>();
// @ts-expect-error: user_id is required
void api.getMatchingMenu({ ...request, user_id: undefined });
// @ts-expect-error: a number is no text
void api.getMatchingMenu({ ...request, user_id: 1 });
// @ts-expect-error: no such field
void api.getMatchingMenu({ ...request, misspelt_field: 1 });
