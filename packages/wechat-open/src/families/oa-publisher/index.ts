export * from './oa-publisher.js';
