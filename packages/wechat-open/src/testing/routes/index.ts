import type { FakeContext, FakeRoute } from '@minigate/core/testing';
import { officialAccountRoutes } from '../official-account/routes.js';
import { operationsRoutes } from '../operations/routes.js';
import { programSettingsRoutes } from '../program-settings/index.js';
import { registrationRoutes } from '../registration/routes.js';
import type { Tickets } from '../tickets.js';
import { verificationRoutes } from '../verification/routes.js';
import type { Principal, World } from '../world.js';
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
import { callingAccount, type Routes } from './route.js';
import { templateLibraryRoutes } from './template-library.js';
import { withdrawnRoutes } from './withdrawn.js';

/** What both official accounts and mini programs can call, such as customer service messages, is played by the caller's side. */
function byKind(world: World, official: Routes, program: Routes): Routes {
  const shared = Object.keys(official).filter((id) => program[id] !== undefined);
  const route = (id: string): FakeRoute<Principal> => ({
    fidelity: 'stateful',
    handle(context: FakeContext<Principal>) {
      const side = callingAccount(world, context.principal).kind === 'official-account' ? official : program;
      return side[id]?.handle(context);
    },
  });
  return { ...official, ...program, ...Object.fromEntries(shared.map((id) => [id, route(id)])) };
}

/** Every route of the fake. A family that gets behaviour is added here. */
export function createRoutes(world: World, tickets: Tickets): Routes {
  return {
    ...withdrawnRoutes,
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
    ...programSettingsRoutes(world),
    ...registrationRoutes(world),
    ...verificationRoutes(world),
    ...byKind(world, officialAccountRoutes(world), operationsRoutes(world)),
  };
}
