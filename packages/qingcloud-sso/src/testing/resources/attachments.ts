import type { Change } from './jobs.js';
import { type Call, owned } from './table.js';

/** What the end of an instance changes elsewhere: its volumes and its address are free again. */
export const settleInstanceDeletion = (call: Call, instanceId: string): Change[] => [
  ...owned(call, 'volume', ({ instance_id }) => instance_id === instanceId).map(({ id }) => ({
    id,
    status: 'available',
    fields: { instance_id: '' },
  })),
  ...freedEips(call, instanceId),
];

/** Public addresses of a resource, free again. */
export const freedEips = (call: Call, resourceId: string): Change[] =>
  owned(call, 'eip', ({ resource_id }) => resource_id === resourceId).map(({ id }) => ({ id, ...unbound }));

/** What a free public address is. */
export const unbound: Omit<Change, 'id'> = { status: 'available', fields: { resource_id: '' } };
