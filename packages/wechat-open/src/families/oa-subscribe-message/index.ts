export * from './oa-subscribe-message.js';
