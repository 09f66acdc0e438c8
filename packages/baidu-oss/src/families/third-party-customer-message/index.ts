export * from './third-party-customer-message.js';
