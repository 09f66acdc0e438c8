export * from './funds.js';
export type { Good } from './parts.js';
export * from './policies.js';
export * from './returns.js';
