import { refuse } from '@minigate/core/testing';
import type {
  CloneInstancesRequest,
  DescribeInstanceTypesRequest,
  ResetInstancesRequest,
  ResizeInstancesRequest,
  RunInstancesRequest,
  TerminateInstancesRequest,
} from '../../families/instance/index.js';
import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { action, describe, modify, type Routes, work } from './actions.js';
import { freedBy, requireNothingComing } from './attachments.js';
import { startJob } from './jobs.js';
import type { InstanceFields, Resource } from './model.js';
import { type Call, create, find, findIn, owned, zoneOf } from './table.js';

/** CPUs and megabytes of the types that the API reference lists. Others are `c<CPUs>m<gigabytes>`. */
const types: Readonly<Record<string, readonly [cpus: number, megabytes: number]>> = {
  small_b: [1, 1_024],
  small_c: [1, 2_048],
  medium_a: [2, 2_048],
  medium_b: [2, 4_096],
  medium_c: [2, 8_192],
  large_a: [4, 4_096],
  large_b: [4, 8_192],
  large_c: [4, 16_384],
};

/** An address in a network; made up from how many were given before. */
export const privateAddress = ({ world }: Call): string => {
  const count = ++world.state.addresses;
  return `192.168.${(count >> 8) & 255}.${count & 255}`;
};

/** What instances are in when they join a network. */
export const joined = (call: Call, vxnetId: string): InstanceFields['vxnets'][number] => ({
  vxnet_id: vxnetId,
  nic_id: call.world.ids.id('52:54'),
  private_ip: privateAddress(call),
});

/** What the cloud tells of an instance. */
export function instanceView(call: Call, row: Resource<'instance'>, verbose: boolean): object {
  const { vxnets, image_id, security_group_id, ...fields } = row.fields;
  const volumes = owned(call, 'volume', ({ instance_id }) => instance_id === row.id);
  const [eip] = owned(call, 'eip', ({ resource_id }) => resource_id === row.id);
  const nameOf = (id: string): string => call.world.state.resources.get(id)?.name ?? '';
  return {
    ...fields,
    image: { image_id },
    vxnets: vxnets.map((vxnet) => ({ ...vxnet, vxnet_name: nameOf(vxnet.vxnet_id), vxnet_type: 1 })),
    volume_ids: volumes.map(({ id }) => id),
    ...(eip !== undefined && {
      eip: { eip_id: eip.id, eip_addr: eip.fields.eip_addr, bandwidth: eip.fields.bandwidth },
    }),
    ...(security_group_id !== undefined && { security_group: { security_group_id, is_default: 0 } }),
    ...(verbose && {
      volumes: volumes.map(({ id, name, fields: { size } }) => ({ volume_id: id, volume_name: name, size })),
    }),
  };
}

/** Power, configuration and life of instances. */
export const instanceRoutes = (world: World): Routes => ({
  'instance.describeInstances': action(
    world,
    describe('instance', instanceView, (input: DescribeInput, { fields }) => fitsFilters(input, fields)),
  ),
  'instance.describeInstanceTypes': action(world, (call, { instance_types: asked }: DescribeInstanceTypesRequest) => {
    const found = Object.entries(types).filter(([type]) => asked?.includes(type) ?? true);
    return {
      instance_type_set: found.map(([type, [vcpus_current, memory_current]]) => ({
        instance_type_id: type,
        instance_type_name: type,
        vcpus_current,
        memory_current,
        status: 'available',
        zone_id: zoneOf(call),
      })),
      total_count: found.length,
    };
  }),
  'instance.runInstances': action(world, run),
  'instance.startInstances': action(world, work('instance', ['stopped'], to('starting', 'running'))),
  'instance.stopInstances': action(world, work('instance', ['running'], to('stopping', 'stopped'))),
  'instance.restartInstances': action(world, work('instance', ['running'], to('restarting', 'running'))),
  'instance.resetInstances': action(world, (call, input: ResetInstancesRequest) => {
    const rows = findIn(call, 'instance', input.instances, ['running', 'stopped']);
    const keypairs = loginOf(call, input);
    return {
      job_id: startJob(call, rows, {
        doing: 'resetting',
        done: () => ({ status: 'running', fields: { keypair_ids: keypairs } }),
      }),
    };
  }),
  'instance.resizeInstances': action(world, (call, input: ResizeInstancesRequest) => {
    const rows = findIn(call, 'instance', input.instances, ['stopped']);
    const size = sizeOf(input);
    return { job_id: startJob(call, rows, { doing: 'resizing', done: () => ({ fields: size }) }) };
  }),
  'instance.terminateInstances': action(world, (call, { instances }: TerminateInstancesRequest) => {
    const rows = findIn(call, 'instance', instances, ['running', 'stopped', 'suspended']);
    requireNothingComing(call, instances);
    const fields = { vxnets: [], keypair_ids: [], security_group_id: undefined };
    return {
      job_id: startJob(call, rows, {
        doing: 'terminating',
        done: () => ({ status: 'terminated', fields }),
        others: (row) => freedBy(call, row.id),
      }),
    };
  }),
  'instance.ceaseInstances': action(world, work('instance', ['terminated'], to('ceasing', 'ceased'))),
  'instance.modifyInstanceAttributes': action(world, modify('instance')),
  'instance.cloneInstances': action(world, clone),
});

