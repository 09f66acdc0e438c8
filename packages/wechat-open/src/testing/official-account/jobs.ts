import type { Account } from '../state.js';
import type { World } from '../world.js';
import { pushNoticeSent, pushTemplateSent } from './events.js';
import { finishMassMessage } from './mass-sending.js';
import { finishPublication } from './publishing.js';
import type { Job } from './state.js';

/** Lets something happen when the clock reaches its time. */
export function addJob(world: World, account: Account, job: Job): void {
  account.official.jobs.push(job);
  schedule(world, account.appId, job);
}

/** Waits again for what is to happen, after the clock has forgotten it. */
export function resumeJobs(world: World): void {
  for (const { appId, official } of world.state.accounts.values())
    for (const job of official.jobs) schedule(world, appId, job);
}

function schedule(world: World, appId: string, job: Job): void {
  world.clock.schedule(job.dueAt, async () => {
    const account = world.state.accounts.get(appId);
    // A restored snapshot has copies of the jobs.
    if (account?.official.jobs.includes(job) === true) await run(world, account, job);
  });
}

async function run(world: World, account: Account, job: Job): Promise<void> {
  const { official } = account;
  official.jobs.splice(official.jobs.indexOf(job), 1);
  if (job.kind === 'publish') {
    const publication = official.publications.get(job.publishId);
    // A test may have ended it.
    if (publication?.status === 1) await finishPublication(world, account, publication, { status: 0 });
  } else if (job.kind === 'mass') {
    const message = official.massMessages.get(job.msgId);
    if (message !== undefined) await finishMassMessage(world, account, message);
  } else if (job.kind === 'template') {
    await pushTemplateSent(world, account, job);
  } else {
    await pushNoticeSent(world, account, job);
  }
}
