export * from './single-orders.js';
export * from './waybills.js';
