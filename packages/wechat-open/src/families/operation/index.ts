export * from './errors.js';
export * from './feedback.js';
export * from './performance.js';
