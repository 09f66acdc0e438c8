export type { Delivery } from './parts.js';
export * from './plugins.js';
export * from './returns.js';
export * from './waybills.js';
