import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddLoadBalancerBackendsRequest;

expectTypeOf(api.addLoadBalancerBackends).returns.resolves.toEqualTypeOf<family.AddLoadBalancerBackendsResponse>();
// @ts-expect-error: loadbalancer_listener is required
void api.addLoadBalancerBackends({ ...request, loadbalancer_listener: undefined });
// @ts-expect-error: a number is no text
void api.addLoadBalancerBackends({ ...request, loadbalancer_listener: 1 });
// @ts-expect-error: no such field
void api.addLoadBalancerBackends({ ...request, misspelt_field: 1 });
