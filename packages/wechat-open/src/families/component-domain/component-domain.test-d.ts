import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.modifyThirdpartyServerDomain)
  .returns.resolves.toHaveProperty('published_wxa_server_domain')
  .toEqualTypeOf<string | undefined>();

// @ts-expect-error: a text joined with semicolons, not a list
void api.modifyThirdpartyServerDomain({ action: 'add', wxa_server_domain: ['api.example.com'] });
// @ts-expect-error: the action is required
void api.modifyThirdpartyJumpDomain({ wxa_jump_h5_domain: 'm.example.com' });
