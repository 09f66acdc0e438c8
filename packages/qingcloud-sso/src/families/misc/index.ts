export * from './misc.js';
