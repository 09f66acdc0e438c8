export * from './oa-template-message.js';
