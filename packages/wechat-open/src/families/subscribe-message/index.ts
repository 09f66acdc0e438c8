export * from './subscribe-message.js';
