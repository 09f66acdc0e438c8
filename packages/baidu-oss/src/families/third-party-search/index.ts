export * from './indexing.js';
export * from './sub-chain.js';
export * from './url-mapping.js';
