import type { World } from '../world.js';
import { settleJobs } from './jobs.js';
import type { FieldsOf, Kind, Resource } from './model.js';
import { insert, rowsOf, statusOf } from './table.js';

/** A resource that is there from the beginning. What is left out is made up. */
export interface ResourceSeed<K extends Kind> {
  /** Such as `i-…`. */
  readonly id?: string | undefined;
  /** `usr-…`; default the first user. */
  readonly owner?: string | undefined;
  /** Default the first zone. */
  readonly zone?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Default that of one that is ready to use, such as `running`. */
  readonly status?: string | undefined;
  /** Ids of tags. */
  readonly tags?: readonly string[] | undefined;
  /** What only this kind has, in the cloud's names. */
  readonly fields?: Partial<FieldsOf[K]> | undefined;
}

/** Resources of one kind, as the people and machines of the cloud change them. */
export interface ResourceControls<K extends Kind> {
  /** Puts one there, without a job and without a quota. @throws Error when the id is taken. */
  add(seed?: ResourceSeed<K>): Resource<K>;
  /** A copy of one as it is now. @throws Error when there is none. */
  get(id: string): Resource<K>;
  /** Copies of all, whosesoever, oldest first. */
  list(): Resource<K>[];
  /** Changes one without the API, such as `{ status: 'suspended' }` for an unpaid bill. @throws Error when there is none. */
  change(id: string, changes: Pick<ResourceSeed<K>, 'name' | 'description' | 'status' | 'tags' | 'fields'>): void;
}

/** The kinds that can be seeded, and what those are like of which nothing is said. */
const defaults = {
  instances: {
    kind: 'instance',
    status: 'running',
    fields: {
      instance_type: 'c1m1',
      instance_class: 0,
      vcpus_current: 1,
      memory_current: 1_024,
      image_id: 'centos73x64b',
      vxnets: [],
      keypair_ids: [],
      security_group_id: undefined,
    },
  },
  volumes: {
    kind: 'volume',
    status: 'available',
    fields: { size: 10, volume_type: 0, repl: 'rpp-00000002', instance_id: '' },
  },
  eips: {
    kind: 'eip',
    status: 'available',
    fields: { eip_addr: '198.18.255.1', bandwidth: 1, billing_mode: 'bandwidth', need_icp: 0, resource_id: '' },
  },
  vxnets: { kind: 'vxnet', status: '', fields: { vxnet_type: 1 } },
  securityGroups: { kind: 'security_group', status: '', fields: { is_applied: 1, is_default: 0 } },
  keyPairs: { kind: 'keypair', status: '', fields: { encrypt_method: 'ssh-rsa', pub_key: 'ssh-rsa AAAA' } },
  loadBalancers: {
    kind: 'loadbalancer',
    status: 'active',
    fields: {
      loadbalancer_type: 0,
      node_count: 1,
      is_applied: 1,
      security_group_id: '',
      vxnet_id: '',
      private_ips: [],
    },
  },
  snapshots: {
    kind: 'snapshot',
    status: 'available',
    fields: { resource_id: '', resource_type: 'volume', snapshot_type: 1, root_id: '', is_taken: 1, size: 1_024 },
  },
  tags: { kind: 'tag', status: '', fields: { color: 'default' } },
} as const;

type Seedable = typeof defaults;

/** Resources that are there from the beginning, by kind. */
export type ResourceSeeds = {
  readonly [Name in keyof Seedable]?: readonly ResourceSeed<Seedable[Name]['kind']>[] | undefined;
};

/** Controls by kind. */
export type Resources = {
  readonly [Name in keyof Seedable]: ResourceControls<Seedable[Name]['kind']>;
};

/** Makes the controls. */
export const createResources = (world: World): Resources =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, { kind, status, fields }]) => [
      name,
      controls<Kind>(world, kind, { status, fields: fields as unknown as FieldsOf[Kind] }),
    ]),
  ) as unknown as Resources;

/** Puts the resources of the options into a world. */
export function seedResources(world: World, seeds: ResourceSeeds): void {
  const resources = createResources(world) as unknown as Record<string, ResourceControls<Kind>>;
  for (const [name, list = []] of Object.entries(seeds)) for (const seed of list) resources[name]?.add(seed);
}

function controls<K extends Kind>(
  world: World,
  kind: K,
  ready: { readonly status: string; readonly fields: FieldsOf[K] },
): ResourceControls<K> {
  const live = (id: string): Resource<K> => {
    settleJobs(world);
    const row = world.state.resources.get(id);
    if (row?.kind !== kind) throw new Error(`there is no ${kind} ${id}`);
    return row as Resource<K>;
  };
  const copy = (row: Resource<K>): Resource<K> => ({ ...structuredClone(row), status: statusOf(world, row) });
  return {
    add({ id, owner, zone, name, description, status = ready.status, tags = [], fields } = {}) {
      const { state, settings } = world;
      const place = { kind, owner: owner ?? [...state.users.keys()][0] ?? '', zone: zone ?? settings.zones[0] ?? '' };
      const all = { ...structuredClone(ready.fields), ...fields };
      const row = insert(world, place, { id, name, description, status, fields: all });
      row.tags.push(...tags);
      return copy(row);
    },
    get: (id) => copy(live(id)),
    list() {
      settleJobs(world);
      return [...rowsOf(world, kind)].map(copy);
    },
    change(id, { fields, status, tags, ...texts }) {
      const row = live(id);
      Object.assign(row.fields, fields);
      for (const [name, text] of Object.entries(texts)) if (text !== undefined) Object.assign(row, { [name]: text });
      if (tags !== undefined) row.tags = [...tags];
      if (status !== undefined) Object.assign(row, { status, statusAt: world.clock.now() });
    },
  };
}
