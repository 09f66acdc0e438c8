export * from './template-library.js';
