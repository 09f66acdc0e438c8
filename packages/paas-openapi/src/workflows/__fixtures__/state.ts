import type { Paas } from '../../client/create.js';
import { shop } from './wishes.js';

const volatile: ReadonlySet<string> = new Set([
  ...['configId', 'packageId', 'taskId', 'releaseId', 'deploymentConfigId', 'fileStorageConfigId', 'createdAt'],
  ...['updatedAt', 'publishedAt', 'openedAt', 'finishedAt', 'artifactUrl', 'packageUrl', 'entryUrl', 'designerUrl'],
]);

/** All that a platform has, without ids and times: what was made twice is there twice. */
export async function stateOf(paas: Paas): Promise<unknown> {
  const packages = await paas.componentPackage.list();
  const state = {
    configs: [await paas.deploymentConfig.list(), await paas.fileStorageConfig.list()],
    envs: await paas.env.list(),
    packages,
    builds: await Promise.all(
      packages.items.flatMap(({ packageId }) => [
        paas.componentPackage.listVersions({ packageId }),
        paas.component.list({ packageId }),
      ]),
    ),
    apps: await paas.app.list(),
    references: await paas.app.listComponentPackages({ appCode: shop }),
    versions: await paas.version.list({ appCode: shop }),
    releases: await paas.version.listReleases({ appCode: shop }),
    tenants: await paas.tenant.list(),
    tenantApps: await paas.tenantApp.list(),
    tasks: await paas.task.list(),
  };
  return JSON.parse(JSON.stringify(state, (name, value) => (volatile.has(name) ? undefined : value)));
}
