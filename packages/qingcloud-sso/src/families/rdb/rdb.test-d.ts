import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplyRDBParameterGroupRequest;

expectTypeOf(api.applyRDBParameterGroup).returns.resolves.toEqualTypeOf<family.ApplyRDBParameterGroupResponse>();
// @ts-expect-error: rdb is required
void api.applyRDBParameterGroup({ ...request, rdb: undefined });
// @ts-expect-error: a number is no text
void api.applyRDBParameterGroup({ ...request, rdb: 1 });
// @ts-expect-error: no such field
void api.applyRDBParameterGroup({ ...request, misspelt_field: 1 });
