export * from './clusters.js';
export * from './nodes-and-parameters.js';
export type { PrivateIp } from './parts.js';
