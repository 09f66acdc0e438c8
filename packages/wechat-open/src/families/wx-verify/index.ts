export * from './verify.js';
export * from './verify-and-filing.js';
