export * from './third-party-package.js';
