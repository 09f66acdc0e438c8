import { refuse } from '@minigate/core/testing';
import type {
  ApplySnapshotsRequest,
  CaptureInstanceFromSnapshotRequest,
  CreateSnapshotsRequest,
  CreateVolumeFromSnapshotRequest,
  DescribeSnapshotsRequest,
} from '../../families/snapshot/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, modify, type Routes, work } from './actions.js';
import { startJob } from './jobs.js';
import type { Resource, SnapshotFields } from './model.js';
import { type Call, create, findIn, owned, timeText } from './table.js';
import { makeVolumes } from './volumes.js';

/** Snapshots of instances and volumes, in chains that begin with a full one. */
export const snapshotRoutes = (world: World): Routes => ({
  'snapshot.describeSnapshots': action(
    world,
    describe(
      'snapshot',
      view,
      (input: DescribeSnapshotsRequest, { fields }) =>
        [undefined, fields.resource_id].includes(input.resource_id) &&
        [undefined, fields.snapshot_type].includes(input.snapshot_type),
    ),
  ),
  'snapshot.createSnapshots': action(world, take),
  'snapshot.applySnapshots': action(world, (call, { snapshots }: ApplySnapshotsRequest) => {
    const rows = findIn(call, 'snapshot', snapshots, ['available']);
    for (const { fields } of rows) subject(call, fields.resource_id);
    return { job_id: startJob(call, rows, { doing: 'applying', done: () => ({}) }) };
  }),
  'snapshot.deleteSnapshots': action(
    world,
    work('snapshot', ['available', 'suspended'], { doing: 'deleting', done: () => ({ status: 'deleted' }) }),
  ),
  'snapshot.createVolumeFromSnapshot': action(world, (call, input: CreateVolumeFromSnapshotRequest) => {
    const { fields } = snapshotOf(call, input.snapshot, 'volume');
    const original = world.state.resources.get(fields.resource_id) as Resource<'volume'> | undefined;
    const { size = 10, volume_type = 0, repl = '' } = original?.fields ?? {};
    const { volumes, job_id } = makeVolumes(call, 1, input.volume_name, { size, volume_type, repl, instance_id: '' });
    return { volume_id: volumes[0], job_id };
  }),
  'snapshot.captureInstanceFromSnapshot': action(world, (call, input: CaptureInstanceFromSnapshotRequest) => {
    const row = snapshotOf(call, input.snapshot, 'instance');
    return { image_id: world.ids.id('img'), job_id: startJob(call, [row], { doing: 'capturing', done: () => ({}) }) };
  }),
  'snapshot.modifySnapshotAttributes': action(world, modify('snapshot')),
});

function view({ world }: Call, { createdAt, fields }: Resource<'snapshot'>): object {
  const { resource_id, resource_type, ...rest } = fields;
  const resource_name = world.state.resources.get(resource_id)?.name ?? '';
  return {
    ...rest,
    snapshot_time: timeText(createdAt),
    resource: { resource_id, resource_type, resource_name },
  };
}

/** The instance or volume that a snapshot is of. */
const subject = (call: Call, id: string): Resource<'instance' | 'volume'> => {
  const [row] = id.startsWith('i-')
    ? findIn(call, 'instance', [id], ['running', 'stopped'])
    : findIn(call, 'volume', [id], ['available', 'in-use']);
  return row as Resource<'instance' | 'volume'>;
};

function snapshotOf(call: Call, id: string, type: SnapshotFields['resource_type']): Resource<'snapshot'> {
  const [row] = findIn(call, 'snapshot', [id], ['available']) as [Resource<'snapshot'>];
  if (row.fields.resource_type !== type) refuse(refusal(1400, `snapshot [${id}] is not of a ${type}`));
  return row;
}

function take(call: Call, { resources, snapshot_name, is_full = 0 }: CreateSnapshotsRequest): object {
  const subjects = resources.map((id) => subject(call, id));
  const made = create(
    call,
    'snapshot',
    subjects.map((row) => {
      const earlier = owned(call, 'snapshot', ({ resource_id }) => resource_id === row.id).at(-1);
      const full = is_full === 1 || earlier === undefined;
      return {
        name: snapshot_name,
        status: 'pending',
        fields: {
          resource_id: row.id,
          resource_type: row.kind,
          snapshot_type: full ? 1 : 0,
          root_id: full ? '' : earlier.fields.root_id,
          is_taken: 0,
          size: 1_024,
        },
      };
    }),
  );
  for (const row of made) if (row.fields.root_id === '') row.fields.root_id = row.id;
  const job_id = startJob(call, made, {
    doing: 'creating',
    done: () => ({ status: 'available', fields: { is_taken: 1 } }),
  });
  return { snapshots: made.map(({ id }) => id), job_id };
}
