import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SetRuleRequest;

expectTypeOf(api.setRule).returns.resolves.toEqualTypeOf<family.SetRuleResponse>();
// @ts-expect-error: prefix is required
void api.setRule({ ...request, prefix: undefined });
// @ts-expect-error: a number is no text
void api.setRule({ ...request, prefix: 1 });
// @ts-expect-error: no such field
void api.setRule({ ...request, misspelt_field: 1 });
