export * from './server-payment.js';
