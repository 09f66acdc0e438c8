import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetLongDataRequest;

expectTypeOf(api.getLongData).returns.resolves.toEqualTypeOf<family.GetLongDataResponse>();
// @ts-expect-error: short_key is required
void api.getLongData({ ...request, short_key: undefined });
// @ts-expect-error: a number is no text
void api.getLongData({ ...request, short_key: 1 });
// @ts-expect-error: no such field
void api.getLongData({ ...request, misspelt_field: 1 });
