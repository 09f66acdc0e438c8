export * from './security-group.js';
