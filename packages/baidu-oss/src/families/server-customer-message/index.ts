export * from './server-customer-message.js';
