export * from './component-package.js';
