export * from './server-template-message.js';
