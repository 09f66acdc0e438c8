export * from './component-token.js';
