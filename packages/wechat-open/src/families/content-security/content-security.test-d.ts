import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetUserRiskRankRequest;

expectTypeOf(api.getUserRiskRank).returns.resolves.toEqualTypeOf<family.GetUserRiskRankResponse>();
// @ts-expect-error: appid is required
void api.getUserRiskRank({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.getUserRiskRank({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.getUserRiskRank({ ...request, misspelt_field: 1 });
