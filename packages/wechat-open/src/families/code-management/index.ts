export * from './audit.js';
export * from './release.js';
export * from './service.js';
export * from './trial.js';
