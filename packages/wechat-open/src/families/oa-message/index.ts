export * from './oa-message.js';
