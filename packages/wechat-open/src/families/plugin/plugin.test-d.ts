import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AgreeApplicationRequest;

expectTypeOf(api.agreeApplication).returns.resolves.toEqualTypeOf<family.AgreeApplicationResponse>();
// @ts-expect-error: appid is required
void api.agreeApplication({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.agreeApplication({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.agreeApplication({ ...request, misspelt_field: 1 });
