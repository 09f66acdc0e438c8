export * from './third-party-optimization.js';
