export * from './oa-token.js';
