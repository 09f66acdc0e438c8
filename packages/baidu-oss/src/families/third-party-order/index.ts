export * from './third-party-order.js';
