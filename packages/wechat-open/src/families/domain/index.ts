export * from './page-domains.js';
export * from './server-domains.js';
