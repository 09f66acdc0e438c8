import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.deleteTemplate).parameter(0).toEqualTypeOf<{ template_id: number | string }>();
void api.getDraftList();
void api.getTemplateList();
void api.getTemplateList({ template_type: undefined });

// @ts-expect-error: the draft is required
void api.addToTemplate({});
// @ts-expect-error: there are two kinds of templates
void api.getTemplateList({ template_type: 2 });
