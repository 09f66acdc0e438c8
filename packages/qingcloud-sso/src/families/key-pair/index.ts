export * from './key-pair.js';
