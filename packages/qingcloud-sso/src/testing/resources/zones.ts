import type { World } from '../world.js';
import { action, pageOf, type Routes } from './actions.js';
import { jobStatus } from './jobs.js';
import { timeText } from './table.js';

/** Zones, and the jobs in them. */
export const zoneRoutes = (world: World): Routes => ({
  'qingcloud.describeZones': action(world, (_, { zones, status }: { zones?: string[]; status?: string[] }) => {
    const named = world.settings.zones.filter((zone) => zones?.includes(zone) ?? true);
    const listed = status === undefined || status.includes('active') ? named : [];
    return { zone_set: listed.map((zone_id) => ({ zone_id, status: 'active' })), total_count: listed.length };
  }),
  'job.describeJobs': action(world, (call, input: { jobs?: string[]; status?: string[] }) => {
    const found = [...world.state.jobs.values()].filter(
      (job) =>
        job.owner === call.owner &&
        [undefined, job.zone].includes(call.zone) &&
        (input.jobs?.includes(job.id) ?? true) &&
        (input.status?.includes(jobStatus(world, job)) ?? true),
    );
    return {
      job_set: pageOf(call, input, found.toReversed()).map((job) => ({
        job_id: job.id,
        job_action: job.action,
        owner: job.owner,
        status: jobStatus(world, job),
        create_time: timeText(job.createdAt),
        status_time: timeText(job.ended ? job.endsAt : job.createdAt),
        resource_ids: job.parts.map(({ id }) => id).join(','),
      })),
      total_count: found.length,
    };
  }),
});
