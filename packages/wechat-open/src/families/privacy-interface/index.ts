export * from './privacy-interface.js';
