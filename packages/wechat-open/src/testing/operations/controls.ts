import type { World } from '../world.js';
import { type ComplaintControls, createComplaintControls } from './complaint-controls.js';
import { type ContentControls, createContentControls, resumeChecks } from './content-security.js';
import { createServiceControls, type ServiceControls } from './customer-service.js';
import { createLiveControls, type LiveControls } from './live-controls.js';
import { createNearbyControls, type NearbyControls } from './nearby-poi.js';
import { createOperationControls, type OperationControls } from './operation-state.js';
import { createOrderControls, type OrderControls } from './order-shipping-controls.js';
import { resumeOrders } from './order-shipping-receipt.js';
import { createMessageControls, type MessageControls } from './subscribe-message.js';

/** The people around a mini program: its users, its anchors, the platform's reviewers. Methods throw for an unknown app id. */
export interface Operations {
  /** Users who allow subscribe messages, and what they received. */
  readonly messages: MessageControls;
  /** Users who write to customer service, and what they received. */
  readonly service: ServiceControls;
  /** Users who pay and confirm receipt. */
  readonly orders: OrderControls;
  /** Anchors, viewers, and reviewers of products. */
  readonly live: LiveControls;
  /** Users who come by, and what is risky. */
  readonly content: ContentControls;
  /** Users whose phones have trouble. */
  readonly phones: OperationControls;
  /** Reviewers of places. */
  readonly nearby: NearbyControls;
  /** Users who complain and comment, and the platform that judges. */
  readonly complaints: ComplaintControls;
}

/** Makes {@link Operations}. */
export function createOperationsControls(world: World): Operations {
  return {
    messages: createMessageControls(world),
    service: createServiceControls(world),
    orders: createOrderControls(world),
    live: createLiveControls(world),
    content: createContentControls(world),
    phones: createOperationControls(world),
    nearby: createNearbyControls(world),
    complaints: createComplaintControls(world),
  };
}

/** Waits again for everything that is due, after the clock has forgotten it. */
export function resumeOperations(world: World): void {
  for (const account of world.state.accounts.values()) {
    resumeOrders(world, account);
    resumeChecks(world, account);
  }
}
