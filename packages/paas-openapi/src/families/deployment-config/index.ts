export * from './deployment-config.js';
