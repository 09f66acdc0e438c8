export * from './servers.js';
export * from './targets.js';
