export * from './customer-service.js';
