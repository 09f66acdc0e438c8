import type {
  AssociateEipsToLoadBalancerRequest,
  CreateLoadBalancerRequest,
  ResizeLoadBalancersRequest,
} from '../../families/load-balancer/index.js';
import type { World } from '../world.js';
import { action, common, describe, modify, type Routes, work } from './actions.js';
import { freedEips, unbound } from './attachments.js';
import { eipView } from './eips.js';
import { startJob } from './jobs.js';
import { listenerView } from './listeners.js';
import type { Resource } from './model.js';
import { type Call, create, find, findIn, owned, remove } from './table.js';

/** States in which a load balancer can be changed. */
const alive = ['active', 'stopped'];

/** Load balancers and their addresses; for what is in them see {@link listenerRoutes}. */
export const loadBalancerRoutes = (world: World): Routes => ({
  'load_balancer.describeLoadBalancers': action(world, describe('loadbalancer', view)),
  'load_balancer.createLoadBalancer': action(world, make),
  'load_balancer.deleteLoadBalancers': action(world, (call, { loadbalancers }: { loadbalancers: string[] }) => {
    const rows = findIn(call, 'loadbalancer', loadbalancers, [...alive, 'suspended']);
    const inside = rows.flatMap(({ id }) => [
      ...owned(call, 'loadbalancer_listener', ({ loadbalancer_id }) => loadbalancer_id === id),
      ...owned(call, 'loadbalancer_backend', ({ loadbalancer_id }) => loadbalancer_id === id),
    ]);
    const job_id = startJob(call, rows, {
      doing: 'deleting',
      done: () => ({ status: 'deleted' }),
      others: ({ id }) => freedEips(call, id),
    });
    remove(call, inside);
    return { loadbalancers: rows.map(({ id }) => id), job_id };
  }),
  'load_balancer.startLoadBalancers': action(
    world,
    work('loadbalancer', ['stopped'], { doing: 'starting', done: () => ({ status: 'active' }) }),
  ),
  'load_balancer.stopLoadBalancers': action(
    world,
    work('loadbalancer', ['active'], { doing: 'stopping', done: () => ({ status: 'stopped' }) }),
  ),
  'load_balancer.updateLoadBalancers': action(
    world,
    work('loadbalancer', alive, { doing: 'updating', done: () => ({ fields: { is_applied: 1 } }) }),
  ),
  'load_balancer.resizeLoadBalancers': action(world, (call, input: ResizeLoadBalancersRequest) => {
    const rows = findIn(call, 'loadbalancer', input.loadbalancers, ['stopped']);
    const { loadbalancer_type } = input;
    return { job_id: startJob(call, rows, { doing: 'updating', done: () => ({ fields: { loadbalancer_type } }) }) };
  }),
  'load_balancer.modifyLoadBalancerAttributes': action(
    world,
    modify('loadbalancer', ['node_count'], (_, { fields }) => {
      fields.is_applied = 0;
    }),
  ),
  'load_balancer.associateEipsToLoadBalancer': action(world, (call, input: AssociateEipsToLoadBalancerRequest) => {
    const rows = findIn(call, 'loadbalancer', [input.loadbalancer], alive);
    const eips = findIn(call, 'eip', input.eips, ['available']);
    return { job_id: startJob(call, rows, { doing: 'updating', done: () => ({}), others: bind(eips) }) };
  }),
  'load_balancer.dissociateEipsFromLoadBalancer': action(world, (call, input: AssociateEipsToLoadBalancerRequest) => {
    const rows = findIn(call, 'loadbalancer', [input.loadbalancer], alive);
    const eips = findIn(call, 'eip', input.eips, ['associated']);
    const others = () => eips.map(({ id }) => ({ id, ...unbound }));
    return { job_id: startJob(call, rows, { doing: 'updating', done: () => ({}), others }) };
  }),
});

const bind = (eips: readonly Resource<'eip'>[]) => (balancer: Resource<'loadbalancer'>) =>
  eips.map(({ id }) => ({ id, status: 'associated', fields: { resource_id: balancer.id } }));

function view(call: Call, { id, fields }: Resource<'loadbalancer'>, verbose: boolean): object {
  const eips = owned(call, 'eip', ({ resource_id }) => resource_id === id);
  const listeners = verbose
    ? owned(call, 'loadbalancer_listener', ({ loadbalancer_id }) => loadbalancer_id === id)
    : [];
  return {
    ...fields,
    eips: eips.map((eip) => ({ ...common(call, eip), ...eipView(call, eip) })),
    ...(verbose && {
      listeners: listeners.map((row) => ({ ...common(call, row), ...listenerView(call, row, true) })),
    }),
  };
}

function make(call: Call, input: CreateLoadBalancerRequest): object {
  const eips = findIn(call, 'eip', input.eips ?? [], ['available']);
  const { security_group, vxnet, private_ip } = input;
  if (security_group !== undefined) find(call, 'security_group', security_group);
  if (vxnet !== undefined) find(call, 'vxnet', vxnet);
  const made = create(call, 'loadbalancer', [
    {
      name: input.loadbalancer_name,
      status: 'pending',
      fields: {
        loadbalancer_type: input.loadbalancer_type ?? 0,
        node_count: input.node_count ?? 1,
        is_applied: 1,
        security_group_id: security_group ?? '',
        vxnet_id: vxnet ?? '',
        private_ips: private_ip === undefined ? [] : [private_ip],
      },
    },
  ]);
  const job_id = startJob(call, made, {
    doing: 'creating',
    done: () => ({ status: 'active' }),
    others: bind(eips),
  });
  return { loadbalancer_id: made[0]?.id, job_id };
}
