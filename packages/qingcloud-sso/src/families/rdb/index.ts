export * from './clusters.js';
export * from './parameters-and-logs.js';
