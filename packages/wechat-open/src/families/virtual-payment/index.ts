export * from './advertising.js';
export * from './complaints.js';
export * from './currency.js';
export * from './funds.js';
export * from './goods.js';
export * from './orders.js';
export * from './subscriptions.js';
