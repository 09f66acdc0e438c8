export * from './oa-mass-message.js';
