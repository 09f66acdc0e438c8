export * from './balancers.js';
export * from './certificates.js';
export * from './listeners.js';
export type { LoadbalancerBackendSet } from './parts.js';
export * from './policies.js';
