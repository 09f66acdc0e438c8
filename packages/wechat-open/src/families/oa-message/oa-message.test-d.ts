import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.getAutoReplyRules).returns.resolves.toEqualTypeOf<family.GetAutoReplyRulesResponse>();
// @ts-expect-error: milliseconds are a number
void api.getAutoReplyRules({}, { timeoutMs: '1000' });
