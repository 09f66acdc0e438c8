export * from './server-search-plugin.js';
