export * from './caches.js';
export * from './nodes.js';
export * from './parameter-groups.js';
export type { PrivateIp, Resource } from './parts.js';
