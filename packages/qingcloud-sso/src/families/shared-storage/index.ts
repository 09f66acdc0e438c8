export * from './shared-storage.js';
