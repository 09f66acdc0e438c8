export * from './third-party-payment.js';
