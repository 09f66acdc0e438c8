import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DescribeJobsRequest;

expectTypeOf(api.describeJobs).returns.resolves.toEqualTypeOf<family.DescribeJobsResponse>();
// @ts-expect-error: no such field
void api.describeJobs({ ...request, misspelt_field: 1 });
