import type { World } from '../world.js';
import type { Routes } from './actions.js';
import { eipRoutes } from './eips.js';
import { instanceRoutes } from './instances.js';
import { keyPairRoutes } from './key-pairs.js';
import { listenerRoutes } from './listeners.js';
import { loadBalancerRoutes } from './load-balancers.js';
import { policyRoutes } from './policies.js';
import { securityGroupRoutes } from './security-groups.js';
import { snapshotRoutes } from './snapshots.js';
import { tagRoutes } from './tags.js';
import { volumeRoutes } from './volumes.js';
import { vxnetRoutes } from './vxnets.js';
import { zoneRoutes } from './zones.js';

/** Routes of the resources that have state. */
export const resourceRoutes = (world: World): Routes => ({
  ...instanceRoutes(world),
  ...volumeRoutes(world),
  ...eipRoutes(world),
  ...vxnetRoutes(world),
  ...securityGroupRoutes(world),
  ...keyPairRoutes(world),
  ...loadBalancerRoutes(world),
  ...listenerRoutes(world),
  ...policyRoutes(world),
  ...snapshotRoutes(world),
  ...tagRoutes(world),
  ...zoneRoutes(world),
});
