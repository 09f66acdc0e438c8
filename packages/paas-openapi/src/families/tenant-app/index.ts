export * from './tenant-app.js';
