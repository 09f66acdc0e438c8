import { refuse } from '@minigate/core/testing';
import type {
  CreateVxnetsRequest,
  DescribeVxnetInstancesRequest,
  JoinVxnetRequest,
} from '../../families/vxnet/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, erase, modify, type Routes } from './actions.js';
import { instanceView, joined } from './instances.js';
import { startJob } from './jobs.js';
import type { Resource } from './model.js';
import { type Call, create, find, findIn, owned, requireUnused } from './table.js';

const isIn = ({ fields }: Resource<'instance'>, vxnetId: string): boolean =>
  fields.vxnets.some(({ vxnet_id }) => vxnet_id === vxnetId);
const instancesOf = (call: Call, vxnetId: string): Resource<'instance'>[] =>
  owned(call, 'instance', (_, row) => isIn(row, vxnetId));

/** Private networks and the instances in them. */
export const vxnetRoutes = (world: World): Routes => ({
  'vxnet.describeVxnets': action(
    world,
    describe(
      'vxnet',
      (call, { id, fields }) => ({ ...fields, instance_ids: instancesOf(call, id).map((one) => one.id) }),
      (input: { vxnet_type?: number }, { fields }) => [undefined, fields.vxnet_type].includes(input.vxnet_type),
    ),
  ),
  'vxnet.createVxnets': action(world, (call, { count = 1, vxnet_name, vxnet_type }: CreateVxnetsRequest) => ({
    vxnets: create(
      call,
      'vxnet',
      Array.from({ length: count }, () => ({ name: vxnet_name, fields: { vxnet_type } })),
    ).map(({ id }) => id),
  })),
  'vxnet.deleteVxnets': action(
    world,
    erase('vxnet', { check: (call, { id }) => requireUnused(id, instancesOf(call, id)) }),
  ),
  'vxnet.modifyVxnetAttributes': action(world, modify('vxnet')),
  'vxnet.joinVxnet': action(world, (call, { vxnet, instances }: JoinVxnetRequest) => {
    find(call, 'vxnet', vxnet);
    const rows = findIn(call, 'instance', instances, ['running', 'stopped']);
    const twice = rows.find((row) => isIn(row, vxnet));
    if (twice !== undefined) refuse(refusal(1400, `instance [${twice.id}] is in [${vxnet}] already`));
    return {
      job_id: startJob(call, rows, { doing: 'joining', done: () => ({ add: { vxnets: [joined(call, vxnet)] } }) }),
    };
  }),
  'vxnet.leaveVxnet': action(world, (call, { vxnet, instances }: JoinVxnetRequest) => {
    find(call, 'vxnet', vxnet);
    const rows = findIn(call, 'instance', instances, ['running', 'stopped']);
    const outside = rows.find((row) => !isIn(row, vxnet));
    if (outside !== undefined) refuse(refusal(1400, `instance [${outside.id}] is not in [${vxnet}]`));
    return {
      job_id: startJob(call, rows, {
        doing: 'leaving',
        done: ({ fields }) => ({ fields: { vxnets: fields.vxnets.filter(({ vxnet_id }) => vxnet_id !== vxnet) } }),
      }),
    };
  }),
  'vxnet.describeVxnetInstances': action(world, (call, input: DescribeVxnetInstancesRequest) => {
    find(call, 'vxnet', input.vxnet);
    return describe(
      'instance',
      instanceView,
      ({ instance_type, image }: DescribeVxnetInstancesRequest, row) =>
        isIn(row, input.vxnet) &&
        [undefined, row.fields.instance_type].includes(instance_type) &&
        [undefined, row.fields.image_id].includes(image),
    )(call, input);
  }),
});
