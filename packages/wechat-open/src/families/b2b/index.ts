export * from './bank-transfers.js';
export * from './funds.js';
export * from './merchants.js';
export * from './orders.js';
export * from './profit-sharing.js';
export * from './stores.js';
