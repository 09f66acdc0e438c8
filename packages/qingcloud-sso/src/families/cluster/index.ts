export * from './lifecycle.js';
export * from './nodes-and-services.js';
export type { NodeSet } from './parts.js';
