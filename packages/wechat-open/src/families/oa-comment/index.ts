export * from './oa-comment.js';
