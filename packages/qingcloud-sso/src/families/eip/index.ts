export * from './eip.js';
