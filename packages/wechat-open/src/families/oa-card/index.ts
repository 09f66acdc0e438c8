export * from './cards.js';
export * from './codes.js';
export * from './delivery.js';
export * from './gift-cards.js';
export * from './member-cards.js';
export type { UserInfo } from './parts.js';
export * from './statistics.js';
export * from './sub-merchants.js';
export * from './tickets.js';
