export * from './third-party-template-message.js';
