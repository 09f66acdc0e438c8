export * from './funds.js';
export * from './orders.js';
export * from './stores.js';
