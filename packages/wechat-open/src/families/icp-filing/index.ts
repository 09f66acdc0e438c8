export * from './filing.js';
export * from './lookups.js';
