export * from './logistics.js';
