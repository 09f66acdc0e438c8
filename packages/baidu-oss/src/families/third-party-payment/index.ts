export * from './account.js';
export * from './order.js';
export * from './service.js';
export * from './settlement.js';
