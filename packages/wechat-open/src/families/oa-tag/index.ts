export * from './oa-tag.js';
