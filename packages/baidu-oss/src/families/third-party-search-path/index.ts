export * from './third-party-search-path.js';