interface DescribeInput {
  readonly instance_type?: readonly string[];
  readonly image_id?: readonly string[];
  readonly instance_class?: number;
  readonly vxnet?: string;
}

const fitsFilters = (input: DescribeInput, fields: InstanceFields): boolean =>
  (input.instance_type?.includes(fields.instance_type) ?? true) &&
  (input.image_id?.includes(fields.image_id) ?? true) &&
  (input.instance_class ?? fields.instance_class) === fields.instance_class &&
  (input.vxnet === undefined || fields.vxnets.some(({ vxnet_id }) => vxnet_id === input.vxnet));

const to = (doing: string, status: string) => ({ doing, done: () => ({ status }) });

type Size = Pick<InstanceFields, 'instance_type' | 'vcpus_current' | 'memory_current'>;

/** Both numbers win over the type. Refuses with 1100 when neither is complete. */
function sizeOf({ instance_type: type, cpu, memory }: ResizeInstancesRequest | RunInstancesRequest): Size {
  if (cpu !== undefined && memory !== undefined)
    return { instance_type: type ?? `c${cpu}m${memory / 1_024}`, vcpus_current: cpu, memory_current: memory };
  if (type === undefined) return refuse(refusal(1100, 'give [instance_type], or both [cpu] and [memory]'));
  const [, cpus = 1, gigabytes = 1] = /^c(\d+)m(\d+)$/.exec(type) ?? [];
  const [vcpus_current, memory_current] = types[type] ?? [Number(cpus), Number(gigabytes) * 1_024];
  return { instance_type: type, vcpus_current, memory_current };
}

/** Key pairs that log in. Refuses with 1100 when what the mode needs is missing. */
function loginOf(
  call: Call,
  input: Pick<RunInstancesRequest, 'login_mode' | 'login_keypair' | 'login_passwd'>,
): string[] {
  if (input.login_mode === 'keypair') {
    if (input.login_keypair === undefined) refuse(refusal(1100, '[login_keypair] is missing'));
    return [find(call, 'keypair', input.login_keypair).id];
  }
  if (input.login_passwd === undefined) refuse(refusal(1100, '[login_passwd] is missing'));
  return [];
}

function run(call: Call, input: RunInstancesRequest): object {
  const { count = 1, volumes = [], vxnets = [], security_group } = input;
  const size = sizeOf(input);
  const keypair_ids = loginOf(call, input);
  if (volumes.length > 0 && count !== 1) refuse(refusal(1100, '[count] must be 1 with [volumes]'));
  const networks = findIn(call, 'vxnet', vxnets);
  const disks = findIn(call, 'volume', volumes, ['available']);
  if (security_group !== undefined) find(call, 'security_group', security_group);
  const made = create(
    call,
    'instance',
    Array.from({ length: count }, () => ({
      name: input.instance_name,
      status: 'pending',
      fields: {
        ...size,
        instance_class: input.instance_class ?? 0,
        image_id: input.image_id,
        vxnets: networks.map(({ id }) => joined(call, id)),
        keypair_ids,
        security_group_id: security_group,
      },
    })),
  );
  const job_id = startJob(call, made, {
    doing: 'creating',
    done: () => ({ status: 'running' }),
    others: ({ id }) => disks.map((disk) => ({ id: disk.id, status: 'in-use', fields: { instance_id: id } })),
  });
  return { instances: made.map(({ id }) => id), job_id };
}

function clone(call: Call, { instances, vxnets = [] }: CloneInstancesRequest): object {
  const originals = findIn(call, 'instance', instances, ['running', 'stopped']);
  const networks = findIn(call, 'vxnet', vxnets);
  const made = create(
    call,
    'instance',
    originals.map(({ name, description, fields }) => ({
      name,
      description,
      status: 'pending',
      fields: {
        ...structuredClone(fields),
        vxnets: (networks.length > 0 ? networks.map(({ id }) => id) : fields.vxnets.map((one) => one.vxnet_id)).map(
          (id) => joined(call, id),
        ),
      },
    })),
  );
  const job_id = startJob(call, made, to('creating', 'running'));
  return { instances: made.map(({ id }) => id), job_id };
}
