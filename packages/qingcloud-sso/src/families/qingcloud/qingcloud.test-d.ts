import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DescribeZonesRequest;

expectTypeOf(api.describeZones).returns.resolves.toEqualTypeOf<family.DescribeZonesResponse>();
// @ts-expect-error: no such field
void api.describeZones({ ...request, misspelt_field: 1 });
