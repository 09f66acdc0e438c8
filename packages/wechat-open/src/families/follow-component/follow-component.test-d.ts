import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.getShownAccount).returns.resolves.toEqualTypeOf<family.GetShownAccountResponse>();
// @ts-expect-error: milliseconds are a number
void api.getShownAccount({}, { timeoutMs: '1000' });
