export * from './oa-unique-code.js';
