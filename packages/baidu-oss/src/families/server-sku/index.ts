export * from './server-sku.js';
