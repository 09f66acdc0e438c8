export * from './oa-material.js';
