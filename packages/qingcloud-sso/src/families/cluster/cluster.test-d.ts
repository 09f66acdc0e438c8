import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddClusterNodesRequest;

expectTypeOf(api.addClusterNodes).returns.resolves.toEqualTypeOf<family.AddClusterNodesResponse>();
// @ts-expect-error: cluster is required
void api.addClusterNodes({ ...request, cluster: undefined });
// @ts-expect-error: a number is no text
void api.addClusterNodes({ ...request, cluster: 1 });
// @ts-expect-error: no such field
void api.addClusterNodes({ ...request, misspelt_field: 1 });
