import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddSecurityGroupRulesRequest;

expectTypeOf(api.addSecurityGroupRules).returns.resolves.toEqualTypeOf<family.AddSecurityGroupRulesResponse>();
// @ts-expect-error: security_group is required
void api.addSecurityGroupRules({ ...request, security_group: undefined });
// @ts-expect-error: a number is no text
void api.addSecurityGroupRules({ ...request, security_group: 1 });
// @ts-expect-error: no such field
void api.addSecurityGroupRules({ ...request, misspelt_field: 1 });
