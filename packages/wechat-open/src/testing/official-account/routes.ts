import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { analysisRoutes } from './analysis.js';
import { commentRoutes } from './comment.js';
import { customerMessageRoutes } from './customer-message.js';
import { draftRoutes } from './draft.js';
import { massMessageRoutes } from './mass-message.js';
import { materialRoutes } from './material.js';
import { mediaRoutes } from './media.js';
import { menuRoutes } from './menu.js';
import { publishRoutes } from './publish.js';
import { qrcodeRoutes } from './qrcode.js';
import { serviceAccountRoutes } from './service-accounts.js';
import { sessionRoutes } from './sessions.js';
import { subscribeMessageRoutes } from './subscribe-message.js';
import { tagRoutes } from './tag.js';
import { templateMessageRoutes } from './template-message.js';
import { ticketRoutes } from './token.js';
import { userRoutes } from './user.js';
import { webAuthRoutes } from './web-auth.js';

/** What official accounts do for their followers and readers. */
export function officialAccountRoutes(world: World): Routes {
  return {
    ...mediaRoutes(world),
    ...materialRoutes(world),
    ...draftRoutes(world),
    ...publishRoutes(world),
    ...menuRoutes(world),
    ...userRoutes(world),
    ...tagRoutes(world),
    ...serviceAccountRoutes(world),
    ...sessionRoutes(world),
    ...customerMessageRoutes(world),
    ...templateMessageRoutes(world),
    ...subscribeMessageRoutes(world),
    ...qrcodeRoutes(world),
    ...massMessageRoutes(world),
    ...analysisRoutes(world),
    ...commentRoutes(world),
    ...webAuthRoutes(world),
    ...ticketRoutes(world),
  };
}
