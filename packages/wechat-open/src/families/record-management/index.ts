export * from './record-management.js';
