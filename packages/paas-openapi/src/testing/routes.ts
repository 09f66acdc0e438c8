import { appRoutes } from './apps.js';
import { componentRoutes } from './components.js';
import { configRoutes } from './configs.js';
import { envRoutes } from './envs.js';
import { fileRoutes } from './files.js';
import { migrationRoutes } from './migrations/routes.js';
import { registerMigrations } from './migrations/runner.js';
import { packageVersionRoutes, registerBuilds } from './package-versions.js';
import { packageRoutes } from './packages.js';
import { publishingRoutes, registerPublishing } from './publishing.js';
import { registerTasks, taskRoutes } from './tasks.js';
import { teamRoutes } from './teams.js';
import { contentRoutes } from './tenant-apps/contents.js';
import { registerExpiry } from './tenant-apps/expiry.js';
import { openingRoutes, registerOpening } from './tenant-apps/opening.js';
import { registerDeletion, tenantAppRoutes } from './tenant-apps/routes.js';
import { registerUpgrades, upgradeRoutes } from './tenant-apps/upgrades.js';
import { tenantRoutes } from './tenants.js';
import { versionRoutes } from './versions.js';
import type { Deliveries } from './webhooks/deliveries.js';
import { webhookRoutes } from './webhooks/routes.js';
import type { Routes, World } from './world.js';

/** What the platform does, by endpoint id; and, registered in the world, what happens later. */
export function createRoutes(world: World, deliveries: Deliveries): Routes {
  registerTasks(world);
  registerBuilds(world);
  registerPublishing(world);
  registerOpening(world);
  registerExpiry(world);
  registerUpgrades(world);
  registerDeletion(world);
  registerMigrations(world);
  world.timers['deliver'] = deliveries.attempt;
  const routes: Routes = {
    ...teamRoutes(world),
    ...configRoutes(world),
    ...envRoutes(world),
    ...packageRoutes(world),
    ...packageVersionRoutes(world),
    ...componentRoutes(world),
    ...appRoutes(world),
    ...versionRoutes(world),
    ...publishingRoutes(world),
    ...tenantRoutes(world),
    ...tenantAppRoutes(world),
    ...openingRoutes(world),
    ...upgradeRoutes(world),
    ...contentRoutes(world),
    ...fileRoutes(world),
    ...taskRoutes(world),
    ...migrationRoutes(world),
    ...webhookRoutes(world, deliveries),
  };
  return Object.fromEntries(Object.entries(routes).map(([name, route]) => [`paas.${name}`, route]));
}
