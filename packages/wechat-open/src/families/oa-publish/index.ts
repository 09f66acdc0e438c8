export * from './oa-publish.js';
