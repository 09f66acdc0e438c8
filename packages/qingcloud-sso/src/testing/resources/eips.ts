import { refuse } from '@minigate/core/testing';
import type {
  AllocateEipsRequest,
  AssociateEipRequest,
  ChangeEipsBandwidthRequest,
  ChangeEipsBillingModeRequest,
} from '../../families/eip/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, modify, type Routes, work } from './actions.js';
import { unbound } from './attachments.js';
import { startJob } from './jobs.js';
import type { Resource } from './model.js';
import { type Call, create, findIn, owned } from './table.js';

/** What the cloud tells of a public address. */
export const eipView = ({ world }: Call, { fields }: Resource<'eip'>): object => {
  const { resource_id, ...rest } = fields;
  const resource = world.state.resources.get(resource_id);
  if (resource === undefined) return rest;
  return { ...rest, resource: { resource_id, resource_name: resource.name, resource_type: resource.kind } };
};

/** An address of 198.18.0.0/15, which belongs to nobody. */
const publicAddress = ({ world }: Call): string => {
  const count = ++world.state.addresses;
  return `198.18.${(count >> 8) & 255}.${count & 255}`;
};

/** Public addresses and what they are bound to. */
export const eipRoutes = (world: World): Routes => ({
  'eip.describeEips': action(
    world,
    describe('eip', eipView, (input: { instance_id?: string }, { fields }) =>
      [undefined, fields.resource_id].includes(input.instance_id),
    ),
  ),
  'eip.allocateEips': action(world, (call, input: AllocateEipsRequest) => ({
    eips: create(
      call,
      'eip',
      Array.from({ length: input.count ?? 1 }, () => ({
        name: input.eip_name,
        status: 'available',
        fields: {
          eip_addr: publicAddress(call),
          bandwidth: input.bandwidth,
          billing_mode: input.billing_mode ?? 'bandwidth',
          need_icp: input.need_icp ?? 0,
          resource_id: '',
        },
      })),
    ).map(({ id }) => id),
  })),
  'eip.associateEip': action(world, (call, { eip, instance }: AssociateEipRequest) => {
    findIn(call, 'instance', [instance], ['running', 'stopped']);
    const rows = findIn(call, 'eip', [eip], ['available']);
    if (owned(call, 'eip', ({ resource_id }) => resource_id === instance).length > 0)
      refuse(refusal(1400, `instance [${instance}] has a public address already`));
    return {
      job_id: startJob(call, rows, {
        doing: 'associating',
        done: () => ({ status: 'associated', fields: { resource_id: instance } }),
      }),
    };
  }),
  'eip.dissociateEips': action(world, work('eip', ['associated'], { doing: 'dissociating', done: () => unbound })),
  'eip.changeEipsBandwidth': action(world, (call, { eips, bandwidth }: ChangeEipsBandwidthRequest) => ({
    job_id: startJob(call, findIn(call, 'eip', eips, ['available', 'associated']), {
      doing: 'updating',
      done: () => ({ fields: { bandwidth } }),
    }),
  })),
  'eip.changeEipsBillingMode': action(world, (call, { eips, billing_mode }: ChangeEipsBillingModeRequest) => ({
    job_id: startJob(call, findIn(call, 'eip', eips, ['available', 'associated']), {
      doing: 'updating',
      done: () => ({ fields: { billing_mode } }),
    }),
  })),
  'eip.releaseEips': action(
    world,
    work('eip', ['available', 'suspended'], { doing: 'releasing', done: () => ({ status: 'released' }) }),
  ),
  'eip.modifyEipAttributes': action(world, modify('eip')),
});
