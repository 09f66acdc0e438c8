import { refuse } from '@minigate/core/testing';
import type {
  AddLoadBalancerBackendsRequest,
  AddLoadBalancerListenersRequest,
} from '../../families/load-balancer/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, common, describe, erase, modify, type Routes } from './actions.js';
import type { ListenerFields, Resource } from './model.js';
import { type Call, create, filled, find, owned, remove, requireQuota } from './table.js';

/** What is changed in a load balancer is not in effect until it is updated. */
const touched = (call: Call, balancerId: string): void => {
  find(call, 'loadbalancer', balancerId).fields.is_applied = 0;
};
const backendsOf = (call: Call, listenerId: string): Resource<'loadbalancer_backend'>[] =>
  owned(call, 'loadbalancer_backend', ({ loadbalancer_listener_id }) => loadbalancer_listener_id === listenerId);

/** What the cloud tells of a listener. */
export const listenerView = (
  call: Call,
  { id, fields }: Resource<'loadbalancer_listener'>,
  verbose: boolean,
): object => ({
  ...fields,
  ...(verbose && { backends: backendsOf(call, id).map((row) => ({ ...common(call, row), ...row.fields })) }),
});

interface Within {
  readonly loadbalancer?: string;
  readonly loadbalancer_listener?: string;
}

/** Listeners of load balancers and the backends behind them. */
export const listenerRoutes = (world: World): Routes => ({
  'load_balancer.describeLoadBalancerListeners': action(
    world,
    describe('loadbalancer_listener', listenerView, (input: Within, { fields }) =>
      [undefined, fields.loadbalancer_id].includes(input.loadbalancer),
    ),
  ),
  'load_balancer.addLoadBalancerListeners': action(world, addListeners),
  'load_balancer.deleteLoadBalancerListeners': action(
    world,
    erase('loadbalancer_listener', {
      erased: (call, { id, fields }) => {
        remove(call, backendsOf(call, id));
        touched(call, fields.loadbalancer_id);
      },
    }),
  ),
  'load_balancer.modifyLoadBalancerListenerAttributes': action(
    world,
    modify(
      'loadbalancer_listener',
      [
        'balance_mode',
        'forwardfor',
        'healthy_check_method',
        'healthy_check_option',
        'listener_option',
        'scene',
        'server_certificate_id',
        'session_sticky',
        'timeout',
      ],
      (call, { fields }) => touched(call, fields.loadbalancer_id),
    ),
  ),
  'load_balancer.describeLoadBalancerBackends': action(
    world,
    describe(
      'loadbalancer_backend',
      (_, { fields }) => fields,
      (input: Within, { fields }) =>
        [undefined, fields.loadbalancer_id].includes(input.loadbalancer) &&
        [undefined, fields.loadbalancer_listener_id].includes(input.loadbalancer_listener),
    ),
  ),
  'load_balancer.addLoadBalancerBackends': action(world, (call, input: AddLoadBalancerBackendsRequest) => {
    const listener = find(call, 'loadbalancer_listener', input.loadbalancer_listener);
    for (const backend of input.backends) checkBackend(call, backend);
    return { loadbalancer_backends: addBackends(call, listener, input.backends) };
  }),
  'load_balancer.deleteLoadBalancerBackends': action(
    world,
    erase('loadbalancer_backend', { erased: (call, { fields }) => touched(call, fields.loadbalancer_id) }),
  ),
  'load_balancer.modifyLoadBalancerBackendAttributes': action(
    world,
    modify('loadbalancer_backend', ['port', 'weight', 'disabled', 'loadbalancer_policy_id'], (call, { fields }) =>
      touched(call, fields.loadbalancer_id),
    ),
  ),
});

type Backend = NonNullable<AddLoadBalancerListenersRequest['listeners'][number]['backends']>[number];

/** Backends are instances, or routers, which the fake does not have. */
function checkBackend(call: Call, { resource_id = '', loadbalancer_policy_id }: Backend): void {
  find(call, 'instance', resource_id);
  if (loadbalancer_policy_id !== undefined) find(call, 'loadbalancer_policy', loadbalancer_policy_id);
}

function addBackends(call: Call, listener: Resource<'loadbalancer_listener'>, backends: readonly Backend[]): string[] {
  const { loadbalancer_id } = listener.fields;
  touched(call, loadbalancer_id);
  const made = create(
    call,
    'loadbalancer_backend',
    backends.map((backend) => ({
      name: backend.loadbalancer_backend_name,
      fields: {
        loadbalancer_id,
        loadbalancer_listener_id: listener.id,
        loadbalancer_policy_id: backend.loadbalancer_policy_id ?? '',
        resource_id: backend.resource_id ?? '',
        port: backend.port ?? listener.fields.listener_port,
        weight: backend.weight ?? 1,
        disabled: 0,
      },
    })),
  );
  return made.map(({ id }) => id);
}

const listenerDefaults: Omit<ListenerFields, 'loadbalancer_id'> = {
  listener_port: 0,
  listener_protocol: '',
  backend_protocol: '',
  balance_mode: 'roundrobin',
  forwardfor: 0,
  healthy_check_method: 'tcp',
  healthy_check_option: '10|5|2|5',
  listener_option: 0,
  session_sticky: '',
  timeout: 50,
  scene: 1,
  server_certificate_id: [],
};

function addListeners(call: Call, { loadbalancer, listeners }: AddLoadBalancerListenersRequest): object {
  const balancer = find(call, 'loadbalancer', loadbalancer);
  const taken = owned(call, 'loadbalancer_listener', ({ loadbalancer_id }) => loadbalancer_id === balancer.id).map(
    ({ fields }) => fields.listener_port,
  );
  for (const { listener_port, backends = [], server_certificate_id = [] } of listeners) {
    if (taken.includes(listener_port)) refuse(refusal(2110, `port [${listener_port}] has a listener already`));
    taken.push(listener_port);
    for (const backend of backends) checkBackend(call, backend);
    for (const id of server_certificate_id) find(call, 'server_certificate', id);
  }
  requireQuota(call, 'loadbalancer_backend', listeners.flatMap(({ backends = [] }) => backends).length);
  const made = create(
    call,
    'loadbalancer_listener',
    listeners.map((listener) => ({
      name: listener.loadbalancer_listener_name,
      fields: filled({ ...listenerDefaults, loadbalancer_id: balancer.id }, listener),
    })),
  );
  touched(call, balancer.id);
  for (const [index, row] of made.entries()) addBackends(call, row, listeners[index]?.backends ?? []);
  return { loadbalancer_listeners: made.map(({ id }) => id) };
}
