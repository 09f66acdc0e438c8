export * from './shopping-order.js';
