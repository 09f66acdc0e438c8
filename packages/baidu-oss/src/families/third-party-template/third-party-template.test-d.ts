import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddFromDraftRequest;

expectTypeOf(api.addFromDraft).returns.resolves.toEqualTypeOf<family.AddFromDraftResponse>();
// @ts-expect-error: draft_id is required
void api.addFromDraft({ ...request, draft_id: undefined });
// @ts-expect-error: no such field
void api.addFromDraft({ ...request, misspelt_field: 1 });
