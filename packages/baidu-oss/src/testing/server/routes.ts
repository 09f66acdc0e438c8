import type { Routes, World } from '../world.js';
import { contentSecurityRoutes } from './content-security.js';
import { couponRoutes } from './coupons.js';
import { messageRoutes } from './messages.js';
import { orderRoutes } from './orders.js';
import { paymentRoutes } from './payments.js';
import { resourceRoutes } from './resources.js';
import { userRoutes } from './users.js';

/** What owners of mini programs may ask, and the third-party platform for them. */
export const serverRoutes = (world: World): Routes => ({
  ...userRoutes(world),
  ...couponRoutes(world),
  ...orderRoutes(world),
  ...messageRoutes(world),
  ...contentSecurityRoutes(world),
  ...resourceRoutes(world),
  ...paymentRoutes(world),
});
