export * from './user-data.js';
