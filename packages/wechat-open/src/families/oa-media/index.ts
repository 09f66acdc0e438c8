export * from './oa-media.js';
