import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CheckTradeManagedRequest;

expectTypeOf(api.checkTradeManaged).returns.resolves.toEqualTypeOf<family.CheckTradeManagedResponse>();
// @ts-expect-error: appid is required
void api.checkTradeManaged({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.checkTradeManaged({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.checkTradeManaged({ ...request, misspelt_field: 1 });
