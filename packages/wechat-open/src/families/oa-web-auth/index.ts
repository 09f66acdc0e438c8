export * from './oa-web-auth.js';
