export * from './soter.js';
