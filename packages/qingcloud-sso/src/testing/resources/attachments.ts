import { refuse } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import type { Change } from './jobs.js';
import { type Call, owned } from './table.js';

/** What the end of an instance changes elsewhere: its volumes and its address are free again. */
export const freedBy = (call: Call, instanceId: string): Change[] => [
  ...owned(call, 'volume', ({ instance_id }) => instance_id === instanceId).map(({ id }) => ({
    id,
    status: 'available',
    fields: { instance_id: '' },
  })),
  ...freedEips(call, instanceId),
];

/** Refuses with 1400 to end instances that an open job binds something to. */
export function requireNothingComing({ world: { state } }: Call, instanceIds: readonly string[]): void {
  const coming = state.openJobs
    .flatMap((id) => state.jobs.get(id)?.parts ?? [])
    .flatMap(({ changes }) => changes)
    .find(({ fields = {} }) =>
      [fields['instance_id'], fields['resource_id']].some((id) => instanceIds.includes(String(id))),
    );
  if (coming !== undefined) refuse(refusal(1400, `resource [${coming.id}] is being attached, please try later`));
}

/** Public addresses of a resource, free again. */
export const freedEips = (call: Call, resourceId: string): Change[] =>
  owned(call, 'eip', ({ resource_id }) => resource_id === resourceId).map(({ id }) => ({ id, ...unbound }));

/** What a free public address is. */
export const unbound: Omit<Change, 'id'> = { status: 'available', fields: { resource_id: '' } };
