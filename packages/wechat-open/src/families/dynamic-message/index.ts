export * from './dynamic-message.js';
