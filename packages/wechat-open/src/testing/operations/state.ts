import { type ComplaintState, createComplaints } from './complaint-state.js';
import { type ContentState, createContent } from './content-security-state.js';
import { createService, type ServiceState } from './customer-service-state.js';
import type { Activity } from './dynamic-message.js';
import { createLive, type LiveState } from './live-state.js';
import { createNearby, type NearbyState } from './nearby-poi-state.js';
import { createOperation, type OperationState } from './operation-state.js';
import { createOrders, type OrdersState } from './order-shipping-state.js';
import { createShopping, type ShoppingState } from './shopping-order-state.js';
import { createMessages, type MessagesState } from './subscribe-state.js';

/** What an account's users, orders, rooms and reviews are, for the families in this folder. Plain data. */
export interface OperationsState {
  /** When each user last had the mini program open, in milliseconds by openid. */
  readonly visits: Map<string, number>;
  readonly messages: MessagesState;
  readonly service: ServiceState;
  readonly activities: Map<string, Activity>;
  readonly orders: OrdersState;
  readonly live: LiveState;
  readonly content: ContentState;
  readonly operation: OperationState;
  readonly nearby: NearbyState;
  readonly shopping: ShoppingState;
  readonly complaints: ComplaintState;
}

/** Nobody came yet. */
export function createOperations(): OperationsState {
  return {
    visits: new Map(),
    messages: createMessages(),
    service: createService(),
    activities: new Map(),
    orders: createOrders(),
    live: createLive(),
    content: createContent(),
    operation: createOperation(),
    nearby: createNearby(),
    shopping: createShopping(),
    complaints: createComplaints(),
  };
}
