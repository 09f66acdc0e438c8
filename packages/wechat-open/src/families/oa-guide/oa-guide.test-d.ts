import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddGroupGuideRequest;

expectTypeOf(api.addGroupGuide).returns.resolves.toEqualTypeOf<family.AddGroupGuideResponse>();
// @ts-expect-error: guide_account is required
void api.addGroupGuide({ ...request, guide_account: undefined });
// @ts-expect-error: a number is no text
void api.addGroupGuide({ ...request, guide_account: 1 });
// @ts-expect-error: no such field
void api.addGroupGuide({ ...request, misspelt_field: 1 });
