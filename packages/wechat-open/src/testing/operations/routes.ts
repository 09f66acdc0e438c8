import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { complaintRoutes } from './complaint.js';
import { contentSecurityRoutes } from './content-security.js';
import { customerServiceRoutes } from './customer-service.js';
import { dataAnalysisRoutes } from './data-analysis.js';
import { dynamicMessageRoutes } from './dynamic-message.js';
import { liveGoodsRoutes } from './live-goods.js';
import { livePeopleRoutes } from './live-people.js';
import { liveRoomGoodsRoutes } from './live-room-goods.js';
import { liveRoomRoutes } from './live-rooms.js';
import { nearbyPoiRoutes } from './nearby-poi.js';
import { operationRoutes } from './operation.js';
import { orderShippingRoutes } from './order-shipping.js';
import { shoppingOrderRoutes } from './shopping-order.js';
import { subscribeMessageRoutes } from './subscribe-message.js';

/** Routes of what a mini program does from day to day: messages, orders, live rooms, figures, checks. */
export function operationsRoutes(world: World): Routes {
  return {
    ...subscribeMessageRoutes(world),
    ...customerServiceRoutes(world),
    ...dynamicMessageRoutes(world),
    ...orderShippingRoutes(world),
    ...liveRoomRoutes(world),
    ...liveGoodsRoutes(world),
    ...liveRoomGoodsRoutes(world),
    ...livePeopleRoutes(world),
    ...dataAnalysisRoutes(world),
    ...contentSecurityRoutes(world),
    ...operationRoutes(world),
    ...nearbyPoiRoutes(world),
    ...shoppingOrderRoutes(world),
    ...complaintRoutes(world),
  };
}
