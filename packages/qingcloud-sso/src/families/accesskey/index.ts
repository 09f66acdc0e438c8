export * from './accesskey.js';
