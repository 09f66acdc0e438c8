import { expectTypeOf } from 'vitest';
import type { CallAction, PermittedCall } from '../client/actions.js';

/** As `actionMapSource` writes it. */
interface PermittedActions {
  readonly DescribeInstances: { readonly service: 'instance'; readonly required: never; readonly optional: 'zone' };
  readonly SomethingOfLater: { readonly service: 'later'; readonly required: never; readonly optional: never };
}
declare const any: CallAction;
const call: PermittedCall<PermittedActions> = any;

expectTypeOf(call('DescribeInstances', { zone: 'pek3' })).resolves.toHaveProperty('instance_set');
// @ts-expect-error: not ticked
void call('TerminateInstances', { instances: ['i-1'] });
// @ts-expect-error: ticked, but not in the catalogue: raw() calls it
void call('SomethingOfLater');
// @ts-expect-error: parameters are checked as ever
void call('DescribeInstances', { zone: 1 });
