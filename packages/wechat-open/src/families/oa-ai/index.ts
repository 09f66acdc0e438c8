export * from './oa-ai.js';
