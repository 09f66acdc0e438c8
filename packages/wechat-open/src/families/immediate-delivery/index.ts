export * from './accounts.js';
export * from './order-changes.js';
export * from './order-status.js';
export * from './orders.js';
