export * from './oa-user.js';
