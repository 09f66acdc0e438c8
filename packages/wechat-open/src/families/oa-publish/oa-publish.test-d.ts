import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteArticleRequest;

expectTypeOf(api.deleteArticle).returns.resolves.toEqualTypeOf<family.DeleteArticleResponse>();
// @ts-expect-error: article_id is required
void api.deleteArticle({ ...request, article_id: undefined });
// @ts-expect-error: a number is no text
void api.deleteArticle({ ...request, article_id: 1 });
// @ts-expect-error: no such field
void api.deleteArticle({ ...request, misspelt_field: 1 });
