import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplySnapshotsRequest;

expectTypeOf(api.applySnapshots).returns.resolves.toEqualTypeOf<family.ApplySnapshotsResponse>();
// @ts-expect-error: snapshots is required
void api.applySnapshots({ ...request, snapshots: undefined });
// @ts-expect-error: a number is no text
void api.applySnapshots({ ...request, snapshots: 1 });
// @ts-expect-error: no such field
void api.applySnapshots({ ...request, misspelt_field: 1 });
