import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ChangeMongoVxnetRequest;

expectTypeOf(api.changeMongoVxnet).returns.resolves.toEqualTypeOf<family.ChangeMongoVxnetResponse>();
// @ts-expect-error: mongo is required
void api.changeMongoVxnet({ ...request, mongo: undefined });
// @ts-expect-error: a number is no text
void api.changeMongoVxnet({ ...request, mongo: 1 });
// @ts-expect-error: no such field
void api.changeMongoVxnet({ ...request, misspelt_field: 1 });
