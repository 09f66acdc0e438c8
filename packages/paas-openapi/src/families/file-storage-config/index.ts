export * from './file-storage-config.js';
