export * from './server-order.js';
