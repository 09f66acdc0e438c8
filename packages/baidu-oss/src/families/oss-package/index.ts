export * from './oss-package.js';
