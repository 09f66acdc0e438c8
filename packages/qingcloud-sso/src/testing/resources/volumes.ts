import { refuse } from '@minigate/core/testing';
import type {
  AttachVolumesRequest,
  CloneVolumesRequest,
  CreateVolumesRequest,
  ResizeVolumesRequest,
} from '../../families/volume/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, modify, type Routes, work } from './actions.js';
import { startJob } from './jobs.js';
import type { Resource, VolumeFields } from './model.js';
import { type Call, create, find, findIn } from './table.js';

const view = ({ world }: Call, { fields }: Resource<'volume'>): object => {
  const { instance_id, ...rest } = fields;
  const instance = world.state.resources.get(instance_id);
  const on = { instance_id, instance_name: instance?.name ?? '' };
  return { ...rest, instance: on, instances: instance === undefined ? [] : [on] };
};

/** Makes volumes by a job. @returns the new volumes and the id of the job. */
export function makeVolumes(
  call: Call,
  count: number,
  name: string | undefined,
  fields: VolumeFields,
): { volumes: string[]; job_id: string } {
  const made = create(
    call,
    'volume',
    Array.from({ length: count }, () => ({ name, status: 'pending', fields: { ...fields } })),
  );
  const job_id = startJob(call, made, { doing: 'creating', done: () => ({ status: 'available' }) });
  return { volumes: made.map(({ id }) => id), job_id };
}

/** Volumes and what they are attached to. */
export const volumeRoutes = (world: World): Routes => ({
  'volume.describeVolumes': action(
    world,
    describe('volume', view, (input: { volume_type?: number }, { fields }) =>
      [undefined, fields.volume_type].includes(input.volume_type),
    ),
  ),
  'volume.createVolumes': action(world, (call, input: CreateVolumesRequest) =>
    makeVolumes(call, input.count ?? 1, input.volume_name, {
      size: input.size,
      volume_type: input.volume_type ?? 0,
      repl: input.repl ?? 'rpp-00000002',
      instance_id: '',
    }),
  ),
  'volume.cloneVolumes': action(world, (call, input: CloneVolumesRequest) => {
    const [original] = findIn(call, 'volume', [input.volume], ['available', 'in-use']);
    const { size, volume_type, repl } = (original as Resource<'volume'>).fields;
    return makeVolumes(call, input.count ?? 1, input.volume_name, {
      size,
      volume_type: input.volume_type ?? volume_type,
      repl,
      instance_id: '',
    });
  }),
  'volume.attachVolumes': action(world, (call, { volumes, instance }: AttachVolumesRequest) => {
    findIn(call, 'instance', [instance], ['running', 'stopped']);
    return {
      job_id: startJob(call, findIn(call, 'volume', volumes, ['available']), {
        doing: 'attaching',
        done: () => ({ status: 'in-use', fields: { instance_id: instance } }),
      }),
    };
  }),
  'volume.detachVolumes': action(world, (call, { volumes, instance }: AttachVolumesRequest) => {
    find(call, 'instance', instance);
    const rows = findIn(call, 'volume', volumes, ['in-use']);
    const other = rows.find(({ fields }) => fields.instance_id !== instance);
    if (other !== undefined) refuse(refusal(1400, `volume [${other.id}] is not attached to [${instance}]`));
    return {
      job_id: startJob(call, rows, {
        doing: 'detaching',
        done: () => ({ status: 'available', fields: { instance_id: '' } }),
      }),
    };
  }),
  'volume.resizeVolumes': action(world, (call, { volumes, size }: ResizeVolumesRequest) => {
    const rows = findIn(call, 'volume', volumes, ['available']);
    const larger = rows.find(({ fields }) => fields.size >= size);
    if (larger !== undefined) refuse(refusal(1400, `volume [${larger.id}] can only be made larger`));
    return { job_id: startJob(call, rows, { doing: 'resizing', done: () => ({ fields: { size } }) }) };
  }),
  'volume.deleteVolumes': action(
    world,
    work('volume', ['available', 'suspended'], { doing: 'deleting', done: () => ({ status: 'deleted' }) }),
  ),
  'volume.modifyVolumeAttributes': action(world, modify('volume')),
});
