export * from './hot-word.js';
export * from './query-word.js';
export * from './result.js';
