import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';
import type { ServerDomains } from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.modifyServerDomainDirectly).returns.resolves.toExtend<ServerDomains>();
void api.modifyServerDomain({ action: 'delete_legal_domain' });

// @ts-expect-error: only the other call has this action
void api.modifyServerDomainDirectly({ action: 'delete_legal_domain' });
// @ts-expect-error: a list, not a text joined with semicolons
void api.modifyServerDomain({ action: 'add', requestdomain: 'https://api.example.com' });
// @ts-expect-error: hosts are objects here
void api.setPrefetchDomain({ prefetch_dns_domain: ['api.example.com'] });
