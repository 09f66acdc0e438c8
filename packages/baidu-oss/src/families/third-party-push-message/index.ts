export * from './third-party-push-message.js';
