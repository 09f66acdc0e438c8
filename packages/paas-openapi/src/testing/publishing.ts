import type * as families from '../families/version/index.js';
import { needApp } from './apps.js';
import { needEnv } from './envs.js';
import type { App, Task } from './model.js';
import { idOf } from './tables.js';
import { accepted, startTask } from './tasks.js';
import { upgradeFollowers } from './tenant-apps/upgrades.js';
import { addRelease, needOnline, needPublished, needVersion, putOnline } from './versions.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

/** The environment that is meant: the named one, that of the application, or the default one. */
function envFor(world: World, team: Team, app: App, asked: string | undefined): string {
  const code = asked ?? app.currentEnvCode ?? team.tables.envs.find(({ isDefault }) => isDefault)?.id;
  if (code === undefined) return world.refuse('EnvNotSet');
  return needEnv(world, team, code).id;
}

/** Refuses while another task changes what is online there. */
function checkFree(world: World, { tables }: Team, appCode: string, envCode: string): void {
  const busy = tables.tasks.find(
    ({ type, end, subject }) =>
      end === undefined && /^version\./.test(type) && subject.appCode === appCode && subject.envCode === envCode,
  );
  if (busy !== undefined) world.refuse('OperationInProgress', 'another task publishes there', { taskId: busy.id });
}

const codes = ({ subject }: Task): { appCode: string; envCode: string; version: string } => ({
  appCode: subject.appCode ?? '',
  envCode: subject.envCode ?? '',
  version: subject.version ?? '',
});

/** What publishes and rollbacks do at their end. */
export function registerPublishing(world: World): void {
  world.operations['version.publish'] = {
    succeed(team, task) {
      const { appCode, envCode, version } = codes(task);
      const row = needVersion(world, team, appCode, version);
      const deployment = row.deployments.find((one) => one.envCode === envCode);
      row.status = 'published';
      Object.assign(deployment ?? {}, { status: 'published', publishedAt: nowText(world), error: undefined });
      addRelease(world, team, { appCode, envCode, version, action: 'publish', status: 'succeeded' });
      world.emit(team, 'version.published', { appCode, envCode, version, taskId: task.id });
      if (task.request['setOnline'] !== false) putOnline(world, team, { appCode, envCode, version }, 'publish');
      if (task.request['upgradeTenantApps'] === true) upgradeFollowers(world, team, { appCode, envCode, version });
      return { result: { appCode, envCode, version } };
    },
    fail(team, task, error) {
      const { appCode, envCode, version } = codes(task);
      const row = needVersion(world, team, appCode, version);
      const wasPublished = row.deployments.some((one) => one.status === 'published');
      row.status = wasPublished ? 'published' : 'failed';
      const deployment = row.deployments.find((one) => one.envCode === envCode);
      Object.assign(deployment ?? {}, { status: 'failed', error: error.message });
      addRelease(world, team, { appCode, envCode, version, action: 'publish', status: 'failed' });
      const data = { appCode, envCode, version, taskId: task.id, error: { code: error.code, msg: error.message } };
      world.emit(team, 'version.publishFailed', data);
    },
  };
  world.operations['version.rollback'] = {
    succeed(team, task) {
      const { appCode, envCode, version } = codes(task);
      putOnline(world, team, { appCode, envCode, version }, 'rollback');
      addRelease(world, team, { appCode, envCode, version, action: 'rollback', status: 'succeeded' });
      return { result: { appCode, envCode, version } };
    },
    fail(team, task) {
      addRelease(world, team, { ...codes(task), action: 'rollback', status: 'failed' });
    },
  };
}

/** Publishing and rolling back. */
export const publishingRoutes = (world: World): Routes => ({
  'version.publish': route((input: families.PublishRequest, team) => {
    const { appCode, version, setOnline, upgradeTenantApps } = input;
    const app = needApp(world, team, appCode);
    const row = needVersion(world, team, appCode, version);
    const envCode = envFor(world, team, app, input.envCode);
    checkFree(world, team, appCode, envCode);
    const { packageVersions } = team.tables;
    const unready = row.packages.find(
      ({ packageId, resolvedVersion }) => packageVersions.get(idOf(packageId, resolvedVersion))?.status !== 'ready',
    );
    if (unready !== undefined) world.refuse('ComponentVersionNotReady', `${unready.name} is not built`);
    if (row.status !== 'published') row.status = 'publishing';
    const others = row.deployments.findIndex((one) => one.envCode === envCode);
    if (others >= 0) row.deployments.splice(others, 1);
    row.deployments.push({ envCode, status: 'publishing' });
    const request = { setOnline, upgradeTenantApps };
    return accepted(
      world,
      startTask(world, team, 'version.publish', { subject: { appCode, envCode, version }, request }),
    );
  }),
  'version.rollback': route(({ appCode, envCode, toVersion }: families.RollbackRequest, team) => {
    needApp(world, team, appCode);
    needEnv(world, team, envCode);
    const { previousVersion } = needOnline(world, team, appCode, envCode);
    const version = toVersion ?? previousVersion ?? world.refuse('VersionNotPublished', 'there is no version before');
    needPublished(world, team, appCode, version, envCode);
    checkFree(world, team, appCode, envCode);
    return accepted(world, startTask(world, team, 'version.rollback', { subject: { appCode, envCode, version } }));
  }),
});
