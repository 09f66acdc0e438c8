export * from './environments.js';
export * from './services.js';
