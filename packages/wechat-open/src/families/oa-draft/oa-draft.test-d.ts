import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteDraftRequest;

expectTypeOf(api.deleteDraft).returns.resolves.toEqualTypeOf<family.DeleteDraftResponse>();
// @ts-expect-error: media_id is required
void api.deleteDraft({ ...request, media_id: undefined });
// @ts-expect-error: a number is no text
void api.deleteDraft({ ...request, media_id: 1 });
// @ts-expect-error: no such field
void api.deleteDraft({ ...request, misspelt_field: 1 });
