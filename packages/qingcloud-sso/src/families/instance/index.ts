export * from './brokers.js';
export * from './groups.js';
export * from './instances.js';
export * from './lifecycle.js';
