export * from './cloudrun-batch.js';
