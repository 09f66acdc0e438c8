import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddProjectResourceItemsRequest;

expectTypeOf(api.addProjectResourceItems).returns.resolves.toEqualTypeOf<family.AddProjectResourceItemsResponse>();
// @ts-expect-error: project_id is required
void api.addProjectResourceItems({ ...request, project_id: undefined });
// @ts-expect-error: a number is no text
void api.addProjectResourceItems({ ...request, project_id: 1 });
// @ts-expect-error: no such field
void api.addProjectResourceItems({ ...request, misspelt_field: 1 });
