export * from './component-domain.js';
