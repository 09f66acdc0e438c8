import type { Tickets } from '../tickets.js';
import { verificationRoutes } from '../verification/routes.js';
import type { World } from '../world.js';
import { auditRoutes } from './audit.js';
import { authorizerManagementRoutes } from './authorizer-management.js';
import { basicInfoRoutes } from './basic-info.js';
import { codeRoutes } from './code.js';
import { componentDomainRoutes } from './component-domain.js';
import { componentTokenRoutes } from './component-token.js';
import { domainRoutes } from './domain.js';
import { memberRoutes } from './member.js';
import { orderPathRoutes } from './order-path.js';
import { releaseRoutes } from './release.js';
import type { Routes } from './route.js';
import { templateLibraryRoutes } from './template-library.js';

/** Every route of the fake. A family that gets behaviour is added here. */
export function createRoutes(world: World, tickets: Tickets): Routes {
  return {
    ...componentTokenRoutes(world, tickets),
    ...authorizerManagementRoutes(world),
    ...templateLibraryRoutes(world),
    ...codeRoutes(world),
    ...auditRoutes(world),
    ...releaseRoutes(world),
    ...domainRoutes(world),
    ...componentDomainRoutes(world),
    ...memberRoutes(world),
    ...basicInfoRoutes(world),
    ...orderPathRoutes(world),
    ...verificationRoutes(world),
  };
}
