export * from './oa-poi.js';
