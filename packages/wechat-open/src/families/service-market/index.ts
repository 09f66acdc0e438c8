export * from './service-market.js';
