export * from './dns-alias.js';
