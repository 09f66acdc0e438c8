import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.bindTester).returns.resolves.toEqualTypeOf<{ userstr: string }>();
void api.unbindTester({ userstr: 'u1' });

// @ts-expect-error: the WeChat id is required
void api.bindTester({});
// @ts-expect-error: the only action is get_experiencer
void api.getTesters({ action: 'get' });
