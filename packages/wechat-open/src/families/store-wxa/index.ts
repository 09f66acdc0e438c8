export * from './merchant.js';
export * from './stores.js';
