import { examples as app } from './app/app.examples.js';
import { examples as auth } from './auth/auth.examples.js';
import { examples as component } from './component/component.examples.js';
import { examples as componentPackage } from './component-package/component-package.examples.js';
import { examples as deploymentConfig } from './deployment-config/deployment-config.examples.js';
import { examples as env } from './env/env.examples.js';
import type { Example } from './example.js';
import { examples as file } from './file/file.examples.js';
import { examples as fileStorageConfig } from './file-storage-config/file-storage-config.examples.js';
import * as families from './index.js';
import { examples as migration } from './migration/migration.examples.js';
import { examples as task } from './task/task.examples.js';
import { examples as team } from './team/team.examples.js';
import { examples as tenant } from './tenant/tenant.examples.js';
import { examples as tenantApp } from './tenant-app/tenant-app.examples.js';
import { examples as version } from './version/version.examples.js';
import { examples as webhook } from './webhook/webhook.examples.js';

type Named<Value> = Readonly<Record<string, Value>>;

/** The endpoint constants of a family, and examples of a topic by constant name. A new topic is registered here. */
const topics: readonly (readonly [Named<{ readonly id: string }>, Named<Example<unknown, unknown>>])[] = [
  [families.app, app],
  [families.auth, auth],
  [families.component, component],
  [families.componentPackage, componentPackage],
  [families.deploymentConfig, deploymentConfig],
  [families.env, env],
  [families.file, file],
  [families.fileStorageConfig, fileStorageConfig],
  [families.migration, migration],
  [families.task, task],
  [families.team, team],
  [families.tenant, tenant],
  [families.tenantApp, tenantApp],
  [families.version, version],
  [families.webhook, webhook],
];

/** The example of every endpoint, by endpoint id. For tests that try every endpoint, and for the fake's stubs. */
export const examples: Named<Example<unknown, unknown>> = Object.fromEntries(
  topics.flatMap(([family, byName]) => Object.entries(byName).map(([name, example]) => [family[name]?.id, example])),
);
