export * from './sso.js';
